import { expect, test } from 'vitest';
import { column, referenceRows } from '#platform/reference/files.ts';
import { latinName, stationSpellings } from './station-name.ts';

const shared = (one: string, other: string) =>
  stationSpellings(one).some((each) => stationSpellings(other).includes(each));

test.each([
  ['四ツ谷(四ッ谷)', '四ッ谷駅'],
  ['四ツ谷(四ッ谷)', '四ツ谷'],
  ['市ケ谷(市ヶ谷)', '市ヶ谷 駅'],
  ['霞ケ関', '霞が関'],
  ['自由が丘', '自由ヶ丘'],
  ['御茶ノ水', '御茶の水'],
  ['明治神宮前〈原宿〉', '原宿'],
  ['空港第２ビル（成田第２・第３ターミナル）', '空港第2ビル'],
  ['つくば', 'ツクバ'],
])('T8(2): %s and %s are one station', (one, other) => {
  expect(shared(one, other)).toBe(true);
});

test.each([
  ['Shin-Okubo Station', 'shinokubo'],
  ['SHINJUKU', 'shinjuku'],
  ['新宿', ''],
  ['100-0001', ''],
])('%s is looked for as "%s"', (written, latin) => {
  expect(latinName(written)).toBe(latin);
});

test('T8(2): other names stay other names; nothing is no name', () => {
  expect(shared('四ツ谷(四ッ谷)', '四谷三丁目')).toBe(false);
  expect(shared('三宮・花時計前', '三宮(神戸三宮)')).toBe(false);
  expect(stationSpellings('')).toEqual([]);
  expect(stationSpellings(' 駅')).toEqual([]);
});

test('T8(2): within a prefecture only neighbours become one', () => {
  const names = new Map<string, Set<string>>();
  for (const row of referenceRows('stations.csv.gz'))
    for (const each of stationSpellings(column(row, 'name'))) {
      const key = column(row, 'pref_code') + each;
      names.set(key, (names.get(key) ?? new Set()).add(column(row, 'name')));
    }
  const joined = [...names.values()].filter((each) => each.size > 1).map((each) => [...each].join(' = '));
  expect(joined.toSorted()).toEqual([
    '丸ノ内 = 丸の内',
    '原宿 = 明治神宮前〈原宿〉',
    '富山 = 富山駅',
    '広島 = 広島駅',
    '松山市 = 松山市駅',
    '横川 = 横川駅',
    '福井 = 福井駅',
    '西鉄福岡（天神） = 天神',
    '高岡駅 = 高岡',
  ]);
});
