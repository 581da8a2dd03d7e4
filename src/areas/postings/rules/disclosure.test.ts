import { describe, expect, test } from 'vitest';
import { disclosureLevels, mayAcceptSelfApplications, mayFindPosting, mayKnowEmployer } from './disclosure.ts';

describe('S restrict: four levels', () => {
  test.each([
    ['public', [true, true, true, false], [true, false, false, false]],
    ['jobseeker', [true, true, true, false], [true, true, false, false]],
    ['staff', [true, true, true, true], [true, true, true, true]],
  ] as const)('%s', (reader, found, known) => {
    expect(disclosureLevels.map((level) => mayFindPosting(level, reader))).toEqual(found);
    expect(disclosureLevels.map((level) => mayKnowEmployer(level, reader))).toEqual(known);
  });

  test('online self-application needs level 1 or 2', () => {
    expect(disclosureLevels.map(mayAcceptSelfApplications)).toEqual([true, true, false, false]);
  });
});
