/**
 * When staff may abolish the registration of an establishment, on which day and for which reason.
 * Clause: T13(1), T6(3)
 * Its postings end at once; the five years after which everything is erased follow from the last of them.
 */
import { isBefore } from '#kernel/calendar.ts';
import { allow, type Refusal, type Ruling, refuse } from '#kernel/refusal.ts';

/** What staff choose from; `moved` comes with the registration at another office alone. */
export const abolitionReasons = ['closed', 'merged', 'not-covered', 'other'] as const;
export type AbolitionReason = (typeof abolitionReasons)[number] | 'moved';

export const mostAbolitionNote = 200;

export interface AbolitionTyped {
  /** Null where it is no date. */
  readonly on: Temporal.PlainDate | null;
  readonly reason: string;
  readonly note: string;
}

export interface Abolition {
  readonly on: Temporal.PlainDate;
  readonly reason: AbolitionReason;
  readonly note: string;
}

const rule = 'T13(1)';

/**
 * The abolition as it is written.
 * Refused: `not-to-abolish` (not registered), `abolition-day`, `abolition-in-future`, `abolition-before-registration` {registered},
 * `abolition-reason`, `abolition-note` (needed for another reason), `text-too-long` {most}.
 */
export function mayAbolish(
  establishment: { readonly phase: string; readonly registeredOn: Temporal.PlainDate | null },
  typed: AbolitionTyped,
  today: Temporal.PlainDate,
): Ruling<Abolition> {
  const { registeredOn } = establishment;
  if (establishment.phase !== 'registered') return refuse({ rule, code: 'not-to-abolish' });
  const { on } = typed;
  const reason = abolitionReasons.find((each) => each === typed.reason);
  const note = typed.note.normalize('NFC').trim();
  const found: Refusal[] = [];
  if (!on) found.push({ rule, code: 'abolition-day', field: 'abolishedOn' });
  else if (isBefore(today, on)) found.push({ rule, code: 'abolition-in-future', field: 'abolishedOn' });
  else if (registeredOn && isBefore(on, registeredOn))
    found.push({
      rule,
      code: 'abolition-before-registration',
      field: 'abolishedOn',
      data: { registered: registeredOn.toString() },
    });
  if (!reason) found.push({ rule, code: 'abolition-reason', field: 'reason' });
  if (reason === 'other' && note === '') found.push({ rule, code: 'abolition-note', field: 'note' });
  if ([...note].length > mostAbolitionNote)
    found.push({ rule, code: 'text-too-long', field: 'note', data: { most: mostAbolitionNote } });
  const [first, ...rest] = found;
  if (first) return refuse(first, ...rest);
  if (!on || !reason) throw new Error('An abolition without day or reason was refused before.');
  return allow({ on, reason, note });
}
