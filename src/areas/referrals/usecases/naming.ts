/** The marks under which everything about a referral is found in the history. */
export function subjectsOfReferral(of: {
  readonly id: number;
  readonly postingId: number;
  readonly establishmentId: number;
  readonly jobseekerId: number;
  readonly officeCode: string;
}): readonly string[] {
  return [
    `referral:${of.id}`,
    `jobseeker:${of.jobseekerId}`,
    `establishment:${of.establishmentId}`,
    `posting:${of.postingId}`,
    `office:${of.officeCode}`,
  ];
}
