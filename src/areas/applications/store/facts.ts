import { noShowRestriction } from '#areas/jobseekers/rules/no-show-restriction.ts';
import type { RegistrationEnd } from '#areas/jobseekers/rules/registration-standing.ts';
import { registrationStanding } from '#areas/jobseekers/rules/registration-standing.ts';
import { isPostingValid } from '#areas/postings/rules/posting-standing.ts';
import type { Db, Tx } from '#platform/db.ts';
import type { ApplicationFacts } from '../rules/may-apply.ts';

const ENDED = ['filled', 'cancelled'];
const ACCEPTED = ['accepted', 'recruitmentStopped', ...ENDED];

/** What the rules ask about an application of this person to this posting, today. */
export interface ApplicationCase {
  readonly facts: ApplicationFacts;
  readonly posting: {
    readonly id: number;
    readonly number: string;
    readonly establishmentId: number;
    readonly title: string;
    /** Self-applications are accepted only where jobseekers may know the employer. */
    readonly employerName: string;
  };
}

/**
 * Reads what decides whether a person may apply to a posting. With `lock`, both rows stay locked until the transaction
 * ends, always posting before jobseeker; the establishment cannot be withdrawn meanwhile (T13(1)).
 * @returns undefined when there is no such posting or person
 */
export async function applicationCase(
  db: Db | Tx,
  asked: { postingNumber: string; jobseekerId: number },
  today: Temporal.PlainDate,
  lock = false,
): Promise<ApplicationCase | undefined> {
  const posting = await db
    .selectFrom('posting_state as state')
    .innerJoin('posting', 'posting.id', 'state.posting_id')
    .innerJoin('establishment', 'establishment.id', 'state.establishment_id')
    .select(['posting.id', 'posting.number', 'posting.title', 'establishment.name as employerName'])
    .select(['state.establishment_id', 'state.state', 'state.valid_through'])
    .select([
      'state.invalid_from',
      'state.accepts_self_application',
      'establishment.withdrawn_on',
      'establishment.stopped_at',
    ])
    .where('posting.number', '=', asked.postingNumber)
    .$if(lock, (query) => query.forUpdate('state').forShare('establishment'))
    .executeTakeFirst();
  const jobseeker = await db
    .selectFrom('jobseeker')
    .select(['valid_through', 'invalid_from', 'invalid_reason', 'in_progress', 'no_show_lifted_on', 'withdrawn_on'])
    .where('id', '=', asked.jobseekerId)
    .$if(lock, (query) => query.forUpdate())
    .executeTakeFirst();
  if (!posting?.number || !posting.valid_through || !jobseeker) return undefined;

  const before = await db
    .selectFrom('application')
    .select(['posting_id', 'state', 'interview_on'])
    .where('jobseeker_id', '=', asked.jobseekerId)
    .where((or) => or.or([or('posting_id', '=', posting.id), or('state', '=', 'noShow')]))
    .execute();
  const noShows = before.flatMap((each) => (each.state === 'noShow' && each.interview_on ? [each.interview_on] : []));
  const ended =
    ENDED.includes(posting.state) && posting.invalid_from
      ? { on: posting.invalid_from, why: posting.state as 'filled' | 'cancelled' }
      : null;
  const standing = registrationStanding(
    {
      validThrough: jobseeker.valid_through,
      ended: jobseeker.invalid_from && {
        on: jobseeker.invalid_from,
        why: jobseeker.invalid_reason as RegistrationEnd,
      },
    },
    today,
  );
  return {
    posting: {
      id: posting.id,
      number: posting.number,
      establishmentId: posting.establishment_id,
      title: posting.title,
      employerName: posting.employerName,
    },
    facts: {
      posting: {
        acceptsSelfApplications: posting.accepts_self_application && posting.withdrawn_on === null,
        valid:
          ACCEPTED.includes(posting.state) && isPostingValid({ validThrough: posting.valid_through, ended }, today),
        recruitmentStopped: posting.state === 'recruitmentStopped',
        employerStopped: posting.stopped_at !== null,
      },
      jobseeker: {
        registrationValid: standing.state === 'valid' && jobseeker.withdrawn_on === null,
        restricted: noShowRestriction(noShows, jobseeker.no_show_lifted_on, today).restricted,
        inProgress: jobseeker.in_progress,
        appliedBefore: before.some((each) => each.posting_id === posting.id),
      },
    },
  };
}
