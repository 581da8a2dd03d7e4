import { describe, expect, test } from 'vitest';
import { apply, completeApplications, registerResult } from '#areas/applications/index.ts';
import { requestOf, searchProfiles } from '#areas/publication/index.ts';
import { noConditions } from '#areas/publication/rules/profile-query.ts';
import { refer, registerReferralResult } from '#areas/referrals/index.ts';
import type { Ruling } from '#kernel/refusal.ts';
import { historyOf } from '#platform/history.ts';
import { actingAs, makePublished, makeRequest } from '#test/factories/publication.ts';
import { makeOfficeStaff, makeRegistrant } from '#test/factories/referrals.ts';
import { makeEmployer, makeJobseeker } from '#test/factories/world.ts';
import { testApp } from '#test/support/app.ts';
import { mailsTo } from '#test/support/mails.ts';
import { jobseekerById, standingOf } from '../store/jobseekers.ts';
import { reopenRegistration } from './reopen-registration.ts';

const { app, db, clock } = await testApp('2026-11-22');
const staff = await makeOfficeStaff(app);

function must<T>(ruling: Ruling<T>): T {
  if (!ruling.ok) throw new Error(ruling.refusals.map((each) => each.code).join(', '));
  return ruling.value;
}

type Person = Awaited<ReturnType<typeof makeJobseeker>>;
type Employer = Awaited<ReturnType<typeof makeEmployer>>;

const applyTo = async ({ jobseekerId, userId }: Person, { postingNumber }: Employer) =>
  apply(app, actingAs('jobseeker', userId), { postingNumber, jobseekerId, userId });

const result = (id: number, employer: Employer, how: 'hired' | 'rejected' = 'hired') =>
  registerResult(app, actingAs('employer', employer.userId), {
    applicationId: id,
    establishmentId: employer.establishmentId,
    result: how,
    note: '',
    termsDiffered: how === 'hired' ? false : null,
    interviewOn: null,
  });

async function applied(person: Person): Promise<{ employer: Employer; id: number }> {
  const employer = await makeEmployer(app);
  const { id } = must(await applyTo(person, employer));
  await completeApplications(app);
  return { employer, id };
}

async function standing(jobseekerId: number) {
  const jobseeker = await jobseekerById(db, jobseekerId);
  if (!jobseeker) throw new Error('gone');
  const now = standingOf(jobseeker, clock.today());
  return now.state === 'valid' ? 'valid' : `${now.why} ${now.since}`;
}

const endings = async (jobseekerId: number) =>
  (await historyOf(db, `jobseeker:${jobseekerId}`)).filter(({ kind }) => kind === 'jobseeker.ended');

const toldOf = async (person: Person) =>
  (await mailsTo(app, person.email)).filter(({ kind }) => kind === 'jobseekers.endedWhenHired');

