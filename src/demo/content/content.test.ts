import { expect, test } from 'vitest';
import { establishmentFields } from '#areas/establishments/index.ts';
import { jobseekerFields } from '#areas/jobseekers/index.ts';
import { postingFields, scopeOf } from '#areas/postings/index.ts';
import { fullCheck } from '#kernel/fields/index.ts';
import { demoJobseeker } from '../jobseeker.ts';
import { demoEmployers } from '../stream.ts';
import { perEstablishment } from '../world/employers.ts';
import { establishmentContentOf } from './establishment.ts';
import { jobseekerContentOf } from './jobseeker.ts';
import { postingContentOf } from './posting.ts';

const today = Temporal.PlainDate.from('2026-11-24');

test('every invented establishment and posting passes the whole check', () => {
  const problems: unknown[] = [];
  let count = 0;
  for (const { establishment, postings } of demoEmployers(3, 1500, 7.5)) {
    problems.push(...fullCheck(establishmentFields, establishmentContentOf(establishment)));
    for (const posting of postings) {
      const content = postingContentOf(posting, { graduationClass: 2027, today });
      problems.push(...fullCheck(postingFields, content, scopeOf(posting.kind, content)));
      count += 1;
    }
  }
  expect(count).toBe(1500);
  expect(problems).toEqual([]);
});

test('every invented jobseeker passes the whole check', () => {
  const problems = Array.from({ length: 300 }, (_, index) =>
    fullCheck(jobseekerFields, jobseekerContentOf(demoJobseeker(3, index, today))),
  ).flat();
  expect(problems).toEqual([]);
});

test('the world of 3,000 postings has about 400 establishments, in every prefecture', () => {
  const employers = [...demoEmployers(1, 3_000, perEstablishment)];
  const prefectures = new Set(employers.map(({ establishment }) => establishment.place.prefectureCode));
  expect(prefectures.size).toBe(47);
  expect(employers.length).toBeGreaterThan(350);
  expect(employers.length).toBeLessThan(480);
});
