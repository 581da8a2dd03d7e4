import { expect, test } from 'vitest';
import { apply, completeApplications, registerResult } from '#areas/applications/index.ts';
import { refer, registerReferralResult, takeUpReferral } from '#areas/referrals/index.ts';
import type { Ruling } from '#kernel/refusal.ts';
import { historyOf } from '#platform/history.ts';
import type { Caller } from '#platform/usecase.ts';
import { makeOfficeStaff, makeReferrals, makeRegistrant } from '#test/factories/referrals.ts';
import { makeEmployer, makeJobseeker } from '#test/factories/world.ts';
import { testApp } from '#test/support/app.ts';
import { tablesHolding } from '#test/support/holding.ts';
import { mailsTo } from '#test/support/mails.ts';
import { interviewFile } from '../calendar.ts';
import { eraseInterviewTexts } from '../jobs/erase-texts.ts';
import { interviewErasures, interviewOf, interviewsAhead, interviewsOf } from '../store/interviews.ts';
import { acceptInterview, askOtherDates, cancelInterview } from './answer.ts';
import { proposeAgain, proposeInterview } from './propose.ts';

const { app, db, clock } = await testApp('2026-11-23');
const SECRET = '三階の青い扉の部屋';

const as = (userId: string, kind: 'jobseeker' | 'employer', key?: string): Caller => ({
  actor: { kind, userId, label: '', officeCode: null, subject: null },
  ...(key && { key }),
});
const codesOf = (ruling: Ruling<unknown>) =>
  ruling.ok ? 'allowed' : ruling.refusals.map(({ code }) => code).join(', ');
const at = (text: string) => Temporal.Instant.from(`${text}:00+09:00`);
const slots = [at('2026-11-26T14:00'), at('2026-11-27T10:00'), at('2026-11-30T16:00')];

async function applied() {
  clock.moveTo('2026-11-23T01:00:00Z');
  const employer = await makeEmployer(app);
  const jobseeker = await makeJobseeker(app);
  const { jobseekerId, userId } = jobseeker;
  const { establishmentId, postingNumber } = employer;
  const sent = await apply(app, as(userId, 'jobseeker'), { postingNumber, jobseekerId, userId });
  if (!sent.ok) throw new Error(codesOf(sent));
  await completeApplications(app);
  const applicationId = sent.value.id;
  const offer = { establishmentId, slots, minutes: 60, place: SECRET, note: '' };
  const boss = (key?: string) => as(employer.userId, 'employer', key);
  const seeker = as(userId, 'jobseeker');
  return {
    employer,
    jobseeker,
    applicationId,
    propose: (change: Partial<typeof offer> = {}, key?: string) =>
      proposeInterview(app, boss(key), { cause: { kind: 'application', id: applicationId }, ...offer, ...change }),
    again: (interviewId: number, change: Partial<typeof offer> = {}) =>
      proposeAgain(app, boss(), { interviewId, ...offer, ...change }),
    accept: (interviewId: number, position: number) =>
      acceptInterview(app, seeker, { interviewId, jobseekerId, position }),
    ask: (interviewId: number, wish = '') => askOtherDates(app, seeker, { interviewId, jobseekerId, wish }),
    cancel: (interviewId: number) => cancelInterview(app, boss(), { interviewId, establishmentId }),
    look: async (id: number) => {
      const of = await interviewOf(app, id, { jobseekerId });
      if (!of) throw new Error('no interview');
      return of;
    },
  };
}
const idOf = (made: Ruling<{ id: number }>) => {
  if (!made.ok) throw new Error(codesOf(made));
  return made.value.id;
};
const lines = (text: string | undefined) =>
  (text ?? '').split('\r\n').filter((line) => /^(METHOD|UID|SEQUENCE|STATUS|DTSTART;|DTEND)/.test(line));

test('T11(2): of two dates taken at once one holds', async () => {
  const { propose, accept, look } = await applied();
  const id = idOf(await propose());
  const answers = await Promise.all([accept(id, 1), accept(id, 2), accept(id, 3), accept(id, 1)]);
  expect(answers.filter(({ ok }) => ok)).toHaveLength(1);
  const of = await look(id);
  const won = answers.findIndex(({ ok }) => ok);
  expect([of.state, of.startsAt?.equals(slots[won % 3] ?? clock.now())]).toEqual(['accepted', true]);
});

test('T11(2): of ten proposals at once one waits, sent twice by one form too', async () => {
  const { propose, applicationId } = await applied();
  const answers = await Promise.all(Array.from({ length: 10 }, () => propose()));
  expect(answers.filter(({ ok }) => ok)).toHaveLength(1);
  expect(new Set(answers.filter(({ ok }) => !ok).map(codesOf))).toEqual(new Set(['interview-waiting']));
  const other = await applied();
  const key = crypto.randomUUID();
  const [one, two] = await Promise.all([other.propose({}, key), other.propose({}, key)]);
  expect(idOf(one)).toBe(idOf(two));
  expect(applicationId).not.toBe(other.applicationId);
});

