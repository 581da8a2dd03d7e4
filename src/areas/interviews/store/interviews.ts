import { sql } from 'kysely';
import type { App } from '#platform/app.ts';
import type { Db, Tx } from '#platform/db.ts';
import { seal, unseal } from '#platform/seal.ts';
import { type Cause, causeMark } from '../cause.ts';
import type { InterviewState } from '../rules/interview-transitions.ts';

/** What the two write about an interview. */
export interface InterviewDetails {
  readonly place: string;
  readonly note: string;
  /** When the jobseeker would rather come. */
  readonly wish: string;
}

/** An interview as both sides see it. */
export interface Interview {
  readonly id: number;
  readonly cause: Cause;
  readonly establishmentId: number;
  readonly jobseekerId: number;
  readonly state: InterviewState;
  readonly uid: string;
  readonly sequence: number;
  readonly minutes: number;
  /** Empty where it was erased. */
  readonly details: InterviewDetails;
  /** The last day of what was written soonest; null when nothing is left. */
  readonly keptThrough: Temporal.PlainDate | null;
  /** The date agreed on last; it holds while the state is `accepted`. */
  readonly startsAt: Temporal.Instant | null;
  readonly slots: readonly { readonly position: number; readonly startsAt: Temporal.Instant }[];
  readonly changedAt: Temporal.Instant;
  readonly jobTitle: string;
  readonly employerName: string;
  readonly jobseekerName: string;
  /** The application or referral waits for its result. */
  readonly waiting: boolean;
}

/** Interviews looked at for what they lose; more than anybody has in a year. */
const MOST_ERASURES = 2_000;

const placeOf = (uid: string) => ({ kind: 'interview', id: uid, purpose: 'details' }) as const;

/** Encrypts what the two write. */
export function sealDetails(app: Pick<App, 'key'>, uid: string, details: InterviewDetails): Buffer {
  return seal(app, placeOf(uid), new TextEncoder().encode(JSON.stringify(details)));
}

type Whose = { readonly jobseekerId: number } | { readonly establishmentId: number };

const waiting = sql<boolean>`coalesce(a.state = 'completed', r.state = 'referred')`;
/** The soonest day through which something written is kept. */
const keptThrough = sql<Temporal.PlainDate | null>`least(i.offer_kept_through, i.wish_kept_through)`;

const rows = (db: Db | Tx, whose: Whose) =>
  db
    .selectFrom('interview as i')
    .leftJoin('application as a', 'a.id', 'i.application_id')
    .leftJoin('referral as r', 'r.id', 'i.referral_id')
    .innerJoin('posting as p', (join) => join.on('p.id', '=', sql`coalesce(a.posting_id, r.posting_id)`))
    .innerJoin('establishment as e', 'e.id', 'i.establishment_id')
    .innerJoin('jobseeker as j', 'j.id', 'i.jobseeker_id')
    .selectAll('i')
    .select(['p.title', 'e.name as employerName', 'j.name as jobseekerName'])
    .select([waiting.as('waiting'), keptThrough.as('kept_through')])
    .$if('jobseekerId' in whose, (query) =>
      query.where('i.jobseeker_id', '=', (whose as { jobseekerId: number }).jobseekerId),
    )
    .$if('establishmentId' in whose, (query) =>
      query.where('i.establishment_id', '=', (whose as { establishmentId: number }).establishmentId),
    );

type Row = Awaited<ReturnType<ReturnType<typeof rows>['execute']>>[number];

async function withSlots(app: Pick<App, 'key'>, db: Db | Tx, found: readonly Row[]): Promise<readonly Interview[]> {
  if (found.length === 0) return [];
  const slots = await db
    .selectFrom('interview_slot')
    .select(['interview_id', 'position', 'starts_at'])
    .where(
      'interview_id',
      'in',
      found.map(({ id }) => id),
    )
    .orderBy('position')
    .execute();
  return found.map((row) => ({
    id: row.id,
    cause: causeOf(row),
    establishmentId: row.establishment_id,
    jobseekerId: row.jobseeker_id,
    state: row.state as InterviewState,
    uid: row.uid,
    sequence: row.sequence,
    minutes: row.minutes,
    details: detailsOf(app, row),
    keptThrough: row.kept_through,
    startsAt: row.starts_at,
    slots: slots
      .filter((slot) => slot.interview_id === row.id)
      .map((slot) => ({ position: slot.position, startsAt: slot.starts_at })),
    changedAt: row.changed_at,
    jobTitle: row.title,
    employerName: row.employerName,
    jobseekerName: row.jobseekerName,
    waiting: row.waiting,
  }));
}

/** The interviews of an application or referral, the newest first. */
export async function interviewsOf(
  app: Pick<App, 'key' | 'db'>,
  cause: Cause,
  whose: Whose,
): Promise<readonly Interview[]> {
  const found = await rows(app.db, whose)
    .where(`i.${columnOf(cause)}`, '=', cause.id)
    .orderBy('i.id', 'desc')
    .execute();
  return withSlots(app, app.db, found);
}

/** Every interview of one side, the oldest first (export). */
export async function allInterviews(app: Pick<App, 'key' | 'db'>, whose: Whose): Promise<readonly Interview[]> {
  return withSlots(app, app.db, await rows(app.db, whose).orderBy('i.id').execute());
}

