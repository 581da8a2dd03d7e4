import { randomUUID } from 'node:crypto';
import type { App } from '#platform/app.ts';
import { passwords } from '#platform/auth/auth.ts';
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

/** Lets an account open a page. */
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
}

/** The Cookie header of a fresh session of this account. */
export async function sessionCookie(app: App, email: string): Promise<string> {
  const reply = await app.auth.api.signInEmail({ body: { email, password: PASSWORD }, asResponse: true });
  if (!reply.ok) throw new Error(`${email} could not log in: ${reply.status}`);
  return reply.headers
    .getSetCookie()
    .map((line) => line.split(';')[0])
    .join('; ');
}
