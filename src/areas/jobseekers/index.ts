export { type JobseekerContent, jobseekerFields, type SectionName, sectionNamed } from './fields/index.ts';
export { announceJurisdiction } from './jobs/announce-jurisdiction.ts';
export { announceValidity } from './jobs/announce-validity.ts';
export { turnGraduates } from './jobs/turn-graduates.ts';
export {
  gramsOf,
  isShown,
  type ProfileNames,
  type ProfileRow,
  profileRow,
  refreshPublication,
} from './publish.ts';
export { isDisabled, type PublishedSection, publishedContent, publishedSections } from './published.ts';
export { agencyTermsVersion } from './rules/agency-choice.ts';
export { type MoveStanding, moveStanding } from './rules/jurisdiction-change.ts';
export { type GivenEnd, givenEnds } from './rules/may-end.ts';
export { mostProvisionCharacters, type ProvisionTyped, provisionGrounds } from './rules/outside-provision.ts';
export {
  type FieldPath,
  fieldPolicy,
  type Matter,
  matterPolicy,
  type Seeing,
  seeing,
  type Viewer,
  viewers,
} from './rules/privacy-policy.ts';
export { hourlySteps, monthlySteps, yearSteps } from './rules/profile-facets.ts';
export {
  alwaysPublished,
  choiceOf,
  itemsToChoose,
  type PublicationItemKey,
  publicationItems,
} from './rules/publication-policy.ts';
export { categoryOn } from './rules/registration-dates.ts';
export type { RegistrationEnd, RegistrationStanding } from './rules/registration-standing.ts';
export { continuedThrough, type RegistrationCategory } from './rules/registration-validity.ts';
export type { Period } from './rules/standing-request.ts';
export { UNLOCKED_HOURS } from './rules/unlocks-restricted.ts';
export { seenRows } from './seen.ts';
export { type ConsultationRecord, consultationChannels, consultationsOf } from './store/consultations.ts';
export { counterDraft, type DraftOf, ownDraft, type RegistrationDraft, registrationDraft } from './store/drafts.ts';
export { type FoundJobseeker, findJobseekers } from './store/find.ts';
export { contentOn, type Jobseeker, jobseekerById, jobseekerByNumber, standingOf } from './store/jobseekers.ts';
export { changesOf, type JurisdictionChange, type OpenMove, openMoveOf } from './store/jurisdiction.ts';
export { type JobseekerPage, pageOf } from './store/page.ts';
export { type ProvisionRecord, provisionsOf } from './store/provisions.ts';
export { type Held, updateJobseeker } from './store/rows.ts';
export { type RecordView, viewsOf } from './store/views.ts';
export { type AgencyChoice, agencyChoiceOf, provideToAgencies, stopAgencies } from './usecases/agency-choice.ts';
export { changeSection, type SectionChange } from './usecases/change-section.ts';
export { completeOfficeChange } from './usecases/complete-office-change.ts';
export { type Continuation, continueRegistration } from './usecases/continue-registration.ts';
export {
  answerDisclosure,
  type Disclosure,
  disclosureById,
  disclosuresAt,
  disclosuresOf,
  fileDisclosure,
  mostDisclosureCharacters,
  withdrawDisclosure,
} from './usecases/disclosure.ts';
export { type Ending, endRegistration } from './usecases/end-registration.ts';
export { endWhenHired } from './usecases/end-when-hired.ts';
export { enterJurisdictionChange, type NewJurisdictionChange } from './usecases/enter-jurisdiction-change.ts';
export { offerPage } from './usecases/offer-page.ts';
export { done, noSuchJobseeker, officeOf, onRegistration, subjectsOf } from './usecases/on-registration.ts';
export { type Opening, openRecord } from './usecases/open-record.ts';
export { type Consultation, mostConsultationCharacters, recordConsultation } from './usecases/record-consultation.ts';
export { recordProvision } from './usecases/record-provision.ts';
export { type Obstacles, obstaclesOf, officesOfDraft, type Registered, register } from './usecases/register.ts';
export { registerAtCounter } from './usecases/register-at-counter.ts';
export { reopenPreview, reopenRegistration } from './usecases/reopen-registration.ts';
export {
  discardDraft,
  type SavedSection,
  saveDisabledChoice,
  saveOfficeChoice,
  saveSection,
} from './usecases/save-section.ts';
export { setRegisteredDisabled } from './usecases/set-disabled.ts';
export { type StandingRequest, setStandingRequest } from './usecases/set-standing-request.ts';
export { switchToOffice } from './usecases/switch-to-office.ts';
export { unlockRestricted } from './usecases/unlock-restricted.ts';
