/** The marks under which everything about a request is found in the history. */
export function subjectsOfRequest(request: {
  readonly id: number;
  readonly jobseekerId: number;
  readonly establishmentId: number;
  readonly postingId: number;
}): readonly string[] {
  return [
    `request:${request.id}`,
    `jobseeker:${request.jobseekerId}`,
    `establishment:${request.establishmentId}`,
    `posting:${request.postingId}`,
  ];
}
