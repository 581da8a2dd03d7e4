import { expect, test } from 'vitest';
import { apply, cancelApplication, completeApplications, registerResult } from '#areas/applications/index.ts';
import { askOtherDates, proposeInterview } from '#areas/interviews/index.ts';
import { sendMessage } from '#areas/messages/index.ts';
import { allow, type Ruling } from '#kernel/refusal.ts';
import { historyOf } from '#platform/history.ts';
import { type Caller, useCase } from '#platform/usecase.ts';
import { makeEmployer, makeJobseeker } from '#test/factories/world.ts';
import { testApp } from '#test/support/app.ts';
import { tablesHolding } from '#test/support/holding.ts';
import { makeMembership, makeUser, PASSWORD } from '#test/support/people.ts';
import { eraseAfterFiveYears } from '../jobs/erase-old.ts';
import { erasePages } from '../jobs/erase-pages.ts';
import { logIn } from './log-in.ts';
import { resume } from './resume.ts';
import { withdraw } from './withdraw.ts';

const { app, db, clock } = await testApp('2026-11-22');

const as = (userId: string, kind: 'jobseeker' | 'employer', label = ''): Caller => ({
  actor: { kind, userId, label, officeCode: null, subject: null },
});
const visitor: Caller = { actor: { kind: 'visitor', userId: null, label: 'visit', officeCode: null, subject: null } };
const codesOf = (ruling: Ruling<unknown>) =>
  ruling.ok ? 'allowed' : ruling.refusals.map((each) => `${each.rule} ${each.code}`).join(', ');

let serial = 0;
/** A client address of its own, so that no rate limit is met. */
const from = () => {
  serial += 1;
  return `client-${serial}`;
};
const enter = async (email: string) =>
  codesOf(await logIn(app, visitor, { email, password: PASSWORD, from: from(), headers: new Headers() }));
const comeBack = async (email: string, password = PASSWORD) =>
  codesOf(await resume(app, visitor, { email, password, from: from() }));

async function withdrawnJobseeker(name = '山田 太郎') {
  clock.moveTo('2026-11-22');
  const person = await makeJobseeker(app, { name });
  const page = { role: 'jobseeker', id: person.jobseekerId } as const;
  const done = await withdraw(app, as(person.userId, 'jobseeker', name), page);
  expect(done).toEqual(allow({ resumeThrough: '2026-12-22', erasedFrom: '2026-12-23' }));
  return { ...person, page };
}

test('T13(2) a jobseeker with an application in progress is refused; after cancelling it is allowed', async () => {
  const { postingNumber } = await makeEmployer(app);
  const { userId, jobseekerId } = await makeJobseeker(app);
  const caller = as(userId, 'jobseeker');
  const sent = await apply(app, caller, { postingNumber, jobseekerId, userId });
  const page = { role: 'jobseeker', id: jobseekerId } as const;
  expect(codesOf(await withdraw(app, caller, page))).toBe('T13(2) applications-in-progress');
  if (sent.ok) await cancelApplication(app, caller, { applicationId: sent.value.id, jobseekerId });
  expect(codesOf(await withdraw(app, caller, page))).toBe('allowed');
});

test('T13(1) an employer is refused while a result is missing', async () => {
  const { postingNumber, userId, establishmentId } = await makeEmployer(app);
  const jobseeker = await makeJobseeker(app);
  const sent = await apply(app, as(jobseeker.userId, 'jobseeker'), { postingNumber, ...jobseeker });
  await completeApplications(app);
  const page = { role: 'employer', id: establishmentId } as const;
  expect(codesOf(await withdraw(app, as(userId, 'employer'), page))).toBe('T13(1) results-missing');
  if (sent.ok)
    await registerResult(app, as(userId, 'employer'), {
      applicationId: sent.value.id,
      establishmentId,
      result: 'rejected',
      note: '',
      termsDiffered: null,
      interviewOn: null,
    });
  expect(codesOf(await withdraw(app, as(userId, 'employer'), page))).toBe('allowed');
});

