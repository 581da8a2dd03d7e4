import { randomBytes, randomUUID } from 'node:crypto';
import { serializeSigned } from 'hono/utils/cookie';
import type { App } from '../app.ts';
import { systemClock } from '../clock.ts';
import type { Tx } from '../db.ts';
import { SESSION_SECONDS } from './session-length.ts';

const mostAgentCharacters = 300;
const tokenBytes = 24;

/**
 * Opens a session for an account whose login is complete, in the transaction that records it, as the login library would: it reads and prolongs it from
 * then on. Sessions live by the machine's time. Answers the cookies that carry it.
 */
export async function openSession(
  app: Pick<App, 'auth'>,
  tx: Tx,
  userId: string,
  headers: Headers,
): Promise<readonly string[]> {
  const token = randomBytes(tokenBytes).toString('base64url');
  const now = systemClock.now();
  await tx
    .insertInto('auth_session')
    .values({
      id: randomUUID(),
      token,
      userId,
      createdAt: now,
      updatedAt: now,
      expiresAt: now.add({ seconds: SESSION_SECONDS }),
      userAgent: (headers.get('user-agent') ?? '').slice(0, mostAgentCharacters),
    })
    .execute();
  const context = await app.auth.$context;
  const { name, attributes } = context.authCookies.sessionToken;
  const { secure } = attributes;
  return [
    await serializeSigned(name, token, context.secret, {
      maxAge: SESSION_SECONDS,
      path: '/',
      httpOnly: true,
      secure: secure ?? false,
      sameSite: 'Lax',
    }),
  ];
}
