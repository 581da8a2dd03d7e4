import type { Role } from './session.ts';

/** The home page of each role. */
export const homes: Readonly<Record<Role, string>> = {
  jobseeker: '/jobseeker',
  employer: '/employer',
  delegate: '/employer/postings',
  counter: '/office',
  checker: '/office',
  head: '/office',
  bureau: '/bureau',
  agency: '/agency',
  operator: '/operator',
};
