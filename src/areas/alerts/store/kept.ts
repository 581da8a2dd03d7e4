import type { Db } from '#platform/db.ts';

/** A posting that a person keeps; `endedOn` when it is no longer to be found. */
export interface KeptPosting {
  readonly id: number;
  readonly number: string;
  readonly title: string;
  readonly keptAt: Temporal.Instant;
  readonly ended: boolean;
}

/** The kept postings of one person, the newest first; ended ones stay until the person removes them. */
export async function keptPostings(db: Db, userId: string, today: Temporal.PlainDate): Promise<readonly KeptPosting[]> {
  const rows = await db
    .selectFrom('kept_posting')
    .innerJoin('posting', 'posting.id', 'kept_posting.posting_id')
    .innerJoin('posting_state', 'posting_state.posting_id', 'posting.id')
    .select(['posting.id', 'posting.number', 'posting.title', 'kept_at', 'state', 'invalid_from', 'disclosure'])
    .where('kept_posting.user_id', '=', userId)
    .orderBy('kept_at', 'desc')
    .orderBy('posting.id', 'desc')
    .execute();
  return rows.map((row) => ({
    id: row.id,
    number: row.number ?? '',
    title: row.title,
    keptAt: row.kept_at,
    ended:
      row.state !== 'accepted' || row.invalid_from === null || Temporal.PlainDate.compare(row.invalid_from, today) <= 0,
  }));
}
