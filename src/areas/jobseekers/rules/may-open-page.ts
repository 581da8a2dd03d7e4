/**
 * Who can open a jobseeker's page: not pupils, who go through their school, unless they attend evening, part-time or correspondence courses.
 * Clause: T2(2)
 */
import { allow, type Ruling, refuse } from '#kernel/refusal.ts';

export type School = 'junior-high' | 'secondary' | 'high' | 'other';
export type Course = 'day' | 'evening' | 'part-time' | 'correspondence';

/** What the person attends now; null when none. */
export interface Attendance {
  readonly school: School;
  readonly course: Course;
}

/** Refused: `through-school`. */
export function mayOpenJobseekerPage(attending: Attendance | null): Ruling {
  if (attending === null || attending.school === 'other' || attending.course !== 'day') return allow();
  return refuse({
    rule: 'T2(2)',
    code: 'through-school',
    field: 'situation.school',
    data: { school: attending.school },
  });
}