describe('T10(2) a result 採用 ends the registration on its day', () => {
  test('of a self-application: told by mail without the result, in the history with its cause', async () => {
    const person = await makeJobseeker(app);
    const { employer, id } = await applied(person);
    clock.moveTo('2026-11-23T14:59:59Z');
    must(await result(id, employer));
    expect(await standing(person.jobseekerId)).toBe('employed 2026-11-23');
    expect(await endings(person.jobseekerId)).toMatchObject([
      { rule: 'T10(2)', actorKind: 'employer', data: { why: 'employed', cause: `application:${id}` } },
    ]);
    const [mail, ...others] = await toldOf(person);
    expect(others).toEqual([]);
    expect(mail?.body).toContain('2026年11月23日');
    expect(mail?.body).toContain('/jobseeker/registration/again');
    expect(mail?.body).not.toMatch(/採用|テスト/);
    clock.moveTo('2026-11-22');
  });

  test.each(['employer', 'office'] as const)('of a referral, registered by the %s', async (by) => {
    const employer = await makeEmployer(app);
    const person = await makeRegistrant(app);
    const to = { postingNumber: employer.postingNumber, jobseekerNumber: person.number, message: '' };
    const { id } = must(await refer(app, staff.caller, { ...to, channel: 'counter' }));
    const caller = by === 'employer' ? actingAs('employer', employer.userId) : staff.caller;
    const whose = by === 'employer' ? { establishmentId: employer.establishmentId } : { officeCode: '13010' };
    const entry = { result: 'hired', reason: null, note: '', termsDiffered: false, interviewOn: null } as const;
    must(await registerReferralResult(app, caller, { referralId: id, by: whose, ...entry }));
    expect(await standing(person.jobseekerId)).toBe('employed 2026-11-22');
    expect((await endings(person.jobseekerId))[0]?.data).toEqual({ why: 'employed', cause: `referral:${id}` });
    expect(await toldOf(person)).toHaveLength(1);
  });

  test('no other result does', async () => {
    const person = await makeJobseeker(app);
    const { employer, id } = await applied(person);
    must(await result(id, employer, 'rejected'));
    expect(await standing(person.jobseekerId)).toBe('valid');
    expect(await toldOf(person)).toEqual([]);
  });

  test('not where the person is registered as disabled, without expiry: staff decide', async () => {
    const person = await makeRegistrant(app);
    await db
      .updateTable('jobseeker')
      .set({ registered_disabled: true, valid_through: null })
      .where('id', '=', person.jobseekerId)
      .execute();
    const { employer, id } = await applied(person);
    must(await result(id, employer));
    expect(await standing(person.jobseekerId)).toBe('valid');
    expect(await endings(person.jobseekerId)).toEqual([]);
  });

  test('nothing where it had expired before: it stays expired, from its day', async () => {
    const person = await makeJobseeker(app, { validThrough: '2026-11-22' });
    const { employer, id } = await applied(person);
    await db
      .updateTable('jobseeker')
      .set({ valid_through: Temporal.PlainDate.from('2026-11-22') })
      .where('id', '=', person.jobseekerId)
      .execute();
    clock.moveTo('2026-11-23');
    must(await result(id, employer));
    expect(await standing(person.jobseekerId)).toBe('expired 2026-11-23');
    expect(await toldOf(person)).toEqual([]);
    clock.moveTo('2026-11-22');
  });

  test('T7(3) publication and requests close; what else was applied for goes on; the person registers anew at once', async () => {
    const person = await makePublished(app);
    const { employer, id } = await applied(person);
    const other = await applied(person);
    const asking = await makeEmployer(app);
    const request = must(await makeRequest(app, asking, person.publicationId));
    const request_ = () => requestOf(db, request.id, { jobseekerId: person.jobseekerId }, clock.today());
    const shown = async () =>
      (await searchProfiles(db, noConditions, clock.today())).ids.includes(person.publicationId);
    expect(await shown()).toBe(true);
    must(await result(id, employer));
    expect(await shown()).toBe(false);
    expect((await request_())?.standing).toEqual({ state: 'closed', why: 'registration-ended' });
    const refused = await applyTo(person, await makeEmployer(app));
    expect(refused.ok ? [] : refused.refusals.map(({ code }) => code)).toEqual(['registration-not-valid']);
    const row = await db.selectFrom('application').select('state').where('id', '=', other.id).executeTakeFirstOrThrow();
    expect(row.state).toBe('completed');

    must(await reopenRegistration(app, actingAs('jobseeker', person.userId), person.jobseekerId));
    expect(await standing(person.jobseekerId)).toBe('valid');
    expect(await shown()).toBe(true);
    expect((await request_())?.standing.state).toBe('waiting');
    expect((await applyTo(person, await makeEmployer(app))).ok).toBe(true);
    must(await result(other.id, other.employer));
    expect(await standing(person.jobseekerId)).toBe('employed 2026-11-22');
    expect(await endings(person.jobseekerId)).toHaveLength(2);
  });
});

describe('races', () => {
  test('T10(2) hired by two employers at once: it ends once, told once; counted right', async () => {
    for (let round = 0; round < 6; round += 1) {
      const person = await makeJobseeker(app);
      const [one, two] = [await applied(person), await applied(person)];
      const answers = await Promise.all([result(one.id, one.employer), result(two.id, two.employer)]);
      expect(answers.every(({ ok }) => ok)).toBe(true);
      expect(await endings(person.jobseekerId)).toHaveLength(1);
      expect(await toldOf(person)).toHaveLength(1);
      const row = await db
        .selectFrom('jobseeker')
        .select('in_progress')
        .where('id', '=', person.jobseekerId)
        .executeTakeFirstOrThrow();
      expect(row.in_progress).toBe(0);
    }
  });

  test('T7(3) hired against applying: who applies after the end is refused, and an application extends nothing that ended', async () => {
    for (let round = 0; round < 8; round += 1) {
      const person = await makeJobseeker(app, { validThrough: '2026-12-31' });
      const { employer, id } = await applied(person);
      clock.moveTo('2026-12-01');
      const next = await makeEmployer(app);
      const [hired, sent] = await Promise.all([result(id, employer), applyTo(person, next)]);
      expect(hired.ok).toBe(true);
      expect(await standing(person.jobseekerId)).toBe('employed 2026-12-01');
      const { valid_through } = await db
        .selectFrom('jobseeker')
        .select('valid_through')
        .where('id', '=', person.jobseekerId)
        .executeTakeFirstOrThrow();
      expect(String(valid_through)).toBe(sent.ok ? '2027-01-31' : '2026-12-31');
      clock.moveTo('2026-11-22');
    }
  });
});
