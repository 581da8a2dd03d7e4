/** What an interview is arranged about: an application, or a referral that the jobseeker took up. */
export interface Cause {
  readonly kind: 'application' | 'referral';
  readonly id: number;
}

/** Who looks at an interview. */
export type Side = 'jobseeker' | 'employer';

const PATHS: Readonly<Record<Side, Readonly<Record<Cause['kind'], string>>>> = {
  jobseeker: { application: '/jobseeker/applications', referral: '/jobseeker/referrals' },
  employer: { application: '/employer/applicants', referral: '/employer/referrals' },
};

/** Where one side finds what an interview is about. */
export const causePath = ({ kind, id }: Cause, side: Side): string => `${PATHS[side][kind]}/${id}`;

/** Its mark in the history. */
export const causeMark = ({ kind, id }: Cause): string => `${kind}:${id}`;
