import type { Ruling } from '#kernel/refusal.ts';
import type { App } from '#platform/app.ts';
import type { Db } from '#platform/db.ts';
import type { Caller } from '#platform/usecase.ts';
import { mayProvide } from '../rules/agency-choice.ts';
import { standingOf } from '../store/jobseekers.ts';
import { done, onRegistration } from './on-registration.ts';

/** What a person chose last. */
export interface AgencyChoice {
  readonly termsVersion: string;
  readonly since: Temporal.Instant;
  readonly stoppedAt: Temporal.Instant | null;
}

/** The choice of a person; undefined when they never chose. */
export async function agencyChoiceOf(db: Db, jobseekerId: number): Promise<AgencyChoice | undefined> {
  const row = await db
    .selectFrom('agency_choice')
    .select(['terms_version as termsVersion', 'since', 'stopped_at as stoppedAt'])
    .where('jobseeker_id', '=', jobseekerId)
    .executeTakeFirst();
  return row;
}

/**
 * Lets the registration be provided to agencies (S agencies); the accepted version and the instant are kept.
 * Refused: `no-such-jobseeker`, and what `mayProvide` refuses.
 */
export function provideToAgencies(
  app: App,
  caller: Caller,
  { jobseekerId, accepted }: { readonly jobseekerId: number; readonly accepted: string },
): Promise<Ruling<null>> {
  return onRegistration(app, caller, 'jobseekers.provideToAgencies', jobseekerId, async (work, { jobseeker }) => {
    const may = mayProvide(accepted, standingOf(jobseeker, work.today).state === 'valid');
    if (!may.ok) return may;
    const row = { terms_version: accepted, since: work.now, stopped_at: null };
    await work.tx
      .insertInto('agency_choice')
      .values({ jobseeker_id: jobseekerId, ...row })
      .onConflict((conflict) => conflict.column('jobseeker_id').doUpdateSet(row))
      .execute();
    const subjects = [`jobseeker:${jobseekerId}`];
    await work.record({ kind: 'jobseeker.agenciesChosen', rule: 'S agencies', subjects, data: { terms: accepted } });
    return done;
  });
}

/** Stops it at once; stopping twice changes nothing. */
export function stopAgencies(app: App, caller: Caller, jobseekerId: number): Promise<Ruling<null>> {
  return onRegistration(app, caller, 'jobseekers.stopAgencies', jobseekerId, async (work) => {
    const stopped = await work.tx
      .updateTable('agency_choice')
      .set({ stopped_at: work.now })
      .where('jobseeker_id', '=', jobseekerId)
      .where('stopped_at', 'is', null)
      .returning('jobseeker_id')
      .executeTakeFirst();
    const subjects = [`jobseeker:${jobseekerId}`];
    if (stopped) await work.record({ kind: 'jobseeker.agenciesStopped', rule: 'S agencies', subjects });
    return done;
  });
}
