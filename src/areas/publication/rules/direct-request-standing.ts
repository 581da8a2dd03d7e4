/**
 * Where a request stands on a day: open until its last day, then taken as declined; closed earlier when one side can no longer act.
 * Clause: T12(7), T7(3), T13(2), T12(5)
 */
import { isBefore } from '#kernel/calendar.ts';
import { allow, type Ruling, refuse } from '#kernel/refusal.ts';
import type { DirectRequestState } from './direct-request-transitions.ts';

/** Why nobody can answer any more although the last day has not passed. */
export type RequestClosing = 'posting-ended' | 'no-self-application' | 'registration-ended' | 'page-withdrawn';

export interface RequestFacts {
  readonly channel: 'direct' | 'office';
  readonly state: DirectRequestState;
  readonly lastDay: Temporal.PlainDate;
  readonly posting: { readonly valid: boolean; readonly acceptsSelfApplications: boolean };
  readonly jobseeker: { readonly registrationValid: boolean; readonly withdrawn: boolean };
}

export type RequestStanding =
  | { readonly state: 'waiting' | 'consulting' }
  | { readonly state: 'accepted' | 'declined' | 'takenAsDeclined' }
  | { readonly state: 'closed'; readonly why: RequestClosing };

/** The standing on a day. What people decided stays; an undecided request is past its last day, closed, or open. */
export function requestStanding(request: RequestFacts, today: Temporal.PlainDate): RequestStanding {
  const { state, posting, jobseeker } = request;
  if (state === 'accepted' || state === 'declined') return { state };
  if (isBefore(request.lastDay, today)) return { state: 'takenAsDeclined' };
  if (jobseeker.withdrawn) return { state: 'closed', why: 'page-withdrawn' };
  if (!jobseeker.registrationValid) return { state: 'closed', why: 'registration-ended' };
  if (!posting.valid) return { state: 'closed', why: 'posting-ended' };
  if (request.channel === 'direct' && !posting.acceptsSelfApplications)
    return { state: 'closed', why: 'no-self-application' };
  return { state };
}

/** Whether a request waits for an answer. */
export const isOpen = ({ state }: RequestStanding): boolean => state === 'waiting' || state === 'consulting';

/** Whether a request can be answered today. Refused: `taken-as-declined`, `request-answered`, `request-closed`. */
export function mayAnswer(request: RequestFacts, today: Temporal.PlainDate): Ruling {
  const standing = requestStanding(request, today);
  if (isOpen(standing)) return allow();
  if (standing.state === 'takenAsDeclined')
    return refuse({ rule: 'T12(7)', code: 'taken-as-declined', data: { lastDay: request.lastDay.toString() } });
  if (standing.state === 'closed')
    return refuse({ rule: 'T12(5)', code: 'request-closed', data: { why: standing.why } });
  return refuse({ rule: 'T12(7)', code: 'request-answered' });
}
