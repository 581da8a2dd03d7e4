/**
 * Selection of those who leave high school begins on 16 September of the year before their March, as schools, employers and the administration agreed.
 * Clause: T8(4)
 */
import { isBefore } from '#kernel/calendar.ts';
import type { Refusal } from '#kernel/refusal.ts';

/** The first day of selection for those who graduate in March of `year`. */
export const firstSelectionDay = (year: number): Temporal.PlainDate => new Temporal.PlainDate(year - 1, 9, 16);

/** Code: `selection-too-early` {first}; nothing where one of the two was not filled in. */
export function highschoolSelection(
  graduation: number | undefined,
  selectFrom: Temporal.PlainDate | undefined,
): readonly Refusal[] {
  if (graduation === undefined || selectFrom === undefined) return [];
  const first = firstSelectionDay(graduation);
  return isBefore(selectFrom, first)
    ? [{ rule: 'T8(4)', code: 'selection-too-early', field: 'graduates.selectFrom', data: { first: first.toString() } }]
    : [];
}
