import { sql } from 'kysely';
import type { Db } from '#platform/db.ts';

/** What staff may know of a person's page (T7(5)). */
export interface JobseekerPage {
  readonly userId: string;
  readonly lastLogin: Temporal.Instant | null;
}

/** The page of a registration; undefined where there is none. */
export async function pageOf(db: Db, jobseekerId: number): Promise<JobseekerPage | undefined> {
  const row = await db
    .selectFrom('membership')
    .select('user_id')
    .where('jobseeker_id', '=', jobseekerId)
    .executeTakeFirst();
  if (!row) return undefined;
  const login = await db
    .selectFrom('event')
    .select('at')
    .where('subjects', '@>', sql<string[]>`array[${`user:${row.user_id}`}]`)
    .where('kind', '=', 'accounts.loggedIn')
    .orderBy('id', 'desc')
    .limit(1)
    .executeTakeFirst();
  return { userId: row.user_id, lastLogin: login?.at ?? null };
}
