/**
 * How long an agency may keep a jobseeker's data: to the end of the second month after obtaining it without accepting the person,
 * else through the fiscal year after the one of acceptance.
 * Clause: A7(2)①オ(ウ)
 * Erasure dates stay where they fall.
 */
import { endOfMonthAfter, isBefore } from '#kernel/calendar.ts';
import { fiscalYear, fiscalYearEnd } from '#kernel/fiscal-year.ts';
import { allow, type Ruling, refuse } from '#kernel/refusal.ts';

export interface BeforeAcceptance {
  readonly acceptThrough: Temporal.PlainDate;
  readonly eraseFrom: Temporal.PlainDate;
}

export interface AfterAcceptance {
  readonly keptThrough: Temporal.PlainDate;
  readonly eraseFrom: Temporal.PlainDate;
}

/** Until when a person whose data was obtained on a day can be accepted, and from when the data must be gone otherwise. */
export function erasureUnlessAccepted(obtained: Temporal.PlainDate): BeforeAcceptance {
  const acceptThrough = endOfMonthAfter(obtained, 2);
  return { acceptThrough, eraseFrom: acceptThrough.add({ days: 1 }) };
}

/**
 * Until when the data of an accepted person is kept.
 * Refused: `accepted-before-obtained`, `accepted-too-late` (past the day through which acceptance was possible).
 */
export function erasureWhenAccepted(
  obtained: Temporal.PlainDate,
  accepted: Temporal.PlainDate,
): Ruling<AfterAcceptance> {
  const rule = 'A7(2)①オ(ウ)';
  if (isBefore(accepted, obtained)) return refuse({ rule, code: 'accepted-before-obtained', field: 'accepted' });
  const { acceptThrough } = erasureUnlessAccepted(obtained);
  if (isBefore(acceptThrough, accepted))
    return refuse({
      rule,
      code: 'accepted-too-late',
      field: 'accepted',
      data: { acceptThrough: acceptThrough.toString() },
    });
  const keptThrough = fiscalYearEnd(fiscalYear(accepted) + 1);
  return allow({ keptThrough, eraseFrom: keptThrough.add({ days: 1 }) });
}
