import { sql } from 'kysely';
import { fiveYears } from '#areas/accounts/rules/five-years.ts';
import { type PageRole, pageRetention } from '#areas/accounts/rules/page-retention.ts';
import { keptPostingEnds } from '#areas/alerts/index.ts';
import { documentsRetention } from '#areas/applications/rules/documents-retention.ts';
import { interviewErasures } from '#areas/interviews/index.ts';
import type { JobseekerContent } from '#areas/jobseekers/index.ts';
import { referralDocumentsAhead } from '#areas/referrals/index.ts';
import type { Db, Tx } from '#platform/db.ts';
import { begunApplications, savedBetween } from './drafts.ts';

/** What ends or is erased on a day; each kind is told in its own words. */
export type DateKind =
  | 'documents'
  | 'draft'
  | 'fiveYears'
  | 'interviews'
  | 'keptPosting'
  | 'messages'
  | 'referral'
  | 'referralDocuments'
  | 'residence'
  | 'resumeEnds';

/** A day on which something of one page ends. */
export interface AheadDate {
  readonly kind: DateKind;
  /** The last day on which it is still there. */
  readonly through: Temporal.PlainDate;
  /** What it is about: a job's title, or with whom. Empty where it is the page itself. */
  readonly about: string;
  /** Names this date among those of the page. */
  readonly key: string;
}

/** A page whose dates are announced. */
export interface Owner {
  readonly role: PageRole;
  readonly id: number;
}

/** States in which a posting takes an answer to a referral. */
const REFERABLE = ['accepted', 'recruitmentStopped'];

const column = (role: PageRole) => (role === 'jobseeker' ? 'jobseeker_id' : 'establishment_id');

/** The ids of pages that may have a date within the days from `from` through `to`, above `after`, ascending. */
export async function ownersWithDates(
  db: Db,
  role: PageRole,
  span: { readonly from: Temporal.PlainDate; readonly to: Temporal.PlainDate },
  { after, most }: { readonly after: number; readonly most: number },
): Promise<readonly number[]> {
  const { from, to } = span;
  const id = sql.ref(column(role));
  const ofPage = sql.table(role === 'jobseeker' ? 'jobseeker' : 'establishment');
  const saved = savedBetween(from, to);
  const [first, last] = [from.add({ days: 1 }), to.add({ days: 1 })];
  const ofJobseeker =
    role === 'jobseeker'
      ? sql`union select id from jobseeker
          where content #>> '{person,residencePeriodEnd}' between ${from.toString()} and ${to.toString()}
        union select r.jobseeker_id from referral r join posting_state s on s.posting_id = r.posting_id
          where r.state = 'offered' and s.state = any(${REFERABLE}) and s.invalid_from between ${first} and ${last}
        union select id from jobseeker where page_erased_on is null and erased_on is null
          and least(valid_through, invalid_from) between ${from.subtract({ years: 5, days: 3 })} and ${to.subtract({ years: 5 }).add({ days: 2 })}
        union select m.jobseeker_id from draft d join membership m on m.user_id = d.owner
          where m.jobseeker_id is not null and d.updated_at >= ${saved.since} and d.updated_at < ${saved.before}
        union select m.jobseeker_id from kept_posting k join posting_state s on s.posting_id = k.posting_id
          join membership m on m.user_id = k.user_id
          where m.jobseeker_id is not null and s.state = 'accepted' and s.invalid_from between ${first} and ${last}`
      : sql``;
  const { rows } = await sql<{ id: number }>`
    select distinct owner.id from (
      select t.${id} as id from message m join message_thread t on t.id = m.thread_id
        where m.kept_through between ${from} and ${to}
      union select a.${id} from application a join posting_state s on s.posting_id = a.posting_id
        where a.documents_erased_at is null and a.state = 'completed'
        and s.invalid_from between ${from.subtract({ days: 125 })} and ${to.subtract({ days: 85 })}
      union select r.${id} from referral r join posting_state s on s.posting_id = r.posting_id
        where r.state = 'referred' and exists (select from referral_document d where d.referral_id = r.id)
        and s.invalid_from between ${from.subtract({ days: 125 })} and ${to.subtract({ days: 85 })}
      union select id from ${ofPage}
        where page_erased_on is null and withdrawn_on between ${from.subtract({ days: 31 })} and ${to}
      union select i.${id} from interview i
        where least(i.offer_kept_through, i.wish_kept_through) between ${from} and ${to}
      ${ofJobseeker}
    ) owner where owner.id > ${after} order by owner.id limit ${most}`.execute(db);
  return rows.map((row) => row.id);
}

