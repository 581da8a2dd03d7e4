import type { Db, Tx } from '#platform/db.ts';
import { mostLoginFailures } from '../rules/login-lock.ts';

/** The latest failed logins of an address, as many as the lock looks at. */
export async function latestFailures(tx: Tx, email: string): Promise<readonly Temporal.Instant[]> {
  const rows = await tx
    .selectFrom('login_failure')
    .select('at')
    .where('email', '=', email)
    .orderBy('at', 'desc')
    .limit(mostLoginFailures)
    .execute();
  return rows.map((row) => row.at);
}

export async function insertFailure(tx: Tx, email: string, at: Temporal.Instant): Promise<void> {
  await tx.insertInto('login_failure').values({ email, at }).execute();
}

/** Forgets the failures of an address: its owner has come. */
export async function forgetFailures(db: Db | Tx, email: string): Promise<void> {
  await db.deleteFrom('login_failure').where('email', '=', email).execute();
}