/** One interview of one side; undefined when it is not theirs. */
export async function interviewOf(
  app: Pick<App, 'key' | 'db'>,
  id: number,
  whose: Whose,
): Promise<Interview | undefined> {
  return (await withSlots(app, app.db, await rows(app.db, whose).where('i.id', '=', id).execute()))[0];
}

/** What of one side's interviews is to come or waits: what waits for its result only, the soonest first. */
export async function interviewsAhead(
  app: Pick<App, 'key' | 'db'>,
  whose: Whose,
  now: Temporal.Instant,
): Promise<readonly Interview[]> {
  const found = await rows(app.db, whose)
    .where(waiting)
    .where('i.state', '<>', 'cancelled')
    .where((or) => or.or([or('i.state', '<>', 'accepted'), or('i.starts_at', '>', now)]))
    .orderBy('i.starts_at')
    .orderBy('i.id')
    .limit(200)
    .execute();
  return withSlots(app, app.db, found);
}

/** What one side's interviews lose soonest (T6(3), T7(3)), one row for each application or referral, the soonest first. */
export async function interviewErasures(db: Db | Tx, whose: Whose, most = MOST_ERASURES) {
  const found = await rows(db, whose).where(keptThrough, 'is not', null).orderBy(keptThrough).limit(most).execute();
  const first = new Map<string, { cause: Cause; jobTitle: string; keptThrough: Temporal.PlainDate }>();
  for (const row of found) {
    const cause = causeOf(row);
    const mark = causeMark(cause);
    if (row.kept_through && !first.has(mark))
      first.set(mark, { cause, jobTitle: row.title, keptThrough: row.kept_through });
  }
  return [...first.values()];
}

const columnOf = ({ kind }: Cause) => (kind === 'application' ? 'application_id' : 'referral_id');

function causeOf(row: { application_id: number | null; referral_id: number | null }): Cause {
  if (row.application_id !== null) return { kind: 'application', id: row.application_id };
  if (row.referral_id === null) throw new Error('an interview about nothing');
  return { kind: 'referral', id: row.referral_id };
}

/** What an interview is about, under lock; undefined when it is not theirs or the employer does not see it. */
export async function lockCause(tx: Tx, cause: Cause, whose: Whose) {
  await tx.selectFrom(tableOf(cause)).select('id').where('id', '=', cause.id).forUpdate().execute();
  return readCause(tx, cause, whose);
}

const tableOf = ({ kind }: Cause) => (kind === 'application' ? 'application' : 'referral');

/** The same without the lock, for pages. */
export async function readCause(db: Db | Tx, cause: Cause, whose: Whose) {
  const row = await db
    .selectFrom(tableOf(cause))
    .select(['id', 'state', 'jobseeker_id', 'establishment_id', 'posting_id'])
    .where('id', '=', cause.id)
    .executeTakeFirst();
  if (!row) return undefined;
  const theirs =
    'jobseekerId' in whose ? row.jobseeker_id === whose.jobseekerId : row.establishment_id === whose.establishmentId;
  if (!theirs || ['accepting', 'offered', 'declined', 'takenBack'].includes(row.state)) return undefined;
  const posting = await db
    .selectFrom('posting_state')
    .select(['state as postingState', 'invalid_from as postingInvalidFrom'])
    .where('posting_id', '=', row.posting_id)
    .executeTakeFirstOrThrow();
  const page = await db
    .selectFrom('membership')
    .select('id')
    .where('jobseeker_id', '=', row.jobseeker_id)
    .where('blocked_at', 'is', null)
    .limit(1)
    .executeTakeFirst();
  return {
    jobseekerId: row.jobseeker_id,
    waiting: row.state === (cause.kind === 'application' ? 'completed' : 'referred'),
    hasPage: page !== undefined,
    posting,
  };
}

/** Whether dates of another interview about the same wait already. */
export async function datesWait(tx: Tx, cause: Cause, except?: number): Promise<boolean> {
  const row = await tx
    .selectFrom('interview')
    .select('id')
    .where(columnOf(cause), '=', cause.id)
    .where('id', '<>', except ?? 0)
    .where('state', 'in', ['proposed', 'othersAsked'])
    .executeTakeFirst();
  return row !== undefined;
}

/** An interview under lock, what it is about locked before it. */
export async function lockInterview(tx: Tx, id: number, whose: Whose) {
  const found = await tx
    .selectFrom('interview')
    .select(['application_id', 'referral_id'])
    .where('id', '=', id)
    .executeTakeFirst();
  if (!found) return undefined;
  const cause = causeOf(found);
  const about = await lockCause(tx, cause, whose);
  if (!about) return undefined;
  const row = await tx.selectFrom('interview').selectAll().where('id', '=', id).forUpdate().executeTakeFirstOrThrow();
  return { ...row, cause, about, state: row.state as InterviewState, waiting: about.waiting };
}

/** Opens sealed details; empty where they were erased. */
export function detailsOf(app: Pick<App, 'key'>, row: { uid: string; details: Buffer | null }): InterviewDetails {
  if (!row.details) return { place: '', note: '', wish: '' };
  return JSON.parse(unseal(app, placeOf(row.uid), row.details).toString('utf8')) as InterviewDetails;
}
