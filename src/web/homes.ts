import type { Audience } from './page.ts';
import type { Role } from './session.ts';

/** The home page of each role; placement agencies have no pages of their own and start at the public one. */
export const homes: Readonly<Record<Role, string>> = {
  jobseeker: '/jobseeker',
  employer: '/employer',
  delegate: '/employer/postings',
  counter: '/office',
  checker: '/office',
  head: '/office',
  bureau: '/operator/accounts',
  agency: '/',
  operator: '/operator',
};

/** For whom the pages of each role are. */
export const audienceOf: Readonly<Record<Role, Audience>> = {
  jobseeker: 'jobseeker',
  employer: 'employer',
  delegate: 'employer',
  counter: 'office',
  checker: 'office',
  head: 'office',
  bureau: 'bureau',
  agency: 'agency',
  operator: 'operator',
};
