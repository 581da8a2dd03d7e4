import { type RegistrationEnd, registrationStanding } from '#areas/jobseekers/rules/registration-standing.ts';
import { isBefore } from '#kernel/calendar.ts';
import type { Db, Tx } from '#platform/db.ts';
import { type RequestFacts, type RequestStanding, requestStanding } from '../rules/direct-request-standing.ts';
import type { DirectRequestState } from '../rules/direct-request-transitions.ts';

/** A request as lists and pages show it. Who reads what of it is decided by the door through which it is read. */
export interface RequestRow {
  readonly id: number;
  readonly channel: 'direct' | 'office';
  readonly standing: RequestStanding;
  readonly facts: RequestFacts;
  readonly jobseekerId: number;
  readonly establishmentId: number;
  readonly publicationId: number | null;
  readonly officeCode: string;
  readonly postingId: number;
  readonly postingNumber: string;
  readonly jobTitle: string;
  readonly employerName: string;
  readonly requestedAt: Temporal.Instant;
  readonly readAt: Temporal.Instant | null;
  readonly consultedAt: Temporal.Instant | null;
  readonly decidedAt: Temporal.Instant | null;
  readonly lastDay: Temporal.PlainDate;
}

const VALID = ['accepted', 'recruitmentStopped'];

const rows = (db: Db | Tx) =>
  db
    .selectFrom('direct_request as r')
    .innerJoin('posting as p', 'p.id', 'r.posting_id')
    .innerJoin('posting_state as s', 's.posting_id', 'r.posting_id')
    .innerJoin('establishment as e', 'e.id', 'r.establishment_id')
    .innerJoin('jobseeker as j', 'j.id', 'r.jobseeker_id')
    .select([
      'r.id',
      'r.channel',
      'r.state',
      'r.jobseeker_id',
      'r.establishment_id',
      'r.publication_id',
      'r.office_code',
    ])
    .select(['r.posting_id', 'r.requested_at', 'r.read_at', 'r.consulted_at', 'r.decided_at', 'r.last_day'])
    .select(['p.number', 'p.title', 'e.name as employerName', 'e.withdrawn_on as employerWithdrawn'])
    .select(['s.state as postingState', 's.invalid_from as postingInvalid', 's.accepts_self_application'])
    .select(['j.valid_through', 'j.invalid_from', 'j.invalid_reason', 'j.withdrawn_on', 'j.page_erased_on']);

type Row = Awaited<ReturnType<ReturnType<typeof rows>['execute']>>[number];

function factsOf(row: Row, today: Temporal.PlainDate): RequestFacts {
  const ended = row.invalid_from && { on: row.invalid_from, why: row.invalid_reason as RegistrationEnd };
  const standing = registrationStanding({ validThrough: row.valid_through, ended }, today);
  return {
    channel: row.channel as 'direct' | 'office',
    state: row.state as DirectRequestState,
    lastDay: row.last_day,
    posting: {
      valid: VALID.includes(row.postingState) && row.postingInvalid !== null && isBefore(today, row.postingInvalid),
      acceptsSelfApplications: row.accepts_self_application && row.employerWithdrawn === null,
    },
    jobseeker: {
      registrationValid: standing.state === 'valid',
      withdrawn: row.withdrawn_on !== null && (row.page_erased_on === null || row.channel === 'direct'),
    },
  };
}

const toRow =
  (today: Temporal.PlainDate) =>
  (row: Row): RequestRow => {
    const facts = factsOf(row, today);
    return {
      id: row.id,
      channel: facts.channel,
      standing: requestStanding(facts, today),
      facts,
      jobseekerId: row.jobseeker_id,
      establishmentId: row.establishment_id,
      publicationId: row.publication_id,
      officeCode: row.office_code,
      postingId: row.posting_id,
      postingNumber: row.number ?? '',
      jobTitle: row.title,
      employerName: row.employerName,
      requestedAt: row.requested_at,
      readAt: row.read_at,
      consultedAt: row.consulted_at,
      decidedAt: row.decided_at,
      lastDay: row.last_day,
    };
  };

export interface Slice {
  readonly limit: number;
  readonly offset?: number;
}

const MOST = 200;

/** The requests to a jobseeker, the newest first. */
export async function requestsToJobseeker(
  db: Db,
  jobseekerId: number,
  today: Temporal.PlainDate,
  { limit, offset = 0 }: Slice = { limit: MOST },
): Promise<readonly RequestRow[]> {
  const found = await rows(db)
    .where('r.jobseeker_id', '=', jobseekerId)
    .orderBy('r.id', 'desc')
    .limit(limit)
    .offset(offset)
    .execute();
  return found.map(toRow(today));
}

