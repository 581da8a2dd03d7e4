import { expect, test } from 'vitest';
import { type Course, mayOpenJobseekerPage, type School } from './may-open-page.ts';

const pupils: readonly School[] = ['junior-high', 'secondary', 'high'];
const courses: readonly Course[] = ['day', 'evening', 'part-time', 'correspondence'];

test.each(pupils.flatMap((school) => courses.map((course) => ({ school, course }))))(
  'T2(2) a pupil of $school, $course',
  ({ school, course }) => {
    expect(mayOpenJobseekerPage({ school, course }).ok).toBe(course !== 'day');
  },
);

test('T2(2) students of other schools and people who attend none', () => {
  expect(mayOpenJobseekerPage({ school: 'other', course: 'day' }).ok).toBe(true);
  expect(mayOpenJobseekerPage(null).ok).toBe(true);
});

test('T2(2) the refusal shows the way through the school', () => {
  expect(mayOpenJobseekerPage({ school: 'high', course: 'day' })).toEqual({
    ok: false,
    refusals: [{ rule: 'T2(2)', code: 'through-school', field: 'situation.school', data: { school: 'high' } }],
  });
});