test('T11(2): dates are offered with place and time, taken before they begin', async () => {
  const { propose, accept } = await applied();
  expect(codesOf(await propose({ slots: [], place: '' }))).toBe('interview-without-date, interview-without-place');
  expect(codesOf(await propose({ note: 'あ'.repeat(301) }))).toBe('interview-text-too-long');
  const id = idOf(await propose());
  expect(codesOf(await accept(id, 4))).toBe('interview-date-unknown');
  clock.moveTo('2026-11-26T05:00:00Z');
  expect(codesOf(await accept(id, 1))).toBe('interview-date-past');
  expect(codesOf(await accept(id, 2))).toBe('allowed');
});

test('T11(2): a change is a new sequence of the same calendar entry, a call-off takes it out', async () => {
  const { propose, accept, ask, again, cancel, look } = await applied();
  const id = idOf(await propose());
  const file = async () =>
    interviewFile(await look(id), 'jobseeker', { baseUrl: 'http://localhost:3000', now: clock.now() });
  expect(await file()).toBeUndefined();
  await accept(id, 1);
  const first = lines(await file());
  expect(first).toEqual([
    'METHOD:PUBLISH',
    expect.stringMatching(/^UID:interview-.*@localhost$/),
    'SEQUENCE:0',
    'DTSTART;TZID=Asia/Tokyo:20261126T140000',
    'DTEND;TZID=Asia/Tokyo:20261126T150000',
    'STATUS:CONFIRMED',
  ]);
  expect(codesOf(await ask(id, '金曜日がよいです'))).toBe('allowed');
  expect(lines(await file())).toEqual([
    'METHOD:CANCEL',
    first[1],
    'SEQUENCE:1',
    first[3],
    first[4],
    'STATUS:CANCELLED',
  ]);
  expect((await look(id)).details.wish).toBe('金曜日がよいです');
  await again(id, { slots: [at('2026-11-27T11:00')] });
  await accept(id, 1);
  expect(lines(await file()).slice(0, 4)).toEqual([
    'METHOD:PUBLISH',
    first[1],
    'SEQUENCE:2',
    'DTSTART;TZID=Asia/Tokyo:20261127T110000',
  ]);
  await cancel(id);
  expect(lines(await file()).slice(0, 3)).toEqual(['METHOD:CANCEL', first[1], 'SEQUENCE:3']);
  expect(codesOf(await cancel(id))).toBe('wrong-state');
  expect(codesOf(await propose())).toBe('allowed');
});

test('T11(2): a result ends what was to be arranged', async () => {
  const { propose, accept, again, applicationId, employer, jobseeker } = await applied();
  const id = idOf(await propose());
  const { establishmentId, userId } = employer;
  await registerResult(app, as(userId, 'employer'), {
    applicationId,
    establishmentId,
    result: 'rejected',
    note: '',
    termsDiffered: null,
    interviewOn: null,
  });
  expect(codesOf(await accept(id, 1))).toBe('interview-application-ended');
  expect(codesOf(await again(id))).toBe('interview-application-ended');
  expect(await interviewsAhead(app, { jobseekerId: jobseeker.jobseekerId }, clock.now())).toEqual([]);
});

test('T7(5): place and notes are in no table in clear, in no mail, and not in the history of the person', async () => {
  const { propose, accept, employer, jobseeker, applicationId } = await applied();
  const id = idOf(await propose());
  await accept(id, 1);
  expect(await tablesHolding(db, SECRET)).toEqual([]);
  const kinds = async (email: string) =>
    (await mailsTo(app, email)).map(({ kind }) => kind).filter((kind) => kind.startsWith('interviews.'));
  expect([await kinds(jobseeker.email), await kinds(employer.email)]).toEqual([
    ['interviews.proposed'],
    ['interviews.accepted'],
  ]);
  const of = async (subject: string) =>
    (await historyOf(db, subject)).map(({ kind }) => kind).filter((kind) => kind.startsWith('interview.'));
  expect(await of(`application:${applicationId}`)).toEqual(['interview.accepted', 'interview.proposed']);
  expect(await of(`jobseeker:${jobseeker.jobseekerId}`)).toEqual([]);
});

const staff = await makeOfficeStaff(app);

