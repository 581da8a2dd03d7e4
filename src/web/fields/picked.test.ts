import { expect, test } from 'vitest';
import { codeMeant } from './picked.ts';

const named = (code: string, name: string) => ({ code, label: { ja: name, en: name } });
const places = [
  named('13105', '東京都文京区'),
  named('13102', '東京都中央区'),
  named('12101', '千葉県千葉市中央区'),
  named('28301', '兵庫県同名町'),
  named('28302', '兵庫県同名町'),
];

test.each([
  ['a code stays', '13105', '13105'],
  ['the whole name', '東京都文京区', '13105'],
  ['in any width, with spaces', '東京都 文京区', '13105'],
  ['part of one name', '文京', '13105'],
  ['part of several names stays as typed', '中央区', '中央区'],
  ['names that two share are told apart by their codes', '兵庫県同名町（28302）', '28302'],
  ['a shared name alone stays as typed', '兵庫県同名町', '兵庫県同名町'],
  ['nothing known stays as typed', '火星', '火星'],
  ['nothing stays nothing', '', ''],
])('%s', (_, typed, meant) => {
  expect(codeMeant(places, typed, 'ja')).toBe(meant);
});
