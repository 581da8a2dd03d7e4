import { describe, expect, test } from 'vitest';
import { withdraw } from '#areas/accounts/index.ts';
import { apply } from '#areas/applications/index.ts';
import { endPosting } from '#areas/filings/index.ts';
import { allow, type Ruling } from '#kernel/refusal.ts';
import { historyOf } from '#platform/history.ts';
import type { Caller } from '#platform/usecase.ts';
import { makeOfficeStaff, makeRegistrant } from '#test/factories/referrals.ts';
import { makeEmployer, makeJobseeker } from '#test/factories/world.ts';
import { testApp } from '#test/support/app.ts';
import { mailsTo } from '#test/support/mails.ts';
import { checkInvariants } from '#worker/invariants.ts';
import { readReferral, referralsForExport } from '../store/referrals.ts';
import { cancelReferral, declineReferral, takeBackReferral, takeUpReferral } from './answer.ts';
import { refer } from './refer.ts';
import { type ReferralResultInput, registerReferralResult } from './register-result.ts';

const { app, db, clock } = await testApp('2026-11-22');
const staff = await makeOfficeStaff(app);

const as = (person: { userId: string }, kind: 'jobseeker' | 'employer'): Caller => ({
  actor: { kind, userId: person.userId, label: '', officeCode: null, subject: null },
});
const codes = (ruling: Ruling<unknown>) => (ruling.ok ? [] : ruling.refusals.map((each) => each.code));
const idOf = (ruling: Ruling<{ id: number }>) => {
  if (!ruling.ok) throw new Error(codes(ruling).join(', '));
  return ruling.value.id;
};
const stateOf = async (id: number) =>
  db.selectFrom('referral').selectAll().where('id', '=', id).executeTakeFirstOrThrow();

type Registrant = Awaited<ReturnType<typeof makeRegistrant>>;
type Employer = Awaited<ReturnType<typeof makeEmployer>>;

const send = (person: { number: string }, employer: Employer, channel: 'online' | 'counter' = 'online', message = '') =>
  refer(app, staff.caller, {
    postingNumber: employer.postingNumber,
    jobseekerNumber: person.number,
    channel,
    message,
  });
const rejected = {
  result: 'rejected',
  reason: 'experience',
  note: '',
  termsDiffered: null,
  interviewOn: null,
} as const;
const register = (id: number, employer: Employer, entry: Partial<ReferralResultInput> = {}) =>
  registerReferralResult(app, as(employer, 'employer'), {
    referralId: id,
    by: { establishmentId: employer.establishmentId },
    ...rejected,
    ...entry,
  });

async function both(): Promise<{ person: Registrant; employer: Employer }> {
  return { person: await makeRegistrant(app), employer: await makeEmployer(app) };
}

describe('T11(1) online', () => {
  test('T7(3) sent to the page: recorded with its instant and with the terms as they were; the employer hears nothing yet', async () => {
    const { person, employer } = await both();
    const id = idOf(await send(person, employer, 'online', '面接の日時は電話で相談します'));
    const row = await stateOf(id);
    expect(row).toMatchObject({ state: 'offered', channel: 'online', referred_on: null, office_code: '13010' });
    expect(row.terms).toMatchObject({ kind: 'general', posting: {} });
    const [sent] = await historyOf(db, `referral:${id}`);
    expect(sent).toMatchObject({ kind: 'referral.offered', rule: 'T7(3)', at: clock.now() });
    expect((await mailsTo(app, person.email)).map((each) => each.kind)).toEqual(['referral.offered']);
    expect(await mailsTo(app, employer.email)).toEqual([]);
    expect(await readReferral(db, id, { establishmentId: employer.establishmentId })).toBeUndefined();
  });

  test('T11(3) taken up: the employer is told, without name or message, and 紹介日 is that day', async () => {
    const { person, employer } = await both();
    const id = idOf(await send(person, employer, 'online', 'ひとこと'));
    clock.moveTo('2026-11-24');
    expect(
      (await takeUpReferral(app, as(person, 'jobseeker'), { referralId: id, jobseekerId: person.jobseekerId })).ok,
    ).toBe(true);
    const row = await stateOf(id);
    expect(row.state).toBe('referred');
    expect([row.referred_on, row.remind_on, row.overdue_from].map(String)).toEqual([
      '2026-11-24',
      '2026-12-09',
      '2026-12-16',
    ]);
    const [mail] = await mailsTo(app, employer.email);
    expect(mail?.kind).toBe('referral.referred');
    expect(mail?.body).not.toMatch(/山田|ひとこと/);
    expect(mail?.body).toContain('2026年12月15日(火) まで');
    clock.moveTo('2026-11-22');
  });

  test('declined with a reason, for the office alone; it can be referred again', async () => {
    const { person, employer } = await both();
    const id = idOf(await send(person, employer));
    const mine = { referralId: id, jobseekerId: person.jobseekerId };
    const caller = as(person, 'jobseeker');
    expect(codes(await declineReferral(app, caller, { ...mine, reason: '', note: '' }))).toEqual([
      'decline-reason-missing',
    ]);
    expect((await declineReferral(app, caller, { ...mine, reason: 'hours', note: '夜勤ができません' })).ok).toBe(true);
    expect(codes(await takeUpReferral(app, caller, mine))).toEqual(['wrong-state']);
    expect(await mailsTo(app, employer.email)).toEqual([]);
    expect((await send(person, employer)).ok).toBe(true);
  });

  test('T11(4) cancelled within 24 hours, that instant included, not later', async () => {
    const { person, employer } = await both();
    const id = idOf(await send(person, employer));
    const mine = { referralId: id, jobseekerId: person.jobseekerId };
    const caller = as(person, 'jobseeker');
    await takeUpReferral(app, caller, mine);
    const taken = clock.now();
    clock.moveTo(taken.add({ hours: 24, milliseconds: 1 }));
    expect(codes(await cancelReferral(app, caller, mine))).toEqual(['cancellation-over']);
    clock.moveTo(taken.add({ hours: 24 }));
    expect((await cancelReferral(app, caller, mine)).ok).toBe(true);
    expect((await mailsTo(app, employer.email)).map((each) => each.kind)).toEqual([
      'referral.referred',
      'referral.cancelled',
    ]);
    clock.moveTo('2026-11-22');
  });

  test('another person’s, another office’s and another employer’s are not there', async () => {
    const { person, employer } = await both();
    const other = await both();
    const id = idOf(await send(person, employer, 'counter'));
    const theirs = { referralId: id, jobseekerId: other.person.jobseekerId };
    expect(codes(await cancelReferral(app, as(other.person, 'jobseeker'), theirs))).toEqual(['no-such-referral']);
    expect(codes(await register(id, other.employer))).toEqual(['no-such-referral']);
    const away = await makeOfficeStaff(app, '27010');
    expect(codes(await takeBackReferral(app, away.caller, { referralId: id, officeCode: '27010' }))).toEqual([
      'no-such-referral',
    ]);
    const input = { postingNumber: employer.postingNumber, jobseekerNumber: person.number };
    expect(codes(await refer(app, away.caller, { ...input, channel: 'counter', message: '' }))).toEqual([
      'referral-jobseeker-unknown',
    ]);
  });
});

