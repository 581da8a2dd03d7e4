export {
  type ContentChange,
  changePostingIn,
  endPostingIn,
  extendPostingIn,
  type PostingEnding,
  resumeRecruitmentIn,
  stopRecruitmentIn,
  subjectsOfPosting,
  writeClass,
} from './acts.ts';
export { type Check, type Checks, checksOf, type Twin } from './checks.ts';
export { documentOf } from './documents.ts';
export { type EndedPostings, endAllPostings } from './end-all.ts';
export { columnsOf, factsOf, scopeOf } from './facts.ts';
export { readFeed } from './feed/read.ts';
export { disclosures, isPartTime, type PostingContent, postingFields } from './fields/index.ts';
export { rewriteSearchRows } from './jobs/rewrite-search-rows.ts';
export { unlistExpired } from './jobs/unlist-expired.ts';
export { setPostingState } from './moves.ts';
export { publish } from './publish.ts';
export { republish } from './republish.ts';
export type { DisclosureLevel, Reader } from './rules/disclosure.ts';
export { type PayRange, payRange } from './rules/pay-range.ts';
export { mostTemplateName } from './rules/template-limit.ts';
export { type PostingEdit, readEdit, removeEdit, writeEdit } from './store/edits.ts';
export { postingsForExport } from './store/export.ts';
export { filingHistory } from './store/history.ts';
export { mayReadImage } from './store/images.ts';
export { municipalitiesOf } from './store/place-facts.ts';
export { listPostings, type PostingList, type PostingRow } from './store/posting-lists.ts';
export { lockPosting, type PostingRecord, postingById, postingByNumber } from './store/postings.ts';
export { type PostingPreview, previewPosting } from './store/preview.ts';
export {
  type EndedPosting,
  endedPosting,
  type PublicPosting,
  type Reading,
  readPosting,
} from './store/public.ts';
export { employerStanding } from './store/standing.ts';
export { type PostingSummary, postingSummaries } from './store/summaries.ts';
export { type PostingTemplate, templatesOf } from './store/templates.ts';
export { numberPosting, setVisitNotice } from './store/write-posting.ts';
export { createPosting, mostDrafts, renewPosting } from './usecases/create-posting.ts';
export { discardDraft } from './usecases/discard-draft.ts';
export { beginEdit, discardEdit } from './usecases/edit-posting.ts';
export {
  type ImportCounts,
  type ImportFile,
  type ImportProblem,
  type ImportResult,
  importPostings,
} from './usecases/import-postings.ts';
export { type SavedPosting, saveEdit, savePosting } from './usecases/save-posting.ts';
export { keepTemplate, removeTemplate } from './usecases/templates.ts';
