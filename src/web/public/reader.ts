import type { PageContext } from '#web/page.ts';
import { unlockedUntil } from './unlock/cookie.ts';

/** Whether this is somebody with a jobseeker's page. */
export function isJobseeker({ user }: Pick<PageContext, 'user'>): boolean {
  return user?.memberships.some(({ role }) => role === 'jobseeker') ?? false;
}

/**
 * Whether a jobseeker's acts are offered: to jobseekers, and to visitors, who are asked to log in; not to employers and staff,
 * nor while the service of the page is stopped.
 */
export function mayActAsJobseeker({ user }: Pick<PageContext, 'user'>): boolean {
  return !user || user.memberships.some(({ role, stopped }) => role === 'jobseeker' && !stopped);
}

/** Whether somebody has opened an account and still has to register as a jobseeker. */
export const isNewcomer = ({ user }: Pick<PageContext, 'user'>): boolean => user?.memberships.length === 0;

/**
 * As whom a page of the public site is read: jobseekers who are logged in, and visitors who entered a valid 求職番号, are told more
 * than others (S restrict, S number). Employers and staff read it as everybody does: what they may know stands on their own pages.
 */
export function readerOf(ctx: PageContext): 'public' | 'jobseeker' {
  return isJobseeker(ctx) || unlockedUntil(ctx) ? 'jobseeker' : 'public';
}
