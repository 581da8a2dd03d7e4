import { describe, expect, test } from 'vitest';
import { fileEstablishment, filePosting } from '#areas/filings/index.ts';
import { employerStanding } from '#areas/postings/index.ts';
import type { Ruling } from '#kernel/refusal.ts';
import type { Caller } from '#platform/usecase.ts';
import { makeOfficeStaff, makeReferrals } from '#test/factories/referrals.ts';
import { makeEmployer } from '#test/factories/world.ts';
import { testApp } from '#test/support/app.ts';
import { mailsTo } from '#test/support/mails.ts';
import { liftRestriction } from '../usecases/lift-restriction.ts';
import { registerReferralResult } from '../usecases/register-result.ts';
import { announceRestrictions } from './announce-restrictions.ts';
import { remindResults } from './remind-results.ts';

const { app, db, clock } = await testApp('2026-11-22');
const day = (iso: string) => Temporal.PlainDate.from(iso);
const codes = (ruling: Ruling<unknown>) =>
  ruling.ok ? [] : ruling.refusals.map((each) => `${each.rule} ${each.code}`);
const staff = await makeOfficeStaff(app);
const employerOf = (userId: string): Caller => ({
  actor: { kind: 'employer', userId, label: '', officeCode: null, subject: null },
});
const remind = () => remindResults.run(app, clock.now());
const announce = () => announceRestrictions.run(app, clock.now());
const kinds = async (email: string) => (await mailsTo(app, email)).map((each) => each.kind);

describe('G 2 weeks', () => {
  test('referred 22 November: not on 6 December, on 7 December, once, also when two workers run', async () => {
    clock.moveTo('2026-11-22');
    const employer = await makeEmployer(app, { validThrough: '2027-01-31' });
    await makeReferrals(app, employer, 1, day('2026-11-22'));
    clock.moveTo('2026-12-06');
    expect(await remind()).toBe(0);
    clock.moveTo('2026-12-07');
    expect((await Promise.all([remind(), remind()])).reduce((sum, n) => sum + n)).toBe(1);
    clock.moveTo('2026-12-20');
    expect(await remind()).toBe(0);
    const mails = await mailsTo(app, employer.email);
    expect(mails.map((each) => each.kind)).toEqual(['referral.resultMissing']);
    expect(mails[0]?.subject).toContain('選考結果未入力通知');
    expect(mails[0]?.body).toContain('/employer/referrals/');
  });

  test('after a missed week it still goes out once; with a result it does not; after the posting it names the office', async () => {
    clock.moveTo('2026-11-22');
    const employer = await makeEmployer(app, { validThrough: '2026-11-30' });
    const [first, second] = await makeReferrals(app, employer, 2, day('2026-11-22'));
    await registerReferralResult(app, employerOf(employer.userId), {
      referralId: first ?? 0,
      by: { establishmentId: employer.establishmentId },
      result: 'hired',
      reason: null,
      note: '',
      termsDiffered: false,
      interviewOn: null,
    });
    clock.moveTo('2026-12-14');
    expect(await remind()).toBe(1);
    const [mail] = await mailsTo(app, employer.email);
    expect(mail?.body).toContain('直接ご連絡ください');
    expect(mail?.body).not.toContain('/employer/referrals/');
    expect(second).toBeDefined();
  });
});

describe('G restrict', () => {
  test('51 overdue close filing; results alone do not open it, staff do, with a reason, once', async () => {
    clock.moveTo('2026-11-22');
    const employer = await makeEmployer(app, { validThrough: '2027-01-31' });
    const ids = await makeReferrals(app, employer, 51, day('2026-11-22'));
    const caller = employerOf(employer.userId);
    const standing = () => employerStanding(db, employer.establishmentId, clock.today());
    const file = () =>
      filePosting(app, caller, {
        postingId: employer.postingId,
        establishmentId: employer.establishmentId,
        confirmedAsks: [],
      });
    const lift = (reason: string) =>
      liftRestriction(app, staff.caller, { establishmentId: employer.establishmentId, reason });
    clock.moveTo('2026-12-13');
    expect(await standing()).toEqual({ hasValidPosting: true, restrictedByMissingResults: false });
    expect(await announce()).toBe(0);
    expect(codes(await lift('まだ'))).toEqual(['G restrict not-restricted']);
    clock.moveTo('2026-12-14');
    expect(await standing()).toEqual({ hasValidPosting: true, restrictedByMissingResults: true });
    expect(codes(await file())).toEqual(['G restrict results-missing']);
    expect(codes(await fileEstablishment(app, caller, { establishmentId: employer.establishmentId }))).toEqual([
      'G restrict results-missing',
    ]);
    expect((await Promise.all([announce(), announce()])).reduce((sum, n) => sum + n)).toBe(1);
    expect(await kinds(employer.email)).toEqual(['establishment.restricted']);

    for (const referralId of ids)
      await registerReferralResult(app, caller, {
        referralId,
        by: { establishmentId: employer.establishmentId },
        result: 'rejected',
        reason: 'other',
        note: '',
        termsDiffered: null,
        interviewOn: null,
      });
    expect((await standing()).restrictedByMissingResults).toBe(true);
    clock.moveTo('2027-01-20');
    expect((await standing()).restrictedByMissingResults).toBe(true);

    const away = await makeOfficeStaff(app, '27010');
    const elsewhere = { establishmentId: employer.establishmentId, reason: 'よその安定所' };
    expect(codes(await liftRestriction(app, away.caller, elsewhere))).toEqual(['G restrict no-such-establishment']);
    expect(codes(await lift(' '))).toEqual(['G restrict lifting-reason-missing']);
    const lifted = await Promise.all(Array.from({ length: 5 }, () => lift('すべて登録された')));
    expect(lifted.filter((each) => each.ok)).toHaveLength(1);
    expect((await standing()).restrictedByMissingResults).toBe(false);
    expect(codes(await file())).not.toContain('G restrict results-missing');
    expect(await kinds(employer.email)).toEqual(['establishment.restricted', 'establishment.restrictionLifted']);
    expect(await announce()).toBe(0);
  });

  test('lifted while results are still missing: it holds until more than 50 new ones are overdue', async () => {
    clock.moveTo('2026-11-22');
    const employer = await makeEmployer(app, { validThrough: '2027-01-31' });
    await makeReferrals(app, employer, 60, day('2026-11-22'));
    await makeReferrals(app, employer, 51, day('2026-12-20'));
    const restricted = async () =>
      (await employerStanding(db, employer.establishmentId, clock.today())).restrictedByMissingResults;
    clock.moveTo('2026-12-15');
    await liftRestriction(app, staff.caller, { establishmentId: employer.establishmentId, reason: '入力中と聞いた' });
    clock.moveTo('2027-01-10');
    expect(await restricted()).toBe(false);
    clock.moveTo('2027-01-11');
    expect(await restricted()).toBe(true);
  });
});
