import { sql } from 'kysely';
import type { Db } from '#platform/db.ts';

/** A look of staff at a person's record: when, from which office, why. Who it was is for the head of the office alone. */
export interface RecordView {
  readonly id: number;
  readonly at: Temporal.Instant;
  readonly officeName: string | null;
  readonly reason: string | null;
}

/** Who looked at a jobseeker's record, the newest first (P5). */
export async function viewsOf(db: Db, jobseekerId: number, most = 200): Promise<readonly RecordView[]> {
  return db
    .selectFrom('event')
    .leftJoin('office', 'office.code', 'event.actor_office')
    .select(['event.id', 'event.at', sql<string | null>`coalesce(office.name, event.actor_office)`.as('officeName')])
    .select(sql<string | null>`event.data ->> 'reason'`.as('reason'))
    .where('event.kind', '=', 'record.viewed')
    .where('event.subjects', '@>', sql<string[]>`array[${`jobseeker:${jobseekerId}`}]`)
    .orderBy('event.id', 'desc')
    .limit(most)
    .execute();
}
