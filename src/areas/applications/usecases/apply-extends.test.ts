import { expect, test } from 'vitest';
import { historyOf } from '#platform/history.ts';
import { makeEmployer, makeJobseeker, makePosting } from '#test/factories/world.ts';
import { testApp } from '#test/support/app.ts';
import { apply } from './apply.ts';

const { app, db, clock } = await testApp('2026-11-23');
const employer = await makeEmployer(app, { validThrough: '2029-12-31' });

async function applyAs(person: { jobseekerId: number; userId: string }) {
  const { postingNumber } = await makePosting(app, employer.establishmentId, { validThrough: '2029-12-31' });
  const { jobseekerId, userId } = person;
  return apply(
    app,
    { actor: { kind: 'jobseeker', userId, label: '', officeCode: null, subject: null } },
    { postingNumber, jobseekerId, userId },
  );
}

async function through(jobseekerId: number): Promise<string> {
  const row = await db.selectFrom('jobseeker').select('valid_through').where('id', '=', jobseekerId).execute();
  return String(row[0]?.valid_through);
}

const extensions = async (jobseekerId: number) =>
  (await historyOf(db, `jobseeker:${jobseekerId}`)).filter((each) => each.kind === 'jobseeker.validityExtended');

test.each([
  ['before the final month nothing', '2027-01-31', '2026-12-31T14:59:59.999Z', '2027-01-31'],
  ['at 00:00 JST on 1 January one month', '2027-01-31', '2026-12-31T15:00:00Z', '2027-02-28'],
  ['on 31 January to 28 February', '2027-01-31', '2027-01-31T03:00:00Z', '2027-02-28'],
  ['on 31 January of a leap year to 29 February', '2028-01-31', '2028-01-31T03:00:00Z', '2028-02-29'],
  ['on 28 February to 31 March', '2027-02-28', '2027-02-28T03:00:00Z', '2027-03-31'],
  ['on 29 February to 31 March', '2028-02-29', '2028-02-29T03:00:00Z', '2028-03-31'],
  ['in the last millisecond one month', '2027-01-31', '2027-01-31T14:59:59.999Z', '2027-02-28'],
])('T10(2) an application extends: %s', async (_, validThrough, at, after) => {
  clock.moveTo(at);
  const person = await makeJobseeker(app, { validThrough });
  expect((await applyAs(person)).ok).toBe(true);
  expect(await through(person.jobseekerId)).toBe(after);
  expect((await extensions(person.jobseekerId)).map((each) => each.rule)).toEqual(
    after === validThrough ? [] : ['T10(2)'],
  );
});

test('T10(2) T7(3) at 00:00 JST after the last day it is refused and extends nothing', async () => {
  const person = await makeJobseeker(app, { validThrough: '2027-01-31' });
  clock.moveTo('2027-01-31T15:00:00Z');
  const answer = await applyAs(person);
  expect(answer.ok ? [] : answer.refusals.map((each) => each.code)).toEqual(['registration-not-valid']);
  expect(await through(person.jobseekerId)).toBe('2027-01-31');
});

test('T10(2) of ten applications at once in the final month one extends; in the next final month it goes on', async () => {
  clock.moveTo('2027-01-15');
  const person = await makeJobseeker(app, { validThrough: '2027-01-31' });
  const answers = await Promise.all(Array.from({ length: 10 }, () => applyAs(person)));
  expect(answers.filter((each) => each.ok)).toHaveLength(10);
  expect(await through(person.jobseekerId)).toBe('2027-02-28');
  expect(await extensions(person.jobseekerId)).toHaveLength(1);
  clock.moveTo('2027-02-01');
  await applyAs(person);
  expect(await through(person.jobseekerId)).toBe('2027-03-31');
});

test('T10(2) an end of the registration against an application: extended only where the application was taken', async () => {
  for (let round = 0; round < 10; round += 1) {
    clock.moveTo('2027-01-31');
    const person = await makeJobseeker(app, { validThrough: '2027-01-31' });
    const end = db
      .updateTable('jobseeker')
      .set({ invalid_from: app.clock.today(), invalid_reason: 'cancelled' })
      .where('id', '=', person.jobseekerId)
      .execute();
    const [answer] = await Promise.all([applyAs(person), end]);
    expect(await through(person.jobseekerId)).toBe(answer.ok ? '2027-02-28' : '2027-01-31');
  }
});
