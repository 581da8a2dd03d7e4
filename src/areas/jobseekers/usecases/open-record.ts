import { keepReason } from '#areas/offices/index.ts';
import { type ReasonTyped, readReason } from '#areas/offices/rules/opening-reason.ts';
import type { Ruling } from '#kernel/refusal.ts';
import type { App } from '#platform/app.ts';
import type { Caller } from '#platform/usecase.ts';
import { done, officeOf, onRegistration } from './on-registration.ts';

export interface Opening extends ReasonTyped {
  readonly jobseekerId: number;
}

/**
 * Says why a record is opened; it holds for this member of staff, this person and today (P5). Each look is then recorded with it.
 * Clause: P5, T7(5)
 * Refused: `no-such-jobseeker`, `reason-missing`, `reason-too-long`.
 */
export function openRecord(app: App, caller: Caller, { jobseekerId, ...typed }: Opening): Promise<Ruling<null>> {
  officeOf(caller);
  return onRegistration(app, caller, 'jobseekers.openRecord', jobseekerId, async ({ tx, today, actor }) => {
    const reason = readReason('jobseeker', typed);
    if (!reason.ok) return reason;
    const of = { userId: actor.userId ?? '', record: { kind: 'jobseeker', id: jobseekerId } } as const;
    await keepReason(tx, of, { reason: reason.value, day: today });
    return done;
  });
}
