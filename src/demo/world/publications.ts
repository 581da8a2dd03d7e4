import { sql } from 'kysely';
import { apply, completeApplications, saveDraft } from '#areas/applications/index.ts';
import { itemsToChoose } from '#areas/jobseekers/index.ts';
import {
  blockEmployer,
  consultOffice,
  declineRequest,
  markRead,
  publishJobseeker,
  recordDecline,
  requestJobseeker,
  settleRequests,
} from '#areas/publication/index.ts';
import { instantAt } from '#kernel/jst.ts';
import type { Ruling } from '#kernel/refusal.ts';
import type { App } from '#platform/app.ts';
import { frozenClock } from '#platform/clock.ts';
import type { Actor } from '#platform/usecase.ts';
import type { DemoPair } from './pair.ts';

/** People without a page whom their offices publish (T12(4)). */
const published = 58;
/** They are shown since a week, and up to so many days more. */
const shownSince = 24;
/** Requests of the first employer that go through the desk of its own office, declined ones first. */
const throughOffice = 5;
const declinedThere = 2;
/** Days since the second jobseeker was asked for the first time. */
const firstAsked = 20;

const messages = [
  'ご希望の仕事と勤務地が、当社の求人とよく合っています。職場見学だけでも歓迎します。ご応募をご検討ください。',
  'これまでのご経験を拝見し、ぜひ一度お話ししたいと思いました。勤務時間はご相談に応じます。',
  '資格をお持ちの方を探しています。入社後の研修も用意していますので、よろしければご応募ください。',
] as const;

const sure = <T>(ruling: Ruling<T>): T => {
  if (!ruling.ok) throw new Error(`the demo was refused: ${JSON.stringify(ruling.refusals)}`);
  return ruling.value;
};

const actorOf = (kind: Actor['kind'], of: Partial<Actor> = {}): { readonly actor: Actor } => ({
  actor: { kind, userId: null, label: '', officeCode: null, subject: null, ...of },
});
const staffOf = (officeCode: string) => actorOf('staff', { label: '安定所の職員', officeCode });

/** The service as it was at a clock time so many days ago, not later than now. */
function past(app: App, days: number, time: string): App {
  const at = instantAt(app.clock.today().subtract({ days }), Temporal.PlainTime.from(time));
  const now = app.clock.now();
  return { ...app, clock: frozenClock(Temporal.Instant.compare(at, now) < 0 ? at : now) };
}

/** What the nth person chooses to show: something else than the one before. */
const chosenBy = (nth: number): readonly string[] =>
  itemsToChoose({ disabled: true }).filter((_, index) => (index + nth) % 3 > 0);

interface Person {
  readonly jobseekerId: number;
  readonly officeCode: string;
}

/** Valid registrations of people without a page, from the whole country. */
async function withoutPage(app: App): Promise<readonly Person[]> {
  const { rows } = await sql<Person>`
    select j.id as "jobseekerId", j.office_code as "officeCode" from jobseeker j
    where j.kind = 'office' and j.invalid_from is null and j.registered_on < ${app.clock
      .today()
      .subtract({ days: 7 + shownSince })
      .toString()}::date
      and (j.valid_through is null or j.valid_through >= ${app.clock.today().toString()}::date)
      and jsonb_array_length(coalesce(j.content #> '{wishes,works}', '[]')) > 0
      and not exists (select from membership m where m.jobseeker_id = j.id)
    order by j.id * 7919 % 1009, j.id limit ${published}`.execute(app.db);
  return rows;
}

interface Asking {
  readonly establishmentId: number;
  readonly postingId: number;
  readonly number: string;
}

/** Postings valid since before the requests, with which the second jobseeker has nothing to do yet: the pair's employer's, or one of each without a login. */
async function postingsToAskFor(app: App, pair: DemoPair, own: boolean): Promise<readonly Asking[]> {
  const today = app.clock.today();
  const { rows } = await sql<Asking>`
    select s.establishment_id as "establishmentId", s.posting_id as "postingId", p.number
    from posting_state s join posting p on p.id = s.posting_id
    where s.state = 'accepted' and s.accepts_self_application and p.kind = 'general'
      and s.accepted_on < ${today.subtract({ days: own ? 6 : firstAsked }).toString()}::date
      and s.valid_through >= ${today.toString()}::date
      and case when ${own} then s.establishment_id = ${pair.establishmentId}
        else not exists (select from membership m where m.establishment_id = s.establishment_id) end
      and not exists (select from application a where a.posting_id = s.posting_id and a.jobseeker_id = ${pair.jobseekerId})
      and not exists (select from referral r where r.posting_id = s.posting_id and r.jobseeker_id = ${pair.jobseekerId})
    order by s.establishment_id, s.valid_through desc, s.posting_id`.execute(app.db);
  if (own) return rows;
  return rows.filter((row, nth) => rows.findIndex((one) => one.establishmentId === row.establishmentId) === nth);
}

