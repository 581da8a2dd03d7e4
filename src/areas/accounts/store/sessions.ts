import { sql } from 'kysely';
import type { Db, Tx } from '#platform/db.ts';
import { deviceOf } from '../rules/device.ts';

/** A place where an account is logged in. */
export interface OpenSession {
  readonly id: string;
  readonly since: Temporal.Instant;
  readonly used: Temporal.Instant;
  readonly device: string;
}

/** The sessions of an account that have not ended, the last used first. Sessions live by the machine's time. */
export async function sessionsOf(db: Db, userId: string): Promise<readonly OpenSession[]> {
  const rows = await db
    .selectFrom('auth_session')
    .select(['id', 'createdAt', 'updatedAt', 'userAgent'])
    .where('userId', '=', userId)
    .where('expiresAt', '>', sql<Temporal.Instant>`now()`)
    .orderBy('updatedAt', 'desc')
    .execute();
  return rows.map((row) => ({
    id: row.id,
    since: row.createdAt,
    used: row.updatedAt,
    device: deviceOf(row.userAgent ?? ''),
  }));
}

/** Ends sessions of an account: one, or all but one. Answers how many. */
export async function endSessions(
  tx: Tx,
  userId: string,
  which: { readonly only: string } | { readonly except: string },
): Promise<number> {
  const ended = await tx
    .deleteFrom('auth_session')
    .where('userId', '=', userId)
    .where('id', 'only' in which ? '=' : '<>', 'only' in which ? which.only : which.except)
    .executeTakeFirst();
  return Number(ended.numDeletedRows);
}
