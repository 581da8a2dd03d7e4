import { type PageRef, stopService } from '#areas/accounts/index.ts';
import { closeReport, reportMisuse, takeReport } from '#areas/helpdesk/index.ts';
import { fileDisclosure } from '#areas/jobseekers/index.ts';
import { instantAt } from '#kernel/jst.ts';
import type { Ruling } from '#kernel/refusal.ts';
import type { App } from '#platform/app.ts';
import { openSession } from '#platform/auth/sessions.ts';
import type { Actor, Caller } from '#platform/usecase.ts';

const phone =
  'Mozilla/5.0 (iPhone; CPU iPhone OS 18_0 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/18.0 Safari/604.1';

/** Logins of the second jobseeker before today; the second one is not of their own devices. */
const logins = [
  { days: 9, time: '21:40', device: 'Safari / iPhone' },
  { days: 4, time: '03:15', device: 'Firefox / Linux' },
  { days: 1, time: '12:05', device: 'Chrome / Windows' },
];

const stops = [
  { email: 'seeker4@example.jp', reason: '面接の約束を繰り返し守らず、連絡にも応じなかったため。' },
  { email: 'employer4@example.jp', reason: '求人と異なる条件で働かせたとの申出が続き、事実を確認しているため。' },
];

const reports = [
  {
    account: 'seeker9@example.jp',
    what: 'impersonated',
    body: '私の名前で応募したという電話が、知らない会社からありました。11月のはじめです。',
    outcome:
      '届出のあったアカウントを確かめましたが、ご本人の登録ではありませんでした。登録した人に連絡し、名前を直してもらいました。',
  },
  {
    account: 'seeker2@example.jp',
    what: 'login',
    body: '夜中の3時に、使ったことのない端末からのログインがありました。パスワードは変更しました。',
    outcome: null,
  },
];

const sure = <T>(ruling: Ruling<T>): T => {
  if (!ruling.ok) throw new Error(`the demo was refused: ${JSON.stringify(ruling.refusals)}`);
  return ruling.value;
};

async function personOf(app: App, email: string) {
  return app.db
    .selectFrom('membership as m')
    .innerJoin('auth_user as u', 'u.id', 'm.user_id')
    .select(['u.id as userId', 'u.name', 'm.jobseeker_id', 'm.establishment_id', 'm.office_code'])
    .where('u.email', '=', email)
    .executeTakeFirstOrThrow();
}

const as = (kind: Actor['kind'], person: Awaited<ReturnType<typeof personOf>>): Caller => ({
  actor: { kind, userId: person.userId, label: person.name, officeCode: person.office_code, subject: null },
});

async function stopPages(app: App): Promise<void> {
  const head = as('staff', await personOf(app, 'head@example.jp'));
  for (const { email, reason } of stops) {
    const { jobseeker_id, establishment_id } = await personOf(app, email);
    const page: PageRef = jobseeker_id
      ? { role: 'jobseeker', id: jobseeker_id }
      : { role: 'employer', id: establishment_id ?? 0 };
    sure(await stopService(app, head, page, { reason, head: true }));
  }
}

async function report(app: App): Promise<void> {
  const operator = as('operator', await personOf(app, 'operator@example.jp'));
  const visitor: Caller = {
    actor: { kind: 'visitor', userId: null, label: '', officeCode: null, subject: null },
  };
  for (const { outcome, ...told } of reports) {
    const { id } = sure(await reportMisuse(app, visitor, { ...told, email: 'seeker2@example.jp', from: 'demo' }));
    if (!outcome) continue;
    sure(await takeReport(app, operator, id));
    sure(await closeReport(app, operator, id, outcome));
  }
}

/** The second jobseeker is logged in on a telephone, too, and has logged in before. */
async function logInBefore(app: App, userId: string): Promise<void> {
  const today = app.clock.today();
  const told = logins.map(({ days, time, device }) => ({
    at: instantAt(today.subtract({ days }), Temporal.PlainTime.from(time)),
    actor_kind: 'visitor',
    actor_label: '',
    kind: 'accounts.loggedIn',
    subjects: [`user:${userId}`],
    data: JSON.stringify({ way: 'password', device }),
  }));
  await app.db.insertInto('event').values(told).execute();
  await app.db.transaction().execute((tx) => openSession(app, tx, userId, new Headers({ 'user-agent': phone })));
}

/**
 * What keeps accounts safe, in the demo: a stopped jobseeker and a stopped establishment, a report of misuse that waits and one that is closed, a
 * request for disclosure at the first office, and the logins of the second jobseeker.
 */
export async function makeSafetyStories(app: App): Promise<void> {
  await stopPages(app);
  await report(app);
  const seeker = await personOf(app, 'seeker2@example.jp');
  await logInBefore(app, seeker.userId);
  sure(
    await fileDisclosure(app, as('jobseeker', seeker), {
      jobseekerId: seeker.jobseeker_id ?? 0,
      body: '今年10月から今日までの、紹介と相談についての記録を見せてください。',
      consultations: true,
    }),
  );
}
