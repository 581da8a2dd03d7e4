import { expect, test } from 'vitest';
import { type MinorFacts, minorsBlocks } from './minors-work.ts';

const day: MinorFacts = { shifts: [{ from: 510, to: 1050 }], shiftWork: false, texts: [] };
const codes = (change: Partial<MinorFacts>) => minorsBlocks({ ...day, ...change }).map(({ code }) => code);

test('労働基準法61条: until 22:00 and from 5:00; a minute more is night work', () => {
  expect(codes({})).toEqual([]);
  expect(codes({ shifts: [{ from: 300, to: 1320 }] })).toEqual([]);
  expect(codes({ shifts: [{ from: 780, to: 1321 }] })).toEqual(['minor-night-work']);
  expect(codes({ shifts: [{ from: 299, to: 780 }] })).toEqual(['minor-night-work']);
  expect(codes({ shifts: [{ from: 1260, to: 1740 }] })).toEqual(['minor-night-work']);
  expect(codes({ shifts: [{ from: 1260, to: 1740 }], shiftWork: true })).toEqual([]);
});

test('労働基準法62条, 風営法22条: dangerous work and entertaining guests are found by their words', () => {
  const says = (text: string) => minorsBlocks({ ...day, texts: [{ field: 'work.description', text }] });
  expect(says('工場内でクレーンの運転をします')).toMatchObject([{ rule: '労働基準法62条' }]);
  expect(says('接待を伴う飲食店の仕事です')).toMatchObject([{ rule: '風営法22条' }]);
  expect(says('食品を箱に詰める仕事です')).toEqual([]);
});
