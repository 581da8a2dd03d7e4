export { eraseRequestMessages } from './jobs/erase-request-messages.ts';
export { announceRequests, settleRequests } from './jobs/request-deadlines.ts';
export { requestDeadline } from './rules/direct-request-deadline.ts';
export { isOpen, mayAnswer, type RequestClosing, type RequestStanding } from './rules/direct-request-standing.ts';
export { jobseekerSearchLimit } from './rules/kept-searches.ts';
export { mayPublish } from './rules/may-publish.ts';
export { directRequestLimit, mayRequest } from './rules/may-request.ts';
export * from './rules/profile-query.ts';
export { type PublicationWarning, publicationWarnings, type WarningKind } from './rules/publication-warnings.ts';
export { type RequestAsked, type Requesting, requestCase } from './store/case.ts';
export { type KeptSearch, keptSearchesOf } from './store/kept-searches.ts';
export { type Profile, type ProfileDetail, profileOf, profilesOf } from './store/profiles.ts';
export { type Publication, publicationOf } from './store/publications.ts';
export {
  type Block,
  blocksOf,
  type DeskRequest,
  deskRequests,
  openRequestsTo,
  type RequestCount,
  type RequestEnd,
  type RequestRow,
  requestCounts,
  requestEnds,
  requestOf,
  requestsOfEmployer,
  requestsReceived,
  requestsToJobseeker,
} from './store/requests.ts';
export { COUNTED, MOST_NEW, newProfiles, type ProfileResult, pagesOf, searchProfiles } from './store/search.ts';
export {
  acceptRequest,
  blockEmployer,
  consultOffice,
  declineRequest,
  markRead,
  recordDecline,
  unblockEmployer,
} from './usecases/answer.ts';
export { dropSearch, keepSearch, lookAtKeptSearch, searchNameLimit } from './usecases/kept-searches.ts';
export { type PublishInput, publishJobseeker, stopPublication } from './usecases/publish.ts';
export { checkMessage, mostMessage, requestJobseeker } from './usecases/request.ts';
