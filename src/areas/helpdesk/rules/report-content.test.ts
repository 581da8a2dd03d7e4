import { expect, test } from 'vitest';
import { mayReport } from './report-content.ts';

const good = { what: 'login', account: 'a@example.jp', body: '身に覚えのないログインがありました。' };

test.each([
  [{}, []],
  [{ what: 'nothing' }, ['report-what']],
  [{ account: '', body: '' }, ['report-account', 'report-body']],
  [{ body: 'あ'.repeat(1000) }, []],
  [{ body: 'あ'.repeat(1001) }, ['report-body']],
])('T4(2) T5(2) a report with %o', (change, expected) => {
  const answer = mayReport({ ...good, ...change });
  expect(answer.ok ? [] : answer.refusals.map((each) => each.code)).toEqual(expected);
});
