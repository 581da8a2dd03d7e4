import type { Db } from '#platform/db.ts';
import type { SelfApplicationState } from '../rules/self-application-transitions.ts';

/** An application as both sides see it in lists. */
export interface ApplicationRow {
  readonly id: number;
  readonly state: SelfApplicationState;
  readonly postingNumber: string;
  readonly jobTitle: string;
  readonly employerName: string;
  readonly applicantName: string;
  readonly appliedAt: Temporal.Instant;
  readonly completedAt: Temporal.Instant | null;
  readonly cancellableUntil: Temporal.Instant | null;
  readonly resultAt: Temporal.Instant | null;
}

const rows = (db: Db) =>
  db
    .selectFrom('application')
    .innerJoin('posting', 'posting.id', 'application.posting_id')
    .innerJoin('establishment', 'establishment.id', 'application.establishment_id')
    .innerJoin('jobseeker', 'jobseeker.id', 'application.jobseeker_id')
    .select(['application.id', 'application.state', 'posting.number as postingNumber', 'posting.title as jobTitle'])
    .select(['establishment.name as employerName', 'jobseeker.name as applicantName'])
    .select(['application.applied_at as appliedAt', 'application.completed_at as completedAt'])
    .select(['application.cancellable_until as cancellableUntil', 'application.result_at as resultAt']);

type Row = Awaited<ReturnType<ReturnType<typeof rows>['execute']>>[number];

const toRow = (row: Row): ApplicationRow => ({
  ...row,
  state: row.state as SelfApplicationState,
  postingNumber: row.postingNumber ?? '',
});

/** All self-applications of a jobseeker: those in progress first, then the newest. */
export async function applicationsOf(db: Db, jobseekerId: number): Promise<readonly ApplicationRow[]> {
  const found = await rows(db)
    .where('application.jobseeker_id', '=', jobseekerId)
    .orderBy((order) => order.case().when('application.state', 'in', ['accepting', 'completed']).then(0).else(1).end())
    .orderBy('application.applied_at', 'desc')
    .execute();
  return found.map(toRow);
}

/** Most rows of one page of an employer's list. */
export const applicantsPerPage = 50;

/** Completed applications to an establishment, those waiting for a result first, the longest waiting on top. */
export async function applicantsOf(
  db: Db,
  establishmentId: number,
  which: 'waiting' | 'ended' | 'all',
  page = 1,
): Promise<{ readonly rows: readonly ApplicationRow[]; readonly counts: { waiting: number; ended: number } }> {
  const counts = await db
    .selectFrom('application')
    .select((select) => [
      select.fn.countAll<number>().filterWhere('state', '=', 'completed').as('waiting'),
      select.fn.countAll<number>().filterWhere('state', 'not in', ['accepting', 'completed']).as('ended'),
    ])
    .where('establishment_id', '=', establishmentId)
    .executeTakeFirstOrThrow();
  const found = await rows(db)
    .where('application.establishment_id', '=', establishmentId)
    .where('application.state', '<>', 'accepting')
    .$if(which === 'waiting', (query) => query.where('application.state', '=', 'completed'))
    .$if(which === 'ended', (query) => query.where('application.state', '<>', 'completed'))
    .orderBy((order) => order.case().when('application.state', '=', 'completed').then(0).else(1).end())
    .orderBy((order) =>
      order.case().when('application.state', '=', 'completed').then(order.ref('application.completed_at')).end(),
    )
    .orderBy('application.applied_at', 'desc')
    .limit(applicantsPerPage)
    .offset((page - 1) * applicantsPerPage)
    .execute();
  return { rows: found.map(toRow), counts };
}

/** The application of a jobseeker to a posting; undefined when there is none. */
export async function applicationTo(
  db: Db,
  { jobseekerId, postingId }: { readonly jobseekerId: number; readonly postingId: number },
): Promise<number | undefined> {
  const row = await db
    .selectFrom('application')
    .select('id')
    .where('jobseeker_id', '=', jobseekerId)
    .where('posting_id', '=', postingId)
    .executeTakeFirst();
  return row?.id;
}

/** A document that can still be read. */
export interface DocumentRow {
  readonly position: number;
  readonly fileId: string;
  readonly name: string;
  readonly size: number;
  readonly mediaType: string;
}

/** One application with what its two sides may see. */
export interface ApplicationDetail extends ApplicationRow {
  readonly postingId: number;
  readonly establishmentId: number;
  readonly jobseekerId: number;
  readonly motivation: string | null;
  readonly documents: readonly DocumentRow[];
  readonly documentsErasedAt: Temporal.Instant | null;
  /** First invalid day of the posting: from it follows until when documents are kept. */
  readonly postingInvalidFrom: Temporal.PlainDate | null;
  readonly resultNote: string | null;
  readonly termsDiffered: boolean | null;
  readonly interviewOn: Temporal.PlainDate | null;
  readonly applicant: { readonly kana: string; readonly email: string | null; readonly content: unknown };
}

/** One application of one side; undefined when it is not theirs. */
export async function applicationDetail(
  db: Db,
  id: number,
  whose: { jobseekerId: number } | { establishmentId: number },
): Promise<ApplicationDetail | undefined> {
  const row = await rows(db)
    .leftJoin('posting_state', 'posting_state.posting_id', 'posting.id')
    .leftJoin('membership', 'membership.jobseeker_id', 'jobseeker.id')
    .leftJoin('auth_user', 'auth_user.id', 'membership.user_id')
    .select(['application.posting_id', 'application.establishment_id', 'application.jobseeker_id'])
    .select(['application.motivation', 'application.documents_erased_at', 'posting_state.invalid_from'])
    .select(['application.result_note', 'application.terms_differed', 'application.interview_on'])
    .select(['jobseeker.kana', 'jobseeker.content', 'auth_user.email'])
    .where('application.id', '=', id)
    .$if('jobseekerId' in whose, (query) =>
      query.where('application.jobseeker_id', '=', (whose as { jobseekerId: number }).jobseekerId),
    )
    .$if('establishmentId' in whose, (query) =>
      query
        .where('application.establishment_id', '=', (whose as { establishmentId: number }).establishmentId)
        .where('application.state', '<>', 'accepting'),
    )
    .executeTakeFirst();
  if (!row) return undefined;
  const documents = await db
    .selectFrom('application_document')
    .innerJoin('file', 'file.id', 'application_document.file_id')
    .select(['position', 'file.id as fileId', 'name', 'size', 'media_type as mediaType'])
    .where('application_id', '=', id)
    .orderBy('position')
    .execute();
  return {
    ...toRow(row),
    postingId: row.posting_id,
    establishmentId: row.establishment_id,
    jobseekerId: row.jobseeker_id,
    motivation: row.motivation,
    documents,
    documentsErasedAt: row.documents_erased_at,
    postingInvalidFrom: row.invalid_from,
    resultNote: row.result_note,
    termsDiffered: row.terms_differed,
    interviewOn: row.interview_on,
    applicant: { kana: row.kana, email: row.email, content: row.content },
  };
}

/** How many self-applications to a posting wait for a result. */
export async function inProgressOf(db: Db, postingId: number): Promise<number> {
  const { count } = await db
    .selectFrom('application')
    .select((select) => select.fn.countAll<number>().as('count'))
    .where('posting_id', '=', postingId)
    .where('state', 'in', ['accepting', 'completed'])
    .executeTakeFirstOrThrow();
  return count;
}
