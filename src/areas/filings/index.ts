export type { VisitReason } from '#areas/postings/rules/visit-reasons.ts';
export { announceVisits, lapseFilings } from './jobs/lapse-filings.ts';
export { lapseRequests } from './jobs/lapse-requests.ts';
export {
  answerDocumentTypes,
  mostAnswerDocumentBytes,
  mostAnswerDocuments,
} from './rules/answer-documents.ts';
export { type RequestKind, requestKinds, requestOf } from './rules/request-kinds.ts';
export { mostLineCharacters, type ThreadLine } from './rules/thread-lines.ts';
export { caseVersion } from './store/cases.ts';
export { type Colleague, colleaguesOf } from './store/colleagues.ts';
export {
  answersAmong,
  documentsOf,
  type FilingDocument,
  papersAmong,
  readDocument,
} from './store/documents.ts';
export {
  type FilingKind,
  type FilingMessage,
  type FilingRecord,
  type FilingState,
  filingBefore,
  filingImage,
  filingThread,
  holdsCaseOf,
  imageFilings,
  latestFiling,
  type Reception,
  readFiling,
  receptionOf,
} from './store/filings.ts';
export {
  type DeskEnd,
  type DeskNumbers,
  deskEnds,
  deskNumbers,
  nextCase,
  type QueueCounts,
  type QueueFilter,
  type QueueRow,
  readQueue,
} from './store/queue.ts';
export { openReRegistrationOf, type ReRegistration, reRegistrationsOf } from './store/re-registrations.ts';
export {
  latestRequests,
  type OpenRequest,
  openFilings,
  openRequestsOf,
  type RequestRecord,
  waitingRequests,
} from './store/requests.ts';
export type { Snapshot } from './store/snapshot.ts';
export { type DeskWeek, deskWeeks } from './store/weeks.ts';
export { type Abolished, abolishEstablishment } from './usecases/abolish.ts';
export { type Acceptance, acceptFiling } from './usecases/accept.ts';
export type { AcceptedAs } from './usecases/accept-posting.ts';
export type { Accepted } from './usecases/accepted.ts';
export { askFiling } from './usecases/ask.ts';
export { answerFiling, withdrawFiling } from './usecases/by-employer.ts';
export {
  addPaper,
  discardChange,
  fileChange,
  removePaper,
  saveChange,
} from './usecases/change-establishment.ts';
export {
  endOwnPosting,
  endPosting,
  extendPosting,
  resumeRecruitment,
  stopRecruitment,
} from './usecases/end-posting.ts';
export { type FiledEstablishment, fileEstablishment } from './usecases/file-establishment.ts';
export { type FiledPosting, filePosting, visitAhead } from './usecases/file-posting.ts';
export { addImage, changeAlt, type ImageFiling, moveImage, removeImage } from './usecases/images.ts';
export { answerReRegistration, prepareReRegistration, withdrawReRegistration } from './usecases/re-register.ts';
export { type CaseView, readCase } from './usecases/read-case.ts';
export { recordVisit } from './usecases/record-visit.ts';
export {
  type Publication,
  requestChange,
  requestDisclosure,
  requestExtension,
  requestRecruitment,
} from './usecases/request-posting.ts';
export { sendBack } from './usecases/send-back.ts';
export { handOver, takeFiling } from './usecases/take.ts';
