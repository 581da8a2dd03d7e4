import { sql } from 'kysely';
import type { Db } from '#platform/db.ts';

/** What the office had to object to before: filings of the establishment that were sent back or lapsed, and the latest ones. */
export interface PastObjections {
  readonly sentBack: number;
  readonly lapsed: number;
  readonly latest: readonly {
    readonly id: number;
    readonly state: 'sentBack' | 'lapsed';
    readonly title: string;
    readonly decidedAt: Temporal.Instant;
  }[];
}

const SHOWN = 3;

/** The objections of an establishment before one filing, in one query. */
export async function pastObjections(db: Db, establishmentId: number, filingId: number): Promise<PastObjections> {
  const rows = await db
    .selectFrom('filing as f')
    .leftJoin('posting as p', 'p.id', 'f.posting_id')
    .select(['f.id', 'f.state', 'f.decided_at as decidedAt'])
    .select(sql<string>`coalesce(p.title, '')`.as('title'))
    .select(sql<number>`count(*) filter (where f.state = 'sentBack') over ()`.as('sentBack'))
    .select(sql<number>`count(*) filter (where f.state = 'lapsed') over ()`.as('lapsed'))
    .where('f.establishment_id', '=', establishmentId)
    .where('f.state', 'in', ['sentBack', 'lapsed'])
    .where('f.decided_at', 'is not', null)
    .where('f.id', '!=', filingId)
    .orderBy('f.decided_at', 'desc')
    .limit(SHOWN)
    .$narrowType<{ state: 'sentBack' | 'lapsed'; decidedAt: Temporal.Instant }>()
    .execute();
  return {
    sentBack: rows[0]?.sentBack ?? 0,
    lapsed: rows[0]?.lapsed ?? 0,
    latest: rows.map(({ id, state, title, decidedAt }) => ({ id, state, title, decidedAt })),
  };
}
