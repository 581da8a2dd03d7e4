import { expect, test } from 'vitest';
import { allow } from '#kernel/refusal.ts';
import { SYSTEM, useCase } from '#platform/usecase.ts';
import { testApp } from '#test/support/app.ts';
import { simulate } from './simulate.ts';

const { app, db, clock } = await testApp('2026-11-23');

test('days pass one by one: what falls due is done on its day, mails go to the mailbox', async () => {
  await db.insertInto('draft').values({ owner: 'o', form: 'f', data: '{}', updated_at: clock.now() }).execute();
  await useCase(app, { actor: SYSTEM }, 't', async ({ mail }) => {
    await mail({ kind: 't', about: 'x:1', to: 'a@example.jp', subject: 's', body: 'b' });
    return allow();
  });
  const days = await Array.fromAsync(simulate(app, clock, 32));
  expect(days.map(({ day }) => day.toString()).slice(0, 2)).toEqual(['2026-11-24', '2026-11-25']);
  expect(days.map(({ mails }) => mails).slice(0, 3)).toEqual([1, 0, 0]);
  const due = days.filter(({ done }) => done.drafts === 1).map(({ day }) => day.toString());
  expect(due).toEqual(['2026-12-24']);
  expect(await db.selectFrom('mailbox').select('subject').execute()).toEqual([{ subject: 's' }]);
});
