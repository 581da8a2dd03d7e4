import type { PageContext } from '#web/page.ts';
import { unlockedUntil } from './unlock/cookie.ts';

/** Whether this is somebody with a jobseeker's page. */
export function isJobseeker({ user }: Pick<PageContext, 'user'>): boolean {
  return user?.memberships.some(({ role }) => role === 'jobseeker') ?? false;
}

/**
 * As whom a page of the public site is read: jobseekers who are logged in, and visitors who entered a valid 求職番号, are told more
 * than others (S restrict, S number). Employers and staff read it as everybody does: what they may know stands on their own pages.
 */
export function readerOf(ctx: PageContext): 'public' | 'jobseeker' {
  return isJobseeker(ctx) || unlockedUntil(ctx) ? 'jobseeker' : 'public';
}