const publicationIdOf = async (app: App, jobseekerId: number): Promise<number> =>
  (
    await app.db
      .selectFrom('publication')
      .select('id')
      .where('jobseeker_id', '=', jobseekerId)
      .executeTakeFirstOrThrow()
  ).id;

async function request(
  app: App,
  { establishmentId, postingId }: Asking,
  { jobseekerId, channel }: { readonly jobseekerId: number; readonly channel: 'direct' | 'office' },
): Promise<number> {
  const publicationId = await publicationIdOf(app, jobseekerId);
  const message = messages[publicationId % messages.length] ?? messages[0];
  const asked = { establishmentId, postingId, publicationId, channel, message };
  return sure(await requestJobseeker(app, actorOf('employer', { label: '採用担当' }), asked)).id;
}

/** What the second jobseeker was asked: taken as declined, declined, talked over, applied to, and two that wait; nothing in a world too small for it. */
async function makeRequests(app: App, pair: DemoPair, own: readonly Asking[]): Promise<void> {
  const { jobseekerId, userId } = pair;
  const self = actorOf('jobseeker', { userId });
  const ask = (days: number, posting: Asking) =>
    request(past(app, days, '10:40'), posting, { jobseekerId, channel: 'direct' });
  const [late, unwanted, unsure, waiting] = await postingsToAskFor(app, pair, false);
  const [applied, fresh] = own;
  if (!late || !unwanted || !unsure || !waiting || !applied || !fresh) return;

  await ask(firstAsked, late);
  const declined = await ask(15, unwanted);
  const onDecline = past(app, 13, '20:10');
  await markRead(onDecline, { requestId: declined, jobseekerId });
  sure(await declineRequest(onDecline, self, { requestId: declined, jobseekerId }));
  sure(await blockEmployer(onDecline, self, { jobseekerId, establishmentId: unwanted.establishmentId }));
  const onLapse = past(app, 12, '00:05');
  await settleRequests.run(onLapse, onLapse.clock.now());

  const consulted = await ask(6, unsure);
  const accepted = await ask(5, applied);
  const onRead = past(app, 4, '19:30');
  for (const requestId of [consulted, accepted]) await markRead(onRead, { requestId, jobseekerId });
  sure(await consultOffice(onRead, self, { requestId: consulted, jobseekerId }));
  await saveDraft(onRead, userId, applied.number, {
    motivation: 'リクエストをいただき、仕事の内容が自分の経験に合うと感じて応募しました。',
  });
  sure(await apply(onRead, self, { postingNumber: applied.number, jobseekerId, userId }));
  await completeApplications(onRead);
  await ask(3, waiting);
  await ask(1, fresh);
}

/** Requests of the first employer through the desk of its office: some declined, the others wait. */
async function makeDeskRequests(app: App, people: readonly Person[], posting: Asking): Promise<void> {
  for (const [nth, { jobseekerId, officeCode }] of people.entries()) {
    const requestId = await request(past(app, 5, '15:20'), posting, { jobseekerId, channel: 'office' });
    if (nth >= declinedThere) continue;
    const onAnswer = past(app, 2, '13:15');
    sure(await recordDecline(onAnswer, staffOf(officeCode), { requestId, officeCode }));
  }
}

/**
 * Jobseekers who are published, as the use cases of the area publish them on days of the past, and what employers have asked of them:
 * the second jobseeker and the first employer have requests in every state.
 */
export async function makePublications(app: App, pair: DemoPair): Promise<void> {
  const people = await withoutPage(app);
  for (const [nth, { jobseekerId, officeCode }] of people.entries()) {
    const on = past(app, 7 + (nth % shownSince), '14:00');
    const input = { jobseekerId, chosen: chosenBy(nth), agreed: true, by: 'office' } as const;
    sure(await publishJobseeker(on, staffOf(officeCode), input));
  }
  const input = { jobseekerId: pair.jobseekerId, chosen: chosenBy(0), agreed: true, by: 'jobseeker' } as const;
  sure(await publishJobseeker(past(app, 25, '21:00'), actorOf('jobseeker', { userId: pair.userId }), input));

  const own = await postingsToAskFor(app, pair, true);
  const { office_code: home } = await app.db
    .selectFrom('establishment')
    .select('office_code')
    .where('id', '=', pair.establishmentId)
    .executeTakeFirstOrThrow();
  await makeRequests(app, pair, own);
  const near = people.filter(({ officeCode }) => officeCode === home).slice(0, throughOffice);
  const posting = own[1];
  if (posting) await makeDeskRequests(app, near, posting);
}
