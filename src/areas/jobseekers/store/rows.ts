import type { Selectable } from 'kysely';
import type { DB } from '#platform/database.types.ts';
import type { Work } from '#platform/usecase.ts';
import type { Period } from '../rules/standing-request.ts';
import { type Jobseeker, jobseekerOf } from './jobseekers.ts';

export type JobseekerRow = Selectable<DB['jobseeker']>;

/** The periods in which a person is taken as asking to continue (T10(2)). */
export function periodsOf(
  row: Pick<JobseekerRow, 'benefits_from' | 'benefits_through' | 'training_from' | 'training_through'>,
): readonly Period[] {
  const pairs = [
    [row.benefits_from, row.benefits_through],
    [row.training_from, row.training_through],
  ] as const;
  return pairs.flatMap(([from, through]) => (from && through ? [{ from, through }] : []));
}

/** A registration that is held until the transaction ends. */
export interface Held {
  readonly row: JobseekerRow;
  readonly jobseeker: Jobseeker;
}

/** Locks a registration that is not erased, for staff one of their office; undefined when there is none such. */
export async function holdJobseeker({ tx, actor }: Work, id: number): Promise<Held | undefined> {
  const row = await tx
    .selectFrom('jobseeker')
    .selectAll()
    .where('id', '=', id)
    .where('erased_on', 'is', null)
    .$if(actor.kind === 'staff', (query) => query.where('office_code', '=', actor.officeCode ?? ''))
    .forUpdate()
    .executeTakeFirst();
  return row && { row, jobseeker: jobseekerOf({ ...row, officeName: null }) };
}

/** Writes what a registration now is, and counts its version. */
export async function updateJobseeker(
  { tx }: Pick<Work, 'tx'>,
  id: number,
  changed: Partial<Omit<JobseekerRow, 'id' | 'content' | 'name_key' | 'kana_key' | 'version'>>,
): Promise<void> {
  await tx
    .updateTable('jobseeker')
    .set((column) => ({ ...changed, version: column('version', '+', 1) }))
    .where('id', '=', id)
    .execute();
}
