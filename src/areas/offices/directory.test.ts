import { describe, expect, test } from 'vitest';
import { officeDirectory } from './directory.ts';

const directory = officeDirectory();
const named = (postal: string) =>
  directory.forPostalCode(postal).map((each) => [each.kind, ...each.offices.map((office) => office.name)]);

describe('T3(6) the office follows from the postal code of the residence', () => {
  test('金沢市広坂 is served by ハローワーク金沢, 17010', () => {
    expect(named('9200962')).toEqual([['unique', 'ハローワーク金沢']]);
    expect(directory.forPostalCode('〒９２０－０９６２')[0]?.offices[0]?.code).toBe('17010');
  });
  test('a split municipality offers both offices, the principal one first', () => {
    expect(named('3800801')).toEqual([['split', 'ハローワーク長野', 'ハローワーク篠ノ井', 'ハローワーク須坂']]);
  });
  test('a municipality that the ordinance names nowhere gets the nearest of its prefecture, said as such', () => {
    const [only] = directory.forPostalCode('1002101');
    expect(only?.kind).toBe('nearest');
    expect(only?.offices.map((office) => office.prefectureCode)).toEqual(['13']);
  });
  test('an unknown or broken code has no office', () => {
    expect(directory.forPostalCode('0000000')).toEqual([]);
    expect(directory.forPostalCode('金沢')).toEqual([]);
  });
});

describe('office codes', () => {
  test('every office has one of its own, five digits that begin with its prefecture', () => {
    expect(directory.offices).toHaveLength(544);
    expect(new Set(directory.offices.map((office) => office.code)).size).toBe(544);
    for (const office of directory.offices) expect(office.code).toMatch(new RegExp(`^${office.prefectureCode}\\d{3}$`));
  });
  test('only the three known official ones are not marked synthetic', () => {
    expect(directory.offices.filter((office) => !office.codeSynthetic).map((office) => office.name)).toEqual([
      'ハローワーク札幌',
      'ハローワーク飯田橋',
      'ハローワーク長野',
    ]);
  });
  test('branches and annexes belong to an office of their prefecture', () => {
    for (const office of directory.offices.filter((each) => each.kind !== 'office')) {
      const parent = directory.office(office.parentCode ?? '');
      expect(parent?.kind).toBe('office');
      expect(parent?.prefectureCode).toBe(office.prefectureCode);
    }
  });
});
