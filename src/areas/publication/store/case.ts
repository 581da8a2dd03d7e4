import { noShowRestriction } from '#areas/jobseekers/rules/no-show-restriction.ts';
import { isBefore } from '#kernel/calendar.ts';
import type { Db, Tx } from '#platform/db.ts';
import type { RequestCase } from '../rules/may-request.ts';
import { type Publication, publicationOf } from './publications.ts';

/** What the rules ask about a request of this employer, for this posting, to this published person. */
export interface Requesting {
  readonly facts: RequestCase;
  readonly posting: { readonly id: number; readonly number: string; readonly title: string };
  readonly person: Publication;
}

export interface RequestAsked {
  readonly establishmentId: number;
  readonly postingId: number;
  readonly publicationId: number;
  readonly channel: 'direct' | 'office';
}

const VALID = ['accepted', 'recruitmentStopped'];

/**
 * Reads what decides whether a request may be made. With `lock` posting and jobseeker stay locked, in this order, until the transaction ends.
 * @returns undefined when there is no such posting of this employer, or no such publication
 */
export async function requestCase(
  db: Db | Tx,
  { establishmentId, postingId, publicationId, channel }: RequestAsked,
  today: Temporal.PlainDate,
  lock = false,
): Promise<Requesting | undefined> {
  const posting = await db
    .selectFrom('posting_state as s')
    .innerJoin('posting as p', 'p.id', 's.posting_id')
    .innerJoin('establishment as e', 'e.id', 's.establishment_id')
    .select(['p.id', 'p.number', 'p.title', 's.state', 's.invalid_from', 's.accepts_self_application'])
    .select(['s.request_count', 'e.withdrawn_on'])
    .where('s.posting_id', '=', postingId)
    .where('s.establishment_id', '=', establishmentId)
    .$if(lock, (query) => query.forUpdate('s').forShare('e'))
    .executeTakeFirst();
  const person = await publicationOf(db, { publicationId }, today, lock);
  if (!posting?.number || !person) return undefined;
  const { jobseekerId } = person;
  const applied = await db
    .selectFrom('application')
    .select(['posting_id', 'state', 'interview_on'])
    .where('jobseeker_id', '=', jobseekerId)
    .where((eb) => eb.or([eb('posting_id', '=', postingId), eb('state', '=', 'noShow')]))
    .execute();
  const { no_show_lifted_on } = await db
    .selectFrom('jobseeker')
    .select('no_show_lifted_on')
    .where('id', '=', jobseekerId)
    .executeTakeFirstOrThrow();
  const noShows = applied.flatMap((each) => (each.state === 'noShow' && each.interview_on ? [each.interview_on] : []));
  const blocked = await db
    .selectFrom('request_block')
    .select('jobseeker_id')
    .where('jobseeker_id', '=', jobseekerId)
    .where('establishment_id', '=', establishmentId)
    .executeTakeFirst();
  const asked = await db
    .selectFrom('direct_request')
    .select('id')
    .where('jobseeker_id', '=', jobseekerId)
    .where('posting_id', '=', postingId)
    .executeTakeFirst();
  return {
    person,
    posting: { id: posting.id, number: posting.number, title: posting.title },
    facts: {
      channel,
      posting: {
        valid:
          VALID.includes(posting.state) &&
          posting.withdrawn_on === null &&
          posting.invalid_from !== null &&
          isBefore(today, posting.invalid_from),
        recruitmentStopped: posting.state === 'recruitmentStopped',
        acceptsSelfApplications: posting.accepts_self_application,
        requests: posting.request_count,
      },
      jobseeker: {
        shown: person.shown,
        hasPage: person.hasPage,
        blocksEmployer: blocked !== undefined,
        cannotApply:
          applied.some((each) => each.posting_id === postingId) ||
          noShowRestriction(noShows, no_show_lifted_on, today).restricted,
        askedBefore: asked !== undefined,
      },
    },
  };
}
