import { type SqlBool, sql } from 'kysely';
import type { Db, Tx } from '#platform/db.ts';
import type { JurisdictionDays, MoveNotice } from '../rules/jurisdiction-change.ts';

/** A municipality that passes from one office to another. */
export interface JurisdictionChange extends JurisdictionDays {
  readonly id: number;
  readonly municipality: string;
  readonly fromName: string;
  readonly toOffice: string;
  readonly toName: string;
}

const changes = (db: Db | Tx) =>
  db
    .selectFrom('jurisdiction_change as c')
    .innerJoin('office as f', 'f.code', 'c.from_office')
    .innerJoin('office as t', 't.code', 'c.to_office')
    .innerJoin('municipality as m', 'm.jis5', 'c.municipality')
    .select(['c.id', 'm.name as municipality', 'f.name as fromName', 't.name as toName', 'c.to_office as toOffice'])
    .select(['c.effective_on as effectiveOn', 'c.procedure_through as procedureThrough']);

/** The changes by which an office gives or receives a municipality, the latest first, each with how many persons it concerns and how many have completed it. */
export async function changesOf(
  db: Db,
  officeCode: string,
): Promise<readonly (JurisdictionChange & { readonly concerned: number; readonly completed: number })[]> {
  return changes(db)
    .leftJoin('jurisdiction_move as v', 'v.change_id', 'c.id')
    .select((eb) => [
      eb.fn.count<number>('v.jobseeker_id').as('concerned'),
      eb.fn.count<number>('v.done_at').as('completed'),
    ])
    .where((or) => or.or([or('c.from_office', '=', officeCode), or('c.to_office', '=', officeCode)]))
    .groupBy(['c.id', 'm.name', 'f.name', 't.name'])
    .orderBy('c.id', 'desc')
    .limit(100)
    .execute();
}

/** A change that a person was told of and has not completed. */
export interface OpenMove extends JurisdictionChange {
  readonly notice: MoveNotice;
}

/** The id of a change that concerns a person who was not told of it yet. */
export async function changeConcerning(
  tx: Tx,
  jobseekerId: number,
  today: Temporal.PlainDate,
): Promise<number | undefined> {
  const { rows } = await sql<{ id: number }>`
    select c.id from jurisdiction_change c
    join jobseeker j on j.office_code = c.from_office and j.content #>> '{person,municipality}' = c.municipality
    where j.id = ${jobseekerId} and c.procedure_through >= ${today} and j.erased_on is null
      and j.registered_on < c.effective_on
      and not exists (select from jurisdiction_move v where v.change_id = c.id and v.jobseeker_id = j.id)
    order by c.procedure_through limit 1`.execute(tx);
  return rows[0]?.id;
}

/** The change that a person has not completed yet; the one whose procedure ends first. */
export async function openMoveOf(db: Db | Tx, jobseekerId: number): Promise<OpenMove | undefined> {
  return changes(db)
    .innerJoin('jurisdiction_move as v', 'v.change_id', 'c.id')
    .select('v.notice')
    .$narrowType<{ notice: MoveNotice }>()
    .where('v.jobseeker_id', '=', jobseekerId)
    .where('v.done_at', 'is', null)
    .orderBy('c.procedure_through')
    .executeTakeFirst();
}

/** Marks as completed what no longer concerns a person, whose office is another by now. */
export async function completeMoves(tx: Tx, jobseekerId: number, now: Temporal.Instant): Promise<void> {
  await tx
    .updateTable('jurisdiction_move as v')
    .set({ done_at: now })
    .where('v.jobseeker_id', '=', jobseekerId)
    .where('v.done_at', 'is', null)
    .where(
      sql<SqlBool>`not exists (select from jurisdiction_change c join jobseeker j on j.office_code = c.from_office
        where c.id = v.change_id and j.id = v.jobseeker_id)`,
    )
    .execute();
}
