/**
 * Who finds a posting, and who is told which employer it is.
 * Clause: S restrict
 * 1 everyone sees all; 2 the identity only for jobseekers; 3 no identity; 4 not on the site. Staff see everything.
 */

export const disclosureLevels = [1, 2, 3, 4] as const;
export type DisclosureLevel = (typeof disclosureLevels)[number];

/** A visitor; a jobseeker (on the page, or with a valid 求職番号); staff. */
export type Reader = 'public' | 'jobseeker' | 'staff';

/** Whether a reader can find the posting at all. */
export function mayFindPosting(level: DisclosureLevel, reader: Reader): boolean {
  return reader === 'staff' || level !== 4;
}

/** Whether a reader is told name, representative, 法人番号, address, telephone and fax of the employer. */
export function mayKnowEmployer(level: DisclosureLevel, reader: Reader): boolean {
  return reader === 'staff' || level === 1 || (level === 2 && reader === 'jobseeker');
}

/** Whether online self-applications can be accepted: the applicant has to know whom they apply to. */
export function mayAcceptSelfApplications(level: DisclosureLevel): boolean {
  return level <= 2;
}
