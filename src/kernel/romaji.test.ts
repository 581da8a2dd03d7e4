import { expect, test } from 'vitest';
import { column, referenceRows } from '#platform/reference/files.ts';
import { inLatin } from './romaji.ts';

test.each([
  ['とうきょう', 'Tokyo'],
  ['しんじゅく', 'Shinjuku'],
  ['さっぽろ', 'Sapporo'],
  ['はっちょうぼり', 'Hatchobori'],
  ['しんばし', 'Shimbashi'],
  ['おおさか', 'Osaka'],
  ['じゅうじょう', 'Jujo'],
  ['ウッディタウンちゅうおう', 'Udditaunchuo'],
  ['スポーツこうえん', 'Supotsukoen'],
  ['ずし・はやま', 'Zushi-Hayama'],
  ['さんのみや(こうべさんのみや)', 'Sannomiya'],
  ['', ''],
])('%s is %s', (kana, latin) => {
  expect(inLatin(kana)).toBe(latin);
});

test('every station of the country has a name in Latin letters', () => {
  const left = referenceRows('stations.csv.gz')
    .map((row) => inLatin(column(row, 'kana')))
    .filter((name) => !/^[A-Z][a-z0-9]*(?:[- ][A-Z][a-z0-9]*)*$/.test(name));
  expect(left).toEqual([]);
});
