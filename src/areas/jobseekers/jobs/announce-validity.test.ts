import { expect, test } from 'vitest';
import { makeJobseeker } from '#test/factories/world.ts';
import { testApp } from '#test/support/app.ts';
import { announceValidity } from './announce-validity.ts';

const { app, db, clock } = await testApp('2027-01-10');

test('T10(2) one mail each 14, 7 and 1 days before the end, also when two run at once, none after it', async () => {
  const { email } = await makeJobseeker(app, { validThrough: '2027-01-31' });
  const sent: string[] = [];
  for (let day = 10; day <= 31; day += 1) {
    clock.moveTo(`2027-01-${day}`);
    await Promise.all([announceValidity.run(app, clock.now()), announceValidity.run(app, clock.now())]);
  }
  clock.moveTo('2027-02-01');
  await announceValidity.run(app, clock.now());
  const mails = await db.selectFrom('outbox').select(['kind', 'day']).where('to_address', '=', email).execute();
  for (const mail of mails) sent.push(`${mail.kind} ${mail.day}`);
  expect(sent.sort()).toEqual([
    'jobseekers.validity1 2027-01-30',
    'jobseekers.validity14 2027-01-17',
    'jobseekers.validity7 2027-01-24',
  ]);
});
