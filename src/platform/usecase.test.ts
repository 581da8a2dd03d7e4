import { expect, test } from 'vitest';
import { allow, refuse } from '#kernel/refusal.ts';
import { testApp } from '#test/support/app.ts';
import { SYSTEM, useCase } from './usecase.ts';

const { app, db } = await testApp('2026-11-23');

async function counter(): Promise<number> {
  const row = await db.selectFrom('setting').select('value').where('key', '=', 'n').executeTakeFirst();
  return (row?.value as number | undefined) ?? 0;
}

test('100 parallel repeats of one form key have one effect and 100 equal answers', async () => {
  const caller = { actor: SYSTEM, key: 'same-key-1' };
  const answers = await Promise.all(
    Array.from({ length: 100 }, (_, i) =>
      useCase(app, caller, 'count', async ({ tx }) => {
        await tx
          .insertInto('setting')
          .values({ key: `once-${i}`, value: '1' })
          .execute();
        return allow({ answer: i });
      }),
    ),
  );
  const effects = await db.selectFrom('setting').select('key').where('key', 'like', 'once-%').execute();
  expect(effects).toHaveLength(1);
  expect(new Set(answers.map((each) => JSON.stringify(each))).size).toBe(1);
});

test('a refusal rolls everything back, and the same key may be tried again', async () => {
  const caller = { actor: SYSTEM, key: 'same-key-2' };
  const refused = await useCase(app, caller, 'set', async ({ tx, record, mail }) => {
    await tx.insertInto('setting').values({ key: 'n', value: '7' }).execute();
    await record({ kind: 'test.happened', subjects: ['posting:1'] });
    await mail({ kind: 'test', about: 'posting:1', to: 'a@example.jp', subject: 's', body: 'b' });
    return refuse({ rule: 'T11(5)', code: 'too-many-in-progress' });
  });
  expect(refused).toEqual({ ok: false, refusals: [{ rule: 'T11(5)', code: 'too-many-in-progress' }] });
  expect(await counter()).toBe(0);
  expect(await db.selectFrom('event').selectAll().execute()).toHaveLength(0);
  expect(await db.selectFrom('outbox').selectAll().execute()).toHaveLength(0);
  const second = await useCase(app, caller, 'set', async ({ tx }) => {
    await tx.insertInto('setting').values({ key: 'n', value: '7' }).execute();
    return allow('done');
  });
  expect(second).toEqual({ ok: true, value: 'done' });
  expect(await counter()).toBe(7);
});

test('the same mail about the same thing on the same day is put into the outbox once', async () => {
  const send = () =>
    useCase(app, { actor: SYSTEM }, 'mail', async ({ mail }) => {
      await mail({ kind: 'reminder', about: 'application:8', to: 'a@example.jp', subject: 's', body: 'b' });
      return allow();
    });
  await Promise.all([send(), send(), send()]);
  const rows = await db.selectFrom('outbox').select('day').where('kind', '=', 'reminder').execute();
  expect(rows.map((row) => row.day.toString())).toEqual(['2026-11-23']);
});
