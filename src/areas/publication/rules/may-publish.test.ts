import { expect, test } from 'vitest';
import { mayPublish, type PublicationCase } from './may-publish.ts';

const ready: PublicationCase = {
  registrationValid: true,
  withdrawn: false,
  hasPage: true,
  agreed: true,
  by: 'jobseeker',
  saysWork: true,
};
const codes = (change: Partial<PublicationCase>) => {
  const ruled = mayPublish({ ...ready, ...change });
  return ruled.ok ? [] : ruled.refusals.map((each) => `${each.rule} ${each.code}`);
};

test('T12(1) by the person, once T12 is agreed to', () => {
  expect(codes({})).toEqual([]);
  expect(codes({ agreed: false })).toEqual(['T12(1) publication-not-agreed']);
});
test('T7(3) not while the registration is invalid or the page withdrawn', () => {
  expect(codes({ registrationValid: false })).toEqual(['T7(3) publication-not-valid']);
  expect(codes({ withdrawn: true })).toEqual(['T7(3) publication-not-valid']);
});
test('T12(4) the office publishes for those without a page only', () => {
  expect(codes({ by: 'office', hasPage: false })).toEqual([]);
  expect(codes({ by: 'office' })).toEqual(['T12(4) publication-by-page']);
});
test('T12(2) work looked for is always published, so it must be filled in', () => {
  expect(codes({ saysWork: false, agreed: false })).toEqual([
    'T12(2) publication-without-work',
    'T12(1) publication-not-agreed',
  ]);
});
