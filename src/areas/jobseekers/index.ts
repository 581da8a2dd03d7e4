export { type JobseekerContent, jobseekerFields, type SectionName, sectionNamed } from './fields/index.ts';
export { announceValidity } from './jobs/announce-validity.ts';
export type { RegistrationEnd, RegistrationStanding } from './rules/registration-standing.ts';
export { type RegistrationDraft, registrationDraft } from './store/drafts.ts';
export { type Jobseeker, jobseekerById, jobseekerByNumber, standingOf } from './store/jobseekers.ts';
export { type RecordView, viewsOf } from './store/views.ts';
export { type Continuation, continueRegistration } from './usecases/continue-registration.ts';
export { type Obstacles, obstaclesOf, officesOfDraft, type Registered, register } from './usecases/register.ts';
export { type SavedSection, saveOfficeChoice, saveSection } from './usecases/save-section.ts';
