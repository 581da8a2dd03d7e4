import { type SqlBool, sql } from 'kysely';
import type { SelfApplicationState } from '#areas/applications/index.ts';
import type { ReferralState } from '#areas/referrals/index.ts';
import type { Db } from '#platform/db.ts';

/** What there was between a person and a posting already; nothing of what they wrote. */
export interface MatchMarks {
  readonly application: SelfApplicationState | null;
  /** The latest; one that is open comes first. */
  readonly referral: { readonly id: number; readonly state: ReferralState; readonly officeCode: string } | null;
}

/** Marks of every pair of these persons and postings of whom there are any, by `person:posting`. */
export async function marksBetween(
  db: Db,
  persons: readonly number[],
  postings: readonly number[],
): Promise<ReadonlyMap<string, MatchMarks>> {
  if (persons.length === 0 || postings.length === 0) return new Map();
  const between = (table: string) =>
    sql<SqlBool>`${sql.ref(`${table}.jobseeker_id`)} = any(${[...persons]}::bigint[]) and ${sql.ref(`${table}.posting_id`)} = any(${[...postings]}::bigint[])`;
  const [applications, referrals] = await Promise.all([
    db
      .selectFrom('application as a')
      .select(['a.jobseeker_id', 'a.posting_id', 'a.state'])
      .where(between('a'))
      .execute(),
    db
      .selectFrom('referral as r')
      .select(['r.id', 'r.jobseeker_id', 'r.posting_id', 'r.state', 'r.office_code'])
      .where(between('r'))
      .orderBy(sql`r.state in ('offered', 'referred')`)
      .orderBy('r.id')
      .execute(),
  ]);
  const marks = new Map<string, MatchMarks>();
  const keyOf = (row: { readonly jobseeker_id: number | null; readonly posting_id: number | null }) =>
    `${row.jobseeker_id}:${row.posting_id}`;
  for (const row of applications)
    marks.set(keyOf(row), { application: row.state as SelfApplicationState, referral: null });
  for (const row of referrals) {
    const referral = { id: row.id, state: row.state as ReferralState, officeCode: row.office_code };
    marks.set(keyOf(row), { application: marks.get(keyOf(row))?.application ?? null, referral });
  }
  return marks;
}