/** The undecided requests to a jobseeker whose last day has not passed, the soonest first. */
export async function openRequestsTo(
  db: Db,
  jobseekerId: number,
  today: Temporal.PlainDate,
): Promise<readonly RequestRow[]> {
  const found = await rows(db)
    .where('r.jobseeker_id', '=', jobseekerId)
    .where('r.state', 'in', ['waiting', 'consulting'])
    .where('r.last_day', '>=', today)
    .orderBy('r.last_day')
    .orderBy('r.id')
    .limit(MOST)
    .execute();
  return found.map(toRow(today));
}

/** The requests of an establishment, the newest first; of one posting alone when that is named. */
export async function requestsOfEmployer(
  db: Db,
  establishmentId: number,
  today: Temporal.PlainDate,
  { limit, offset = 0, postingId }: Slice & { readonly postingId?: number | undefined },
): Promise<{ readonly rows: readonly (RequestRow & { readonly message: string | null })[]; readonly total: number }> {
  const total = await db
    .selectFrom('direct_request')
    .select((eb) => eb.fn.countAll<number>().as('n'))
    .where('establishment_id', '=', establishmentId)
    .$if(postingId !== undefined, (query) => query.where('posting_id', '=', postingId ?? 0))
    .executeTakeFirstOrThrow();
  const found = await rows(db)
    .select('r.message')
    .where('r.establishment_id', '=', establishmentId)
    .$if(postingId !== undefined, (query) => query.where('r.posting_id', '=', postingId ?? 0))
    .orderBy('r.id', 'desc')
    .limit(limit)
    .offset(offset)
    .execute();
  return { rows: found.map((row) => ({ ...toRow(today)(row), message: row.message })), total: total.n };
}

/** A valid posting with the direct requests made for it so far (T12(6)). */
export interface RequestCount {
  readonly postingId: number;
  readonly number: string;
  readonly title: string;
  readonly acceptsSelfApplications: boolean;
  readonly requests: number;
}

/** The postings for which an establishment can make requests today: valid and not stopped; the newest first. */
export async function requestCounts(
  db: Db,
  establishmentId: number,
  today: Temporal.PlainDate,
): Promise<readonly RequestCount[]> {
  const found = await db
    .selectFrom('posting_state as s')
    .innerJoin('posting as p', 'p.id', 's.posting_id')
    .select(['p.id', 'p.number', 'p.title', 's.accepts_self_application', 's.request_count'])
    .where('s.establishment_id', '=', establishmentId)
    .where('s.state', '=', 'accepted')
    .where('s.invalid_from', '>', today)
    .orderBy('p.id', 'desc')
    .limit(MOST)
    .execute();
  return found.map((row) => ({
    postingId: row.id,
    number: row.number ?? '',
    title: row.title,
    acceptsSelfApplications: row.accepts_self_application,
    requests: row.request_count,
  }));
}

/** A request as the desk of its office sees it: who is to be asked stands with it. */
export interface DeskRequest extends RequestRow {
  readonly jobseekerNumber: string;
  readonly jobseekerName: string;
}

/** What goes through an office: what waits for an answer, the soonest last day first; or what is decided, the newest first. */
export async function deskRequests(
  db: Db,
  officeCode: string,
  today: Temporal.PlainDate,
  which: 'open' | 'ended',
  { limit, offset = 0 }: Slice,
): Promise<{
  readonly rows: readonly DeskRequest[];
  readonly counts: { readonly open: number; readonly ended: number };
}> {
  const open = ['waiting', 'consulting'];
  const counts = await db
    .selectFrom('direct_request')
    .select((eb) => [
      eb.fn
        .countAll<number>()
        .filterWhere((where) => where.and([where('state', 'in', open), where('last_day', '>=', today)]))
        .as('open'),
      eb.fn.countAll<number>().as('all'),
    ])
    .where('office_code', '=', officeCode)
    .where('channel', '=', 'office')
    .executeTakeFirstOrThrow();
  const isOpen = which === 'open';
  const found = await rows(db)
    .select(['j.number as jobseekerNumber', 'j.name as jobseekerName'])
    .where('r.office_code', '=', officeCode)
    .where('r.channel', '=', 'office')
    .where((eb) => {
      const still = eb.and([eb('r.state', 'in', open), eb('r.last_day', '>=', today)]);
      return isOpen ? still : eb.not(still);
    })
    .$if(isOpen, (query) => query.orderBy('r.last_day').orderBy('r.id'))
    .$if(!isOpen, (query) => query.orderBy('r.id', 'desc'))
    .limit(limit)
    .offset(offset)
    .execute();
  return {
    rows: found.map((row) => ({
      ...toRow(today)(row),
      jobseekerNumber: row.jobseekerNumber ?? '',
      jobseekerName: row.jobseekerName,
    })),
    counts: { open: counts.open, ended: counts.all - counts.open },
  };
}

