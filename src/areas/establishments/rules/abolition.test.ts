import { expect, test } from 'vitest';
import { refusalsOf } from '#kernel/refusal.ts';
import { type AbolitionTyped, mayAbolish } from './abolition.ts';

const day = Temporal.PlainDate.from;
const today = day('2026-11-24');
const registered = { phase: 'registered', registeredOn: day('2020-04-01') };
const typed = { on: today, reason: 'closed', note: '' };
const found = (changed: Partial<AbolitionTyped>, of = registered) =>
  refusalsOf(mayAbolish(of, { ...typed, ...changed }, today)).map(({ field, code }) => `${field} ${code}`);

test('T13(1) from the day of registration until today', () => {
  expect(mayAbolish(registered, typed, today)).toMatchObject({ value: { reason: 'closed' } });
  expect(found({ on: day('2020-04-01') })).toEqual([]);
  expect(found({ on: day('2020-03-31') })).toEqual(['abolishedOn abolition-before-registration']);
  expect(found({ on: day('2026-11-25') })).toEqual(['abolishedOn abolition-in-future']);
});

test('T13(1) what is missing is named at once; another reason is told in words', () => {
  expect(found({ on: null, reason: '' })).toEqual(['abolishedOn abolition-day', 'reason abolition-reason']);
  expect(found({ reason: 'other' })).toEqual(['note abolition-note']);
  expect(found({ reason: 'moved' })).toEqual(['reason abolition-reason']);
});

test.each(['opened', 'provisional', 'abolished'])('T13(1) %s: there is nothing to abolish', (phase) => {
  expect(found({}, { ...registered, phase })).toEqual(['undefined not-to-abolish']);
});
