import { sql } from 'kysely';
import { dateOf, startOf } from '#kernel/jst.ts';
import type { Db, Tx } from '#platform/db.ts';
import { draftRetention, draftsKeptFrom } from '../rules/draft-retention.ts';

/** What was begun and not sent: a self-application, or the answer to a referral. */
export interface BegunApplication {
  readonly jobTitle: string;
  readonly postingNumber: string;
  /** The referral that it answers; null for a self-application. */
  readonly referralId: number | null;
  /** The last day on which it is still there. */
  readonly keptThrough: Temporal.PlainDate;
}

interface Row {
  readonly title: string;
  readonly number: string;
  readonly referral_id: number | null;
  readonly updated_at: Temporal.Instant;
}

/** What a jobseeker has begun and not sent; what is erased first stands first. */
export async function begunApplications(db: Db | Tx, jobseekerId: number): Promise<readonly BegunApplication[]> {
  const { rows } = await sql<Row>`
    select p.title, p.number, null::bigint as referral_id, d.updated_at
      from membership m join draft d on d.owner = m.user_id and d.form like 'apply:%'
      join posting p on p.number = substr(d.form, length('apply:') + 1)
      where m.jobseeker_id = ${jobseekerId}
    union all
    select p.title, p.number, r.id, d.updated_at
      from membership m join referral r on r.jobseeker_id = m.jobseeker_id
      join draft d on d.owner = m.user_id and d.form = 'referral:' || r.id
      join posting p on p.id = r.posting_id
      where m.jobseeker_id = ${jobseekerId}
    order by updated_at`.execute(db);
  return rows.map((row) => ({
    jobTitle: row.title,
    postingNumber: row.number,
    referralId: row.referral_id,
    keptThrough: draftRetention(dateOf(row.updated_at)).keptThrough,
  }));
}

/** The last day on which the begun registration of an account is still there; undefined where none is begun. */
export async function registrationKeptThrough(db: Db | Tx, userId: string): Promise<Temporal.PlainDate | undefined> {
  const row = await db
    .selectFrom('draft')
    .select('updated_at')
    .where('owner', '=', `user:${userId}`)
    .where('form', '=', 'jobseeker.registration')
    .executeTakeFirst();
  return row && draftRetention(dateOf(row.updated_at)).keptThrough;
}

/** Between which instants a draft was last saved whose last day lies between two days. */
export function savedBetween(from: Temporal.PlainDate, to: Temporal.PlainDate) {
  return { since: startOf(draftsKeptFrom(from)), before: startOf(draftsKeptFrom(to).add({ days: 1 })) };
}