async function referred(through = '2027-01-31') {
  clock.moveTo('2026-11-23T01:00:00Z');
  const person = await makeRegistrant(app);
  const employer = await makeEmployer(app, { validThrough: through });
  const { postingNumber, establishmentId } = employer;
  const sent = await refer(app, staff.caller, {
    postingNumber,
    jobseekerNumber: person.number,
    channel: 'online',
    message: '',
  });
  const cause = { kind: 'referral', id: idOf(sent) } as const;
  const { jobseekerId } = person;
  return {
    person,
    employer,
    cause,
    takeUp: () => takeUpReferral(app, as(person.userId, 'jobseeker'), { referralId: cause.id, jobseekerId }),
    propose: (change: { establishmentId?: number; cause?: { kind: 'referral'; id: number } } = {}) =>
      proposeInterview(app, as(employer.userId, 'employer'), {
        cause,
        establishmentId,
        slots,
        minutes: 45,
        place: SECRET,
        note: '',
        ...change,
      }),
  };
}

test('T11(1): dates are proposed about a referral once it was taken up, by its employer, one at a time, until its result', async () => {
  const { person, employer, cause, takeUp, propose } = await referred();
  expect(codesOf(await propose())).toBe('interview-cause-unknown');
  expect(codesOf(await takeUp())).toBe('allowed');
  const stranger = await makeEmployer(app);
  expect(codesOf(await propose({ establishmentId: stranger.establishmentId }))).toBe('interview-cause-unknown');
  const answers = await Promise.all(Array.from({ length: 6 }, () => propose()));
  expect(answers.filter(({ ok }) => ok)).toHaveLength(1);
  expect(new Set(answers.filter(({ ok }) => !ok).map(codesOf))).toEqual(new Set(['interview-waiting']));
  const [of] = await interviewsOf(app, cause, { jobseekerId: person.jobseekerId });
  if (!of) throw new Error('no interview');
  const whose = { interviewId: of.id, jobseekerId: person.jobseekerId };
  expect(codesOf(await acceptInterview(app, as(person.userId, 'jobseeker'), { ...whose, position: 2 }))).toBe(
    'allowed',
  );
  expect((await mailsTo(app, person.email)).find(({ kind }) => kind === 'interviews.proposed')?.body).toContain(
    `/jobseeker/referrals/${cause.id}`,
  );
  expect(
    (await interviewsAhead(app, { establishmentId: employer.establishmentId }, clock.now())).map(({ id }) => id),
  ).toEqual([of.id]);
  expect((await historyOf(db, `jobseeker:${person.jobseekerId}`)).map(({ kind }) => kind).join()).not.toContain(
    'interview',
  );
  await registerReferralResult(app, as(employer.userId, 'employer'), {
    referralId: cause.id,
    by: { establishmentId: employer.establishmentId },
    result: 'rejected',
    reason: 'experience',
    note: '',
    termsDiffered: null,
    interviewOn: null,
  });
  expect(codesOf(await propose())).toBe('interview-application-ended');
});

test('G invalid: about a referral nothing is proposed when its posting is over, nor to somebody without a page', async () => {
  const { takeUp, propose, employer } = await referred('2026-11-30');
  await takeUp();
  const [paper] = await makeReferrals(app, employer, 1, app.clock.today());
  expect(codesOf(await propose({ cause: { kind: 'referral', id: paper ?? 0 } }))).toBe('interview-without-page');
  clock.moveTo('2026-11-30T15:00:00Z');
  expect(codesOf(await propose())).toContain('tell-the-office');
});

test('T6(3) T7(3): place and note go a year after they were written, the wish a year after it', async () => {
  const { propose, ask, look, jobseeker } = await applied();
  const id = idOf(await propose());
  clock.moveTo('2026-11-25T01:00:00Z');
  await ask(id, '金曜日がよいです');
  const whose = { jobseekerId: jobseeker.jobseekerId };
  const texts = async () => {
    const { place, wish } = (await look(id)).details;
    return [place, wish];
  };
  const runAt = async (moment: string) => {
    clock.moveTo(moment);
    await Promise.all([eraseInterviewTexts.run(app, clock.now()), eraseInterviewTexts.run(app, clock.now())]);
  };
  expect((await interviewErasures(db, whose, 5)).map((each) => each.keptThrough.toString())).toEqual(['2027-11-23']);
  await runAt('2027-11-23T14:59:59Z');
  expect(await texts()).toEqual([SECRET, '金曜日がよいです']);
  await runAt('2027-11-23T15:00:00Z');
  expect(await texts()).toEqual(['', '金曜日がよいです']);
  await runAt('2027-11-25T15:00:00Z');
  expect(await texts()).toEqual(['', '']);
  expect(await interviewErasures(db, whose, 5)).toEqual([]);
  const row = await db.selectFrom('interview').select('details').where('id', '=', id).executeTakeFirstOrThrow();
  expect(row.details).toBeNull();
});
