import type { Db, Tx } from '#platform/db.ts';

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

/** A kept posting that people can still be accepted for, with its last day (T10(1)). */
export interface KeptEnd {
  readonly postingId: number;
  readonly title: string;
  readonly through: Temporal.PlainDate;
}

/** The last days of the postings that a jobseeker keeps, the soonest first; a day past is told as long as the posting has not been ended. */
export async function keptPostingEnds(db: Db | Tx, jobseekerId: number): Promise<readonly KeptEnd[]> {
  const rows = await db
    .selectFrom('kept_posting as k')
    .innerJoin('membership as m', 'm.user_id', 'k.user_id')
    .innerJoin('posting as p', 'p.id', 'k.posting_id')
    .innerJoin('posting_state as s', 's.posting_id', 'k.posting_id')
    .select(['p.id', 'p.title', 's.invalid_from'])
    .distinct()
    .where('m.jobseeker_id', '=', jobseekerId)
    .where('s.state', '=', 'accepted')
    .where('s.invalid_from', 'is not', null)
    .orderBy('s.invalid_from')
    .orderBy('p.id')
    .$narrowType<{ invalid_from: Temporal.PlainDate }>()
    .execute();
  return rows.map(({ id, title, invalid_from }) => ({
    postingId: id,
    title,
    through: invalid_from.subtract({ days: 1 }),
  }));
}