/** The dates of a page within a span, the soonest first. */
export async function datesWithin(
  db: Db | Tx,
  { role, id }: Owner,
  span: { readonly from: Temporal.PlainDate; readonly to: Temporal.PlainDate },
): Promise<readonly AheadDate[]> {
  const { from, to } = span;
  const page = await db
    .selectFrom(role === 'jobseeker' ? 'jobseeker' : 'establishment')
    .select(['withdrawn_on', 'page_erased_on', 'content'])
    .$if(role === 'jobseeker', (query) =>
      query.select(sql<Temporal.PlainDate | null>`least(valid_through + 1, invalid_from)`.as('invalid')),
    )
    .where('id', '=', id)
    .executeTakeFirst();
  if (!page || page.page_erased_on) return [];
  const documents = await db
    .selectFrom('application as a')
    .innerJoin('posting as p', 'p.id', 'a.posting_id')
    .innerJoin('posting_state as s', 's.posting_id', 'a.posting_id')
    .select(['p.id', 'p.title', 's.invalid_from'])
    .distinct()
    .where(`a.${column(role)}`, '=', id)
    .where('a.state', '=', 'completed')
    .where('a.documents_erased_at', 'is', null)
    .where('s.invalid_from', 'is not', null)
    .execute();
  const messages = await db
    .selectFrom('message as m')
    .innerJoin('message_thread as t', 't.id', 'm.thread_id')
    .innerJoin('establishment as e', 'e.id', 't.establishment_id')
    .select(['t.id', 'e.name', 'm.kept_through'])
    .distinct()
    .where(`t.${column(role)}`, '=', id)
    .where('m.kept_through', '>=', from)
    .where('m.kept_through', '<=', to)
    .execute();
  const whose = role === 'jobseeker' ? { jobseekerId: id } : { establishmentId: id };
  const erasures = await interviewErasures(db, whose);
  const referred = await referralDocumentsAhead(db, whose);
  const ends = role === 'jobseeker' ? await postingEnds(db, id) : [];
  const begun = role === 'jobseeker' ? await begunApplications(db, id) : [];
  const residence = role === 'jobseeker' ? residenceEnd(page.content) : null;
  const all: readonly AheadDate[] = [
    ...documents.flatMap(({ id: posting, title, invalid_from }): readonly AheadDate[] => {
      if (!invalid_from) return [];
      const through = documentsRetention(invalid_from).keptThrough;
      return [{ kind: 'documents', through, about: title, key: `documents:${posting}:${through}` }];
    }),
    ...referred.map(({ id: referral, jobTitle, postingInvalidFrom }): AheadDate => {
      const through = documentsRetention(postingInvalidFrom).keptThrough;
      return { kind: 'referralDocuments', through, about: jobTitle, key: `referralDocuments:${referral}:${through}` };
    }),
    ...messages.map(
      ({ id: thread, name, kept_through: through }): AheadDate => ({
        kind: 'messages',
        through,
        // The applicant's name stays out of mails.
        about: role === 'jobseeker' ? name : '応募者',
        key: `messages:${thread}:${through}`,
      }),
    ),
    ...erasures.map(
      ({ cause, jobTitle, keptThrough: through }): AheadDate => ({
        kind: 'interviews',
        through,
        about: jobTitle,
        key: `interviews:${cause.kind}:${cause.id}:${through}`,
      }),
    ),
    ...ends,
    ...begun.map(
      ({ jobTitle, postingNumber, referralId, keptThrough: through }): AheadDate => ({
        kind: 'draft',
        through,
        about: jobTitle,
        key: `draft:${referralId ?? postingNumber}:${through}`,
      }),
    ),
    ...(residence
      ? [{ kind: 'residence', through: residence, about: '', key: `residence:${residence}` } as const]
      : []),
    ...(page.invalid && !page.withdrawn_on ? [fiveYearsEnd(page.invalid)] : []),
    ...(page.withdrawn_on ? [resumeEnds(role, page.withdrawn_on)] : []),
  ];
  return all
    .filter(
      ({ through }) => Temporal.PlainDate.compare(through, from) >= 0 && Temporal.PlainDate.compare(through, to) <= 0,
    )
    .sort((one, other) => Temporal.PlainDate.compare(one.through, other.through));
}

/** The last days of postings that a jobseeker was referred to and has not answered, and of those that were kept (T10(1)). */
async function postingEnds(db: Db | Tx, jobseekerId: number): Promise<readonly AheadDate[]> {
  const offered = await db
    .selectFrom('referral as r')
    .innerJoin('posting as p', 'p.id', 'r.posting_id')
    .innerJoin('posting_state as s', 's.posting_id', 'r.posting_id')
    .select(['r.id', 'p.title', 's.invalid_from'])
    .where('r.jobseeker_id', '=', jobseekerId)
    .where('r.state', '=', 'offered')
    .where('s.state', 'in', REFERABLE)
    .execute();
  const kept = await keptPostingEnds(db, jobseekerId);
  return [
    ...offered.flatMap(({ id, title, invalid_from }): readonly AheadDate[] => {
      const through = invalid_from?.subtract({ days: 1 });
      return through ? [{ kind: 'referral', through, about: title, key: `referral:${id}:${through}` }] : [];
    }),
    ...kept.map(
      ({ postingId, title, through }): AheadDate => ({
        kind: 'keptPosting',
        through,
        about: title,
        key: `keptPosting:${postingId}:${through}`,
      }),
    ),
  ];
}

/** The last day of the registered period of stay (T7(10)). */
function residenceEnd(content: unknown): Temporal.PlainDate | null {
  const end = (content as JobseekerContent).person?.residencePeriodEnd;
  return end ? Temporal.PlainDate.from(end) : null;
}

/** T13(2): the page and the registration go when five years have passed since it became invalid. */
function fiveYearsEnd(invalid: Temporal.PlainDate): AheadDate {
  const through = fiveYears(invalid).keptThrough;
  return { kind: 'fiveYears', through, about: '', key: `fiveYears:${through}` };
}

function resumeEnds(role: PageRole, withdrawnOn: Temporal.PlainDate): AheadDate {
  const { resumeThrough } = pageRetention(role, withdrawnOn);
  return { kind: 'resumeEnds', through: resumeThrough, about: '', key: `resumeEnds:${resumeThrough}` };
}
