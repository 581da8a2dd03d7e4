import { randomUUID } from 'node:crypto';
import { allow, type Ruling, refuse } from '#kernel/refusal.ts';
import type { App } from '#platform/app.ts';
import { passwords } from '#platform/auth/auth.ts';
import { openSession } from '#platform/auth/sessions.ts';
import { systemClock } from '#platform/clock.ts';
import { withinRate } from '#platform/rate-limit.ts';
import { type Caller, useCase } from '#platform/usecase.ts';
import { backupCodeUsedMail } from '../mails.ts';
import { deviceOf } from '../rules/device.ts';
import { normalEmail } from '../rules/email-address.ts';
import { lockedUntil } from '../rules/login-lock.ts';
import { normalBackupCode } from '../rules/second-factor.ts';
import { matchingStep } from '../rules/totp.ts';
import { forgetFailures, insertFailure, latestFailures } from '../store/failures.ts';
import { lockAddress } from '../store/keys.ts';
import { onlyWithdrawn } from '../store/page.ts';
import {
  backupCodesLeft,
  endPending,
  hasSecondFactor,
  insertPending,
  pendingUser,
  readSecondFactor,
  useBackupCode,
  useStep,
} from '../store/second-factor.ts';
import { openEmergency } from '../store/stops.ts';
import { userByEmail, userById } from '../store/users.ts';

export interface Login {
  /** As typed. */
  readonly email: string;
  readonly password: string;
  /** Address of the client. */
  readonly from: string;
  readonly headers: Headers;
}

/** How far a login is: done, with the cookies of its session, or waiting for its second step under a token. */
export type LoginStep = CompleteLogin | { readonly pending: string };

/** A login that is complete. */
export interface CompleteLogin {
  readonly userId: string;
  readonly cookies: readonly string[];
}

const WINDOW_SECONDS = 15 * 60;
const MOST_PER_CLIENT = 100;
const PENDING_MINUTES = 10;

let nobodys: Promise<string> | undefined;

/** Whether a password is an account's; where there is no account the same work is done, so that time tells nothing. */
export async function isPassword(passwordHash: string | null | undefined, password: string): Promise<boolean> {
  nobodys ??= passwords.hash(randomUUID());
  const right = await passwords.verify({ hash: passwordHash ?? (await nobodys), password });
  return right && Boolean(passwordHash);
}

/**
 * Signs in, or leads to the second step where the account has one. Unknown address and wrong password are one refusal, after the same work.
 * Refused: `login-wrong`, `login-locked`, `too-many-tries`, `page-withdrawn` (T13: every page of the account was withdrawn),
 * `account-stopped` (T6(9), T7(11)).
 */
export async function logIn(app: App, caller: Caller, login: Login): Promise<Ruling<LoginStep>> {
  const email = normalEmail(login.email);
  const wrong = refuse({ rule: 'T15', code: 'login-wrong', field: 'email' });
  if (!email || login.password === '') return wrong;
  if (!(await withinRate(app, `login:client:${login.from}`, MOST_PER_CLIENT, WINDOW_SECONDS)))
    return refuse({ rule: 'T15', code: 'too-many-tries', field: 'email', data: { minutes: WINDOW_SECONDS / 60 } });
  const admitted = await admitLogin(app, caller, email);
  if (!admitted.ok) return admitted;

  const user = await userByEmail(app.db, email);
  const right = await isPassword(user?.passwordHash, login.password);
  if (!user || !right) return wrong;
  if (await app.db.transaction().execute((tx) => onlyWithdrawn(tx, user.id)))
    return refuse({ rule: 'T13(2)', code: 'page-withdrawn', field: 'email' });
  const open = await openEmergency(app.db, user.id);
  if (open?.state === 'active') return refuse({ rule: 'T7(11)', code: 'account-stopped', field: 'email' });
  await forgetFailures(app.db, email);
  if (await hasSecondFactor(app.db, user.id)) {
    const expires = app.clock.now().add({ minutes: PENDING_MINUTES });
    return allow({ pending: await insertPending(app.db, user.id, expires) });
  }
  return complete(app, caller, { userId: user.id, way: 'password', headers: login.headers });
}

