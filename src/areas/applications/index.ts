export { eraseDocumentsSweep } from './jobs/erase-documents.ts';
export { cancellableUntil, mayCancel } from './rules/cancellation-window.ts';
export { documentsRetention } from './rules/documents-retention.ts';
export { inProgressLimit } from './rules/in-progress-limit.ts';
export { mayApply } from './rules/may-apply.ts';
export { type NotQualifying, notQualifyingOn } from './rules/not-qualifying.ts';
export { type SelfApplicationState, selfApplicationTransitions } from './rules/self-application-transitions.ts';
export { type ApplicationAhead, applicationsAhead } from './store/ahead.ts';
export { appliedAmong } from './store/applied-among.ts';
export {
  type ApplicationDraft,
  type DraftFile,
  type DraftOf,
  dropDraft,
  handOverDraft,
  mostDocuments,
  readDraft,
  saveDraft,
} from './store/draft.ts';
export { type ApplicationCase, applicationCase } from './store/facts.ts';
export * from './store/lists.ts';
export {
  type NoShow,
  type NoShowStanding,
  noShowStanding,
  type RestrictedPerson,
  restrictedAt,
} from './store/no-shows.ts';
export { type SentApplication, sentBy } from './store/sent.ts';
export { type ResultStatistics, resultStatistics } from './store/statistics.ts';
export { type ApplicationInput, apply } from './usecases/apply.ts';
export { cancelApplication } from './usecases/cancel.ts';
export { completeApplications } from './usecases/complete.ts';
export { type Lifting, liftRestriction } from './usecases/lift-restriction.ts';
export { openDocument } from './usecases/open-document.ts';
export { type Result, type ResultInput, registerResult, results } from './usecases/register-result.ts';
