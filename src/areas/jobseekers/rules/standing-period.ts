/**
 * The period that staff enter for 雇用保険の受給 or a training: an end not before its beginning, and not longer than two years, the longest
 * training there is.
 * Clause: T10(2)
 */
import { isBefore } from '#kernel/calendar.ts';
import { allow, type Ruling, refuse } from '#kernel/refusal.ts';
import type { Period } from './standing-request.ts';

const mostYears = 2;

/** Refused: `period-incomplete`, `period-order`, `period-too-long`. @returns null when there is no period */
export function standingPeriod(
  from: Temporal.PlainDate | null,
  through: Temporal.PlainDate | null,
): Ruling<Period | null> {
  const rule = 'T10(2)';
  if (!from && !through) return allow(null);
  if (!from || !through) return refuse({ rule, code: 'period-incomplete', field: from ? 'through' : 'from' });
  if (isBefore(through, from)) return refuse({ rule, code: 'period-order', field: 'through' });
  if (isBefore(from.add({ years: mostYears }), through))
    return refuse({ rule, code: 'period-too-long', field: 'through', data: { years: mostYears } });
  return allow({ from, through });
}
