import { expect, test } from 'vitest';
import { continueRegistration, jobseekerById } from '#areas/jobseekers/index.ts';
import { allow } from '#kernel/refusal.ts';
import { frozenClock } from '#platform/clock.ts';
import { historyOf } from '#platform/history.ts';
import { useCase } from '#platform/usecase.ts';
import { actingAs } from '#test/factories/publication.ts';
import { makeEmployer, makeJobseeker, makePosting } from '#test/factories/world.ts';
import { testApp } from '#test/support/app.ts';
import { apply } from './apply.ts';

const { app, db } = await testApp('2027-01-31');
const employer = await makeEmployer(app, { validThrough: '2029-12-31' });

/** The service a millisecond before and at 00:00 JST after the last day. */
const before = { ...app, clock: frozenClock(Temporal.Instant.from('2027-01-31T14:59:59.999Z')) };
const after = { ...app, clock: frozenClock(Temporal.Instant.from('2027-01-31T15:00:00Z')) };

const applyIn = async (at: typeof app, { jobseekerId, userId }: { jobseekerId: number; userId: string }) => {
  const { postingNumber } = await makePosting(app, employer.establishmentId, { validThrough: '2029-12-31' });
  return () => apply(at, actingAs('jobseeker', userId), { postingNumber, jobseekerId, userId });
};

test('T10(2) T7(3) extending against expiring at 00:00 JST: whoever is first decides, each final month counts once', async () => {
  for (let round = 0; round < 12; round += 1) {
    const person = await makeJobseeker(app, { validThrough: '2027-01-31' });
    const { jobseekerId } = person;
    const early = await Promise.all([applyIn(before, person), applyIn(before, person)]);
    const late = await Promise.all([applyIn(after, person), applyIn(after, person)]);
    const visit = () =>
      useCase(before, actingAs('staff'), 'test.visit', async (work) =>
        allow((await continueRegistration(work, jobseekerId, 'visit'))?.toString() ?? null),
      );
    // Visits alone have no other lock to wait at.
    const visits = [visit, visit, visit];
    const acts = round % 2 ? [...late, ...visits, ...early] : [...visits, ...early, ...late];
    const answers = await Promise.all(acts.map((act) => act()));
    const lateAnswers = round % 2 ? answers.slice(0, 2) : answers.slice(-2);
    const through = String((await jobseekerById(db, jobseekerId))?.validThrough);
    const taken = lateAnswers.filter(({ ok }) => ok).length;
    // Those before midnight were in time; those after it only where one of them had extended already, and then February is the final month.
    expect(through).toBe(taken > 0 ? '2027-03-31' : '2027-02-28');
    for (const answer of lateAnswers)
      if (!answer.ok) expect(answer.refusals.map(({ code }) => code)).toEqual(['registration-not-valid']);
    const extended = (await historyOf(db, `jobseeker:${jobseekerId}`)).filter(
      ({ kind }) => kind === 'jobseeker.validityExtended',
    );
    expect(extended).toHaveLength(taken > 0 ? 2 : 1);
  }
});

test('T13(2) withdrawing against applying, twenty at once: either nothing was sent or the withdrawal was refused', async () => {
  const { withdraw } = await import('#areas/accounts/index.ts');
  for (let round = 0; round < 6; round += 1) {
    const person = await makeJobseeker(app, { validThrough: '2027-06-30' });
    const { jobseekerId, userId } = person;
    const sends = await Promise.all(Array.from({ length: 10 }, () => applyIn(app, person)));
    const self = actingAs('jobseeker', userId);
    const leave = () => withdraw(app, self, { role: 'jobseeker', id: jobseekerId });
    const [left, ...answers] = await Promise.all([
      leave(),
      ...sends.map((send) => send()),
      ...Array.from({ length: 9 }, leave),
    ]);
    const leaving = [left, ...answers.slice(10)].filter(({ ok }) => ok).length;
    const sent = answers.slice(0, 10).filter(({ ok }) => ok).length;
    expect(leaving > 0 ? sent : sent > 0).toBe(leaving > 0 ? 0 : true);
    const { count } = await db
      .selectFrom('application')
      .select((select) => select.fn.countAll<number>().as('count'))
      .where('jobseeker_id', '=', jobseekerId)
      .executeTakeFirstOrThrow();
    expect(count).toBe(sent);
  }
});
