import { sql } from 'kysely';
import type { Db, Tx } from '#platform/db.ts';
import type { DisclosureLevel } from '../rules/disclosure.ts';
import type { PostingState } from '../rules/posting-transitions.ts';
import type { PostingKind } from '../rules/posting-validity.ts';
import { columns, type PostingRecord } from './postings.ts';

/** What an employer or a desk lists: a posting without its content. */
export type PostingRow = Omit<PostingRecord, 'content'> & {
  readonly createdAt: Temporal.Instant;
  /** T6(7): the office has stopped the service of the employer; meanwhile nobody finds the posting. */
  readonly employerStopped: boolean;
};

/** Which postings of an establishment are listed. */
export type PostingList = 'drafts' | 'inApplication' | 'open' | 'ended';

const inList = (list: PostingList, today: Temporal.PlainDate) => {
  const day = sql.val(today.toString());
  switch (list) {
    case 'drafts':
      return sql<boolean>`s.state = 'draft'`;
    case 'inApplication':
      return sql<boolean>`s.state in ('filed', 'asked', 'sentBack')`;
    case 'open':
      return sql<boolean>`s.state in ('accepted', 'recruitmentStopped') and s.invalid_from > ${day}::date`;
    case 'ended':
      return sql<boolean>`(s.state in ('filled', 'cancelled', 'lapsed', 'withdrawn')
        or s.state in ('accepted', 'recruitmentStopped') and s.invalid_from <= ${day}::date)`;
  }
};

/** Postings of an establishment or an office in one of the lists, the latest first; a page of them. */
export async function listPostings(
  db: Db | Tx,
  of: { readonly establishmentId?: number; readonly officeCode?: string },
  list: PostingList,
  {
    today,
    limit,
    offset = 0,
  }: { readonly today: Temporal.PlainDate; readonly limit: number; readonly offset?: number },
): Promise<{ readonly rows: readonly PostingRow[]; readonly total: number }> {
  const rows = await db
    .selectFrom('posting_state as s')
    .innerJoin('posting as p', 'p.id', 's.posting_id')
    .innerJoin('establishment as e', 'e.id', 's.establishment_id')
    .select(columns)
    .select('p.created_at as createdAt')
    .select(sql<boolean>`e.stopped_at is not null`.as('employerStopped'))
    .select(sql<number>`count(*) over ()`.as('total'))
    .$narrowType<{ kind: PostingKind; state: PostingState; disclosure: DisclosureLevel }>()
    .where(inList(list, today))
    .$if(of.establishmentId !== undefined, (query) => query.where('s.establishment_id', '=', of.establishmentId ?? 0))
    .$if(of.officeCode !== undefined, (query) => query.where('s.office_code', '=', of.officeCode ?? ''))
    .orderBy('s.posting_id', 'desc')
    .limit(limit)
    .offset(offset)
    .execute();
  return { rows: rows.map(({ total: _, ...row }) => row), total: rows[0]?.total ?? 0 };
}
