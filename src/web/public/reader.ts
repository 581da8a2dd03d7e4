import type { PageContext } from '#web/page.ts';

/** As whom a page of the public site is read: jobseekers who are logged in are told more than visitors (S restrict). */
export function readerOf({ user }: PageContext): 'public' | 'jobseeker' {
  return user?.memberships.some(({ role }) => role === 'jobseeker') ? 'jobseeker' : 'public';
}