test('T13(2) withdrawal ends the login and an online registration at once; 30 days to resume, the registration stays invalid', async () => {
  const { email, jobseekerId } = await withdrawnJobseeker();
  expect(await enter(email)).toBe('T13(2) page-withdrawn');
  expect(
    await db
      .selectFrom('auth_session')
      .innerJoin('auth_user', 'auth_user.id', 'auth_session.userId')
      .select('email')
      .where('email', '=', email)
      .execute(),
  ).toEqual([]);
  expect(await comeBack(email, 'a wrong password altogether')).toBe('T15 login-wrong');
  clock.moveTo('2026-12-22T14:59:59.999Z');
  expect(await comeBack(email)).toBe('allowed');
  expect(await enter(email)).toBe('allowed');
  expect(await comeBack(email)).toBe('T13(2) nothing-withdrawn');
  const row = await db.selectFrom('jobseeker').selectAll().where('id', '=', jobseekerId).executeTakeFirstOrThrow();
  expect([row.withdrawn_on, row.invalid_from?.toString(), row.invalid_reason]).toEqual([
    null,
    '2026-11-22',
    'withdrawn',
  ]);
});

test('T13(2) from the 31st day, 00:00 JST, it cannot be resumed', async () => {
  const { email } = await withdrawnJobseeker();
  clock.moveTo('2026-12-22T15:00:00Z');
  expect(await comeBack(email)).toBe('T13(2) resume-ended');
});

test('T13(1) the first account alone resumes an employer’s page, and opens it for the others', async () => {
  clock.moveTo('2026-11-22');
  const { email, userId, establishmentId } = await makeEmployer(app);
  const second = await makeUser(app, `second-${establishmentId}@example.jp`);
  await makeMembership(app, second, 'employer', { establishmentId });
  await withdraw(app, as(second, 'employer'), { role: 'employer', id: establishmentId });
  expect(await enter(`second-${establishmentId}@example.jp`)).toBe('T13(2) page-withdrawn');
  expect(await comeBack(`second-${establishmentId}@example.jp`)).toBe('T13(1) not-opening-account');
  clock.moveTo('2026-12-22');
  expect(await comeBack(email)).toBe('allowed');
  expect(await enter(`second-${establishmentId}@example.jp`)).toBe('allowed');
  expect(userId).not.toBe(second);
});

test('T13(2) from the 31st day nothing of a jobseeker is left in any table', async () => {
  const name = '消去 のぞみ';
  const { email, userId, jobseekerId, page } = await withdrawnJobseeker(name);
  await db
    .updateTable('jobseeker')
    .set({ content: JSON.stringify({ word: 'のこらないことば' }), kana: 'ショウキョ ノゾミ' })
    .where('id', '=', jobseekerId)
    .execute();
  await db
    .insertInto('draft')
    .values({
      owner: userId,
      form: 'apply:1',
      data: JSON.stringify({ text: 'のこらないことば' }),
      updated_at: clock.now(),
    })
    .execute();
  await useCase(app, { ...as(userId, 'jobseeker', name), key: 'a-form-key-of-theirs' }, 'test', async ({ record }) => {
    await record({ kind: 'accounts.loggedIn', subjects: [`user:${userId}`] });
    return allow(null);
  });
  clock.moveTo('2026-12-22T14:59:59.999Z');
  await erasePages.run(app, clock.now());
  expect(await tablesHolding(db, name)).toContain('jobseeker');
  clock.moveTo('2026-12-22T15:00:00Z');
  await Promise.all([erasePages.run(app, clock.now()), erasePages.run(app, clock.now())]);
  for (const trace of [name, email, userId, 'のこらないことば', 'ショウキョ ノゾミ'])
    expect(await tablesHolding(db, trace), trace).toEqual([]);
  const events = (await historyOf(db, `jobseeker:${page.id}`)).filter((each) => each.kind.startsWith('page.'));
  expect(events.map((each) => [each.kind, each.actorLabel])).toEqual([
    ['page.erased', 'system'],
    ['page.withdrawn', ''],
  ]);
});

