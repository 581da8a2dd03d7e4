import { noShowRestriction } from '#areas/jobseekers/rules/no-show-restriction.ts';
import { type RegistrationEnd, registrationStanding } from '#areas/jobseekers/rules/registration-standing.ts';
import { isBefore } from '#kernel/calendar.ts';
import type { Db, Tx } from '#platform/db.ts';
import type { ReferralFacts } from '../rules/may-refer.ts';
import { openStates } from '../rules/referral-transitions.ts';

/** The posting that somebody is referred to. */
export interface ReferralPosting {
  readonly id: number;
  readonly number: string;
  readonly title: string;
  readonly kind: string;
  readonly establishmentId: number;
  readonly employerName: string;
  readonly validThrough: Temporal.PlainDate | null;
  /** 障害者専用. */
  readonly disabledOnly: boolean;
  /** Somebody can open the employer's page. */
  readonly employerHasPage: boolean;
  /** What counts as 求人条件の明示 when it is sent to the page (T7(3)). */
  readonly terms: { readonly kind: string; readonly posting: unknown; readonly establishment: unknown };
}

/** The person that is referred. */
export interface ReferralPerson {
  readonly id: number;
  readonly number: string;
  readonly name: string;
  readonly officeCode: string;
  readonly validThrough: Temporal.PlainDate | null;
}

/** What the rules ask about a referral, and what staff should know besides. */
export interface ReferralCase {
  readonly posting: ReferralPosting;
  readonly jobseeker: ReferralPerson;
  readonly facts: ReferralFacts;
  readonly notes: {
    readonly appliedThemselves: boolean;
    readonly referredBefore: boolean;
    readonly declinedBefore: boolean;
    /** T7(8): restricted for no-shows; concerns self-applications, staff should know. */
    readonly noShowRestricted: boolean;
  };
}

/** A posting takes referrals in these states while it is valid. */
const ACCEPTED = ['accepted', 'recruitmentStopped'];

/** Whether a posting with this state and 求人無効日 is valid today (T10(1)). */
export function postingValid(
  posting: { readonly state: string; readonly invalidFrom: Temporal.PlainDate | null },
  today: Temporal.PlainDate,
): boolean {
  return ACCEPTED.includes(posting.state) && posting.invalidFrom !== null && isBefore(today, posting.invalidFrom);
}

/** The posting of a 求人番号; with `lock` its state stays locked, and the establishment cannot be withdrawn meanwhile. */
async function readPosting(db: Db | Tx, number: string, lock: boolean) {
  const row = await db
    .selectFrom('posting_state as state')
    .innerJoin('posting', 'posting.id', 'state.posting_id')
    .innerJoin('posting_content', 'posting_content.posting_id', 'posting.id')
    .innerJoin('establishment', 'establishment.id', 'state.establishment_id')
    .select(['posting.id', 'posting.number', 'posting.title', 'posting.kind', 'posting_content.content'])
    .select(['establishment.id as establishmentId', 'establishment.name', 'establishment.content as about'])
    .select([
      'state.state',
      'state.valid_through',
      'state.invalid_from',
      'establishment.withdrawn_on',
      'establishment.stopped_at',
    ])
    .where('posting.number', '=', number)
    .$if(lock, (query) => query.forUpdate('state').forShare('establishment'))
    .executeTakeFirst();
  if (!row?.number) return undefined;
  const accounts = await db
    .selectFrom('membership')
    .select('id')
    .where('establishment_id', '=', row.establishmentId)
    .where('blocked_at', 'is', null)
    .limit(1)
    .execute();
  return { ...row, number: row.number, hasPage: accounts.length > 0 && row.withdrawn_on === null };
}

/** The registration of a 求職番号; with `lock` it stays locked. */
async function readPerson(db: Db | Tx, number: string, lock: boolean) {
  const row = await db
    .selectFrom('jobseeker')
    .select(['id', 'number', 'name', 'kind', 'office_code', 'valid_through', 'invalid_from', 'invalid_reason'])
    .select(['no_show_lifted_on', 'withdrawn_on', 'erased_on'])
    .where('number', '=', number)
    .$if(lock, (query) => query.forUpdate())
    .executeTakeFirst();
  if (!row?.number || row.erased_on) return undefined;
  const page = await db
    .selectFrom('membership')
    .select('id')
    .where('jobseeker_id', '=', row.id)
    .where('blocked_at', 'is', null)
    .executeTakeFirst();
  return { ...row, number: row.number, hasPage: page !== undefined && row.withdrawn_on === null };
}

async function before(db: Db | Tx, jobseekerId: number, postingId: number) {
  const referrals = await db
    .selectFrom('referral')
    .select('state')
    .where('jobseeker_id', '=', jobseekerId)
    .where('posting_id', '=', postingId)
    .execute();
  const applications = await db
    .selectFrom('application')
    .select(['posting_id', 'state', 'interview_on'])
    .where('jobseeker_id', '=', jobseekerId)
    .where((or) => or.or([or('posting_id', '=', postingId), or('state', '=', 'noShow')]))
    .execute();
  return { referrals: referrals.map((each) => each.state), applications };
}

/**
 * Reads what decides whether this person may be referred to this posting. With `lock` both rows stay locked until the transaction ends,
 * always posting before jobseeker.
 * @returns which of the two there is none of
 */
export async function referralCase(
  db: Db | Tx,
  asked: { readonly postingNumber: string; readonly jobseekerNumber: string },
  today: Temporal.PlainDate,
  lock = false,
): Promise<ReferralCase | 'no-posting' | 'no-jobseeker'> {
  const posting = await readPosting(db, asked.postingNumber, lock);
  const person = await readPerson(db, asked.jobseekerNumber, lock);
  if (!posting) return 'no-posting';
  if (!person) return 'no-jobseeker';
  const { referrals, applications } = await before(db, person.id, posting.id);
  const ended = person.invalid_from && { on: person.invalid_from, why: person.invalid_reason as RegistrationEnd };
  const standing = registrationStanding({ validThrough: person.valid_through, ended }, today);
  const missed = applications.flatMap((each) =>
    each.state === 'noShow' && each.interview_on ? [each.interview_on] : [],
  );
  const content = posting.content as { head?: { disabledOnly?: boolean } };
  return {
    posting: {
      id: posting.id,
      number: posting.number,
      title: posting.title,
      kind: posting.kind,
      establishmentId: posting.establishmentId,
      employerName: posting.name,
      validThrough: posting.valid_through,
      disabledOnly: content.head?.disabledOnly ?? false,
      employerHasPage: posting.hasPage,
      terms: { kind: posting.kind, posting: posting.content, establishment: posting.about },
    },
    jobseeker: {
      id: person.id,
      number: person.number,
      name: person.name,
      officeCode: person.office_code,
      validThrough: person.valid_through,
    },
    facts: {
      posting: {
        valid: postingValid({ state: posting.state, invalidFrom: posting.invalid_from }, today),
        recruitmentStopped: posting.state === 'recruitmentStopped',
        employerStopped: posting.stopped_at !== null,
      },
      jobseeker: {
        officeRegistered: person.kind === 'office',
        registrationValid: standing.state === 'valid',
        hasPage: person.hasPage,
        referralOpen: referrals.some((state) => (openStates as readonly string[]).includes(state)),
      },
    },
    notes: {
      appliedThemselves: applications.some((each) => each.posting_id === posting.id && each.state !== 'cancelled'),
      referredBefore: referrals.length > 0,
      declinedBefore: referrals.includes('declined'),
      noShowRestricted: noShowRestriction(missed, person.no_show_lifted_on, today).restricted,
    },
  };
}
