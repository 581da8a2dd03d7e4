import type { Audience } from './page.ts';
import type { Role } from './session.ts';

/** The home page of each role. */
export const homes: Readonly<Record<Role, string>> = {
  jobseeker: '/jobseeker',
  employer: '/employer',
  delegate: '/employer/postings',
  counter: '/office',
  checker: '/office',
  head: '/office',
  bureau: '/operator/accounts',
  agency: '/agency',
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
