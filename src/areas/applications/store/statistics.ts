import { sql } from 'kysely';
import type { Db } from '#platform/db.ts';
import type { SelfApplicationState } from '../rules/self-application-transitions.ts';

/** What became of the online self-applications to an establishment, in numbers. */
export interface ResultStatistics {
  readonly total: number;
  readonly byState: Readonly<Partial<Record<SelfApplicationState, number>>>;
  /** Results that say whether the terms differed from the sheet, and those of them that say so (条件相違). */
  readonly termsTold: number;
  readonly termsDiffered: number;
}

/** The statistics of an establishment; one query. */
export async function resultStatistics(db: Db, establishmentId: number): Promise<ResultStatistics> {
  const rows = await db
    .selectFrom('application')
    .select('state')
    .select([
      sql<number>`count(*)`.as('count'),
      sql<number>`count(*) filter (where terms_differed is not null)`.as('told'),
      sql<number>`count(*) filter (where terms_differed)`.as('differed'),
    ])
    .where('establishment_id', '=', establishmentId)
    .groupBy('state')
    .$narrowType<{ state: SelfApplicationState }>()
    .execute();
  const sum = (of: 'count' | 'told' | 'differed') => rows.reduce((all, row) => all + row[of], 0);
  return {
    total: sum('count'),
    byState: Object.fromEntries(rows.map(({ state, count }) => [state, count])),
    termsTold: sum('told'),
    termsDiffered: sum('differed'),
  };
}
