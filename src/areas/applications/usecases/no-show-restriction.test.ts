import { describe, expect, test } from 'vitest';
import { jobseekerById } from '#areas/jobseekers/index.ts';
import type { Ruling } from '#kernel/refusal.ts';
import { historyOf } from '#platform/history.ts';
import { actingAs } from '#test/factories/publication.ts';
import { makeOfficeStaff } from '#test/factories/referrals.ts';
import { makeEmployer, makeJobseeker, makePosting } from '#test/factories/world.ts';
import { testApp } from '#test/support/app.ts';
import { mailsTo } from '#test/support/mails.ts';
import { noShowStanding, restrictedAt } from '../store/no-shows.ts';
import { apply } from './apply.ts';
import { completeApplications } from './complete.ts';
import { liftRestriction } from './lift-restriction.ts';
import { registerResult } from './register-result.ts';

const { app, db, clock } = await testApp('2026-11-22');
const day = (text: string) => Temporal.PlainDate.from(text);
const codes = (ruling: Ruling<unknown>) => (ruling.ok ? [] : ruling.refusals.map((each) => each.code));
const employer = await makeEmployer(app, { validThrough: '2027-12-31' });
const staff = await makeOfficeStaff(app);
const elsewhere = await makeOfficeStaff(app, '17010');

type Person = Awaited<ReturnType<typeof makeJobseeker>>;

/** Applications of a person to so many postings, completed and waiting for a result. */
async function applied(person: Person, count: number): Promise<readonly number[]> {
  const ids: number[] = [];
  for (let nth = 0; nth < count; nth += 1) {
    const { postingNumber } = await makePosting(app, employer.establishmentId, { validThrough: '2027-12-31' });
    const { jobseekerId, userId } = person;
    const sent = await apply(app, actingAs('jobseeker', userId), { postingNumber, jobseekerId, userId });
    if (!sent.ok) throw new Error(codes(sent).join(', '));
    ids.push(sent.value.id);
  }
  await completeApplications(app);
  return ids;
}

const missed = (applicationId: number, on: string) =>
  registerResult(app, actingAs('employer', employer.userId), {
    applicationId,
    establishmentId: employer.establishmentId,
    result: 'noShow',
    note: '',
    termsDiffered: null,
    interviewOn: day(on),
  });

const told = async (person: Person, kind: string) =>
  (await mailsTo(app, person.email)).filter((each) => each.kind === kind);
const restrictions = async ({ jobseekerId }: Person) =>
  (await historyOf(db, `jobseeker:${jobseekerId}`)).filter(({ kind }) => kind === 'jobseeker.restricted');
const standing = async ({ jobseekerId }: Person) => {
  const jobseeker = await jobseekerById(db, jobseekerId);
  if (!jobseeker) throw new Error('gone');
  return noShowStanding(db, jobseeker, clock.today());
};
const lift = (person: Person, visitedOn: string | null, ground = '事情を聞き、再発しないことを確かめた', by = staff) =>
  liftRestriction(app, by.caller, {
    jobseekerId: person.jobseekerId,
    visitedOn: visitedOn === null ? null : day(visitedOn),
    ground,
  });

/** Someone for whom six missed interviews were reported, the last on 21 November. */
async function restricted(): Promise<Person> {
  const person = await makeJobseeker(app, { validThrough: '2027-12-31' });
  const ids = await applied(person, 6);
  for (const [nth, id] of ids.entries()) await missed(id, `2026-11-${16 + nth}`);
  return person;
}

