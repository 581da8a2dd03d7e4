import { randomUUID } from 'node:crypto';
import { needsSecondFactor, sealTotpSecret } from '#areas/accounts/index.ts';
import { totpCode, totpStep } from '#areas/accounts/rules/totp.ts';
import type { App } from '#platform/app.ts';
import { passwords } from '#platform/auth/auth.ts';
import { systemClock } from '#platform/clock.ts';
import type { Role } from '#web/session.ts';

/** The password of everybody in tests. */
export const PASSWORD = 'correct horse battery staple';

const hashed = passwords.hash(PASSWORD);

/** Makes an account with PASSWORD. @returns its user id */
export async function makeUser(app: App, email: string, name = '山田 太郎'): Promise<string> {
  const id = randomUUID();
  const now = app.clock.now();
  await app.db
    .insertInto('auth_user')
    .values({ id, name, email: email.toLowerCase(), emailVerified: true, createdAt: now, updatedAt: now })
    .execute();
  await app.db
    .insertInto('auth_account')
    .values({
      id: randomUUID(),
      accountId: id,
      providerId: 'credential',
      userId: id,
      password: await hashed,
      updatedAt: now,
    })
    .execute();
  return id;
}

/** The secret of everybody's authenticator app in tests. */
export const TOTP_SECRET = Buffer.from('a secret of 20 bytes');

/** Sets an account's second step, as its owner would have with an authenticator app. */
export async function giveSecondFactor(app: App, userId: string): Promise<void> {
  const now = app.clock.now();
  await app.db
    .insertInto('second_factor')
    .values({
      user_id: userId,
      secret: sealTotpSecret(app, userId, TOTP_SECRET),
      created_at: now,
      confirmed_at: now,
    })
    .onConflict((conflict) => conflict.doNothing())
    .execute();
}

/** A code of the account's authenticator app, as if half a minute had passed since its last one was used. */
export async function freshCode(app: App, email: string): Promise<string> {
  await app.db
    .updateTable('second_factor')
    .set({ last_step: 0 })
    .where('user_id', 'in', app.db.selectFrom('auth_user').select('id').where('email', '=', email))
    .execute();
  return totpCode(TOTP_SECRET, totpStep(systemClock.now()));
}

/** Lets an account open a page; staff get the second step that their pages ask for. */
export async function makeMembership(
  app: App,
  userId: string,
  role: Role,
  of: { jobseekerId?: number; establishmentId?: number; officeCode?: string; first?: boolean } = {},
): Promise<void> {
  await app.db
    .insertInto('membership')
    .values({
      user_id: userId,
      role,
      jobseeker_id: of.jobseekerId ?? null,
      establishment_id: of.establishmentId ?? null,
      office_code: of.officeCode ?? null,
      first_account: of.first ?? false,
      created_at: app.clock.now(),
    })
    .execute();
  if (needsSecondFactor(role)) await giveSecondFactor(app, userId);
}

/** The Cookie header of a fresh session of this account: of a login that is complete, whatever steps it has. */
export async function sessionCookie(app: App, email: string, password = PASSWORD): Promise<string> {
  const reply = await app.auth.api.signInEmail({ body: { email, password }, asResponse: true });
  if (!reply.ok) throw new Error(`${email} could not log in: ${reply.status}`);
  return reply.headers
    .getSetCookie()
    .map((line) => line.split(';')[0])
    .join('; ');
}

/** P5: has said today why they open the record of an establishment, so that a test sees the record itself. */
export async function sayWhy(app: App, userId: string, establishmentId: number): Promise<void> {
  await app.db
    .insertInto('record_reason')
    .values({ user_id: userId, establishment_id: establishmentId, reason: 'registration', day: app.clock.today() })
    .execute();
}
