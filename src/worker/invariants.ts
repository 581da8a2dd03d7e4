import { sql } from 'kysely';
import type { App } from '#platform/app.ts';
import type { Sweep } from '#platform/sweep.ts';

/** A state that cannot be: its query answers the offenders' ids, and must answer none. */
export interface Invariant {
  readonly name: string;
  /** `select … as id` in SQL */
  readonly offenders: string;
}

/** What must hold between rows and no constraint can say. */
export const INVARIANTS: readonly Invariant[] = [
  {
    name: 'T11(5) applications in progress are counted right',
    offenders: `
      select j.id from jobseeker j
      left join (select jobseeker_id, count(*) as n from application where state in ('accepting', 'completed')
                 group by jobseeker_id) a on a.jobseeker_id = j.id
      where j.in_progress <> coalesce(a.n, 0)`,
  },
  {
    name: 'T11(3) documents are gone once cancelled or a result is registered',
    offenders: `
      select distinct a.id from application a join application_document d on d.application_id = a.id
      where a.state not in ('accepting', 'completed') or a.documents_erased_at is not null`,
  },
  {
    name: 'T11(3) documents of a referral are there only while its result is waited for',
    offenders: `
      select distinct r.id from referral r join referral_document d on d.referral_id = r.id
      where r.state <> 'referred' or r.channel <> 'online' or r.documents_erased_at is not null`,
  },
  {
    name: 'T11(4) the 24 hours run from completion',
    offenders: `
      select id from application
      where (state <> 'accepting' and state <> 'cancelled' and completed_at is null)
         or cancellable_until <> completed_at + interval '24 hours'`,
  },
  {
    name: 'T12(6) direct requests of a posting are counted right',
    offenders: `
      select s.posting_id as id from posting_state s
      left join (select posting_id, count(*) as n from direct_request where channel = 'direct' group by posting_id) r
        on r.posting_id = s.posting_id
      where s.request_count <> coalesce(r.n, 0)`,
  },
  {
    name: 'T12(1) what employers find is what is published, under the days of its registration',
    offenders: `
      select p.id from publication p
      join jobseeker j on j.id = p.jobseeker_id
      left join publication_search s on s.publication_id = p.id
      where (p.stopped_at is null) <> (s.publication_id is not null)
         or (s.publication_id is not null and s.shown_until is distinct from publication_shown_until(j))`,
  },
  {
    name: 'T6(7) an establishment says that it is stopped as long as a stop holds, and nothing of it is found meanwhile',
    offenders: `
      select e.id from establishment e
      left join service_stop s on s.establishment_id = e.id and s.kind = 'stop' and s.state = 'active'
      where (e.stopped_at is null) <> (s.id is null)
      union
      select e.id from establishment e
      join posting p on p.establishment_id = e.id join posting_search q on q.posting_id = p.id
      where e.stopped_at is not null`,
  },
  {
    name: 'an accepted posting has its 求人番号',
    offenders: `
      select p.id from posting p join posting_state s on s.posting_id = p.id
      where s.state in ('accepted', 'recruitmentStopped', 'filled', 'cancelled') and p.number is null`,
  },
  {
    name: 'posting, state, application and referral name the same establishment',
    offenders: `
      select p.id from posting p join posting_state s on s.posting_id = p.id where s.establishment_id <> p.establishment_id
      union
      select p.id from posting p join application a on a.posting_id = p.id where a.establishment_id <> p.establishment_id
      union
      select p.id from posting p join referral r on r.posting_id = p.id where r.establishment_id <> p.establishment_id`,
  },
  {
    name: 'T11(1) only persons registered with an office are referred',
    offenders: `
      select r.id from referral r join jobseeker j on j.id = r.jobseeker_id where j.kind <> 'office'`,
  },
  {
    name: 'G 2 weeks, G restrict: the dates of a referral follow from 紹介日',
    offenders: `
      select id from referral where remind_on <> referred_on + 15 or overdue_from <> referred_on + 22`,
  },
  {
    name: 'a mail is sent or given up, not both',
    offenders: `select id from outbox where sent_at is not null and failed_at is not null`,
  },
];

/** The last finding, as it is kept in `setting` for `/metrics`. */
export interface Finding {
  readonly at: string;
  /** offenders by the invariant's name; invariants that hold are 0 */
  readonly broken: Readonly<Record<string, number>>;
}

export const FINDING = 'invariants';

const SHOWN = 20;

/** Asks every invariant; what is broken is logged with the first ids, and the counts are kept for `/metrics`. */
export async function checkInvariants(
  app: Pick<App, 'db' | 'log'>,
  asOf: Temporal.Instant,
  invariants: readonly Invariant[] = INVARIANTS,
): Promise<Finding> {
  const broken: Record<string, number> = {};
  for (const { name, offenders } of invariants) {
    const { rows } = await sql<{ n: number; ids: number[] | null }>`
      select count(*) as n, (array_agg(id order by id))[1:${sql.lit(SHOWN)}] as ids from (${sql.raw(offenders)}) found
    `.execute(app.db);
    const row = rows[0];
    broken[name] = row?.n ?? 0;
    if (row && row.n > 0) app.log.error({ invariant: name, count: row.n, ids: row.ids }, 'a state that cannot be');
  }
  const finding: Finding = { at: asOf.toString(), broken };
  await app.db
    .insertInto('setting')
    .values({ key: FINDING, value: JSON.stringify(finding) })
    .onConflict((conflict) => conflict.column('key').doUpdateSet({ value: JSON.stringify(finding) }))
    .execute();
  return finding;
}

/** The sweep: how many rows are in a state that cannot be. */
export const invariantSweep: Sweep = {
  name: 'invariants',
  cron: '25 * * * *',
  does: 'looks for states that cannot be, and logs them',
  run: async (app, asOf) => {
    const { broken } = await checkInvariants(app, asOf);
    return Object.values(broken).reduce((sum, n) => sum + n, 0);
  },
};
