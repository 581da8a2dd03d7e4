import { expect, test } from 'vitest';
import { testApp } from '#test/support/app.ts';
import { withinRate } from './rate-limit.ts';

const { app, clock } = await testApp('2026-11-23T00:00:00Z');
const allowed = async (key: string, times: number) => {
  const answers = await Promise.all(Array.from({ length: times }, () => withinRate(app, key, 10, 60)));
  return answers.filter(Boolean).length;
};

test('R16: of 64 uses at once, 10 are within the limit, in this window and in the next', async () => {
  expect(await allowed('key:a@example.jp', 64)).toBe(10);
  clock.advance({ seconds: 59 });
  expect(await allowed('key:a@example.jp', 1)).toBe(0);
  clock.advance({ seconds: 1 });
  expect(await allowed('key:a@example.jp', 64)).toBe(10);
});

test('each key is counted apart', async () => {
  expect(await allowed('key:b@example.jp', 10)).toBe(10);
  expect(await allowed('key:c@example.jp', 10)).toBe(10);
});
