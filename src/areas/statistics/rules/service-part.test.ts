import { expect, test } from 'vitest';
import { partOf } from './service-part.ts';

test.each([
  ['/', 'home'],
  ['/postings', 'search'],
  ['/postings/:number/print', 'search'],
  ['/guide/jobseekers/easy', 'guide'],
  ['/open/employer/key', 'opening'],
  ['/jobseeker/applications/:application', 'jobseeker'],
  ['/employer', 'employer'],
  ['/office/queue', 'office'],
  ['/openly', 'other'],
  ['/account/security', 'other'],
])('T18: %s counts for %s', (route, part) => {
  expect(partOf(route)).toBe(part);
});