describe('T7(8) the no-show that restricts', () => {
  test('five restrict nothing; the sixth does, told at once by mail and in the history, once', async () => {
    const person = await makeJobseeker(app, { validThrough: '2027-12-31' });
    const ids = await applied(person, 6);
    for (const [nth, id] of ids.slice(0, 5).entries()) await missed(id, `2026-11-${10 + nth}`);
    expect((await standing(person)).restricted).toBe(false);
    expect(await told(person, 'applications.restricted')).toEqual([]);
    expect((await missed(ids[5] ?? 0, '2026-11-20')).ok).toBe(true);
    expect(await standing(person)).toMatchObject({ restricted: true, since: day('2026-11-20'), repeated: false });
    expect((await restrictions(person)).map(({ rule, data }) => [rule, data])).toEqual([
      ['T7(8)', { since: '2026-11-20' }],
    ]);
    const [mail, ...more] = await told(person, 'applications.restricted');
    expect(more).toEqual([]);
    expect(mail?.body).toContain('/jobseeker/restriction');
    const { postingNumber } = await makePosting(app, employer.establishmentId);
    const { jobseekerId, userId } = person;
    const again = await apply(app, actingAs('jobseeker', userId), { postingNumber, jobseekerId, userId });
    expect(codes(again)).toEqual(['restricted']);
  });

  test('six reported at the same time restrict once: counted right, told', async () => {
    const person = await makeJobseeker(app, { validThrough: '2027-12-31' });
    const ids = await applied(person, 6);
    const answers = await Promise.all(ids.map((id, nth) => missed(id, `2026-11-${10 + nth}`)));
    expect(answers.every(({ ok }) => ok)).toBe(true);
    expect((await standing(person)).noShows).toHaveLength(6);
    expect((await standing(person)).restricted).toBe(true);
    expect(await told(person, 'applications.restricted')).toHaveLength(1);
    expect(await restrictions(person)).toHaveLength(1);
  });
});

describe('T7(8) the desk', () => {
  test('lists who is restricted at the own office, repeated ones first', async () => {
    const first = await restricted();
    const again = await restricted();
    expect((await lift(again, '2026-11-22')).ok).toBe(true);
    expect((await restrictedAt(db, '13010', clock.today())).map(({ id }) => id)).not.toContain(again.jobseekerId);
    clock.moveTo('2026-12-10');
    for (const [nth, id] of (await applied(again, 6)).entries())
      await missed(id, `2026-12-${String(nth + 2).padStart(2, '0')}`);
    const list = await restrictedAt(db, '13010', clock.today());
    const [top] = list;
    expect([top?.id, top?.repeated, String(top?.since)]).toEqual([again.jobseekerId, true, '2026-12-07']);
    expect(list.map(({ id }) => id)).toContain(first.jobseekerId);
    expect(await restrictedAt(db, '17010', clock.today())).toEqual([]);
    clock.moveTo('2026-11-22');
  });

  test('lifted on a visit after the restriction, with a ground, by the own office; the person is told and applies again', async () => {
    const person = await restricted();
    expect(codes(await lift(person, null))).toEqual(['visit-missing']);
    expect(codes(await lift(person, '2026-11-20'))).toEqual(['visit-before-restriction']);
    expect(codes(await lift(person, '2026-11-23'))).toEqual(['visit-in-future']);
    expect(codes(await lift(person, '2026-11-22', ' '))).toEqual(['ground-missing']);
    expect(codes(await lift(person, '2026-11-22', 'あ'.repeat(501)))).toEqual(['ground-too-long']);
    expect(codes(await lift(person, '2026-11-22', 'x', elsewhere))).toEqual(['no-such-jobseeker']);
    expect((await lift(person, '2026-11-22')).ok).toBe(true);
    expect(await standing(person)).toMatchObject({ restricted: false, liftedOn: day('2026-11-22') });
    expect(await told(person, 'applications.restrictionLifted')).toHaveLength(1);
    expect(codes(await lift(person, '2026-11-22'))).toEqual(['not-restricted']);
    expect(await applied(person, 1)).toHaveLength(1);
  });

  test('of ten liftings at once one holds', async () => {
    const person = await restricted();
    const answers = await Promise.all(Array.from({ length: 10 }, () => lift(person, '2026-11-22')));
    expect(answers.filter(({ ok }) => ok)).toHaveLength(1);
    expect(new Set(answers.flatMap(codes))).toEqual(new Set(['not-restricted']));
    expect(await told(person, 'applications.restrictionLifted')).toHaveLength(1);
  });
});