describe('T11(1) at the counter', () => {
  test('the letter is there at once, the employer told; T10(2) in the final month the registration goes on', async () => {
    const employer = await makeEmployer(app);
    const person = await makeRegistrant(app, { validThrough: '2026-11-30' });
    const id = idOf(await send(person, employer, 'counter'));
    expect(await stateOf(id)).toMatchObject({ state: 'referred', terms: null });
    expect((await mailsTo(app, employer.email)).map((each) => each.kind)).toEqual(['referral.referred']);
    const row = await db
      .selectFrom('jobseeker')
      .select('valid_through')
      .where('id', '=', person.jobseekerId)
      .executeTakeFirst();
    expect(row?.valid_through?.toString()).toBe('2026-12-31');
    const mine = { referralId: id, jobseekerId: person.jobseekerId };
    expect(codes(await cancelReferral(app, as(person, 'jobseeker'), mine))).toEqual(['referred-at-counter']);
  });

  test('T3(6) an オンライン登録者 is not referred, nor anybody to an ended posting', async () => {
    const online = await makeJobseeker(app);
    const { number } = await db
      .selectFrom('jobseeker')
      .select('number')
      .where('id', '=', online.jobseekerId)
      .executeTakeFirstOrThrow();
    const employer = await makeEmployer(app);
    expect(codes(await send({ number: number ?? '' }, employer, 'counter'))).toEqual(['not-office-registered']);
    const ended = await makeEmployer(app, { validThrough: '2026-11-21' });
    expect(codes(await send(await makeRegistrant(app), ended, 'counter'))).toEqual(['posting-not-valid']);
  });
});

describe('T11(1) results', () => {
  test('registered once; the office sees it, the jobseeker is told that something changed', async () => {
    const { person, employer } = await both();
    const id = idOf(await send(person, employer, 'counter'));
    expect(codes(await register(id, employer, { reason: null }))).toEqual(['result-reason-missing']);
    expect((await register(id, employer)).ok).toBe(true);
    expect(codes(await register(id, employer, { result: 'hired', termsDiffered: false }))).toEqual(['wrong-state']);
    const ofOffice = (await historyOf(db, 'office:13010')).filter(({ subjects }) =>
      subjects.includes(`referral:${id}`),
    );
    expect(ofOffice[0]?.kind).toBe('referral.rejected');
    const mails = await mailsTo(app, person.email);
    expect(mails.at(-1)?.kind).toBe('referral.result');
    expect(mails.at(-1)?.body).not.toContain('不採用');
  });

  test('G invalid: closed to the employer from 求人無効日, open to the office that was told', async () => {
    const employer = await makeEmployer(app, { validThrough: '2026-11-30' });
    const id = idOf(await send(await makeRegistrant(app), employer, 'counter'));
    clock.moveTo('2026-12-01');
    expect(codes(await register(id, employer))).toEqual(['tell-the-office']);
    const told = { referralId: id, by: { officeCode: '13010' }, ...rejected };
    expect((await registerReferralResult(app, staff.caller, told)).ok).toBe(true);
    clock.moveTo('2026-11-22');
  });

  test('T13(1) T13(2) an open referral keeps nobody from withdrawing: the clauses name self-applications', async () => {
    const { person, employer } = await both();
    await send(person, employer, 'counter');
    const mine = { role: 'jobseeker', id: person.jobseekerId } as const;
    expect((await withdraw(app, as(person, 'jobseeker'), mine)).ok).toBe(true);
    const theirs = { role: 'employer', id: employer.establishmentId } as const;
    expect((await withdraw(app, as(employer, 'employer'), theirs)).ok).toBe(true);
  });

  test('P6 the export has what the office wrote of the person', async () => {
    const { person, employer } = await both();
    await send(person, employer, 'online', '経験が長い方です');
    expect(await referralsForExport(db, person.jobseekerId)).toMatchObject([
      { state: 'offered', message: '経験が長い方です', postingNumber: employer.postingNumber },
    ]);
  });
});

