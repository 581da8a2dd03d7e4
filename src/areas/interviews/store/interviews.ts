import type { App } from '#platform/app.ts';
import type { Db, Tx } from '#platform/db.ts';
import { seal, unseal } from '#platform/seal.ts';
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
  readonly applicationId: number;
  readonly establishmentId: number;
  readonly jobseekerId: number;
  readonly state: InterviewState;
  readonly uid: string;
  readonly sequence: number;
  readonly minutes: number;
  readonly details: InterviewDetails;
  /** The date agreed on last; it holds while the state is `accepted`. */
  readonly startsAt: Temporal.Instant | null;
  readonly slots: readonly { readonly position: number; readonly startsAt: Temporal.Instant }[];
  readonly changedAt: Temporal.Instant;
  readonly jobTitle: string;
  readonly employerName: string;
  readonly jobseekerName: string;
  /** The application waits for its result. */
  readonly waiting: boolean;
}

const placeOf = (uid: string) => ({ kind: 'interview', id: uid, purpose: 'details' }) as const;

/** Encrypts what the two write. */
export function sealDetails(app: Pick<App, 'key'>, uid: string, details: InterviewDetails): Buffer {
  return seal(app, placeOf(uid), new TextEncoder().encode(JSON.stringify(details)));
}

type Whose = { readonly jobseekerId: number } | { readonly establishmentId: number };

const rows = (db: Db | Tx, whose: Whose) =>
  db
    .selectFrom('interview as i')
    .innerJoin('application as a', 'a.id', 'i.application_id')
    .innerJoin('posting as p', 'p.id', 'a.posting_id')
    .innerJoin('establishment as e', 'e.id', 'i.establishment_id')
    .innerJoin('jobseeker as j', 'j.id', 'i.jobseeker_id')
    .selectAll('i')
    .select(['a.state as applicationState', 'p.title', 'e.name as employerName', 'j.name as jobseekerName'])
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
    applicationId: row.application_id,
    establishmentId: row.establishment_id,
    jobseekerId: row.jobseeker_id,
    state: row.state as InterviewState,
    uid: row.uid,
    sequence: row.sequence,
    minutes: row.minutes,
    details: JSON.parse(unseal(app, placeOf(row.uid), row.details).toString('utf8')) as InterviewDetails,
    startsAt: row.starts_at,
    slots: slots
      .filter((slot) => slot.interview_id === row.id)
      .map((slot) => ({ position: slot.position, startsAt: slot.starts_at })),
    changedAt: row.changed_at,
    jobTitle: row.title,
    employerName: row.employerName,
    jobseekerName: row.jobseekerName,
    waiting: row.applicationState === 'completed',
  }));
}

/** The interviews of an application, the newest first. */
export async function interviewsOf(
  app: Pick<App, 'key' | 'db'>,
  applicationId: number,
  whose: Whose,
): Promise<readonly Interview[]> {
  const found = await rows(app.db, whose)
    .where('i.application_id', '=', applicationId)
    .orderBy('i.id', 'desc')
    .execute();
  return withSlots(app, app.db, found);
}

/** One interview of one side; undefined when it is not theirs. */
export async function interviewOf(
  app: Pick<App, 'key' | 'db'>,
  id: number,
  whose: Whose,
): Promise<Interview | undefined> {
  return (await withSlots(app, app.db, await rows(app.db, whose).where('i.id', '=', id).execute()))[0];
}

/** What of one side's interviews is to come or waits: applications that wait for their result only, the soonest first. */
export async function interviewsAhead(
  app: Pick<App, 'key' | 'db'>,
  whose: Whose,
  now: Temporal.Instant,
): Promise<readonly Interview[]> {
  const found = await rows(app.db, whose)
    .where('a.state', '=', 'completed')
    .where('i.state', '<>', 'cancelled')
    .where((or) => or.or([or('i.state', '<>', 'accepted'), or('i.starts_at', '>', now)]))
    .orderBy('i.starts_at')
    .orderBy('i.id')
    .limit(200)
    .execute();
  return withSlots(app, app.db, found);
}

/** An interview under lock, its application locked before it. */
export async function lockInterview(tx: Tx, id: number, whose: Whose) {
  const found = await tx
    .selectFrom('interview')
    .select('application_id')
    .where('id', '=', id)
    .$if('jobseekerId' in whose, (query) =>
      query.where('jobseeker_id', '=', (whose as { jobseekerId: number }).jobseekerId),
    )
    .$if('establishmentId' in whose, (query) =>
      query.where('establishment_id', '=', (whose as { establishmentId: number }).establishmentId),
    )
    .executeTakeFirst();
  if (!found) return undefined;
  const application = await tx
    .selectFrom('application')
    .select('state')
    .where('id', '=', found.application_id)
    .forUpdate()
    .executeTakeFirstOrThrow();
  const row = await tx.selectFrom('interview').selectAll().where('id', '=', id).forUpdate().executeTakeFirstOrThrow();
  return { ...row, state: row.state as InterviewState, waiting: application.state === 'completed' };
}

/** Opens sealed details. */
export function detailsOf(app: Pick<App, 'key'>, row: { uid: string; details: Buffer }): InterviewDetails {
  return JSON.parse(unseal(app, placeOf(row.uid), row.details).toString('utf8')) as InterviewDetails;
}
