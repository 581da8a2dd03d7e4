/**
 * What has to be said with the result of a referral: why, where somebody was not hired; whether the terms differed, where somebody was; which interview was missed.
 * Clause: T11(1), T7(8)
 */
import { isBefore } from '#kernel/calendar.ts';
import { type Refusal, type Ruling, ruling } from '#kernel/refusal.ts';

export const referralResults = ['hired', 'rejected', 'withdrawn', 'noShow'] as const;
export type ReferralResult = (typeof referralResults)[number];

export const rejectionReasons = ['experience', 'qualification', 'terms', 'another-hired', 'other'] as const;
export const withdrawalReasons = ['terms', 'other-employment', 'personal', 'unknown'] as const;

/** The reasons that go with a result; none where no reason is asked for. */
export const reasonsOf: Readonly<Record<ReferralResult, readonly string[]>> = {
  hired: [],
  rejected: rejectionReasons,
  withdrawn: withdrawalReasons,
  noShow: [],
};

export const mostNoteCharacters = 300;

export interface ResultEntry {
  readonly result: ReferralResult;
  readonly reason: string | null;
  readonly termsDiffered: boolean | null;
  readonly interviewOn: Temporal.PlainDate | null;
  /** Its length as people count it. */
  readonly noteCharacters: number;
}

/**
 * Whether an entry is whole. Refused, each with its field: `result-reason-missing`, `terms-unanswered`, `interview-date-missing`,
 * `interview-in-future`, `result-note-too-long`.
 */
export function checkResultEntry(entry: ResultEntry, today: Temporal.PlainDate): Ruling {
  const refusals: Refusal[] = [];
  const reasons = reasonsOf[entry.result];
  const rule = 'T11(1)';
  if (reasons.length > 0 && !reasons.includes(entry.reason ?? ''))
    refusals.push({ rule, code: 'result-reason-missing', field: 'reason' });
  if (entry.result === 'hired' && entry.termsDiffered === null)
    refusals.push({ rule, code: 'terms-unanswered', field: 'termsDiffered' });
  if (entry.result === 'noShow' && !entry.interviewOn)
    refusals.push({ rule: 'T7(8)', code: 'interview-date-missing', field: 'interviewOn' });
  if (entry.result === 'noShow' && entry.interviewOn && isBefore(today, entry.interviewOn))
    refusals.push({ rule: 'T7(8)', code: 'interview-in-future', field: 'interviewOn' });
  if (entry.noteCharacters > mostNoteCharacters)
    refusals.push({
      rule,
      code: 'result-note-too-long',
      field: 'note',
      data: { most: mostNoteCharacters, length: entry.noteCharacters },
    });
  return ruling(refusals);
}
