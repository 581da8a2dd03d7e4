export { type Check, type Checks, checksOf } from './checks.ts';
export { factsOf, scopeOf } from './facts.ts';
export { readFeed } from './feed/read.ts';
export { isPartTime, type PostingContent, postingFields } from './fields/index.ts';
export { unlistExpired } from './jobs/unlist-expired.ts';
export { setPostingState } from './moves.ts';
export { publish } from './publish.ts';
export { republish } from './republish.ts';
export type { DisclosureLevel, Reader } from './rules/disclosure.ts';
export { type PayRange, payRange } from './rules/pay-range.ts';
export { filingHistory } from './store/history.ts';
export {
  listPostings,
  lockPosting,
  numberPosting,
  type PostingList,
  type PostingRecord,
  type PostingRow,
  postingById,
  setVisitNotice,
} from './store/postings.ts';
export {
  type EndedPosting,
  endedPosting,
  type PublicPosting,
  type Reading,
  readPosting,
} from './store/public.ts';
export { employerStanding } from './store/standing.ts';
export { type PostingSummary, postingSummaries } from './store/summaries.ts';
export { createPosting, mostDrafts } from './usecases/create-posting.ts';
export { cancelPosting, fillPosting } from './usecases/end-posting.ts';
export { extendPosting } from './usecases/extend-posting.ts';
export {
  type ImportCounts,
  type ImportFile,
  type ImportProblem,
  type ImportResult,
  importPostings,
} from './usecases/import-postings.ts';
export { type SavedPosting, savePosting } from './usecases/save-posting.ts';
export { resumeRecruitment, stopRecruitment } from './usecases/stop-recruitment.ts';
