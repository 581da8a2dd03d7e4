import { sql } from 'kysely';
import type { Db, Tx } from '#platform/db.ts';
import type { ReferralChannel } from '../rules/may-refer.ts';
import type { ReferralState } from '../rules/referral-transitions.ts';
import { seenByEmployer } from '../rules/referral-transitions.ts';
import { postingValid } from './facts.ts';

/** A referral as lists show it. */
export interface ReferralRow {
  readonly id: number;
  readonly state: ReferralState;
  readonly channel: ReferralChannel;
  readonly postingNumber: string;
  readonly jobTitle: string;
  readonly establishmentId: number;
  readonly employerName: string;
  readonly jobseekerId: number;
  readonly jobseekerNumber: string;
  readonly applicantName: string;
  readonly officeCode: string;
  readonly officeName: string | null;
  readonly offeredAt: Temporal.Instant;
  /** 紹介日; null until the jobseeker has applied. */
  readonly referredOn: Temporal.PlainDate | null;
  /** From this day on a missing result counts (G restrict). */
  readonly overdueFrom: Temporal.PlainDate | null;
  readonly validThrough: Temporal.PlainDate | null;
  readonly postingInvalidFrom: Temporal.PlainDate | null;
  readonly postingState: string;
  readonly resultAt: Temporal.Instant | null;
}

const rows = (db: Db | Tx) =>
  db
    .selectFrom('referral as r')
    .innerJoin('posting as p', 'p.id', 'r.posting_id')
    .innerJoin('posting_state as s', 's.posting_id', 'r.posting_id')
    .innerJoin('establishment as e', 'e.id', 'r.establishment_id')
    .innerJoin('jobseeker as j', 'j.id', 'r.jobseeker_id')
    .leftJoin('office as o', 'o.code', 'r.office_code')
    .select(['r.id', 'r.state', 'r.channel', 'p.number as postingNumber', 'p.title as jobTitle'])
    .select(['r.establishment_id as establishmentId', 'e.name as employerName', 'r.jobseeker_id as jobseekerId'])
    .select(['j.number as jobseekerNumber', 'j.name as applicantName', 'r.office_code as officeCode'])
    .select(['o.name as officeName', 'r.offered_at as offeredAt', 'r.referred_on as referredOn'])
    .select(['r.overdue_from as overdueFrom', 's.valid_through as validThrough'])
    .select(['s.invalid_from as postingInvalidFrom', 's.state as postingState', 'r.result_at as resultAt']);

type Row = Awaited<ReturnType<ReturnType<typeof rows>['execute']>>[number];

const toRow = (row: Row): ReferralRow => ({
  ...row,
  state: row.state as ReferralState,
  channel: row.channel as ReferralChannel,
  postingNumber: row.postingNumber ?? '',
  jobseekerNumber: row.jobseekerNumber ?? '',
});

/** Whether the posting of a referral is valid today. */
export function isPostingOpen(
  row: Pick<ReferralRow, 'postingState' | 'postingInvalidFrom'>,
  today: Temporal.PlainDate,
): boolean {
  return postingValid({ state: row.postingState, invalidFrom: row.postingInvalidFrom }, today);
}

/** The referrals of a jobseeker: those that wait for an answer first, then the newest. */
export async function referralsOf(db: Db, jobseekerId: number): Promise<readonly ReferralRow[]> {
  const found = await rows(db)
    .where('r.jobseeker_id', '=', jobseekerId)
    .orderBy((order) => order.case().when('r.state', '=', 'offered').then(0).else(1).end())
    .orderBy('r.id', 'desc')
    .execute();
  return found.map(toRow);
}

/** The referrals of an establishment that its employer may see, as staff look at them: the newest first. */
export async function referralsTo(db: Db, establishmentId: number, most: number): Promise<readonly ReferralRow[]> {
  const found = await rows(db)
    .where('r.establishment_id', '=', establishmentId)
    .where('r.state', 'in', [...seenByEmployer])
    .orderBy('r.id', 'desc')
    .limit(most)
    .execute();
  return found.map(toRow);
}

/** Which referrals of an office are listed: waiting for the jobseeker, for the result, overdue, ended. */
export const officeLists = ['offered', 'referred', 'overdue', 'ended'] as const;
export type OfficeList = (typeof officeLists)[number];

/** Most rows of one page of an office's list. */
export const referralsPerPage = 50;

