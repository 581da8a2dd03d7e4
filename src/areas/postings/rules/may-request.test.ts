import { expect, test } from 'vitest';
import { mayRequest, type PostingRequest, type RequestFacts } from './may-request.ts';

const today = Temporal.PlainDate.from('2026-11-24');
const open: RequestFacts = { state: 'accepted', invalidFrom: Temporal.PlainDate.from('2027-02-01'), waiting: [] };
const codes = (wanted: PostingRequest, change: Partial<RequestFacts> = {}, on = today) => {
  const answer = mayRequest(wanted, { ...open, ...change }, on);
  return answer.ok ? [] : answer.refusals.map(({ code }) => code);
};

test.each(['change', 'disclosure', 'extension', 'stop'] as const)(
  'G change: %s may be asked of a valid posting',
  (wanted) => {
    expect(codes(wanted)).toEqual([]);
  },
);

test('T10(1): nothing is asked of a posting that is not, or no longer, valid', () => {
  expect(codes('change', { state: 'filled' })).toEqual(['not-valid']);
  expect(codes('change', { state: 'draft', invalidFrom: null })).toEqual(['not-valid']);
  expect(codes('stop', {}, Temporal.PlainDate.from('2027-01-31'))).toEqual([]);
  expect(codes('stop', {}, Temporal.PlainDate.from('2027-02-01'))).toEqual(['not-valid']);
});

test('G change: one of a sort at a time; a change and another disclosure wait for each other', () => {
  expect(codes('change', { waiting: ['change'] })).toEqual(['request-waiting']);
  expect(codes('disclosure', { waiting: ['change'] })).toEqual(['request-waiting']);
  expect(codes('change', { waiting: ['disclosure'] })).toEqual(['request-waiting']);
  expect(codes('extension', { waiting: ['change', 'stop'] })).toEqual([]);
  expect(codes('extension', { waiting: ['extension'] })).toEqual(['request-waiting']);
});

test('G change: stopping what is stopped, and resuming what goes on, is refused', () => {
  expect(codes('stop', { state: 'recruitmentStopped' })).toEqual(['recruitment-stopped']);
  expect(codes('resume', { state: 'recruitmentStopped' })).toEqual([]);
  expect(codes('resume')).toEqual(['recruitment-goes-on']);
});
