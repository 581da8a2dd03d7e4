import { describe, expect, test } from 'vitest';
import { dateWords, daysLeftWords, momentWords, yenRangeWords, yenWords } from './format.ts';

const date = Temporal.PlainDate.from('2026-11-30');

describe('dates', () => {
  test('carry the weekday, in either calendar and language', () => {
    expect(dateWords(date, 'ja')).toBe('2026年11月30日(月)');
    expect(dateWords(date, 'ja', 'era')).toBe('令和8年11月30日(月)');
    expect(dateWords(date, 'ja', 'both')).toBe('2026年（令和8年）11月30日(月)');
    expect(dateWords(date, 'en')).toBe('Monday 30 November 2026');
  });
  test('moments are told as clocks in Japan show them', () => {
    expect(momentWords(Temporal.Instant.from('2026-11-29T15:05:00Z'), 'ja')).toBe('2026年11月30日(月) 0:05');
  });
  test.each([
    ['2026-11-18', 'あと12日', '12 days left'],
    ['2026-11-29', 'あと1日', '1 day left'],
    ['2026-11-30', '今日まで', 'today is the last day'],
    ['2026-12-01', '1日過ぎています', '1 day overdue'],
  ])('on %s: %s', (today, ja, en) => {
    expect(daysLeftWords(date, Temporal.PlainDate.from(today), 'ja')).toBe(ja);
    expect(daysLeftWords(date, Temporal.PlainDate.from(today), 'en')).toBe(en);
  });
});

describe('money', () => {
  test.each([
    [200_000, '20万円'],
    [203_500, '20万3,500円'],
    [200_050, '20万50円'],
    [9_800, '9,800円'],
    [0, '0円'],
    [123_456_789, '12,345万6,789円'],
  ])('%i is %s', (yen, ja) => {
    expect(yenWords(yen, 'ja')).toBe(ja);
  });
  test('ranges name the unit once, and one figure when both ends agree', () => {
    expect(yenRangeWords(200_000, 250_000, 'ja')).toBe('20万〜25万円');
    expect(yenRangeWords(1_200, 1_350, 'ja')).toBe('1,200〜1,350円');
    expect(yenRangeWords(200_000, 200_000, 'ja')).toBe('20万円');
    expect(yenRangeWords(200_000, null, 'ja')).toBe('20万円');
    expect(yenRangeWords(200_000, 250_000, 'en')).toBe('¥200,000–250,000');
  });
});