describe('races', () => {
  test('T11(1) of 20 referrals of one person to one posting at once one is made, also beside a self-application', async () => {
    const { person, employer } = await both();
    const own = apply(app, as(person, 'jobseeker'), { ...person, postingNumber: employer.postingNumber });
    const answers = await Promise.all(
      Array.from({ length: 20 }, (_, index) => send(person, employer, index % 2 ? 'online' : 'counter')),
    );
    expect((await own).ok).toBe(true);
    expect(answers.filter((each) => each.ok)).toHaveLength(1);
    expect(new Set(answers.flatMap(codes))).toEqual(new Set(['referral-open']));
  });

  test('T11(1) of ten results at once one is registered; the database says it too', async () => {
    const { person, employer } = await both();
    const id = idOf(await send(person, employer, 'counter'));
    const answers = await Promise.all(
      Array.from({ length: 10 }, (_, index) =>
        index % 2
          ? register(id, employer)
          : registerReferralResult(app, staff.caller, { referralId: id, by: { officeCode: '13010' }, ...rejected }),
      ),
    );
    expect(answers.filter((each) => each.ok)).toHaveLength(1);
    const again = { ...(await stateOf(id)), state: 'referred', result_at: null, result_by: null, ended_on: null };
    const { id: _, terms: __, ...copy } = again;
    await db
      .insertInto('referral')
      .values({ ...copy, terms: null })
      .execute();
    await expect(
      db
        .insertInto('referral')
        .values({ ...copy, terms: null })
        .execute(),
    ).rejects.toThrow('referral_one_open');
  });

  test('G invalid: a result against the end of the posting: registered only before it ended', async () => {
    for (let round = 0; round < 8; round += 1) {
      const { person, employer } = await both();
      const id = idOf(await send(person, employer, 'counter'));
      const [ended, result] = await Promise.all([
        endPosting(app, staff.caller, employer.postingId, 'fill'),
        register(id, employer),
      ]);
      expect(ended).toEqual(allow(null));
      expect(result.ok ? [] : codes(result)).toEqual(result.ok ? [] : ['tell-the-office']);
      expect((await stateOf(id)).state).toBe(result.ok ? 'rejected' : 'referred');
    }
  });

  test('T11(4) taking up against declining, and cancelling against a result: one of each holds', async () => {
    for (let round = 0; round < 8; round += 1) {
      const { person, employer } = await both();
      const id = idOf(await send(person, employer));
      const mine = { referralId: id, jobseekerId: person.jobseekerId };
      const caller = as(person, 'jobseeker');
      const first = await Promise.all([
        takeUpReferral(app, caller, mine),
        declineReferral(app, caller, { ...mine, reason: 'place', note: '' }),
        takeBackReferral(app, staff.caller, { referralId: id, officeCode: '13010' }),
      ]);
      expect(first.filter((each) => each.ok)).toHaveLength(1);
      if (!first[0]?.ok) continue;
      const then = await Promise.all([cancelReferral(app, caller, mine), register(id, employer)]);
      expect(then.filter((each) => each.ok)).toHaveLength(1);
    }
  });

  test('T13(2) withdrawal against taking up: whoever is first, the withdrawn take nothing up', async () => {
    for (let round = 0; round < 8; round += 1) {
      const { person, employer } = await both();
      const id = idOf(await send(person, employer));
      const mine = { referralId: id, jobseekerId: person.jobseekerId };
      const [taken] = await Promise.all([
        takeUpReferral(app, as(person, 'jobseeker'), mine),
        withdraw(app, as(person, 'jobseeker'), { role: 'jobseeker', id: person.jobseekerId }),
      ]);
      expect((await stateOf(id)).state).toBe(taken.ok ? 'referred' : 'offered');
    }
  });

  test('no state that cannot be', async () => {
    const { broken } = await checkInvariants(app, clock.now());
    expect(Object.entries(broken).filter(([name, n]) => n > 0 && /紹介|referr|24 hours/.test(name))).toEqual([]);
  });
});
