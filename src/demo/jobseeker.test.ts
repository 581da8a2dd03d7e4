import { describe, expect, test } from 'vitest';
import { demoJobseeker } from './jobseeker.ts';
import { fictionMark } from './names.ts';

const today = Temporal.PlainDate.from('2026-11-24');
const people = Array.from({ length: 1000 }, (_none, index) => demoJobseeker(1, index, today));
const { compare } = Temporal.PlainYearMonth;

describe('invented jobseekers', () => {
  test('are the same for the same seed, index and day', () => {
    expect(demoJobseeker(1, 7, today)).toEqual(people[7]);
    expect(demoJobseeker(2, 7, today)).not.toEqual(people[7]);
  });
  test('are of working age, reachable by nobody, with one to three wishes', () => {
    for (const person of people) {
      const age = person.birthDate.until(today, { largestUnit: 'years' }).years;
      expect(age).toBeGreaterThanOrEqual(18);
      expect(age).toBeLessThanOrEqual(75);
      expect(person.telephone).toMatch(/^090-0000-\d{4}$/);
      expect(person.email).toMatch(/\.example\.jp$/);
      expect(person.wishes.length).toBeGreaterThanOrEqual(1);
      expect(person.wishes.length).toBeLessThanOrEqual(3);
    }
  });
  test('have a history in order, newest first, of invented firms, and texts within their lengths', () => {
    for (const { history, appeal } of people) {
      expect(appeal.length).toBeLessThanOrEqual(600);
      history.forEach((past, at) => {
        expect(past.company.endsWith(fictionMark)).toBe(true);
        expect(past.work.length).toBeLessThanOrEqual(300);
        if (past.to) expect(compare(past.from, past.to)).toBeLessThanOrEqual(0);
        const later = history[at - 1];
        if (later && past.to) expect(compare(past.to, later.from)).toBeLessThanOrEqual(0);
      });
    }
  });
  test('T7(10) foreign nationals have a status, and a period where the status has one', () => {
    const foreign = people.flatMap((person) => person.residence ?? []);
    expect(foreign.length).toBeGreaterThan(20);
    for (const { status, through } of foreign) {
      if (status === '永住者') expect(through).toBeNull();
      else expect(Temporal.PlainDate.compare(through ?? today, today)).toBeGreaterThan(0);
    }
  });
  test('some are employed, unemployed, studying, registered as disabled, open to publication', () => {
    expect(new Set(people.map((person) => person.situation))).toEqual(new Set(['employed', 'unemployed', 'studying']));
    expect(people.some((person) => person.disability)).toBe(true);
    expect(people.some((person) => person.publication)).toBe(true);
  });
});
