import type { Ruling } from '#kernel/refusal.ts';
import type { App } from '#platform/app.ts';
import type { Caller } from '#platform/usecase.ts';
import { type ProvisionTyped, readProvision } from '../rules/outside-provision.ts';
import { done, officeOf, onRegistration, subjectsOf } from './on-registration.ts';

/**
 * Writes down that data of a person was handed outside (P4). Its words stand in a table of their own and go with the registration; the event
 * says that it happened.
 * Refused: `no-such-jobseeker`, `provision-…`.
 */
export function recordProvision(
  app: App,
  caller: Caller,
  { jobseekerId, ...typed }: ProvisionTyped & { readonly jobseekerId: number },
): Promise<Ruling<null>> {
  officeOf(caller);
  return onRegistration(app, caller, 'jobseekers.recordProvision', jobseekerId, async (work, held) => {
    const read = readProvision(typed, work.today);
    if (!read.ok) return read;
    const { recipient, what, ground, basis, providedOn, told } = read.value;
    await work.tx
      .insertInto('outside_provision')
      .values({
        jobseeker_id: jobseekerId,
        office_code: officeOf(work),
        provided_on: providedOn,
        recipient,
        what,
        ground,
        basis,
        told,
        by_user: work.actor.userId,
        by_label: work.actor.label,
        created_at: work.now,
      })
      .execute();
    await work.record({
      kind: 'provision.recorded',
      rule: 'P4',
      subjects: subjectsOf(held),
      data: { on: providedOn.toString(), ground, told },
    });
    return done;
  });
}