/** The failures of second steps are counted for the account, apart from those of its password. */
const secondAddress = (userId: string) => `second:${userId}`;

/** The account whose code the browser with this token owes. */
export function pendingLogin(app: App, token: string): Promise<string | undefined> {
  return pendingUser(app.db, token, app.clock.now());
}

/**
 * The second step: the code of the authenticator app, or a backup code. A code works once, however many logins bring it at once.
 * Refused: `login-over`, `login-locked`, `code-wrong`.
 */
export async function completeLogin(
  app: App,
  caller: Caller,
  step: { readonly token: string; readonly code: string; readonly headers: Headers },
): Promise<Ruling<CompleteLogin>> {
  const over = refuse({ rule: 'T15', code: 'login-over', field: 'code' });
  const userId = await pendingLogin(app, step.token);
  const user = userId ? await userById(app.db, userId) : undefined;
  if (!user) return over;
  const admitted = await admitLogin(app, caller, secondAddress(user.id), 'code');
  if (!admitted.ok) return admitted;
  const done = await useCase(
    app,
    { actor: { ...caller.actor, userId: user.id } },
    'accounts.secondStep',
    async (work) => {
      const { tx, now } = work;
      if (!(await endPending(tx, step.token))) return over;
      const letters = normalBackupCode(step.code);
      if (letters && (await useBackupCode(app, tx, { userId: user.id, letters, now }))) {
        const left = await backupCodesLeft(tx, user.id);
        await work.record({
          kind: 'accounts.backupCodeUsed',
          rule: 'T15',
          subjects: [`user:${user.id}`],
          data: { left },
        });
        await work.mail({
          kind: 'accounts.backupCodeUsed',
          about: `user:${user.id}:${now}`,
          to: user.email,
          ...backupCodeUsedMail(left, app.config.baseUrl),
        });
        return allow();
      }
      const taken = await takeCode(app, tx, user.id, step.code);
      return taken ? allow() : refuse({ rule: 'T15', code: 'code-wrong', field: 'code' });
    },
  );
  if (!done.ok) return done;
  await forgetFailures(app.db, secondAddress(user.id));
  return complete(app, caller, { userId: user.id, way: 'code', headers: step.headers });
}

/** Uses up the code of an account's authenticator app, which lives by the machine's time. Answers whether it was right. */
export async function takeCode(
  app: App,
  tx: Parameters<typeof useStep>[0],
  userId: string,
  code: string,
): Promise<boolean> {
  const factor = await readSecondFactor(app, tx, userId);
  if (!factor) return false;
  const step = matchingStep(factor.secret, code, systemClock.now(), factor.lastStep);
  return step !== undefined && (await useStep(tx, userId, step));
}

/** Opens the session of a login that is complete, and records it. Refused where the account was stopped meanwhile: `service-stopped`. */
export async function complete(
  app: App,
  caller: Caller,
  {
    userId,
    way,
    headers,
  }: { readonly userId: string; readonly way: 'password' | 'code' | 'passkey'; readonly headers: Headers },
): Promise<Ruling<CompleteLogin>> {
  const actor = { ...caller.actor, userId };
  const device = deviceOf(headers.get('user-agent') ?? '');
  return useCase(app, { actor }, 'accounts.logIn', async ({ tx, record }) => {
    await record({ kind: 'accounts.loggedIn', subjects: [`user:${userId}`], data: { way, device } });
    return allow({ userId, cookies: await openSession(app, tx, userId, headers) });
  });
}

/** Counts the try as a failure before the password is looked at, so that no number of tries at once gets past the lock. */
export function admitLogin(app: App, caller: Caller, email: string, field = 'email'): Promise<Ruling> {
  return useCase(app, { actor: caller.actor }, 'accounts.admitLogin', async ({ tx, now }) => {
    await lockAddress(tx, email);
    const until = lockedUntil(await latestFailures(tx, email), now);
    if (until) return refuse({ rule: 'T15', code: 'login-locked', field, data: { until: until.toString() } });
    await insertFailure(tx, email, now);
    return allow();
  });
}
