import { beforeAll, describe, expect, test } from 'vitest';
import type { DemoPosting } from './posting.ts';
import { demoEmployers } from './stream.ts';
import { type DemoTimeline, demoTimeline } from './timeline.ts';

const { compare } = Temporal.PlainDate;
let postings: readonly DemoPosting[] = [];

beforeAll(() => {
  postings = [...demoEmployers(1, 3000, 7.5)].flatMap((employer) => employer.postings);
});

describe.each(['2026-11-24', '2027-01-01', '2027-03-31', '2028-02-29'])('T10(1) a living world on %s', (day) => {
  const today = Temporal.PlainDate.from(day);
  let lines: readonly DemoTimeline[] = [];
  beforeAll(() => {
    lines = postings.map((posting) => demoTimeline(1, posting, today));
  });
  const count = (holds: (line: DemoTimeline) => boolean) => lines.filter(holds).length;

  test('postings stand in every stage, most are open and valid', () => {
    expect(new Set(lines.map((line) => line.stage)).size).toBe(9);
    const valid = count(
      (line) => line.stage === 'open' && line.validThrough !== null && compare(line.validThrough, today) >= 0,
    );
    expect(valid).toBeGreaterThan(2300);
    expect(
      count((line) => line.stage === 'open' && line.validThrough !== null && compare(line.validThrough, today) < 0),
    ).toBeGreaterThan(50);
    expect(count((line) => line.stage === 'filed')).toBeGreaterThan(30);
  });
  test('some are new, some end with this month', () => {
    const newest = lines
      .map((line) => line.acceptedOn)
      .filter((accepted) => accepted !== null)
      .toSorted(compare)
      .at(-1);
    expect(
      newest && count((line) => line.acceptedOn !== null && compare(line.acceptedOn, newest) === 0),
    ).toBeGreaterThan(30);
    const end = today.with({ day: today.daysInMonth });
    expect(count((line) => line.validThrough !== null && compare(line.validThrough, end) === 0)).toBeGreaterThan(100);
  });
  test('dates are in order and never in the future', () => {
    for (const { filedOn, acceptedOn, validThrough, invalidFrom } of lines) {
      if (filedOn) expect(compare(filedOn, today)).toBeLessThanOrEqual(0);
      if (!acceptedOn || !filedOn || !validThrough) continue;
      expect(compare(filedOn, acceptedOn)).toBeLessThanOrEqual(0);
      expect(compare(acceptedOn, today)).toBeLessThanOrEqual(0);
      expect(compare(acceptedOn, validThrough)).toBeLessThanOrEqual(0);
      if (invalidFrom) {
        expect(compare(acceptedOn, invalidFrom)).toBeLessThanOrEqual(0);
        expect(compare(invalidFrom, today)).toBeLessThanOrEqual(0);
      }
    }
  });
  test('for benchmarks every posting is open and valid', () => {
    for (const posting of postings) {
      const { stage, validThrough } = demoTimeline(1, posting, today, true);
      expect(stage).toBe('open');
      expect(compare(validThrough ?? today.subtract({ days: 1 }), today)).toBeGreaterThanOrEqual(0);
    }
  });
});
