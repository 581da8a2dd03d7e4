import { describe, expect, test } from 'vitest';
import { referenceDatabase, testDatabase } from '#test/support/database.ts';
import { centreAt, centresNamed } from './centres.ts';

const { db } = await testDatabase(await referenceDatabase());
const names = async (typed: string) => (await centresNamed(db, typed)).map(({ name }) => name);

describe('a place typed to measure distances from', () => {
  test.each(['100-0001', '１０００００１', '1000001'])('%s is the municipality of the postal code', async (typed) => {
    expect(await names(typed)).toEqual(['東京都千代田区']);
  });
  test('a name that there is once is found with and without its prefecture and 市', async () => {
    for (const typed of ['世田谷区', '世田谷', '東京都世田谷区', ' 世田谷区　'])
      expect(await names(typed)).toContain('東京都世田谷区');
  });
  test('a name that there is more than once is offered with its prefectures', async () => {
    expect(await names('府中市')).toEqual(['広島県府中市', '東京都府中市']);
  });
  test('a station, with 駅 and without', async () => {
    expect(await names('飯田橋駅')).toEqual(['飯田橋駅（東京都）']);
    expect(await names('飯田橋')).toEqual(['飯田橋駅（東京都）']);
  });
  test.each(['', '000-0000', 'どこにもない町', 'あ'.repeat(41)])('%o is nowhere', async (typed) => {
    expect(await names(typed)).toEqual([]);
  });
  test('where it was found is called so again', async () => {
    for (const typed of ['世田谷区', '飯田橋駅']) {
      const [centre] = await centresNamed(db, typed);
      if (!centre) throw new Error(typed);
      const rounded = { lat: Number(centre.lat.toFixed(6)), lng: Number(centre.lng.toFixed(6)) };
      expect(await centreAt(db, rounded)).toBe(centre.name);
    }
    expect(await centreAt(db, { lat: 35, lng: 140 })).toBeUndefined();
  });
});

test.each([
  ['Setagaya', ['東京都世田谷区', '世田谷駅（東京都）']],
  ['Kanazawa-shi', ['石川県金沢市']],
  ['Shin-Okubo Station', ['新大久保駅（東京都）']],
  ['四ッ谷', ['四ツ谷(四ッ谷)駅（東京都）']],
  ['Nowhere at all', []],
])('%s is found in Latin letters and in any spelling', async (typed, expected) => {
  expect(await names(typed)).toEqual(expected);
});
