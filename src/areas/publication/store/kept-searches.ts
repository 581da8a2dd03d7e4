import type { Db } from '#platform/db.ts';
import { type ProfileQuery, parseProfileQuery } from '../rules/profile-query.ts';

/** A search of jobseekers that an employer's page keeps. */
export interface KeptSearch {
  readonly id: number;
  readonly name: string;
  readonly query: ProfileQuery;
  readonly createdAt: Temporal.Instant;
  /** When its results were last looked at. */
  readonly seenAt: Temporal.Instant;
}

/** The searches of an establishment's page, the newest first. T6(5): staff may see them too. */
export async function keptSearchesOf(db: Db, establishmentId: number): Promise<readonly KeptSearch[]> {
  const rows = await db
    .selectFrom('jobseeker_search')
    .select(['id', 'name', 'query', 'created_at', 'seen_at'])
    .where('establishment_id', '=', establishmentId)
    .orderBy('id', 'desc')
    .execute();
  return rows.map((row) => ({
    id: row.id,
    name: row.name,
    query: parseProfileQuery(new URLSearchParams(row.query)),
    createdAt: row.created_at,
    seenAt: row.seen_at,
  }));
}