test('T13(1) an employer’s accounts are erased when 31 days have passed, not before; the establishment stays registered', async () => {
  clock.moveTo('2026-11-22');
  const { email, userId, establishmentId } = await makeEmployer(app);
  await withdraw(app, as(userId, 'employer', '採用 花子'), { role: 'employer', id: establishmentId });
  clock.moveTo('2026-12-23T14:59:59.999Z');
  await erasePages.run(app, clock.now());
  expect(await tablesHolding(db, email)).not.toEqual([]);
  clock.moveTo('2026-12-23T15:00:00Z');
  await erasePages.run(app, clock.now());
  for (const trace of [email, userId]) expect(await tablesHolding(db, trace), trace).toEqual([]);
  const row = await db
    .selectFrom('establishment')
    .select('name')
    .where('id', '=', establishmentId)
    .executeTakeFirstOrThrow();
  expect(row.name).toBe('ひかり食品（架空）');
});

test('T13(2) an office registrant’s registration stays when the page goes', async () => {
  clock.moveTo('2026-11-22');
  const { email, userId, jobseekerId } = await makeJobseeker(app, { name: '窓口 ゆき' });
  await db.updateTable('jobseeker').set({ kind: 'office' }).where('id', '=', jobseekerId).execute();
  await withdraw(app, as(userId, 'jobseeker'), { role: 'jobseeker', id: jobseekerId });
  const { postingNumber } = await makeEmployer(app);
  expect(codesOf(await apply(app, as(userId, 'jobseeker'), { postingNumber, jobseekerId, userId }))).toBe(
    'T7(3) registration-not-valid',
  );
  clock.moveTo('2026-12-23');
  await erasePages.run(app, clock.now());
  expect(await tablesHolding(db, email)).toEqual([]);
  expect(await tablesHolding(db, '窓口 ゆき')).toEqual(['jobseeker']);
});

test('T13(2) a registration nobody withdrew is erased with its page when five years have passed since it became invalid', async () => {
  clock.moveTo('2026-11-22');
  const name = '五年 みのる';
  const { email, userId } = await makeJobseeker(app, { name, validThrough: '2027-01-31' });
  clock.moveTo('2032-02-01');
  await eraseAfterFiveYears.run(app, clock.now());
  expect(await tablesHolding(db, name)).toContain('jobseeker');
  clock.moveTo('2032-02-02');
  await eraseAfterFiveYears.run(app, clock.now());
  for (const trace of [name, email, userId]) expect(await tablesHolding(db, trace), trace).toEqual([]);
});

test('T13(1) an abolished establishment is erased five years after its last posting became invalid, another is not', async () => {
  clock.moveTo('2026-11-22');
  const abolished = await makeEmployer(app, { name: '廃止商店（架空）', validThrough: '2027-01-31' });
  await makeEmployer(app, { name: '継続商店（架空）', validThrough: '2027-01-31' });
  await db
    .updateTable('establishment')
    .set({ state: 'abolished', abolished_on: Temporal.PlainDate.from('2027-03-01') })
    .where('id', '=', abolished.establishmentId)
    .execute();
  const { establishmentId, postingId } = abolished;
  const [content, now] = [JSON.stringify({ work: { title: '廃止商店（架空）' } }), app.clock.now()];
  await db.insertInto('posting_edit').values({ posting_id: postingId, base: '{}', content, updated_at: now }).execute();
  await db
    .insertInto('posting_template')
    .values({ establishment_id: establishmentId, name: '廃止商店（架空）', kind: 'general', content, created_at: now })
    .execute();
  clock.moveTo('2032-02-01');
  await eraseAfterFiveYears.run(app, clock.now());
  expect([...(await tablesHolding(db, '廃止商店（架空）'))].sort()).toEqual([
    'establishment',
    'posting_edit',
    'posting_template',
  ]);
  clock.moveTo('2032-02-02');
  await eraseAfterFiveYears.run(app, clock.now());
  for (const trace of ['廃止商店（架空）', abolished.email, abolished.userId])
    expect(await tablesHolding(db, trace), trace).toEqual([]);
  expect(await tablesHolding(db, '継続商店（架空）')).toEqual(['establishment']);
});

