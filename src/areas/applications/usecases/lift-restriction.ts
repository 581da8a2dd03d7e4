import { done, officeOf, onRegistration, subjectsOf, updateJobseeker } from '#areas/jobseekers/index.ts';
import { mayLift } from '#areas/jobseekers/rules/may-lift.ts';
import { type Ruling, refuse } from '#kernel/refusal.ts';
import type { App } from '#platform/app.ts';
import type { Caller } from '#platform/usecase.ts';
import { restrictionLiftedMail } from '../mails.ts';
import { noShowStanding } from '../store/no-shows.ts';

export interface Lifting {
  readonly jobseekerId: number;
  /** The day on which the person came to the office. */
  readonly visitedOn: Temporal.PlainDate | null;
  /** Why staff find it right; for staff. */
  readonly ground: string;
}

const mostCharacters = 500;

/**
 * Lifts a restriction after no-shows, on a visit and with the ground that staff give (T7(8)). The person is told.
 * Refused: `no-such-jobseeker`, `ground-missing`, `ground-too-long`, and what `mayLift` refuses.
 */
export function liftRestriction(
  app: App,
  caller: Caller,
  { jobseekerId, visitedOn, ground }: Lifting,
): Promise<Ruling<null>> {
  officeOf(caller);
  return onRegistration(app, caller, 'applications.liftRestriction', jobseekerId, async (work, held) => {
    const standing = await noShowStanding(work.tx, held.jobseeker, work.today);
    const may = mayLift(standing, { on: visitedOn }, work.today);
    if (!may.ok) return may;
    const said = ground.trim();
    if (said === '') return refuse({ rule: 'T7(8)', code: 'ground-missing', field: 'ground' });
    if ([...said].length > mostCharacters)
      return refuse({ rule: 'T7(8)', code: 'ground-too-long', field: 'ground', data: { most: mostCharacters } });
    await updateJobseeker(work, jobseekerId, { no_show_lifted_on: work.today });
    await work.record({
      kind: 'jobseeker.restrictionLifted',
      rule: 'T7(8)',
      subjects: subjectsOf(held),
      data: { visitedOn: visitedOn?.toString(), since: standing.since?.toString() ?? null, ground: said },
    });
    const account = await work.tx
      .selectFrom('membership')
      .innerJoin('auth_user', 'auth_user.id', 'membership.user_id')
      .select('auth_user.email')
      .where('membership.jobseeker_id', '=', jobseekerId)
      .executeTakeFirst();
    if (account)
      await work.mail({
        kind: 'applications.restrictionLifted',
        about: `jobseeker:${jobseekerId}`,
        to: account.email,
        ...restrictionLiftedMail(app.config),
      });
    return done;
  });
}
