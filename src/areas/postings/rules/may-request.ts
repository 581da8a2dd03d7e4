/**
 * What an employer may ask of the office for an accepted posting: a change, another disclosure, to stop or to go on recruiting.
 * Clause: G change, S restrict, T10(1)
 * One request of each sort waits at a time; a change and another disclosure write into the same content, so they wait for each other.
 */
import { isBefore } from '#kernel/calendar.ts';
import { type Refusal, type Ruling, ruling } from '#kernel/refusal.ts';
import type { PostingState } from './posting-transitions.ts';

export const postingRequests = ['change', 'disclosure', 'extension', 'stop', 'resume'] as const;
export type PostingRequest = (typeof postingRequests)[number];

/** An accepted posting, and which requests for it wait at the office. */
export interface RequestFacts {
  readonly state: PostingState;
  /** 求人無効日; null where it was never accepted. */
  readonly invalidFrom: Temporal.PlainDate | null;
  readonly waiting: readonly PostingRequest[];
}

const clauses: Readonly<Record<PostingRequest, string>> = {
  change: 'G change',
  disclosure: 'S restrict',
  extension: 'T10(1)',
  stop: 'G change',
  resume: 'G change',
};

const inTheWay: Readonly<Record<PostingRequest, readonly PostingRequest[]>> = {
  change: ['change', 'disclosure'],
  disclosure: ['change', 'disclosure'],
  extension: ['extension'],
  stop: ['stop'],
  resume: ['resume'],
};

/** Refused: `not-valid`, `request-waiting` {request}, `recruitment-stopped` (stop), `recruitment-goes-on` (resume). */
export function mayRequest(
  wanted: PostingRequest,
  { state, invalidFrom, waiting }: RequestFacts,
  today: Temporal.PlainDate,
): Ruling {
  const rule = clauses[wanted];
  const open = state === 'accepted' || state === 'recruitmentStopped';
  if (!open || invalidFrom === null || !isBefore(today, invalidFrom))
    return ruling([{ rule: 'T10(1)', code: 'not-valid' }]);
  const refusals: Refusal[] = waiting
    .filter((each) => inTheWay[wanted].includes(each))
    .map((request) => ({ rule, code: 'request-waiting', data: { request } }));
  if (wanted === 'stop' && state === 'recruitmentStopped') refusals.push({ rule, code: 'recruitment-stopped' });
  if (wanted === 'resume' && state === 'accepted') refusals.push({ rule, code: 'recruitment-goes-on' });
  return ruling(refusals);
}
