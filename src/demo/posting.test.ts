import { beforeAll, describe, expect, test } from 'vitest';
import { parseCorporateNumber } from '#kernel/numbers.ts';
import { column, referenceRows } from '#platform/reference/files.ts';
import { demoText } from './document.ts';
import { fictionMark } from './names.ts';
import type { DemoPosting } from './posting.ts';
import { demoEmployers } from './stream.ts';
import { trades } from './trades/index.ts';

const seed = 1;
let postings: readonly DemoPosting[] = [];
let texts: readonly string[] = [];

beforeAll(() => {
  postings = [...demoEmployers(seed, 20_000, 5)].flatMap((employer) => employer.postings);
  texts = postings.map(demoText);
});

const share = (holds: (posting: DemoPosting, text: string) => boolean) =>
  postings.filter((posting, at) => holds(posting, texts[at] ?? '')).length / postings.length;
const saying = (word: string) => share((_posting, text) => text.includes(word));

describe('words are about as frequent as among real postings', () => {
  test.each([
    ['介護', 0.17, 0.23],
    ['経理', 0.03, 0.05],
    ['営業事務', 0.002, 0.007],
    ['フォークリフト', 0.02, 0.045],
    ['正社員', 0.6, 0.72],
    ['未経験', 0.15, 0.3],
    ['土日祝', 0.1, 0.22],
    ['保育士', 0.02, 0.06],
    ['看護師', 0.04, 0.1],
  ])('%s between %d and %d', (word, low, high) => {
    expect(saying(word)).toBeGreaterThan(low);
    expect(saying(word)).toBeLessThan(high);
  });
  test('every query of the fixed search set finds something and part-time work is about two fifths', () => {
    const part = share((posting) => posting.partTime);
    expect(part).toBeGreaterThan(0.33);
    expect(part).toBeLessThan(0.45);
    expect(share((posting) => posting.place.prefectureCode === '13')).toBeGreaterThan(0.07);
    expect(
      share(
        ({ place, employment }, text) => place.prefectureCode === '13' && employment === '1' && text.includes('介護'),
      ),
    ).toBeGreaterThan(0);
    expect(share(({ place, partTime }) => place.prefectureCode === '27' && partTime)).toBeGreaterThan(0.01);
    expect(
      share(({ employment }, text) => employment === '1' && text.includes('未経験') && text.includes('土日祝')),
    ).toBeGreaterThan(0.003);
    expect(share(({ place }) => place.municipalityCode === '13112')).toBeGreaterThan(0);
  });
  test('all prefectures have postings', () => {
    expect(new Set(postings.map((posting) => posting.place.prefectureCode)).size).toBe(47);
  });
  test('texts are as long as real ones', () => {
    const mean = texts.reduce((sum, text) => sum + text.length, 0) / texts.length;
    expect(mean).toBeGreaterThan(200);
    expect(mean).toBeLessThan(500);
  });
});

