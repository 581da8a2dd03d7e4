import { expect, test } from 'vitest';
import { apply, completeApplications } from '#areas/applications/index.ts';
import type { Ruling } from '#kernel/refusal.ts';
import type { Caller } from '#platform/usecase.ts';
import { makeEmployer, makeJobseeker } from '#test/factories/world.ts';
import { testApp } from '#test/support/app.ts';
import { tablesHolding } from '#test/support/holding.ts';
import { mailsTo } from '#test/support/mails.ts';
import { eraseMessages } from '../jobs/erase-messages.ts';
import { messagesOf, threadsOf, unreadCount } from '../store/threads.ts';
import { setBlock } from './block-thread.ts';
import { openThread } from './open-thread.ts';
import { sendMessage } from './send-message.ts';

const { app, db, clock } = await testApp('2026-11-22');
const SECRET = 'この文は表のどこにも残ってはならない';

const as = (userId: string, kind: 'jobseeker' | 'employer', key?: string): Caller => ({
  actor: { kind, userId, label: '', officeCode: null, subject: null },
  ...(key && { key }),
});
const codesOf = (ruling: Ruling<unknown>) =>
  ruling.ok ? 'allowed' : ruling.refusals.map(({ rule, code }) => `${rule} ${code}`).join(', ');

async function pair(options: { validThrough?: string } = {}) {
  clock.moveTo('2026-11-22');
  const employer = await makeEmployer(app, options);
  const jobseeker = await makeJobseeker(app);
  const { jobseekerId, userId } = jobseeker;
  const sent = await apply(app, as(userId, 'jobseeker'), {
    postingNumber: employer.postingNumber,
    jobseekerId,
    userId,
  });
  if (!sent.ok) throw new Error(codesOf(sent));
  await completeApplications(app);
  const two = { jobseekerId, establishmentId: employer.establishmentId };
  return {
    employer,
    jobseeker,
    two,
    write: (sender: 'jobseeker' | 'employer', body = SECRET, key?: string) =>
      sendMessage(app, as((sender === 'employer' ? employer : jobseeker).userId, sender, key), {
        ...two,
        sender,
        body,
      }),
  };
}

async function sealedBodies(): Promise<readonly string[]> {
  const rows = await db.selectFrom('message').select('body').execute();
  return rows.map(({ body }) => body.toString('hex'));
}

test('G messages: both sides write in one thread; unread is counted and ends with opening', async () => {
  const { two, write, employer, jobseeker } = await pair();
  const first = await write('employer', '面接の日程をご相談させてください。');
  await write('jobseeker', '  火曜日がよいです。\r\n');
  await write('employer', '承知しました。');
  if (!first.ok) throw new Error(codesOf(first));
  const { threadId } = first.value;
  const mine = { jobseekerId: two.jobseekerId };
  expect(await unreadCount(db, mine)).toBe(2);
  expect(await unreadCount(db, { establishmentId: two.establishmentId })).toBe(1);
  const { rows, total } = await threadsOf(db, mine);
  expect([total, rows[0]?.unread, rows[0]?.messages, rows[0]?.nextErasure.toString()]).toEqual([1, 2, 3, '2027-11-22']);
  const messages = await messagesOf(app, db, threadId);
  expect(messages.map(({ sender, text }) => `${sender}: ${text}`)).toEqual([
    'employer: 面接の日程をご相談させてください。',
    'jobseeker: 火曜日がよいです。',
    'employer: 承知しました。',
  ]);
  const other = await makeJobseeker(app);
  await openThread(app, as(other.userId, 'jobseeker'), { threadId, reader: { jobseekerId: other.jobseekerId } });
  expect(await unreadCount(db, mine)).toBe(2);
  await openThread(app, as(jobseeker.userId, 'jobseeker'), { threadId, reader: mine });
  expect(await unreadCount(db, mine)).toBe(0);
  expect(await unreadCount(db, { establishmentId: employer.establishmentId })).toBe(1);
});

test('G messages: nobody writes who has not applied, or whose application was cancelled', async () => {
  const employer = await makeEmployer(app);
  const { jobseekerId, userId } = await makeJobseeker(app);
  const input = { jobseekerId, establishmentId: employer.establishmentId, body: 'はじめまして' };
  expect(codesOf(await sendMessage(app, as(employer.userId, 'employer'), { ...input, sender: 'employer' }))).toBe(
    'G messages not-an-applicant',
  );
  await apply(app, as(userId, 'jobseeker'), { postingNumber: employer.postingNumber, jobseekerId, userId });
  expect(codesOf(await sendMessage(app, as(userId, 'jobseeker'), { ...input, sender: 'jobseeker' }))).toBe(
    'G messages not-an-applicant',
  );
  expect(await db.selectFrom('message_thread').select('id').where('jobseeker_id', '=', jobseekerId).execute()).toEqual(
    [],
  );
});

