import { expect, test } from 'vitest';
import { refusalsOf } from '#kernel/refusal.ts';
import { type EstablishmentFacts, establishmentChecks } from './establishment-checks.ts';

const sound: EstablishmentFacts = {
  retirementAge: 60,
  rehiringUntil: 65,
  extensionUntil: null,
  employees: { total: 40, here: 12, women: 12, partTime: 0 },
};
const found = (changed: Partial<EstablishmentFacts>) =>
  refusalsOf(establishmentChecks({ ...sound, ...changed })).map(({ code, field }) => [code, field]);

test('高年齢者雇用安定法8条: 定年 59 is refused, 60 and none are not', () => {
  expect(found({ retirementAge: 59 })).toEqual([['establishment-retirement-below-60', 'terms.retirementAge']]);
  expect(found({})).toEqual([]);
  expect(found({ retirementAge: null })).toEqual([]);
});

test('T8(1) nobody works on until an age before the retirement', () => {
  expect(found({ retirementAge: 65, rehiringUntil: 64, extensionUntil: 65 })).toEqual([
    ['work-on-below-retirement', 'terms.rehiringUntil'],
  ]);
});

test('T8(1) a part is not more than the whole; what is not told is not compared', () => {
  expect(found({ employees: { total: 11, here: 12, women: 13, partTime: 14 } })).toEqual([
    ['more-than-whole', 'business.employeesHere'],
    ['more-than-whole', 'business.employeesWomen'],
    ['more-than-whole', 'business.employeesPartTime'],
  ]);
  expect(found({ employees: { total: null, here: 12, women: null, partTime: 12 } })).toEqual([]);
});
