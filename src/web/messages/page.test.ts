import { expect, test } from 'vitest';
import { apply, completeApplications } from '#areas/applications/index.ts';
import { makeEmployer, makeJobseeker } from '#test/factories/world.ts';
import { testApp } from '#test/support/app.ts';
import { makeMembership, makeUser, sessionCookie } from '#test/support/people.ts';
import { browse } from '#test/support/web.ts';
import { routes } from '#web/routes.ts';

const { app, db, clock } = await testApp('2026-11-23');

async function applied() {
  clock.moveTo('2026-11-23T01:00:00Z');
  const employer = await makeEmployer(app, { name: 'ひかり食品（架空）', title: '調理補助' });
  const jobseeker = await makeJobseeker(app);
  const { jobseekerId, userId } = jobseeker;
  const caller = { actor: { kind: 'jobseeker', userId, label: '', officeCode: null, subject: null } } as const;
  const sent = await apply(app, caller, { postingNumber: employer.postingNumber, jobseekerId, userId });
  if (!sent.ok) throw new Error('the application was refused');
  await completeApplications(app);
  return {
    employer,
    jobseeker,
    application: sent.value.id,
    boss: browse(app, await sessionCookie(app, employer.email)),
    seeker: browse(app, await sessionCookie(app, jobseeker.email)),
  };
}

test('G messages: from the applicant’s page to an answer, with unread counts, dates of erasure and the mark as read', async () => {
  const { application, boss, seeker } = await applied();
  expect((await boss.get('/employer/messages')).text).toContain('メッセージはまだありません');
  const page = await boss.get(`/employer/applicants/${application}`);
  const begin = `/employer/messages/new?application=${application}`;
  expect(page.body).toContain(`href="${begin}"`);
  expect((await boss.get(begin)).text).toContain('まだ、やりとりはありません');
  const sent = await boss.post(begin, { body: '面接のご相談です。\n<b>太字</b>', action: 'send' });
  expect([sent.status, sent.location]).toEqual([303, expect.stringMatching(/^\/employer\/messages\/\d+$/)]);
  const own = await boss.get(sent.location ?? '');
  expect(own.text).toContain('メッセージを送りました');
  expect(own.text).toContain('2027年11月23日(火) まで読めます');
  expect((await boss.get(begin)).location).toBe(sent.location);

  const home = await seeker.get('/jobseeker');
  expect(home.text).toContain('まだ読んでいないメッセージが1件あります');
  expect(home.text).toContain('（未読1件）');
  expect(home.text).toContain('とのいちばん古いメッセージが、この日の終わりに消去されます');
  expect((await seeker.get('/jobseeker/messages')).text).toContain('未読1件');
  const theirs = (sent.location ?? '').replace('/employer/', '/jobseeker/');
  const read = await seeker.get(theirs);
  expect(read.text).toContain('<b>太字</b>');
  expect(read.text).toContain('ひかり食品（架空） とのメッセージ');
  expect(read.text).not.toContain('（未読1件）');
  expect((await seeker.get('/jobseeker')).text).not.toContain('まだ読んでいないメッセージ');
  expect((await seeker.post(theirs, { body: 'お願いします', action: 'send' })).status).toBe(303);
  expect((await boss.get('/employer')).text).toContain('まだ読んでいないメッセージ 1件');
  const exported = await seeker.get('/jobseeker/export.json');
  expect(exported.body).toContain('面接のご相談です。');
});

test('T15: what was typed stays when it is refused, in both languages', async () => {
  const { application, seeker } = await applied();
  const begin = `/jobseeker/messages/new?application=${application}`;
  const empty = await seeker.post(begin, { body: ' ', action: 'send' });
  expect(empty.status).toBe(422);
  expect(empty.text).toContain('メッセージが入力されていません');
  const long = await seeker.post(`${begin}&lang=en`, { body: 'x'.repeat(1_001), action: 'send' });
  expect(long.status).toBe(422);
  expect(long.text).toContain('at most 1000 characters; this one has 1001');
  expect(long.body).toContain('x'.repeat(1_001));
  expect((await seeker.get(begin)).text).toContain('Only the employer reads it');
});

test('G messages: a block is said to the employer with what can be done, and lifted again', async () => {
  const { application, boss, seeker } = await applied();
  const sent = await boss.post(`/employer/messages/new?application=${application}`, {
    body: 'こんにちは',
    action: 'send',
  });
  const thread = (sent.location ?? '').replace('/employer/', '/jobseeker/');
  await seeker.post(thread, { action: 'block' });
  const closed = await boss.get(sent.location ?? '');
  expect(closed.text).toContain('この事業所からのメッセージを受け取らないことにしています');
  expect(closed.body).not.toContain('name="body"');
  const refused = await boss.post(sent.location ?? '', { body: '届きますか', action: 'send' });
  expect(refused.status).toBe(422);
  await seeker.post(thread, { action: 'unblock' });
  expect((await boss.post(sent.location ?? '', { body: '届きますか', action: 'send' })).status).toBe(303);
});

test('T7(5): no page of the office holds a byte of it, nor that anything was written', async () => {
  const { application, boss, seeker, jobseeker, employer } = await applied();
  const secret = '職員には見えない文';
  const sent = await boss.post(`/employer/messages/new?application=${application}`, { body: secret, action: 'send' });
  await seeker.post((sent.location ?? '').replace('/employer/', '/jobseeker/'), { body: secret, action: 'send' });
  const { number } = await db
    .selectFrom('jobseeker')
    .select('number')
    .where('id', '=', jobseeker.jobseekerId)
    .executeTakeFirstOrThrow();
  const known: Readonly<Record<string, string>> = {
    number: number ?? '',
    id: String(employer.establishmentId),
    posting: String(employer.postingId),
  };
  for (const role of ['counter', 'checker', 'head'] as const) {
    const email = `${role}@example.jp`;
    await makeMembership(app, await makeUser(app, email), role, { officeCode: '13010' });
    const staff = browse(app, await sessionCookie(app, email));
    const paths = routes
      .filter((route) => route.audience === 'office' && route.page.get)
      .map(({ path }) => path.replace(/:(\w+)/g, (_, name: string) => known[name] ?? '1'));
    expect(paths.length).toBeGreaterThan(5);
    for (const path of [...paths, ...(sent.location ? [sent.location] : [])]) {
      const page = await staff.get(path);
      expect(page.body, path).not.toContain(secret);
      expect(page.body, path).not.toContain('message.sent');
    }
  }
});
