import { expect, test } from 'vitest';
import { type ArrangeFacts, mayArrange } from './may-arrange.ts';

const fine: ArrangeFacts = { kind: 'referral', waiting: true, postingOpen: true, hasPage: true };
const codes = (facts: Partial<ArrangeFacts>) => {
  const may = mayArrange({ ...fine, ...facts });
  return may.ok ? [] : may.refusals.map(({ rule, code }) => `${rule} ${code}`);
};

test('T11(1) T11(2): dates go to who waits for a result and reads a page', () => {
  expect([codes({}), codes({ kind: 'application' })]).toEqual([[], []]);
  expect(codes({ hasPage: false })).toEqual(['T11(1) interview-without-page']);
  expect(codes({ waiting: false })).toEqual(['T11(2) interview-application-ended']);
});

test('G invalid: when the posting is over, those of referrals are told to the office; those of self-applications go on', () => {
  expect(codes({ postingOpen: false })).toEqual(['G invalid tell-the-office']);
  expect(codes({ kind: 'application', postingOpen: false })).toEqual([]);
  expect(codes({ postingOpen: false, waiting: false, hasPage: false })).toHaveLength(3);
});
