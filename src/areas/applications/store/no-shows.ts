import { isRepeated } from '#areas/jobseekers/rules/may-lift.ts';
import { type NoShowRestriction, noShowRestriction } from '#areas/jobseekers/rules/no-show-restriction.ts';
import type { Db, Tx } from '#platform/db.ts';

/** An interview that the employer says was missed without word. */
export interface NoShow {
  readonly applicationId: number;
  readonly interviewOn: Temporal.PlainDate;
  readonly jobTitle: string;
  readonly employerName: string;
}

/** A person's no-shows and what follows from them. */
export interface NoShowStanding extends NoShowRestriction {
  /** Every no-show, the latest first. */
  readonly noShows: readonly NoShow[];
  readonly liftedOn: Temporal.PlainDate | null;
  /** The restriction follows one that was lifted: the office is asked to decide on stopping. */
  readonly repeated: boolean;
}

async function noShowsOf(db: Db | Tx, jobseekerId: number): Promise<readonly NoShow[]> {
  return db
    .selectFrom('application as a')
    .innerJoin('posting as p', 'p.id', 'a.posting_id')
    .innerJoin('establishment as e', 'e.id', 'a.establishment_id')
    .select(['a.id as applicationId', 'a.interview_on as interviewOn', 'p.title as jobTitle', 'e.name as employerName'])
    .where('a.jobseeker_id', '=', jobseekerId)
    .where('a.state', '=', 'noShow')
    .where('a.interview_on', 'is not', null)
    .orderBy('a.interview_on', 'desc')
    .orderBy('a.id', 'desc')
    .$narrowType<{ interviewOn: Temporal.PlainDate }>()
    .execute();
}

/** T7(8): where a person stands after no-shows, today. */
export async function noShowStanding(
  db: Db | Tx,
  of: { readonly id: number; readonly noShowLiftedOn: Temporal.PlainDate | null },
  today: Temporal.PlainDate,
): Promise<NoShowStanding> {
  const noShows = await noShowsOf(db, of.id);
  const restriction = noShowRestriction(
    noShows.map((each) => each.interviewOn),
    of.noShowLiftedOn,
    today,
  );
  return { ...restriction, noShows, liftedOn: of.noShowLiftedOn, repeated: isRepeated(restriction, of.noShowLiftedOn) };
}

/** Somebody whose page is restricted. */
export interface RestrictedPerson {
  readonly id: number;
  readonly number: string | null;
  readonly name: string;
  readonly since: Temporal.PlainDate;
  readonly repeated: boolean;
}

/** The restricted persons of an office, those restricted again first, then the longest restricted. */
export async function restrictedAt(
  db: Db,
  officeCode: string,
  today: Temporal.PlainDate,
): Promise<readonly RestrictedPerson[]> {
  const rows = await db
    .selectFrom('jobseeker as j')
    .innerJoin('application as a', 'a.jobseeker_id', 'j.id')
    .select(['j.id', 'j.number', 'j.name', 'j.no_show_lifted_on as liftedOn'])
    .select((eb) => eb.fn.agg<Temporal.PlainDate[]>('array_agg', ['a.interview_on']).as('days'))
    .where('j.office_code', '=', officeCode)
    .where('j.erased_on', 'is', null)
    .where('a.state', '=', 'noShow')
    .where('a.interview_on', 'is not', null)
    .groupBy('j.id')
    .having((eb) => eb.fn.countAll(), '>', 5)
    .execute();
  return rows
    .flatMap(({ days, liftedOn, ...person }) => {
      const { since, restricted } = noShowRestriction(days, liftedOn, today);
      return since ? [{ ...person, since, repeated: isRepeated({ since, restricted }, liftedOn) }] : [];
    })
    .toSorted(
      (one, other) =>
        Number(other.repeated) - Number(one.repeated) || Temporal.PlainDate.compare(one.since, other.since),
    );
}
