import { sql } from 'kysely';
import type { Db } from '#platform/db.ts';

/** Somebody who applied to an establishment, by themselves or referred by an office: one row of the employer's one list. */
export interface Applicant {
  readonly kind: 'selfApplication' | 'referral';
  /** Of the application or the referral. */
  readonly id: number;
  readonly state: string;
  readonly applicantName: string;
  readonly kana: string;
  readonly postingNumber: string;
  readonly jobTitle: string;
  /** 紹介したハローワーク; null for a self-application. */
  readonly officeName: string | null;
  /** Since when it waits: the application's completion, 紹介日. */
  readonly arrivedOn: Temporal.PlainDate;
  /** Last day before a missing result counts (G restrict); null where there is no such day. */
  readonly dueOn: Temporal.PlainDate | null;
  /** False for a referral whose posting is over: its result is told to the office (G invalid). */
  readonly open: boolean;
  /** The result has not been registered. */
  readonly waiting: boolean;
  readonly resultOn: Temporal.PlainDate | null;
}

/** Which applicants are listed. */
export const applicantLists = ['waiting', 'overdue', 'referrals', 'selfApplications', 'ended', 'all'] as const;
export type ApplicantList = (typeof applicantLists)[number];

/** Most rows of one page. */
export const applicantRows = 50;

const all = (establishmentId: number, today: Temporal.PlainDate) => sql`
  select 'selfApplication' as kind, a.id, a.state, a.jobseeker_id, a.posting_id, null::text as office_code,
    (coalesce(a.completed_at, a.applied_at) at time zone 'Asia/Tokyo')::date as arrived,
    null::date as due, true as open, a.state = 'completed' as waiting,
    (a.result_at at time zone 'Asia/Tokyo')::date as ended
  from application a where a.establishment_id = ${establishmentId} and a.state <> 'accepting'
  union all
  select 'referral', r.id, r.state, r.jobseeker_id, r.posting_id, r.office_code, r.referred_on, r.overdue_from - 1,
    s.state in ('accepted', 'recruitmentStopped') and s.invalid_from > ${today.toString()}::date,
    r.state = 'referred', r.ended_on
  from referral r join posting_state s on s.posting_id = r.posting_id
  where r.establishment_id = ${establishmentId} and r.referred_on is not null`;

const within = (list: ApplicantList, today: Temporal.PlainDate) => {
  switch (list) {
    case 'waiting':
      return sql<boolean>`x.waiting`;
    case 'overdue':
      return sql<boolean>`x.waiting and x.due < ${today.toString()}::date`;
    case 'referrals':
      return sql<boolean>`x.kind = 'referral'`;
    case 'selfApplications':
      return sql<boolean>`x.kind = 'selfApplication'`;
    case 'ended':
      return sql<boolean>`not x.waiting`;
    case 'all':
      return sql<boolean>`true`;
  }
};

/** How many applicants of an establishment there are in each list. One query. */
export async function applicantCounts(
  db: Db,
  establishmentId: number,
  today: Temporal.PlainDate,
): Promise<Readonly<Record<ApplicantList, number>>> {
  const { rows } = await sql<Record<ApplicantList, number>>`
    select ${sql.join(
      applicantLists.map((list) => sql`count(*) filter (where ${within(list, today)}) as ${sql.id(list)}`),
    )} from (${all(establishmentId, today)}) x`.execute(db);
  return rows[0] ?? { waiting: 0, overdue: 0, referrals: 0, selfApplications: 0, ended: 0, all: 0 };
}

/**
 * The applicants of an establishment over all its postings: those that wait first, what is due soonest on top, then those who wait longest.
 * One query. `most` null takes all (for a file).
 */
export async function applicantsTo(
  db: Db,
  establishmentId: number,
  list: ApplicantList,
  { today, page = 1, most = applicantRows }: { today: Temporal.PlainDate; page?: number; most?: number | null },
): Promise<readonly Applicant[]> {
  const { rows } = await sql<Applicant>`
    select x.kind, x.id, x.state, j.name as "applicantName", j.kana, coalesce(p.number, '') as "postingNumber",
      p.title as "jobTitle", o.name as "officeName", x.arrived as "arrivedOn", x.due as "dueOn", x.open, x.waiting,
      x.ended as "resultOn"
    from (${all(establishmentId, today)}) x
    join jobseeker j on j.id = x.jobseeker_id
    join posting p on p.id = x.posting_id
    left join office o on o.code = x.office_code
    where ${within(list, today)}
    order by x.waiting desc, case when x.waiting then x.due end nulls last, case when x.waiting then x.arrived end,
      x.arrived desc, x.kind, x.id desc
    limit ${most === null ? null : sql.lit(most)} offset ${most === null ? 0 : (page - 1) * most}`.execute(db);
  return rows;
}
