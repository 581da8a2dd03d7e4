import { expect, test } from 'vitest';
import { eraseAfterFiveYears } from '#areas/accounts/index.ts';
import { historyOf } from '#platform/history.ts';
import { makeStaff } from '#test/factories/filing.ts';
import { jobseekerContent } from '#test/factories/jobseeker-content.ts';
import { makeJobseeker } from '#test/factories/world.ts';
import { testApp } from '#test/support/app.ts';
import { tablesHolding } from '#test/support/holding.ts';
import type { JobseekerContent } from '../fields/index.ts';
import { turnGraduates } from '../jobs/turn-graduates.ts';
import { consultationsOf } from '../store/consultations.ts';
import { findJobseekers } from '../store/find.ts';
import { jobseekerById, standingOf } from '../store/jobseekers.ts';
import { endRegistration } from './end-registration.ts';
import { openRecord } from './open-record.ts';
import { recordConsultation } from './record-consultation.ts';
import { recordProvision } from './record-provision.ts';
import { reopenRegistration } from './reopen-registration.ts';
import { setRegisteredDisabled } from './set-disabled.ts';
import { setStandingRequest } from './set-standing-request.ts';
import { switchToOffice } from './switch-to-office.ts';

const { app, db, clock } = await testApp('2026-11-25');
const { caller: desk } = await makeStaff(app, { officeCode: '17010' });
const { caller: elsewhere } = await makeStaff(app, { officeCode: '17020' });
const day = (iso: string) => Temporal.PlainDate.from(iso);
const codes = (ruled: { ok: boolean; refusals?: readonly { code: string }[] }) =>
  ruled.ok ? 'allowed' : ruled.refusals?.map(({ code }) => code).join(', ');

async function person(content: JobseekerContent = {}, validThrough = '2027-01-31') {
  const made = await makeJobseeker(app, { officeCode: '17010', name: '犀川 花子', validThrough });
  const { jobseekerId, userId } = made;
  await db
    .updateTable('jobseeker')
    .set({ content: JSON.stringify(jobseekerContent(content)), birth_date: day('1985-04-01') })
    .where('id', '=', jobseekerId)
    .execute();
  const self = { actor: { kind: 'jobseeker', userId, label: '犀川 花子', officeCode: null, subject: null } } as const;
  const read = async () => {
    const jobseeker = await jobseekerById(db, jobseekerId);
    if (!jobseeker) throw new Error('gone');
    return jobseeker;
  };
  return { ...made, self, read };
}

const talk = (jobseekerId: number, changed: object = {}) => ({
  jobseekerId,
  heldOn: app.clock.today(),
  channel: 'counter',
  body: '希望する仕事を確かめた。',
  nextSteps: '応募書類を書き直す',
  asksToContinue: false,
  switchToOffice: false,
  ...changed,
});

test('T10(2) the person cancels, the registration is invalid at once, and registers anew under the same number', async () => {
  const { jobseekerId, self, read } = await person();
  const before = await read();
  expect(codes(await endRegistration(app, self, { jobseekerId, why: 'cancelled' }))).toBe('allowed');
  expect(standingOf(await read(), clock.today())).toMatchObject({ state: 'invalid', why: 'cancelled' });
  expect(codes(await endRegistration(app, self, { jobseekerId, why: 'employed' }))).toBe('already-invalid');
  const again = await reopenRegistration(app, self, jobseekerId);
  expect(again).toEqual({ ok: true, value: { validThrough: '2027-01-31' } });
  expect(standingOf(await read(), clock.today()).state).toBe('valid');
  expect((await read()).number).toBe(before.number);
  expect(codes(await reopenRegistration(app, self, jobseekerId))).toBe('still-valid');
  const told = (await historyOf(db, `jobseeker:${jobseekerId}`)).map(({ kind }) => kind);
  expect(told).toEqual(['jobseeker.reopened', 'jobseeker.ended']);
});

test('T2(2) a residence that has ended is not registered anew', async () => {
  const residence = { foreignNational: true, specialPermanentResident: false, residenceStatus: '定住者' };
  const content = jobseekerContent().person;
  const foreign = { person: { ...content, ...residence, residencePeriodEnd: '2026-11-24' } };
  const { jobseekerId, self } = await person(foreign, '2026-10-31');
  expect(codes(await reopenRegistration(app, self, jobseekerId))).toBe('period-passed');
});

