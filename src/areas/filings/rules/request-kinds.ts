/**
 * What employers ask for accepted postings, as filings of the desk.
 * Clause: G change, S restrict, T10(1)
 */
import { type PostingRequest, postingRequests } from '#areas/postings/rules/may-request.ts';

/** The kind of filing of each request. */
export const requestKinds = {
  change: 'postingChange',
  disclosure: 'postingDisclosure',
  extension: 'postingExtension',
  stop: 'postingStop',
  resume: 'postingResume',
} as const satisfies Readonly<Record<PostingRequest, string>>;

export type RequestKind = (typeof requestKinds)[PostingRequest];

/** The request that a kind of filing stands for; undefined for what is no request about an accepted posting. */
export function requestOf(kind: string): PostingRequest | undefined {
  return postingRequests.find((each) => requestKinds[each] === kind);
}
