import { expect, test } from 'vitest';
import { type Answers, contradictions } from './contradictions.ts';

const day = (iso: string) => Temporal.PlainDate.from(iso);
const none: Answers = {
  ageFrom: undefined,
  ageTo: undefined,
  retirementAge: null,
  rehiringUntil: undefined,
  extensionUntil: undefined,
  termFrom: undefined,
  termTo: undefined,
  acceptFrom: undefined,
  acceptTo: undefined,
  record: [],
};
const found = (over: Partial<Answers>) =>
  contradictions({ ...none, ...over }).map(({ code, field }) => `${code} ${field}`);

test('T8(2): what was not filled in, or is equal, contradicts nothing', () => {
  expect(found({})).toEqual([]);
  const equal = {
    ageFrom: 40,
    ageTo: 40,
    retirementAge: 65,
    rehiringUntil: 65,
    termFrom: day('2028-02-29'),
    termTo: day('2028-02-29'),
    record: [{ year: 2025, hired: 3, left: 3, men: 1, women: 2 }],
  };
  expect(found(equal)).toEqual([]);
  expect(found({ ageTo: 30, retirementAge: 65, record: [{ year: 2025, left: 4 }] })).toEqual([]);
});

test('T8(2): ages, days and retirement the wrong way round', () => {
  expect(found({ ageFrom: 41, ageTo: 40 })).toEqual(['ages-reversed who.ageTo']);
  expect(found({ termFrom: day('2027-04-01'), termTo: day('2027-03-31') })).toEqual(['days-reversed work.termTo']);
  expect(found({ acceptFrom: day('2027-03-01'), acceptTo: day('2027-02-28') })).toEqual([
    'days-reversed graduates.acceptTo',
  ]);
  expect(found({ retirementAge: 65, rehiringUntil: 64, extensionUntil: 60 })).toEqual([
    'work-on-below-retirement insurance.rehiringUntil',
    'work-on-below-retirement insurance.extensionUntil',
  ]);
});

test('T8(2) 青少年雇用情報: of three hired five cannot have left, nor can they be four men and women', () => {
  const record = [
    { year: 2024, hired: 0, left: 0 },
    { year: 2025, hired: 3, left: 5, men: 2, women: 2 },
  ];
  expect(found({ record })).toEqual(['more-left-than-hired youth.record', 'more-by-sex-than-hired youth.record']);
});
