/**
 * The day of a consultation that staff write down: today or, where it was forgotten, up to a month before; it counts as asking to continue
 * on the day on which it was held.
 * Clause: T10(2)
 */
import { isBefore } from '#kernel/calendar.ts';
import { allow, type Ruling, refuse } from '#kernel/refusal.ts';

const mostDaysLater = 31;

/** Refused: `consultation-day-missing`, `consultation-in-future`, `consultation-too-old`. */
export function consultationDay(on: Temporal.PlainDate | null, today: Temporal.PlainDate): Ruling<Temporal.PlainDate> {
  const rule = 'T10(2)';
  const field = 'heldOn';
  if (on === null) return refuse({ rule, code: 'consultation-day-missing', field });
  if (isBefore(today, on)) return refuse({ rule, code: 'consultation-in-future', field });
  if (isBefore(on, today.subtract({ days: mostDaysLater })))
    return refuse({ rule, code: 'consultation-too-old', field, data: { days: mostDaysLater } });
  return allow(on);
}