test('T13 a withdrawal against an application: exactly one holds, on either side', async () => {
  for (let round = 0; round < 10; round += 1) {
    clock.moveTo('2026-11-22');
    const employer = await makeEmployer(app);
    const { userId, jobseekerId } = await makeJobseeker(app);
    const { postingNumber } = employer;
    const [applied, left] = await Promise.all([
      apply(app, as(userId, 'jobseeker'), { postingNumber, jobseekerId, userId }),
      round % 2 === 0
        ? withdraw(app, as(userId, 'jobseeker'), { role: 'jobseeker', id: jobseekerId })
        : withdraw(app, as(employer.userId, 'employer'), { role: 'employer', id: employer.establishmentId }),
    ]);
    expect([applied.ok, left.ok].filter(Boolean), `round ${round}`).toHaveLength(1);
  }
});

test('T13: messages, interviews and what was written about them go with the page, whichever side leaves: no table holds the bytes', async () => {
  for (const leaves of ['jobseeker', 'employer'] as const) {
    clock.moveTo('2026-11-22T01:00:00Z');
    const employer = await makeEmployer(app);
    const person = await makeJobseeker(app);
    const { jobseekerId } = person;
    const { establishmentId, postingNumber } = employer;
    const seeker = as(person.userId, 'jobseeker');
    const boss = as(employer.userId, 'employer');
    const sent = await apply(app, seeker, { postingNumber, jobseekerId, userId: person.userId });
    if (!sent.ok) throw new Error(codesOf(sent));
    await completeApplications(app);
    const word = { jobseekerId, establishmentId, body: 'お世話になります' } as const;
    await sendMessage(app, boss, { ...word, sender: 'employer' });
    const cause = { kind: 'application', id: sent.value.id } as const;
    const slots = [clock.now().add({ hours: 48 })];
    const offer = { cause, establishmentId, slots, minutes: 60, place: '本社', note: '' };
    const made = await proposeInterview(app, boss, offer);
    if (!made.ok) throw new Error(codesOf(made));
    await askOtherDates(app, seeker, { interviewId: made.value.id, jobseekerId, wish: '午前がよいです' });
    const { body } = await db
      .selectFrom('message as m')
      .innerJoin('message_thread as t', 't.id', 'm.thread_id')
      .select('m.body')
      .where('t.jobseeker_id', '=', jobseekerId)
      .executeTakeFirstOrThrow();
    const { details } = await db
      .selectFrom('interview')
      .select('details')
      .where('id', '=', made.value.id)
      .executeTakeFirstOrThrow();
    const marks = [body, details ?? Buffer.alloc(0)].map((bytes) => bytes.toString('hex').slice(0, 48));
    const held = () => Promise.all(marks.map((mark) => tablesHolding(db, mark)));
    expect(await held()).toEqual([['message'], ['interview']]);
    await registerResult(app, boss, {
      applicationId: cause.id,
      establishmentId,
      result: 'rejected',
      note: '',
      termsDiffered: null,
      interviewOn: null,
    });
    const page = leaves === 'jobseeker' ? { role: leaves, id: jobseekerId } : { role: leaves, id: establishmentId };
    expect(codesOf(await withdraw(app, leaves === 'jobseeker' ? seeker : boss, page))).toBe('allowed');
    clock.moveTo('2026-12-22T14:59:59Z');
    await erasePages.run(app, clock.now());
    expect(await held()).toEqual([['message'], ['interview']]);
    clock.moveTo('2026-12-23T15:00:00Z');
    await erasePages.run(app, clock.now());
    expect(await held()).toEqual([[], []]);
  }
});