describe('a posting is one that an office could accept', () => {
  test('◎ no wage is below the minimum wage of its prefecture', () => {
    for (const { wageType, pay, place, shifts, breakMinutes } of postings) {
      const [first] = shifts;
      const day = first ? (first.to - first.from - breakMinutes) / 60 : 0;
      const hours = {
        hourly: 1,
        daily: day,
        monthly: day * pay.monthlyDays,
        annual: day * pay.monthlyDays * 12,
        other: 0,
      }[wageType];
      expect(pay.base.from / hours).toBeGreaterThanOrEqual(place.minimumWage);
      expect(pay.base.to).toBeGreaterThanOrEqual(pay.base.from);
    }
  });
  test('◎ breaks are long enough: over 6 hours 45 minutes, over 8 hours 60', () => {
    for (const { shifts, breakMinutes } of postings) {
      for (const { from, to } of shifts) {
        const work = to - from - breakMinutes;
        if (work > 8 * 60) expect(breakMinutes).toBeGreaterThanOrEqual(60);
        else if (work > 6 * 60) expect(breakMinutes).toBeGreaterThanOrEqual(45);
      }
    }
  });
  test('◎ a full-time week is at most 40 hours on the average of the year', () => {
    for (const { partTime, annualHolidays, shifts, breakMinutes, variable } of postings) {
      const [first] = shifts;
      if (partTime || annualHolidays === null || !first) continue;
      const week = (((365 - annualHolidays) * (first.to - first.from - breakMinutes)) / 60 / 365) * 7;
      expect(week).toBeLessThanOrEqual(variable === 'month' ? 40.1 : 40);
    }
  });
  test('texts keep their lengths, and none is empty', () => {
    for (const { title, description, notes, workScope, age } of postings) {
      expect(title.length).toBeGreaterThan(0);
      expect(title.length).toBeLessThanOrEqual(28);
      expect(description.length).toBeGreaterThan(50);
      expect(description.length).toBeLessThanOrEqual(360);
      expect(notes.length).toBeLessThanOrEqual(600);
      expect(workScope.length).toBeLessThanOrEqual(60);
      expect(age?.reason.length ?? 0).toBeLessThanOrEqual(30);
    }
  });
  test('nobody is dispatched to medicine, building or guarding', () => {
    const dispatched = postings.filter((posting) => posting.contract === 'dispatch');
    expect(dispatched.length).toBeGreaterThan(100);
    for (const { category } of dispatched) expect(category).not.toMatch(/^(?:05|07|10|11)-/);
  });
  test('20 hours a week or more carry 雇用保険; 定年 is never below 60', () => {
    for (const { partTime, insurances, establishment } of postings) {
      if (!partTime) expect(insurances).toContain('employment');
      expect(establishment.retirementAge ?? 60).toBeGreaterThanOrEqual(60);
    }
  });
});

describe('firms are invented and look it', () => {
  test('every name says so, every telephone and address of mail can reach nobody', () => {
    for (const { establishment } of postings) {
      expect(establishment.name.endsWith(fictionMark)).toBe(true);
      expect(establishment.name.length).toBeLessThanOrEqual(54);
      expect(establishment.telephone).toMatch(/^050-0000-\d{4}$/);
      expect(establishment.email).toMatch(/\.example\.jp$/);
      if (establishment.corporateNumber) expect(parseCorporateNumber(establishment.corporateNumber).ok).toBe(true);
    }
  });
});

describe('codes are those of the reference data', () => {
  const codes = (file: string, name: string) => new Set(referenceRows(file).map((row) => column(row, name)));
  test('occupations, licences, industries', () => {
    const occupations = codes('occupations-2011.csv.gz', 'code');
    const licences = codes('licences.csv', 'code');
    const industries = codes('industries.csv', 'code');
    for (const trade of trades) {
      for (const code of trade.occupations) expect(occupations).toContain(code);
      for (const { code } of trade.licences) expect(licences).toContain(code);
    }
    for (const { establishment } of postings) expect(industries).toContain(establishment.industry);
  });
  test('categories are those of the picker', () => {
    const picker = new Set(
      referenceRows('job-category-occupations.csv').map(
        (row) => `${column(row, 'category')}-${column(row, 'detail').padStart(2, '0')}`,
      ),
    );
    for (const trade of trades) expect(picker).toContain(trade.category);
  });
});

describe('the same seed gives the same world', () => {
  test('again, and as the beginning of a larger one', () => {
    const small = [...demoEmployers(seed, 300, 5)].flatMap((employer) => employer.postings).slice(0, 290);
    expect(small).toEqual(postings.slice(0, 290));
  });
  test('another seed gives another', () => {
    const other = [...demoEmployers(2, 300, 5)].flatMap((employer) => employer.postings);
    expect(other.map((posting) => posting.description)).not.toEqual(
      postings.slice(0, 300).map((posting) => posting.description),
    );
  });
});