/** How many requests through an office are taken as declined after a day, when no answer is recorded before (T12(7)). */
export interface RequestEnd {
  readonly due: Temporal.PlainDate;
  readonly requests: number;
}

/** The next days on which requests through an office end without an answer, the soonest first. */
export async function requestEnds(
  db: Db,
  officeCode: string,
  today: Temporal.PlainDate,
  most: number,
): Promise<readonly RequestEnd[]> {
  return db
    .selectFrom('direct_request')
    .select(['last_day as due', (eb) => eb.fn.countAll<number>().as('requests')])
    .where('office_code', '=', officeCode)
    .where('channel', '=', 'office')
    .where('state', 'in', ['waiting', 'consulting'])
    .where('last_day', '>=', today)
    .groupBy('last_day')
    .orderBy('last_day')
    .limit(most)
    .execute();
}

/** Whose request is asked for: the jobseeker's it went to, the establishment's that made it, or the desk's it goes through. */
export type Whose =
  | { readonly jobseekerId: number }
  | { readonly establishmentId: number }
  | { readonly officeCode: string };

/** One request with its message; undefined when it is not theirs. Staff get the message of what goes through the office alone (T7(5)). */
export async function requestOf(
  db: Db | Tx,
  id: number,
  whose: Whose,
  today: Temporal.PlainDate,
): Promise<(DeskRequest & { readonly message: string | null }) | undefined> {
  const row = await rows(db)
    .select(['j.number as jobseekerNumber', 'j.name as jobseekerName', 'r.message'])
    .where('r.id', '=', id)
    .$if('jobseekerId' in whose, (query) =>
      query.where('r.jobseeker_id', '=', (whose as { jobseekerId: number }).jobseekerId),
    )
    .$if('establishmentId' in whose, (query) =>
      query.where('r.establishment_id', '=', (whose as { establishmentId: number }).establishmentId),
    )
    .$if('officeCode' in whose, (query) =>
      query.where('r.office_code', '=', (whose as { officeCode: string }).officeCode).where('r.channel', '=', 'office'),
    )
    .executeTakeFirst();
  return (
    row && {
      ...toRow(today)(row),
      jobseekerNumber: row.jobseekerNumber ?? '',
      jobseekerName: row.jobseekerName,
      message: row.message,
    }
  );
}

/** Locks a request's jobseeker and then the request, in the order of every use case. Undefined when it is not theirs. */
export async function lockRequest(tx: Tx, id: number, whose: Whose, today: Temporal.PlainDate) {
  const found = await requestOf(tx, id, whose, today);
  if (!found) return undefined;
  await tx.selectFrom('jobseeker').select('id').where('id', '=', found.jobseekerId).forUpdate().execute();
  await tx.selectFrom('direct_request').select('id').where('id', '=', id).forUpdate().execute();
  return requestOf(tx, id, whose, today);
}

/** An employer from whom a person wants no direct requests. */
export interface Block {
  readonly establishmentId: number;
  readonly employerName: string;
  readonly blockedAt: Temporal.Instant;
}

/** Whom a person has blocked, the newest first (T7(5): staff may see it too). */
export async function blocksOf(db: Db | Tx, jobseekerId: number): Promise<readonly Block[]> {
  return db
    .selectFrom('request_block as b')
    .innerJoin('establishment as e', 'e.id', 'b.establishment_id')
    .select(['b.establishment_id as establishmentId', 'e.name as employerName', 'b.blocked_at as blockedAt'])
    .where('b.jobseeker_id', '=', jobseekerId)
    .orderBy('b.blocked_at', 'desc')
    .orderBy('b.establishment_id')
    .execute();
}

/** What was sent to a person in requests, for themselves (the export of their data). */
export async function requestsReceived(db: Db, jobseekerId: number) {
  return db
    .selectFrom('direct_request as r')
    .innerJoin('posting as p', 'p.id', 'r.posting_id')
    .innerJoin('establishment as e', 'e.id', 'r.establishment_id')
    .select(['p.number as postingNumber', 'p.title as jobTitle', 'e.name as employerName', 'r.channel', 'r.state'])
    .select(['r.message', 'r.requested_at as requestedAt', 'r.last_day as lastDay', 'r.decided_at as decidedAt'])
    .where('r.jobseeker_id', '=', jobseekerId)
    .orderBy('r.id')
    .execute();
}
