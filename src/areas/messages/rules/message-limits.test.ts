import { expect, test } from 'vitest';
import { messageText, withinMessageRate } from './message-limits.ts';

const code = (ruling: ReturnType<typeof messageText> | ReturnType<typeof withinMessageRate>) =>
  ruling.ok ? ruling.value : ruling.refusals[0].code;

test('T15: a message says something and has at most 1,000 characters as people count them', () => {
  expect(code(messageText(' \r\n　'))).toBe('message-empty');
  expect(code(messageText(' よろしく\r\nお願いします \n'))).toBe('よろしく\nお願いします');
  expect(code(messageText('👩‍💼'.repeat(1_000)))).toBe('👩‍💼'.repeat(1_000));
  expect(code(messageText('あ'.repeat(1_001)))).toBe('message-too-long');
});

test('T15: twenty an hour in one thread, forty of a jobseeker and two hundred of an employer in all', () => {
  expect(withinMessageRate('jobseeker', { inThread: 19, inAll: 39 }).ok).toBe(true);
  expect(code(withinMessageRate('jobseeker', { inThread: 20, inAll: 20 }))).toBe('too-many-messages');
  expect(code(withinMessageRate('jobseeker', { inThread: 0, inAll: 40 }))).toBe('too-many-messages');
  expect(withinMessageRate('employer', { inThread: 0, inAll: 199 }).ok).toBe(true);
  expect(code(withinMessageRate('employer', { inThread: 0, inAll: 200 }))).toBe('too-many-messages');
});
