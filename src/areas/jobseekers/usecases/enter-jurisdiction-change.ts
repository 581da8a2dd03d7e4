import { officeByCode, officesForMunicipality } from '#areas/offices/index.ts';
import { allow, type Refusal, type Ruling, refusalsOf, ruling } from '#kernel/refusal.ts';
import type { App } from '#platform/app.ts';
import { type Caller, useCase } from '#platform/usecase.ts';
import { mayEnterChange } from '../rules/jurisdiction-change.ts';
import { officeOf } from './on-registration.ts';

export interface NewJurisdictionChange {
  /** JIS code, as chosen. */
  readonly municipality: string;
  readonly toOffice: string;
  readonly effectiveOn: Temporal.PlainDate | null;
  readonly procedureThrough: Temporal.PlainDate | null;
}

/**
 * Enters that a municipality passes from the office of the staff to another (T7(9)). Whom it concerns is found and told by the sweep.
 * Refused: `municipality-not-served`, `office-unknown-here`, `day-missing`, `change-entered`, and what `mayEnterChange` refuses.
 */
export function enterJurisdictionChange(
  app: App,
  caller: Caller,
  { municipality, toOffice, effectiveOn, procedureThrough }: NewJurisdictionChange,
): Promise<Ruling<{ readonly id: number }>> {
  const rule = 'T7(9)';
  const fromOffice = officeOf(caller);
  return useCase(app, caller, 'jobseekers.enterJurisdictionChange', async ({ tx, now, today, actor, record }) => {
    const served = await officesForMunicipality(tx, municipality);
    const known = served?.offices.some(({ code }) => code === fromOffice) ?? false;
    const to = toOffice === fromOffice ? undefined : await officeByCode(tx, toOffice);
    const refusals: readonly Refusal[] = [
      ...(known ? [] : [{ rule, code: 'municipality-not-served', field: 'municipality' }]),
      ...(to ? [] : [{ rule, code: 'office-unknown-here', field: 'toOffice' }]),
      ...(effectiveOn ? [] : [{ rule, code: 'day-missing', field: 'effectiveOn' }]),
      ...(procedureThrough ? [] : [{ rule, code: 'day-missing', field: 'procedureThrough' }]),
      ...(effectiveOn && procedureThrough ? refusalsOf(mayEnterChange({ effectiveOn, procedureThrough }, today)) : []),
    ];
    const may = ruling(refusals);
    if (!may.ok) return may;
    if (!effectiveOn || !procedureThrough) throw new Error('Both days were checked.');
    const row = await tx
      .insertInto('jurisdiction_change')
      .values({
        municipality,
        from_office: fromOffice,
        to_office: toOffice,
        effective_on: effectiveOn,
        procedure_through: procedureThrough,
        entered_by: actor.userId,
        entered_label: actor.label,
        created_at: now,
      })
      .onConflict((conflict) => conflict.columns(['municipality', 'from_office', 'effective_on']).doNothing())
      .returning('id')
      .executeTakeFirst();
    if (!row) return ruling([{ rule, code: 'change-entered', field: 'municipality' }]) as Ruling<never>;
    await record({
      kind: 'jurisdiction.changeEntered',
      rule,
      subjects: [`office:${fromOffice}`, `office:${toOffice}`],
      data: { municipality, effectiveOn: effectiveOn.toString(), procedureThrough: procedureThrough.toString() },
    });
    return allow({ id: row.id });
  });
}
