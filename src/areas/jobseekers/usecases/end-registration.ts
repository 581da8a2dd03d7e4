import type { Ruling } from '#kernel/refusal.ts';
import type { App } from '#platform/app.ts';
import type { Caller } from '#platform/usecase.ts';
import { type GivenEnd, mayEnd } from '../rules/may-end.ts';
import { standingOf } from '../store/jobseekers.ts';
import { updateJobseeker } from '../store/rows.ts';
import { done, onRegistration, partOf, subjectsOf } from './on-registration.ts';

export interface Ending {
  readonly jobseekerId: number;
  readonly why: GivenEnd;
}

/**
 * Ends a registration today: employment is decided, 求職の取消, or staff treat one without expiry as invalid (T10(2)). What was applied
 * for goes on.
 * Refused: `no-such-jobseeker`, and what `mayEnd` refuses.
 */
export function endRegistration(app: App, caller: Caller, { jobseekerId, why }: Ending): Promise<Ruling<null>> {
  return onRegistration(app, caller, 'jobseekers.endRegistration', jobseekerId, async (work, held) => {
    const { registeredDisabled } = held.jobseeker;
    const may = mayEnd(why, partOf(caller), { standing: standingOf(held.jobseeker, work.today), registeredDisabled });
    if (!may.ok) return may;
    await updateJobseeker(work, jobseekerId, { invalid_from: work.today, invalid_reason: why });
    await work.record({ kind: 'jobseeker.ended', rule: 'T10(2)', subjects: subjectsOf(held), data: { why } });
    return done;
  });
}
