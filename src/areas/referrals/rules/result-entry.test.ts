import { describe, expect, test } from 'vitest';
import { checkResultEntry, type ResultEntry } from './result-entry.ts';

const today = Temporal.PlainDate.from('2026-11-23');
const nothing = { reason: null, termsDiffered: null, interviewOn: null, noteCharacters: 0 };
const codes = (entry: Partial<ResultEntry> & Pick<ResultEntry, 'result'>) => {
  const ruling = checkResultEntry({ ...nothing, ...entry }, today);
  return ruling.ok ? [] : ruling.refusals.map((each) => `${each.field} ${each.code}`);
};

describe('T11(1) what goes with a result', () => {
  test('hired: whether the terms differed', () => {
    expect(codes({ result: 'hired' })).toEqual(['termsDiffered terms-unanswered']);
    expect(codes({ result: 'hired', termsDiffered: false })).toEqual([]);
  });
  test('rejected and withdrawn: a reason of that result', () => {
    expect(codes({ result: 'rejected' })).toEqual(['reason result-reason-missing']);
    expect(codes({ result: 'rejected', reason: 'experience' })).toEqual([]);
    expect(codes({ result: 'withdrawn', reason: 'experience' })).toEqual(['reason result-reason-missing']);
    expect(codes({ result: 'withdrawn', reason: 'personal' })).toEqual([]);
  });
  test('T7(8) no-show: an interview that has been, today included', () => {
    expect(codes({ result: 'noShow' })).toEqual(['interviewOn interview-date-missing']);
    expect(codes({ result: 'noShow', interviewOn: today })).toEqual([]);
    expect(codes({ result: 'noShow', interviewOn: today.add({ days: 1 }) })).toEqual([
      'interviewOn interview-in-future',
    ]);
  });
  test('a note of 300 characters, not of 301', () => {
    expect(codes({ result: 'hired', termsDiffered: true, noteCharacters: 300 })).toEqual([]);
    expect(codes({ result: 'hired', termsDiffered: true, noteCharacters: 301 })).toEqual(['note result-note-too-long']);
  });
});
