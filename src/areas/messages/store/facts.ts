import { employerStanding } from '#areas/postings/index.ts';
import type { Db, Tx } from '#platform/db.ts';
import type { CorrespondenceFacts, PageStanding } from '../rules/may-correspond.ts';

/** A jobseeker and an establishment: at most one thread between the two. */
export interface Pair {
  readonly jobseekerId: number;
  readonly establishmentId: number;
}

/** What the rules ask about messages between two, and what each is called. */
export interface Correspondence {
  readonly facts: CorrespondenceFacts;
  readonly employerName: string;
  readonly jobseekerName: string;
}

/** The states of an application to which messages may refer: it has reached the employer and was not cancelled. */
export const linking = ['completed', 'hired', 'rejected', 'withdrawn', 'noShow'] as const;

/** The same of a referral (G messages names those whom the office referred). */
export const referred = ['referred', 'hired', 'rejected', 'withdrawn', 'noShow'] as const;

interface PageRow {
  readonly withdrawn_on: Temporal.PlainDate | null;
  readonly page_erased_on: Temporal.PlainDate | null;
  readonly accounts: number | null;
}

const standingOf = ({ withdrawn_on, page_erased_on, accounts }: PageRow): PageStanding => {
  if (page_erased_on || !accounts) return 'none';
  return withdrawn_on ? 'withdrawn' : 'open';
};

/** How the two stand to each other today; undefined when one of them does not exist. */
export async function correspondence(
  db: Db | Tx,
  { jobseekerId, establishmentId }: Pair,
  today: Temporal.PlainDate,
): Promise<Correspondence | undefined> {
  const jobseeker = await db
    .selectFrom('jobseeker as j')
    .select(['j.name', 'j.withdrawn_on', 'j.page_erased_on'])
    .select((eb) => [
      eb
        .selectFrom('membership')
        .select((of) => of.fn.countAll<number>().as('n'))
        .whereRef('jobseeker_id', '=', 'j.id')
        .as('accounts'),
      eb
        .selectFrom('message_thread')
        .select('blocked_at')
        .whereRef('jobseeker_id', '=', 'j.id')
        .where('establishment_id', '=', establishmentId)
        .as('blocked_at'),
      eb
        .or([
          eb.exists(
            eb
              .selectFrom('application')
              .select('id')
              .whereRef('jobseeker_id', '=', 'j.id')
              .where('establishment_id', '=', establishmentId)
              .where('state', 'in', linking),
          ),
          eb.exists(
            eb
              .selectFrom('referral')
              .select('id')
              .whereRef('jobseeker_id', '=', 'j.id')
              .where('establishment_id', '=', establishmentId)
              .where('state', 'in', referred),
          ),
        ])
        .as('applied'),
    ])
    .where('j.id', '=', jobseekerId)
    .executeTakeFirst();
  const employer = await db
    .selectFrom('establishment as e')
    .select(['e.name', 'e.withdrawn_on', 'e.page_erased_on'])
    .select((eb) =>
      eb
        .selectFrom('membership')
        .select((of) => of.fn.countAll<number>().as('n'))
        .whereRef('establishment_id', '=', 'e.id')
        .where('role', '=', 'employer')
        .as('accounts'),
    )
    .where('e.id', '=', establishmentId)
    .executeTakeFirst();
  if (!jobseeker || !employer) return undefined;
  return {
    employerName: employer.name,
    jobseekerName: jobseeker.name,
    facts: {
      applied: Boolean(jobseeker.applied),
      employer: { ...(await employerStanding(db, establishmentId, today)), page: standingOf(employer) },
      jobseeker: { page: standingOf(jobseeker), blocked: jobseeker.blocked_at !== null },
    },
  };
}

/** The mail addresses of one side that are told of a message. */
export async function addressesOf(
  tx: Tx,
  side: 'jobseeker' | 'employer',
  { jobseekerId, establishmentId }: Pair,
): Promise<readonly string[]> {
  const rows = await tx
    .selectFrom('membership')
    .innerJoin('auth_user', 'auth_user.id', 'membership.user_id')
    .select('auth_user.email')
    .where('membership.role', '=', side)
    .where('membership.blocked_at', 'is', null)
    .$if(side === 'jobseeker', (query) => query.where('membership.jobseeker_id', '=', jobseekerId))
    .$if(side === 'employer', (query) => query.where('membership.establishment_id', '=', establishmentId))
    .orderBy('membership.id')
    .execute();
  return rows.map(({ email }) => email);
}