/** The referrals of an office in one of the lists, with how many there are in each. */
export async function referralsOfOffice(
  db: Db,
  officeCode: string,
  list: OfficeList,
  { today, page = 1 }: { readonly today: Temporal.PlainDate; readonly page?: number },
): Promise<{ readonly rows: readonly ReferralRow[]; readonly counts: Readonly<Record<OfficeList, number>> }> {
  const counts = await db
    .selectFrom('referral')
    .select((select) => [
      select.fn.countAll<number>().filterWhere('state', '=', 'offered').as('offered'),
      select.fn.countAll<number>().filterWhere('state', '=', 'referred').as('referred'),
      select.fn
        .countAll<number>()
        .filterWhere('state', '=', 'referred')
        .filterWhere('overdue_from', '<=', today)
        .as('overdue'),
      select.fn.countAll<number>().filterWhere('state', 'not in', ['offered', 'referred']).as('ended'),
    ])
    .where('office_code', '=', officeCode)
    .executeTakeFirstOrThrow();
  const found = await rows(db)
    .where('r.office_code', '=', officeCode)
    .$if(list === 'offered', (query) => query.where('r.state', '=', 'offered').orderBy('r.id'))
    .$if(list === 'referred' || list === 'overdue', (query) =>
      query.where('r.state', '=', 'referred').orderBy('r.overdue_from').orderBy('r.id'),
    )
    .$if(list === 'overdue', (query) => query.where('r.overdue_from', '<=', today))
    .$if(list === 'ended', (query) => query.where('r.state', 'not in', ['offered', 'referred']).orderBy('r.id', 'desc'))
    .limit(referralsPerPage)
    .offset((page - 1) * referralsPerPage)
    .execute();
  return { rows: found.map(toRow), counts };
}

/** One referral with everything that its parties may see; which of them sees what is the pages' part. */
export interface Referral extends ReferralRow {
  readonly postingId: number;
  /** Name of the member of staff who referred; null when the account is gone. */
  readonly staffName: string | null;
  readonly message: string | null;
  /** What was sent to the page as 求人条件の明示 (T7(3)); null at the counter. */
  readonly terms: unknown;
  readonly referredAt: Temporal.Instant | null;
  readonly remindOn: Temporal.PlainDate | null;
  readonly cancellableUntil: Temporal.Instant | null;
  readonly declineReason: string | null;
  readonly declineNote: string | null;
  readonly resultReason: string | null;
  readonly resultNote: string | null;
  readonly termsDiffered: boolean | null;
  readonly interviewOn: Temporal.PlainDate | null;
  /** When what was sent along was erased; null where it stands, or nothing was sent. */
  readonly documentsErasedAt: Temporal.Instant | null;
  readonly applicantKana: string;
  readonly applicantContent: unknown;
  readonly establishmentNumber: string | null;
}

/** One referral of one side; undefined when it is not theirs. An employer's is there once the jobseeker has applied. */
export async function readReferral(
  db: Db | Tx,
  id: number,
  whose: { readonly jobseekerId: number } | { readonly establishmentId: number } | { readonly officeCode: string },
): Promise<Referral | undefined> {
  const asked = whose as { jobseekerId?: number; establishmentId?: number; officeCode?: string };
  const row = await rows(db)
    .leftJoin('auth_user as u', 'u.id', 'r.staff_user')
    .select(['r.posting_id', 'u.name as staffName', 'r.message', 'r.terms', 'r.referred_at', 'r.remind_on'])
    .select(['r.cancellable_until', 'r.decline_reason', 'r.decline_note', 'r.result_reason', 'r.result_note'])
    .select([
      'r.terms_differed',
      'r.interview_on',
      'r.documents_erased_at',
      'j.kana',
      'j.content',
      'e.number as establishmentNumber',
    ])
    .where('r.id', '=', id)
    .$if('jobseekerId' in whose, (query) => query.where('r.jobseeker_id', '=', asked.jobseekerId ?? 0))
    .$if('establishmentId' in whose, (query) =>
      query.where('r.establishment_id', '=', asked.establishmentId ?? 0).where('r.state', 'in', [...seenByEmployer]),
    )
    .$if('officeCode' in whose, (query) => query.where('r.office_code', '=', asked.officeCode ?? ''))
    .executeTakeFirst();
  if (!row) return undefined;
  return {
    ...toRow(row),
    postingId: row.posting_id,
    staffName: row.staffName,
    message: row.message,
    terms: row.terms,
    referredAt: row.referred_at,
    remindOn: row.remind_on,
    cancellableUntil: row.cancellable_until,
    declineReason: row.decline_reason,
    declineNote: row.decline_note,
    resultReason: row.result_reason,
    resultNote: row.result_note,
    termsDiffered: row.terms_differed,
    interviewOn: row.interview_on,
    documentsErasedAt: row.documents_erased_at,
    applicantKana: row.kana,
    applicantContent: row.content,
    establishmentNumber: row.establishmentNumber,
  };
}

/** A referral as it is handed to the person it is about (export). */
export async function referralsForExport(db: Db, jobseekerId: number) {
  return db
    .selectFrom('referral as r')
    .innerJoin('posting as p', 'p.id', 'r.posting_id')
    .innerJoin('establishment as e', 'e.id', 'r.establishment_id')
    .leftJoin('office as o', 'o.code', 'r.office_code')
    .select(['p.number as postingNumber', 'p.title as jobTitle', 'e.name as employerName', 'o.name as officeName'])
    .select([
      'r.channel',
      'r.state',
      'r.message',
      'r.terms',
      'r.offered_at as offeredAt',
      'r.referred_on as referredOn',
    ])
    .select(['r.declined_at as declinedAt', 'r.decline_reason as declineReason', 'r.decline_note as declineNote'])
    .select(['r.result_at as resultAt'])
    .select(
      sql<string[]>`array(select f.name from referral_document d join file f on f.id = d.file_id
        where d.referral_id = r.id order by d.position)`.as('documents'),
    )
    .where('r.jobseeker_id', '=', jobseekerId)
    .orderBy('r.id')
    .execute();
}
