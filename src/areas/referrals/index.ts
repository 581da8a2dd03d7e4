export { announceRestrictions } from './jobs/announce-restrictions.ts';
export { eraseReferralDocumentsSweep } from './jobs/erase-documents.ts';
export { remindResults } from './jobs/remind-results.ts';
export { mayRefer, type ReferralChannel, type ReferralFacts } from './rules/may-refer.ts';
export { mayUseReferral } from './rules/referral-access.ts';
export type { ReferralState } from './rules/referral-transitions.ts';
export { mostNoteCharacters, type ReferralResult, reasonsOf, referralResults } from './rules/result-entry.ts';
export { overdueLimit } from './rules/result-restriction.ts';
export {
  type Applicant,
  type ApplicantList,
  applicantCounts,
  applicantLists,
  applicantRows,
  applicantsTo,
} from './store/applicants.ts';
export {
  type ReferralDocument,
  type ReferralDocumentsAhead,
  referralDocuments,
  referralDocumentsAhead,
} from './store/documents.ts';
export { type ReferralCase, referralCase } from './store/facts.ts';
export {
  isPostingOpen,
  type OfficeList,
  officeLists,
  type Referral,
  type ReferralRow,
  readReferral,
  referralsForExport,
  referralsOf,
  referralsOfOffice,
  referralsPerPage,
  referralsTo,
} from './store/referrals.ts';
export { referredAmong } from './store/referred-among.ts';
export {
  cancelReferral,
  declineReasons,
  declineReferral,
  mostDeclineCharacters,
  takeBackReferral,
  takeUpReferral,
} from './usecases/answer.ts';
export { liftRestriction, mostLiftingCharacters } from './usecases/lift-restriction.ts';
export { openReferralDocument } from './usecases/open-document.ts';
export { mostMessageCharacters, refer } from './usecases/refer.ts';
export { type ReferralResultInput, registerReferralResult } from './usecases/register-result.ts';