test('T6(3): on the day after the last posting ends, sending is over for both', async () => {
  const { write } = await pair({ validThrough: '2026-11-30' });
  clock.moveTo('2026-11-30T14:59:59Z');
  expect(codesOf(await write('employer'))).toBe('allowed');
  clock.moveTo('2026-11-30T15:00:00Z');
  expect(codesOf(await write('employer'))).toBe('T6(3) no-valid-posting');
  expect(codesOf(await write('jobseeker'))).toBe('T6(3) employer-without-posting');
});

test('G messages: a block closes the thread, also to a stranger’s attempt to lift it', async () => {
  const { write, two, jobseeker } = await pair();
  const sent = await write('employer');
  if (!sent.ok) throw new Error(codesOf(sent));
  const { threadId } = sent.value;
  const set = (jobseekerId: number, blocked: boolean) =>
    setBlock(app, as(jobseeker.userId, 'jobseeker'), { threadId, jobseekerId, blocked });
  await set(two.jobseekerId, true);
  expect(codesOf(await write('employer'))).toBe('G messages messages-blocked');
  const other = await makeJobseeker(app);
  expect(await set(other.jobseekerId, false)).toEqual({ ok: true, value: false });
  expect(codesOf(await write('jobseeker'))).toBe('G messages messages-blocked-by-you');
  await set(two.jobseekerId, false);
  expect(codesOf(await write('employer'))).toBe('allowed');
});

test('T15: one form sent ten times at once is one message and one mail, which says nothing of it', async () => {
  const { write, jobseeker, two } = await pair();
  const key = crypto.randomUUID();
  const answers = await Promise.all(Array.from({ length: 10 }, () => write('employer', SECRET, key)));
  expect(new Set(answers.map(codesOf))).toEqual(new Set(['allowed']));
  await write('employer', 'もう一つ');
  expect((await threadsOf(db, { jobseekerId: two.jobseekerId })).rows[0]?.messages).toBe(2);
  const mails = (await mailsTo(app, jobseeker.email)).filter(({ kind }) => kind === 'messages.new');
  expect(mails).toHaveLength(1);
  expect(JSON.stringify(mails)).not.toContain(SECRET);
  clock.moveTo('2026-11-23');
  await write('employer', '翌日');
  expect((await mailsTo(app, jobseeker.email)).filter(({ kind }) => kind === 'messages.new')).toHaveLength(2);
});

test('T15: of 40 messages sent at once twenty are taken, in an hour twenty more', async () => {
  const { write, two } = await pair();
  const answers = await Promise.all(Array.from({ length: 40 }, (_, n) => write('jobseeker', `${n}件目`)));
  expect(answers.filter(({ ok }) => ok)).toHaveLength(20);
  expect(new Set(answers.filter(({ ok }) => !ok).map(codesOf))).toEqual(new Set(['T15 too-many-messages']));
  expect((await threadsOf(db, { jobseekerId: two.jobseekerId })).rows[0]?.messages).toBe(20);
  clock.advance({ minutes: 60 });
  expect(codesOf(await write('jobseeker', '一時間後'))).toBe('allowed');
}, 60_000);

test('T6(3) T7(3) T7(5): a message is in no table in clear, and one year later in none at all', async () => {
  const { write, two } = await pair({ validThrough: '2028-01-31' });
  await db.deleteFrom('message').execute();
  await write('employer');
  clock.moveTo('2026-11-23');
  await write('jobseeker');
  expect(await tablesHolding(db, SECRET)).toEqual([]);
  const [old = ''] = await sealedBodies();
  expect(await tablesHolding(db, old)).toEqual(['message']);
  const sweep = () => eraseMessages.run(app, clock.now());
  clock.moveTo('2027-11-22T14:59:59Z');
  expect(await sweep()).toBe(0);
  clock.moveTo('2027-11-22T15:00:00Z');
  const [one, other] = await Promise.all([sweep(), sweep()]);
  expect(one + other).toBe(1);
  expect(await tablesHolding(db, old)).toEqual([]);
  expect((await threadsOf(db, { jobseekerId: two.jobseekerId })).rows[0]?.messages).toBe(1);
  clock.moveTo('2027-12-15');
  expect(await sweep()).toBe(1);
  expect(await db.selectFrom('message').select('id').execute()).toEqual([]);
});