test('T10(2) treated as invalid: by staff, of a registration without expiry, and only staff take it up again', async () => {
  const { jobseekerId, self, read } = await person();
  expect(codes(await setRegisteredDisabled(app, desk, { jobseekerId, disabled: true }))).toBe('office-registered-only');
  await recordConsultation(app, desk, talk(jobseekerId, { switchToOffice: true }));
  expect(codes(await endRegistration(app, desk, { jobseekerId, why: 'treated-as-invalid' }))).toBe('has-expiry');
  expect(await setRegisteredDisabled(app, desk, { jobseekerId, disabled: true })).toEqual({
    ok: true,
    value: { validThrough: null },
  });
  expect(standingOf(await read(), day('2036-11-25')).state).toBe('valid');
  expect(codes(await endRegistration(app, self, { jobseekerId, why: 'treated-as-invalid' }))).toBe('staff-decide');
  expect(codes(await endRegistration(app, desk, { jobseekerId, why: 'treated-as-invalid' }))).toBe('allowed');
  expect(codes(await reopenRegistration(app, self, jobseekerId))).toBe('staff-decide');
  expect(await reopenRegistration(app, desk, jobseekerId)).toEqual({ ok: true, value: { validThrough: null } });
});

test('T10(2) a training that lasts counts as asking; taken back, the month that runs stays valid', async () => {
  const { jobseekerId, read } = await person({}, '2026-12-31');
  const set = (from: string | null, through: string | null) =>
    setStandingRequest(app, desk, {
      jobseekerId,
      what: 'training',
      from: from === null ? null : day(from),
      through: through === null ? null : day(through),
    });
  expect(await set('2026-11-25', '2027-03-10')).toEqual({ ok: true, value: { validThrough: '2027-04-30' } });
  expect(await set('2026-11-25', '2027-02-10')).toEqual({ ok: true, value: { validThrough: '2027-03-31' } });
  clock.moveTo('2027-02-20T00:00:00Z');
  expect(await set(null, null)).toEqual({ ok: true, value: { validThrough: '2027-02-28' } });
  expect((await read()).training).toBeNull();
  clock.moveTo('2026-11-25T00:00:00Z');
  expect(codes(await set('2026-11-25', null))).toBe('period-incomplete');
});

test('T9(3) after a consultation from online to office, and never back', async () => {
  const { jobseekerId, read } = await person();
  expect(codes(await switchToOffice(app, desk, jobseekerId))).toBe('consultation-first');
  await recordConsultation(app, desk, talk(jobseekerId));
  expect(codes(await switchToOffice(app, elsewhere, jobseekerId))).toBe('no-such-jobseeker');
  expect(codes(await switchToOffice(app, desk, jobseekerId))).toBe('allowed');
  expect((await read()).kind).toBe('office');
  expect(codes(await switchToOffice(app, desk, jobseekerId))).toBe('wrong-state');
});

test('T10(2) a consultation that asks to continue extends in the final month, on the day on which it was held', async () => {
  const { jobseekerId, read } = await person({}, '2026-11-30');
  expect(await recordConsultation(app, desk, talk(jobseekerId, { asksToContinue: true }))).toEqual({
    ok: true,
    value: { extendedThrough: '2026-12-31' },
  });
  const again = await recordConsultation(app, desk, talk(jobseekerId, { asksToContinue: true }));
  expect(again).toEqual({ ok: true, value: { extendedThrough: null } });
  const late = await person({}, '2026-11-30');
  clock.moveTo('2026-12-01T00:00:00Z');
  const writtenLater = talk(late.jobseekerId, { asksToContinue: true, heldOn: day('2026-11-30') });
  expect(await recordConsultation(app, desk, writtenLater)).toEqual({
    ok: true,
    value: { extendedThrough: '2026-12-31' },
  });
  clock.moveTo('2026-11-25T00:00:00Z');
  expect((await read()).validThrough?.toString()).toBe('2026-12-31');
  expect(await consultationsOf(db, jobseekerId)).toHaveLength(2);
  const empty = talk(jobseekerId, { body: ' ', channel: 'fax', heldOn: day('2026-11-26') });
  expect(codes(await recordConsultation(app, desk, empty))).toBe(
    'consultation-in-future, channel-missing, consultation-empty',
  );
});

