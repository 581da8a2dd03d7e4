import { describe, expect, test } from 'vitest';
import { apply, completeApplications } from '#areas/applications/index.ts';
import { createPosting } from '#areas/postings/index.ts';
import type { Ruling } from '#kernel/refusal.ts';
import type { Actor, Caller } from '#platform/usecase.ts';
import { makeEmployer, makeGivenAccount, makeJobseeker } from '#test/factories/world.ts';
import { testApp } from '#test/support/app.ts';
import { mailsTo } from '#test/support/mails.ts';
import { makeUser, PASSWORD } from '#test/support/people.ts';
import {
  accountRecord,
  answerCheck,
  askForCheck,
  deleteAccount,
  emergencyStop,
  liftEmergency,
  liftStop,
  logIn,
  removeAccount,
  sessionsOf,
  solveCheck,
  stopService,
  stopsOfAccount,
  stopsOfPage,
  withdraw,
} from '../index.ts';

const { app, db, clock } = await testApp('2026-11-23');
let serial = 0;

const codes = (ruling: Ruling<unknown>) => (ruling.ok ? [] : ruling.refusals.map((each) => each.code));
const by = (kind: Actor['kind'], userId: string | null, subject: string | null, officeCode: string | null = null) =>
  ({ actor: { kind, userId, label: `${kind} 一郎`, officeCode, subject } }) satisfies Caller;
const head = by('staff', null, null, '13010');
const operator = by('operator', null, null);
const decision = { reason: '規約に反する利用', head: true };

async function jobseeker() {
  const made = await makeJobseeker(app);
  const page = { role: 'jobseeker', id: made.jobseekerId } as const;
  return { ...made, page, caller: by('jobseeker', made.userId, `jobseeker:${made.jobseekerId}`) };
}

async function employer() {
  const made = await makeEmployer(app);
  const page = { role: 'employer', id: made.establishmentId } as const;
  return { ...made, page, caller: by('employer', made.userId, `establishment:${made.establishmentId}`) };
}

const visitor = by('visitor', null, null);
const enter = (email: string) =>
  logIn(app, visitor, { email, password: PASSWORD, from: `client-${++serial}`, headers: new Headers() });

describe('T6(7) T7(7) the office stops the service', () => {
  test('by the head, with a reason that the person is told; lifted with its reason', async () => {
    const { page, email } = await jobseeker();
    expect(codes(await stopService(app, head, page, { reason: '', head: false }))).toEqual([
      'head-only',
      'reason-missing',
    ]);
    expect((await stopService(app, head, page, decision)).ok).toBe(true);
    expect(codes(await stopService(app, head, page, decision))).toEqual(['already-stopped']);
    expect((await mailsTo(app, email)).at(-1)?.body).toContain('理由：規約に反する利用');
    clock.advance({ minutes: 1 });
    expect((await liftStop(app, head, page, { reason: '改善を確認', head: true })).ok).toBe(true);
    expect(codes(await liftStop(app, head, page, decision))).toEqual(['not-stopped']);
    const [stop] = await stopsOfPage(db, page);
    expect(stop).toMatchObject({
      state: 'lifted',
      reason: '規約に反する利用',
      endedReason: '改善を確認',
      openedLabel: 'staff 一郎',
    });
  });

  test('stopped twice at once it is stopped once', async () => {
    const { page } = await employer();
    const answers = await Promise.all([stopService(app, head, page, decision), stopService(app, head, page, decision)]);
    expect(answers.flatMap(codes)).toEqual(['already-stopped']);
    expect(await stopsOfPage(db, page)).toHaveLength(1);
  });

  test('stopped, a person applies to nothing, but may leave', async () => {
    const [{ postingNumber }, person] = [await employer(), await jobseeker()];
    await stopService(app, head, person.page, decision);
    const { jobseekerId, userId, caller, page } = person;
    expect(codes(await apply(app, caller, { postingNumber, jobseekerId, userId }))).toEqual(['service-stopped']);
    expect((await withdraw(app, caller, page)).ok).toBe(true);
  });

  test('a stop against acts that run: what began before is finished, nothing begins after', async () => {
    for (let round = 0; round < 5; round += 1) {
      const { page, caller, establishmentId } = await employer();
      const act = () => createPosting(app, caller, { establishmentId, kind: 'general' });
      const acts = Array.from({ length: 12 }, act);
      const stop = stopService(app, head, page, decision).then(async (done) => {
        const { n } = await db
          .selectFrom('posting')
          .select((select) => select.fn.countAll<number>().as('n'))
          .where('establishment_id', '=', establishmentId)
          .executeTakeFirstOrThrow();
        return { done, n };
      });
      const more = Array.from({ length: 12 }, act);
      const [{ done, n }, ...answers] = await Promise.all([stop, ...acts, ...more]);
      expect(done.ok).toBe(true);
      const after = await db
        .selectFrom('posting')
        .select((select) => select.fn.countAll<number>().as('n'))
        .where('establishment_id', '=', establishmentId)
        .executeTakeFirstOrThrow();
      expect(after.n).toBe(n);
      expect(answers.filter((each) => each.ok)).toHaveLength(after.n - 1);
      expect(codes(await act())).toEqual(['service-stopped']);
    }
  });

  test('T4(1) an account that was removed begins nothing either', async () => {
    const { caller, establishmentId } = await employer();
    const other = await makeGivenAccount(app, establishmentId, 'additional');
    const theirs = by('employer', other.userId, `establishment:${establishmentId}`);
    await removeAccount(app, caller, { establishmentId, membershipId: other.membershipId });
    expect(codes(await createPosting(app, theirs, { establishmentId, kind: 'general' }))).toEqual(['account-removed']);
  });
});

