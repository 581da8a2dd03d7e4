import { hash, verify } from '@node-rs/argon2';
import { betterAuth } from 'better-auth';
import type pg from 'pg';
import { SESSION_SECONDS } from './session-length.ts';

/** argon2id with the parameters of OWASP's password storage guidance (19 MiB, 2 passes). */
export const passwords = {
  hash: (password: string): Promise<string> => hash(password, { memoryCost: 19_456, timeCost: 2, parallelism: 1 }),
  verify: ({ hash: stored, password }: { hash: string; password: string }): Promise<boolean> =>
    verify(stored, password),
};

/**
 * Sessions by better-auth. Its HTTP routes are not mounted: our use cases look at password, second factor and passkey, after our own
 * lockout and rate limits, which count in the database for all processes, and open a session when all was right (`sessions.ts`).
 */
export function openAuth(pool: pg.Pool, options: { secret: string; baseUrl: string }) {
  return betterAuth({
    database: pool,
    secret: options.secret,
    baseURL: options.baseUrl,
    appName: 'open-hellowork',
    emailAndPassword: { enabled: true, disableSignUp: true, password: passwords, maxPasswordLength: 128 },
    user: { modelName: 'auth_user' },
    session: {
      modelName: 'auth_session',
      expiresIn: SESSION_SECONDS,
      updateAge: 60,
    },
    account: { modelName: 'auth_account' },
    verification: { modelName: 'auth_verification' },
    rateLimit: { enabled: false },
    telemetry: { enabled: false },
    logger: { disabled: true },
    advanced: { cookiePrefix: 'hw', useSecureCookies: options.baseUrl.startsWith('https:') },
  });
}

export type Auth = ReturnType<typeof openAuth>;