test('T10(2) 大卒等 are 一般 from 1 April by their dates; the sweep tells it once', async () => {
  const { jobseekerId, read, email } = await person({}, '2027-06-30');
  await db
    .updateTable('jobseeker')
    .set({ university_through: day('2027-03-31') })
    .where('id', '=', jobseekerId)
    .execute();
  const ended = await person({}, '2027-06-30');
  await db
    .updateTable('jobseeker')
    .set({ university_through: day('2027-03-31'), invalid_from: day('2027-03-31'), invalid_reason: 'cancelled' })
    .where('id', '=', ended.jobseekerId)
    .execute();
  clock.moveTo('2027-03-31T14:59:59Z');
  expect(await turnGraduates.run(app, app.clock.now())).toBe(0);
  clock.moveTo('2027-03-31T15:00:00Z');
  expect(await turnGraduates.run(app, app.clock.now())).toBe(1);
  expect(await turnGraduates.run(app, app.clock.now())).toBe(0);
  expect(standingOf(await read(), clock.today())).toMatchObject({ state: 'valid' });
  const mails = await db.selectFrom('outbox').select('kind').where('to_address', '=', email).execute();
  expect(mails.map(({ kind }) => kind)).toEqual(['jobseekers.turnedGeneral']);
  clock.moveTo('2026-11-25T00:00:00Z');
});

test('P5 a reason is said once a day and person', async () => {
  const { jobseekerId } = await person();
  expect(codes(await openRecord(app, desk, { jobseekerId, reason: '', words: '' }))).toBe('reason-missing');
  expect(codes(await openRecord(app, desk, { jobseekerId, reason: 'other', words: ' ' }))).toBe('reason-missing');
  expect(codes(await openRecord(app, desk, { jobseekerId, reason: 'other', words: '本人の問合せ' }))).toBe('allowed');
  expect(codes(await openRecord(app, elsewhere, { jobseekerId, reason: 'consultation', words: '' }))).toBe(
    'no-such-jobseeker',
  );
});

test('found by name or kana, however spaced, with the birth date, at the own office only', async () => {
  await person();
  const birthDate = day('1985-04-01');
  const find = async (name: string, office = '17010') => (await findJobseekers(db, office, { name, birthDate })).length;
  const all = await find('犀川花子');
  expect(all).toBeGreaterThan(0);
  expect(await find('犀川　花子')).toBe(all);
  expect(await find('ヤマダタロウ')).toBe(all);
  expect(await find('やまだ たろう')).toBe(all);
  expect(await find('犀川花子', '17020')).toBe(0);
  const other = { name: '犀川花子', birthDate: day('1985-04-02') };
  expect(await findJobseekers(db, '17010', other)).toEqual([]);
});

test('T13(2) five years: consultations and what staff wrote go for good', async () => {
  const { jobseekerId } = await person();
  const mark = '消えるべき相談の内容';
  await recordConsultation(app, desk, talk(jobseekerId, { body: mark, nextSteps: mark }));
  const ground = { ground: 'consent', basis: mark, providedOn: clock.today(), told: true } as const;
  await recordProvision(app, desk, { jobseekerId, recipient: mark, what: mark, ...ground });
  const kept = ['consultation_record', 'outside_provision'];
  expect((await tablesHolding(db, mark)).toSorted()).toEqual(kept);
  clock.moveTo('2032-02-01T14:59:59Z');
  await eraseAfterFiveYears.run(app, app.clock.now());
  expect((await tablesHolding(db, mark)).toSorted()).toEqual(kept);
  clock.moveTo('2032-02-01T15:00:00Z');
  await eraseAfterFiveYears.run(app, app.clock.now());
  expect(await tablesHolding(db, mark)).toEqual([]);
  clock.moveTo('2026-11-25T00:00:00Z');
});