describe('T6(9) T7(11) an account is stopped or deleted for security', () => {
  const reason = '情報漏えいの疑い';

  test('at once: sessions end, nobody logs in, nothing begins; lifted, all is as before', async () => {
    const { userId, email, jobseekerId, caller } = await jobseeker();
    await enter(email);
    expect(await sessionsOf(db, userId)).toHaveLength(1);
    expect(codes(await emergencyStop(app, operator, { userId, reason: '' }))).toEqual(['reason-missing']);
    expect((await emergencyStop(app, operator, { userId, reason })).ok).toBe(true);
    expect(await sessionsOf(db, userId)).toEqual([]);
    expect(codes(await enter(email))).toEqual(['account-stopped']);
    const { postingNumber } = await employer();
    expect(codes(await apply(app, caller, { postingNumber, jobseekerId, userId }))).toEqual(['service-stopped']);
    expect((await mailsTo(app, email)).at(-1)?.body).not.toContain(reason);
    clock.advance({ minutes: 1 });
    expect((await liftEmergency(app, operator, { userId, reason: '確認済み' })).ok).toBe(true);
    expect((await enter(email)).ok).toBe(true);
  });

  test('an office reaches the accounts of its own pages only', async () => {
    const { userId } = await jobseeker();
    const elsewhere = by('staff', null, null, '27020');
    expect(codes(await emergencyStop(app, elsewhere, { userId, reason }))).toEqual(['account-unknown']);
    expect((await emergencyStop(app, head, { userId, reason })).ok).toBe(true);
  });

  test('logins against a stop: no session is left after it', async () => {
    for (let round = 0; round < 3; round += 1) {
      const { userId, email } = await jobseeker();
      await Promise.all([enter(email), enter(email), emergencyStop(app, operator, { userId, reason }), enter(email)]);
      expect(await sessionsOf(db, userId)).toEqual([]);
    }
  });

  test('the owner is asked first, answers, and it is solved', async () => {
    const { userId, email } = await jobseeker();
    const owner = by('jobseeker', userId, null);
    const dueOn = clock.today().add({ days: 3 });
    expect(codes(await askForCheck(app, operator, { userId, reason, ask: { text: '', dueOn } }))).toEqual([
      'ask-missing',
    ]);
    const past = { text: '確認してください', dueOn: clock.today().subtract({ days: 1 }) };
    expect(codes(await askForCheck(app, operator, { userId, reason, ask: past }))).toEqual(['ask-missing']);
    const ask = { text: 'パスワードを変更してください', dueOn };
    expect((await askForCheck(app, operator, { userId, reason, ask })).ok).toBe(true);
    expect(codes(await askForCheck(app, operator, { userId, reason, ask }))).toEqual(['already-stopped']);
    expect((await mailsTo(app, email)).at(-1)?.body).toContain('パスワードを変更してください');
    expect((await enter(email)).ok).toBe(true);
    expect(codes(await answerCheck(app, owner, ''))).toEqual(['reason-missing']);
    expect((await answerCheck(app, owner, '変更しました')).ok).toBe(true);
    expect((await solveCheck(app, operator, { userId, reason: '変更を確認' })).ok).toBe(true);
    expect(codes(await answerCheck(app, owner, '遅れて'))).toEqual(['not-stopped']);
    expect(await stopsOfAccount(db, userId)).toMatchObject([{ state: 'solved', answer: '変更しました' }]);
  });

  test('unsolved it is stopped, then deleted: the account is gone, the reason stays', async () => {
    const { userId, email, jobseekerId } = await jobseeker();
    const ask = { text: '連絡してください', dueOn: clock.today() };
    await askForCheck(app, operator, { userId, reason, ask });
    expect((await emergencyStop(app, operator, { userId, reason: '回答なし' })).ok).toBe(true);
    expect((await deleteAccount(app, operator, { userId, reason: '解決せず' })).ok).toBe(true);
    expect(await accountRecord(db, { email })).toBeUndefined();
    expect((await mailsTo(app, email)).map((each) => each.kind)).toEqual(['emergency.deleted']);
    const row = await db
      .selectFrom('jobseeker')
      .select(['invalid_from', 'page_erased_on'])
      .where('id', '=', jobseekerId)
      .executeTakeFirstOrThrow();
    expect([row.invalid_from?.toString(), row.page_erased_on?.toString()]).toEqual(['2026-11-23', '2026-11-23']);
    const kept = await db
      .selectFrom('service_stop')
      .select(['user_id', 'ended_reason'])
      .where('ended_reason', '=', '解決せず')
      .execute();
    expect(kept).toEqual([{ user_id: null, ended_reason: '解決せず' }]);
    expect(codes(await enter(email))).toEqual(['login-wrong']);
  });

  test('deleting an additional account leaves the page; deleting the first takes it along', async () => {
    const { establishmentId, userId } = await employer();
    const other = await makeGivenAccount(app, establishmentId, 'additional');
    await deleteAccount(app, operator, { userId: other.userId, reason });
    const erased = async () =>
      (
        await db
          .selectFrom('establishment')
          .select('page_erased_on')
          .where('id', '=', establishmentId)
          .executeTakeFirstOrThrow()
      ).page_erased_on;
    expect(await erased()).toBeNull();
    await deleteAccount(app, operator, { userId, reason });
    expect((await erased())?.toString()).toBe('2026-11-23');
  });

  test('an account with open applications is deleted too, and its employer still has the application', async () => {
    const [{ postingNumber }, person] = [await employer(), await jobseeker()];
    const { jobseekerId, userId, caller } = person;
    const sent = await apply(app, caller, { postingNumber, jobseekerId, userId });
    await completeApplications(app);
    expect((await deleteAccount(app, operator, { userId, reason })).ok).toBe(true);
    const id = sent.ok ? sent.value.id : 0;
    expect(await db.selectFrom('application').select('id').where('id', '=', id).execute()).toHaveLength(1);
  });

  test('an unknown account is unknown', async () => {
    expect(codes(await emergencyStop(app, operator, { userId: 'nobody', reason }))).toEqual(['account-unknown']);
    const userId = await makeUser(app, 'lonely@example.jp');
    expect(codes(await liftEmergency(app, operator, { userId, reason }))).toEqual(['not-stopped']);
  });
});
