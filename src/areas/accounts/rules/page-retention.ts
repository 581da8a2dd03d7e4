/**
 * How long a withdrawn page can be resumed and when it is erased for good.
 * Clause: T13(1), T13(2), G
 * A jobseeker's page goes when the 30 days are over; an employer's when 31 days have passed (31日経過後に完全に消去).
 */
import { isOnOrBefore } from '#kernel/calendar.ts';
import { type Refusal, type Ruling, ruling } from '#kernel/refusal.ts';

export type PageRole = 'employer' | 'jobseeker';

export interface PageRetention {
  /** The last day on which the page can be resumed. */
  readonly resumeThrough: Temporal.PlainDate;
  /** Erased from 00:00 of this day. */
  readonly erasedFrom: Temporal.PlainDate;
}

const daysOfResuming = 30;
const daysPassed: Readonly<Record<PageRole, number>> = { employer: 31, jobseeker: 30 };

/** Resume and erasure dates of a page withdrawn on a day. */
export function pageRetention(role: PageRole, withdrawn: Temporal.PlainDate): PageRetention {
  return {
    resumeThrough: withdrawn.add({ days: daysOfResuming }),
    erasedFrom: withdrawn.add({ days: daysPassed[role] + 1 }),
  };
}

/**
 * Whether a withdrawn page may be taken up again today, with the account that signs in.
 * Refused: `not-opening-account` (only the account with which the page was opened), `resume-ended`.
 */
export function mayResume(
  page: { readonly role: PageRole; readonly withdrawn: Temporal.PlainDate; readonly account: 'opening' | 'additional' },
  today: Temporal.PlainDate,
): Ruling {
  const rule = page.role === 'employer' ? 'T13(1)' : 'T13(2)';
  const { resumeThrough } = pageRetention(page.role, page.withdrawn);
  const refusals: Refusal[] = [];
  if (page.account === 'additional') refusals.push({ rule, code: 'not-opening-account' });
  if (!isOnOrBefore(today, resumeThrough))
    refusals.push({ rule, code: 'resume-ended', data: { resumeThrough: resumeThrough.toString() } });
  return ruling(refusals);
}
