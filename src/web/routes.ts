import { calendarFeedPage } from './calendar/feed.ts';
import { calendarPage } from './calendar/page.tsx';
import { accountPage } from './employer/accounts/account.tsx';
import { delegatePage } from './employer/accounts/delegate.tsx';
import { accountsPage } from './employer/accounts/page.tsx';
import { applicantDocumentPage, applicantPage } from './employer/applicant/page.tsx';
import { resultPage } from './employer/applicant/result.tsx';
import { applicantsCsvPage } from './employer/applicants/csv.ts';
import { applicantsPage } from './employer/applicants/page.tsx';
import { delegationPage } from './employer/delegation/page.tsx';
import { changeCheckPage, changePage, changeSectionPage } from './employer/establishment/change.tsx';
import { imagesPage, ownImagePage } from './employer/establishment/images.tsx';
import {
  establishmentCheckPage,
  establishmentSectionPage,
  establishmentPage as ownEstablishmentPage,
} from './employer/establishment/page.tsx';
import { employerExportJsonPage, employerExportPage, postingsCsvPage } from './employer/export/page.tsx';
import { employerHomePage } from './employer/home/page.tsx';
import { jobseekerSearchPage } from './employer/jobseekers/page.tsx';
import { jobseekerProfilePage } from './employer/jobseekers/profile.tsx';
import { jobseekerRequestPage } from './employer/jobseekers/request.tsx';
import { movePage } from './employer/move/page.tsx';
import { askPage } from './employer/posting/ask.tsx';
import {
  changeCheckPage as postingChangeCheckPage,
  changePage as postingChangePage,
  changeSectionPage as postingChangeSectionPage,
} from './employer/posting/change.tsx';
import { postingCheckPage, postingSectionPage } from './employer/posting/draft.tsx';
import { endPage } from './employer/posting/end.tsx';
import { postingPage as employerPostingPage } from './employer/posting/page.tsx';
import { previewPage, previewPdfPage } from './employer/posting/preview.tsx';
import { publicationPage } from './employer/posting/publication.tsx';
import { newPostingPage, postingsPage } from './employer/postings/page.tsx';
import {
  employerLetterPage,
  employerLetterPdfPage,
  employerReferralDocumentPage,
  employerReferralPage,
  employerResultPage,
} from './employer/referral/page.tsx';
import { employerRequestsPage } from './employer/requests/page.tsx';
import { resultsPage } from './employer/results/page.tsx';
import { employerSearchesPage, employerSearchNewPage } from './employer/searches/page.tsx';
import { keepTemplatePage, templatesPage } from './employer/templates/page.tsx';
import { interviewAnswerPage } from './interviews/answer.tsx';
import { interviewCalendarPage } from './interviews/calendar.ts';
import { interviewPage, newInterviewPage } from './interviews/propose.tsx';
import { applicationPage, cancelPage } from './jobseeker/application/page.tsx';
import { applicationsPage } from './jobseeker/applications/page.tsx';
import { applyCheckPage } from './jobseeker/apply/check.tsx';
import { applyPage } from './jobseeker/apply/page.tsx';
import { disclosurePage } from './jobseeker/disclosure/page.tsx';
import { madePage } from './jobseeker/documents/made.ts';
import { documentPage, documentsPage } from './jobseeker/documents/page.tsx';
import { resumeEditorPage, resumeSectionPage } from './jobseeker/documents/resume.tsx';
import { exportPage, exportPdfPage } from './jobseeker/export/page.ts';
import { jobseekerHomePage } from './jobseeker/home/page.tsx';
import { registerAgainPage } from './jobseeker/life/again.tsx';
import { endRegistrationPage } from './jobseeker/life/end.tsx';
import { officeChangePage } from './jobseeker/office-change/page.tsx';
import { privacyPage } from './jobseeker/privacy/page.tsx';
import { publicationCheckPage } from './jobseeker/publication/check.tsx';
import { publicationChoosePage } from './jobseeker/publication/choose.tsx';
import { publicationPage as jobseekerPublicationPage } from './jobseeker/publication/page.tsx';
import { recordPage } from './jobseeker/record/page.tsx';
import { cancelReferralPage, declinePage, takeUpPage } from './jobseeker/referrals/answer.tsx';
import { referralsPage } from './jobseeker/referrals/list.tsx';
import { letterPage, letterPdfPage, referralPage } from './jobseeker/referrals/page.tsx';
import { registrationCheckPage } from './jobseeker/registration/check.tsx';
import { registrationOfficePage } from './jobseeker/registration/office.tsx';
import { registrationPage } from './jobseeker/registration/page.tsx';
import { registrationSectionPage } from './jobseeker/registration/section.tsx';
import { requestsPage } from './jobseeker/requests/page.tsx';
import { requestPage } from './jobseeker/requests/request.tsx';
import { restrictionPage as ownRestrictionPage } from './jobseeker/restriction/page.tsx';
import { messagesPage } from './messages/list.tsx';
import { newThreadPage, threadPage } from './messages/thread.tsx';
import { disclosureCasePage, disclosuresPage } from './office/disclosures/page.tsx';
import { findEstablishmentPage } from './office/establishment/find.tsx';
import { establishmentPage } from './office/establishment/page.tsx';
import { filingImagePage } from './office/filing/image.tsx';
import { filingDocumentPage, filingPage } from './office/filing/page.tsx';
import { officeHomePage } from './office/home/page.tsx';
import { jobseekerActsPage } from './office/jobseekers/acts.tsx';
import { jobseekerApplicationsPage } from './office/jobseekers/applications.tsx';
import { jobseekerConsultationsPage } from './office/jobseekers/consultations.tsx';
import { jobseekerEditPage } from './office/jobseekers/edit.tsx';
import { jobseekerHistoryPage } from './office/jobseekers/history.tsx';
import { jobseekerKeptPage } from './office/jobseekers/kept.tsx';
import { counterCheckPage } from './office/jobseekers/new/check.tsx';
import { counterRegistrationPage } from './office/jobseekers/new/page.tsx';
import { counterSectionPage } from './office/jobseekers/new/section.tsx';
import { jobseekerLookupPage } from './office/jobseekers/page.tsx';
import { jobseekerPublicationPage as deskPublicationPage } from './office/jobseekers/publication.tsx';
import { jobseekerRecordPage } from './office/jobseekers/record.tsx';
import { jobseekerReferralsPage } from './office/jobseekers/referrals.tsx';
import { jobseekerSlipPage } from './office/jobseekers/slip.ts';
import { jobseekerSuggestionsPage } from './office/jobseekers/suggestions.tsx';
import { jurisdictionPage } from './office/jurisdiction/page.tsx';
import { openEmployerPage } from './office/open-employer/page.tsx';
import { deputyCheckPage, deputyNewPage, deputySectionPage } from './office/posting/deputy.tsx';
import { officePostingPage } from './office/posting/page.tsx';
import { postingSuggestionsPage } from './office/posting/suggestions.tsx';
import { officePostingsPage } from './office/postings/page.tsx';
import { queuePage } from './office/queue/page.tsx';
import { reRegistrationsPage } from './office/re-registrations/page.tsx';
import { newReferralPage } from './office/referrals/new.tsx';
import { officeReferralsPage } from './office/referrals/page.tsx';
import {
  officeLetterPage,
  officeLetterPdfPage,
  officeReferralPage,
  officeResultPage,
} from './office/referrals/record.tsx';
import { officeRequestNewPage } from './office/requests/new.tsx';
import { officeRequestsPage } from './office/requests/page.tsx';
import { officeRequestPage } from './office/requests/request.tsx';
import { restrictionPage } from './office/restriction/page.tsx';
import { officeAccountPage } from './office/stop/account.tsx';
import { establishmentStopPage, jobseekerStopPage } from './office/stop/page.tsx';
import { viewsPage } from './office/views/page.tsx';
import { findAccountPage, operatorAccountPage } from './operator/accounts/page.tsx';
import { clockPage } from './operator/clock/page.tsx';
import { operatorHomePage } from './operator/home/page.tsx';
import { reportsPage } from './operator/reports/page.tsx';
import { reportCasePage } from './operator/reports/report.tsx';
import { rulesPage } from './operator/rules/page.tsx';
import { visitsPage } from './operator/visits/page.tsx';
import type { Route } from './page.ts';
import { accountPagesPage } from './public/account-pages/page.tsx';
import { checkPage } from './public/check/page.tsx';
import { comparePage } from './public/compare/page.tsx';
import { consentsGivenPage } from './public/consents/page.tsx';
import { homePage } from './public/home/page.tsx';
import { keptPage } from './public/kept/page.tsx';
import { codePage } from './public/login/code.tsx';
import { loginPage } from './public/login/page.tsx';
import { passkeyLoginPage } from './public/login/passkey.tsx';
import { logoutPage } from './public/logout/page.tsx';
import { mailboxPage } from './public/mailbox/page.tsx';
import { mapPage } from './public/map/page.tsx';
import { addressPage } from './public/open/address.tsx';
import { consentsPage } from './public/open/consents.tsx';
import { keyPage } from './public/open/key.tsx';
import { passwordKeyPage, passwordPage } from './public/password/page.tsx';
import { postingImagePage } from './public/posting/images.tsx';
import { postingPage, postingPdfPage, postingPrintPage } from './public/posting/page.tsx';
import { reportPage } from './public/report/page.tsx';
import { resumePage } from './public/resume/page.tsx';
import { savedSearchesPage, saveSearchPage } from './public/saved/page.tsx';
import { searchPage } from './public/search/page.tsx';
import { addressKeyPage, changeAddressPage } from './public/security/email.tsx';
import { securityPage } from './public/security/page.tsx';
import { changePasswordPage } from './public/security/password.tsx';
import { secondFactorPage } from './public/security/second.tsx';
import { sessionKeepPage } from './public/session-keep/page.ts';
import { sessionOverPage } from './public/session-over/page.ts';
import {
  aboutPage,
  accessibilityPage,
  apiGuidePage,
  cookiesPage,
  creditsPage,
  easyJobseekerGuidePage,
  employerGuidePage,
  helpPage,
  jobseekerGuidePage,
} from './public/statics/page.tsx';
import { statisticsCsvPage, statisticsPage } from './public/statistics/page.tsx';
import { termsDocumentPage, termsIndexPage } from './public/terms/page.tsx';
import { unlockPage } from './public/unlock/page.tsx';
import { unsubscribePage } from './public/unsubscribe/page.tsx';
import type { Role } from './session.ts';
import { withdrawPage } from './withdrawal/page.tsx';

const staff: readonly Role[] = ['counter', 'checker', 'head'];
/** T4(1): filing for an employer, which delegates do too. Whatever else an employer may open is closed to them. */
const filers: readonly Role[] = ['employer', 'delegate'];

/** The one table: path → page → who may. Whatever is not here does not exist. */
export const routes: readonly Route[] = [
  { path: '/', page: homePage, audience: 'public', who: 'everyone' },
  { path: '/postings', page: searchPage, audience: 'public', who: 'everyone', ofPostings: true },
  { path: '/postings/map', page: mapPage, audience: 'public', who: 'everyone' },
  { path: '/postings/compare', page: comparePage, audience: 'public', who: 'everyone' },
  { path: '/postings/:number', page: postingPage, audience: 'public', who: 'everyone' },
  { path: '/postings/:number/images/:image/:size', page: postingImagePage, audience: 'public', who: 'everyone' },
  { path: '/postings/:number/print', page: postingPrintPage, audience: 'public', who: 'everyone' },
  { path: '/postings/:number/sheet.pdf', page: postingPdfPage, audience: 'public', who: 'everyone' },
  { path: '/statistics', page: statisticsPage, audience: 'public', who: 'everyone' },
  { path: '/statistics.csv', page: statisticsCsvPage, audience: 'public', who: 'everyone' },
  { path: '/unlock', page: unlockPage, audience: 'public', who: 'everyone' },
  { path: '/about', page: aboutPage, audience: 'public', who: 'everyone' },
  { path: '/accessibility', page: accessibilityPage, audience: 'public', who: 'everyone' },
  { path: '/api', page: apiGuidePage, audience: 'public', who: 'everyone' },
  { path: '/cookies', page: cookiesPage, audience: 'public', who: 'everyone' },
  { path: '/credits', page: creditsPage, audience: 'public', who: 'everyone' },
  { path: '/help', page: helpPage, audience: 'public', who: 'everyone' },
  { path: '/guide/jobseekers', page: jobseekerGuidePage, audience: 'public', who: 'everyone' },
  { path: '/guide/jobseekers/easy', page: easyJobseekerGuidePage, audience: 'public', who: 'everyone' },
  { path: '/guide/employers', page: employerGuidePage, audience: 'public', who: 'everyone' },
  { path: '/terms', page: termsIndexPage, audience: 'public', who: 'everyone' },
  { path: '/terms/:document', page: termsDocumentPage, audience: 'public', who: 'everyone' },
  { path: '/login', page: loginPage, audience: 'public', who: 'everyone' },
  { path: '/office/login', page: loginPage, audience: 'office', who: 'everyone' },
  { path: '/login/code', page: codePage, audience: 'public', who: 'everyone' },
  { path: '/login/passkey', page: passkeyLoginPage, audience: 'public', who: 'everyone' },
  { path: '/logout', page: logoutPage, audience: 'public', who: 'everyone' },
  { path: '/session/keep', page: sessionKeepPage, audience: 'public', who: 'everyone' },
  { path: '/session/over', page: sessionOverPage, audience: 'public', who: 'everyone' },
  { path: '/password', page: passwordPage, audience: 'public', who: 'everyone' },
  { path: '/password/key', page: passwordKeyPage, audience: 'public', who: 'everyone' },
  { path: '/account/pages', page: accountPagesPage, audience: 'public', who: 'signedIn' },
  { path: '/account/check', page: checkPage, audience: 'public', who: 'signedIn' },
  { path: '/account/consents', page: consentsGivenPage, audience: 'public', who: 'signedIn' },
  { path: '/report', page: reportPage, audience: 'public', who: 'everyone' },
  {
    path: '/jobseeker/disclosure',
    page: disclosurePage,
    audience: 'jobseeker',
    who: ['jobseeker'],
    whileStopped: true,
  },
  { path: '/office/disclosures', page: disclosuresPage, audience: 'office', who: staff },
  { path: '/office/disclosures/:request', page: disclosureCasePage, audience: 'office', who: staff },
  { path: '/operator/visits', page: visitsPage, audience: 'operator', who: ['operator'] },
  { path: '/operator/reports', page: reportsPage, audience: 'operator', who: ['operator'] },
  { path: '/operator/reports/:report', page: reportCasePage, audience: 'operator', who: ['operator'] },
  { path: '/account/security', page: securityPage, audience: 'public', who: 'signedIn' },
  { path: '/account/security/password', page: changePasswordPage, audience: 'public', who: 'signedIn' },
  { path: '/account/security/second', page: secondFactorPage, audience: 'public', who: 'signedIn' },
  { path: '/account/security/email', page: changeAddressPage, audience: 'public', who: 'signedIn' },
  { path: '/account/security/email/key', page: addressKeyPage, audience: 'public', who: 'signedIn' },
  { path: '/open/employer', page: consentsPage('employer'), audience: 'public', who: 'everyone' },
  { path: '/open/employer/address', page: addressPage('employer'), audience: 'public', who: 'everyone' },
  { path: '/open/employer/key', page: keyPage('employer'), audience: 'public', who: 'everyone' },
  { path: '/open/jobseeker', page: consentsPage('jobseeker'), audience: 'public', who: 'everyone' },
  { path: '/open/jobseeker/address', page: addressPage('jobseeker'), audience: 'public', who: 'everyone' },
  { path: '/open/jobseeker/key', page: keyPage('jobseeker'), audience: 'public', who: 'everyone' },
  { path: '/jobseeker', page: jobseekerHomePage, audience: 'jobseeker', who: 'signedIn' },
  { path: '/jobseeker/registration', page: registrationPage, audience: 'jobseeker', who: 'signedIn' },
  { path: '/jobseeker/registration/office', page: registrationOfficePage, audience: 'jobseeker', who: 'signedIn' },
  { path: '/jobseeker/registration/check', page: registrationCheckPage, audience: 'jobseeker', who: 'signedIn' },
  { path: '/jobseeker/registration/end', page: endRegistrationPage, audience: 'jobseeker', who: ['jobseeker'] },
  { path: '/jobseeker/registration/again', page: registerAgainPage, audience: 'jobseeker', who: ['jobseeker'] },
  {
    path: '/jobseeker/registration/:section',
    page: registrationSectionPage,
    audience: 'jobseeker',
    who: 'signedIn',
    duringOfficeChange: true,
  },
  { path: '/jobseeker/restriction', page: ownRestrictionPage, audience: 'jobseeker', who: ['jobseeker'] },
  { path: '/jobseeker/privacy', page: privacyPage, audience: 'jobseeker', who: ['jobseeker'] },
  {
    path: '/jobseeker/office-change',
    page: officeChangePage,
    audience: 'jobseeker',
    who: ['jobseeker'],
    duringOfficeChange: true,
  },
  { path: '/jobseeker/record', page: recordPage, audience: 'jobseeker', who: ['jobseeker'], whileStopped: true },
  { path: '/jobseeker/export.json', page: exportPage, audience: 'jobseeker', who: ['jobseeker'], whileStopped: true },
  { path: '/jobseeker/export.pdf', page: exportPdfPage, audience: 'jobseeker', who: ['jobseeker'], whileStopped: true },
  {
    path: '/jobseeker/withdraw',
    page: withdrawPage('jobseeker'),
    audience: 'jobseeker',
    who: ['jobseeker'],
    whileStopped: true,
  },
  {
    path: '/employer/withdraw',
    page: withdrawPage('employer'),
    audience: 'employer',
    who: ['employer'],
    whileStopped: true,
  },
  { path: '/resume', page: resumePage, audience: 'public', who: 'everyone' },
  { path: '/employer/accounts', page: accountsPage, audience: 'employer', who: ['employer'] },
  { path: '/employer/accounts/delegate', page: delegatePage, audience: 'employer', who: ['employer'] },
  { path: '/employer/accounts/:account', page: accountPage, audience: 'employer', who: ['employer'] },
  { path: '/employer/delegation', page: delegationPage, audience: 'employer', who: ['delegate'] },
  { path: '/employer', page: employerHomePage, audience: 'employer', who: ['employer'] },
  { path: '/office', page: officeHomePage, audience: 'office', who: staff },
  { path: '/office/queue', page: queuePage, audience: 'office', who: staff },
  { path: '/office/filings/:id', page: filingPage, audience: 'office', who: staff },
  { path: '/office/filings/:id/documents/:document', page: filingDocumentPage, audience: 'office', who: staff },
  { path: '/office/filings/:id/image/:size', page: filingImagePage, audience: 'office', who: staff },
  { path: '/office/establishments', page: findEstablishmentPage, audience: 'office', who: staff },
  { path: '/office/re-registrations', page: reRegistrationsPage, audience: 'office', who: ['counter', 'head'] },
  { path: '/office/views', page: viewsPage, audience: 'office', who: ['head'] },
  { path: '/office/establishments/:id', page: establishmentPage, audience: 'office', who: staff },
  { path: '/office/postings', page: officePostingsPage, audience: 'office', who: staff },
  { path: '/office/postings/:posting', page: officePostingPage, audience: 'office', who: staff },
  { path: '/office/postings/:posting/suggestions', page: postingSuggestionsPage, audience: 'office', who: staff },
  { path: '/office/postings/:posting/edit/:section', page: deputySectionPage, audience: 'office', who: staff },
  { path: '/office/postings/:posting/check', page: deputyCheckPage, audience: 'office', who: staff },
  { path: '/office/establishments/:id/postings/new', page: deputyNewPage, audience: 'office', who: staff },
  { path: '/office/jobseekers', page: jobseekerLookupPage, audience: 'office', who: staff },
  { path: '/office/jobseekers/new', page: counterRegistrationPage, audience: 'office', who: staff },
  { path: '/office/jobseekers/new/check', page: counterCheckPage, audience: 'office', who: staff },
  { path: '/office/jobseekers/new/:section', page: counterSectionPage, audience: 'office', who: staff },
  { path: '/office/jobseekers/:number', page: jobseekerRecordPage, audience: 'office', who: staff },
  { path: '/office/jobseekers/:number/acts', page: jobseekerActsPage, audience: 'office', who: staff },
  {
    path: '/office/jobseekers/:number/consultations',
    page: jobseekerConsultationsPage,
    audience: 'office',
    who: staff,
  },
  { path: '/office/jobseekers/:number/suggestions', page: jobseekerSuggestionsPage, audience: 'office', who: staff },
  { path: '/office/jobseekers/:number/referrals', page: jobseekerReferralsPage, audience: 'office', who: staff },
  { path: '/office/jobseekers/:number/applications', page: jobseekerApplicationsPage, audience: 'office', who: staff },
  { path: '/office/jobseekers/:number/kept', page: jobseekerKeptPage, audience: 'office', who: staff },
  { path: '/office/jobseekers/:number/history', page: jobseekerHistoryPage, audience: 'office', who: staff },
  { path: '/office/jobseekers/:number/slip.pdf', page: jobseekerSlipPage, audience: 'office', who: staff },
  { path: '/office/jobseekers/:number/edit/:section', page: jobseekerEditPage, audience: 'office', who: staff },
  { path: '/office/establishments/:id/stop', page: establishmentStopPage, audience: 'office', who: staff },
  { path: '/office/jobseekers/:number/stop', page: jobseekerStopPage, audience: 'office', who: staff },
  { path: '/office/accounts/:user', page: officeAccountPage, audience: 'office', who: staff },
  { path: '/office/jurisdiction', page: jurisdictionPage, audience: 'office', who: ['head'] },
  { path: '/office/open-employer', page: openEmployerPage, audience: 'office', who: staff },
  { path: '/postings/:number/apply', page: applyPage, audience: 'jobseeker', who: ['jobseeker'] },
  { path: '/postings/:number/apply/check', page: applyCheckPage, audience: 'jobseeker', who: ['jobseeker'] },
  { path: '/jobseeker/applications', page: applicationsPage, audience: 'jobseeker', who: ['jobseeker'] },
  { path: '/jobseeker/applications/:application', page: applicationPage, audience: 'jobseeker', who: ['jobseeker'] },
  { path: '/jobseeker/applications/:application/cancel', page: cancelPage, audience: 'jobseeker', who: ['jobseeker'] },
  { path: '/employer/applicants', page: applicantsPage, audience: 'employer', who: ['employer'] },
  { path: '/employer/applicants.csv', page: applicantsCsvPage, audience: 'employer', who: ['employer'] },
  { path: '/employer/applicants/results', page: resultsPage, audience: 'employer', who: ['employer'] },
  { path: '/employer/applicants/:application', page: applicantPage, audience: 'employer', who: ['employer'] },
  { path: '/employer/applicants/:application/result', page: resultPage, audience: 'employer', who: ['employer'] },
  {
    path: '/employer/applicants/:application/documents/:position',
    page: applicantDocumentPage,
    audience: 'employer',
    who: ['employer'],
  },
  {
    path: '/employer/applicants/:application/interview',
    page: newInterviewPage('application'),
    audience: 'employer',
    who: ['employer'],
  },
  {
    path: '/employer/referrals/:referral/interview',
    page: newInterviewPage('referral'),
    audience: 'employer',
    who: ['employer'],
  },
  { path: '/employer/interviews/:interview', page: interviewPage, audience: 'employer', who: ['employer'] },
  {
    path: '/employer/interviews/:interview/calendar.ics',
    page: interviewCalendarPage('employer'),
    audience: 'employer',
    who: ['employer'],
  },
  { path: '/jobseeker/interviews/:interview', page: interviewAnswerPage, audience: 'jobseeker', who: ['jobseeker'] },
  {
    path: '/jobseeker/interviews/:interview/calendar.ics',
    page: interviewCalendarPage('jobseeker'),
    audience: 'jobseeker',
    who: ['jobseeker'],
  },
  { path: '/calendar/:token', page: calendarFeedPage, audience: 'public', who: 'everyone' },
  { path: '/jobseeker/calendar', page: calendarPage('jobseeker'), audience: 'jobseeker', who: ['jobseeker'] },
  { path: '/employer/calendar', page: calendarPage('employer'), audience: 'employer', who: ['employer'] },
  { path: '/employer/messages', page: messagesPage('employer'), audience: 'employer', who: ['employer'] },
  { path: '/employer/messages/new', page: newThreadPage('employer'), audience: 'employer', who: ['employer'] },
  { path: '/employer/messages/:thread', page: threadPage('employer'), audience: 'employer', who: ['employer'] },
  { path: '/jobseeker/messages', page: messagesPage('jobseeker'), audience: 'jobseeker', who: ['jobseeker'] },
  { path: '/jobseeker/messages/new', page: newThreadPage('jobseeker'), audience: 'jobseeker', who: ['jobseeker'] },
  { path: '/jobseeker/messages/:thread', page: threadPage('jobseeker'), audience: 'jobseeker', who: ['jobseeker'] },
  { path: '/employer/referrals/:referral', page: employerReferralPage, audience: 'employer', who: ['employer'] },
  { path: '/employer/referrals/:referral/letter', page: employerLetterPage, audience: 'employer', who: ['employer'] },
  {
    path: '/employer/referrals/:referral/letter.pdf',
    page: employerLetterPdfPage,
    audience: 'employer',
    who: ['employer'],
  },
  {
    path: '/employer/referrals/:referral/documents/:position',
    page: employerReferralDocumentPage,
    audience: 'employer',
    who: ['employer'],
  },
  { path: '/employer/referrals/:referral/result', page: employerResultPage, audience: 'employer', who: ['employer'] },
  { path: '/jobseeker/referrals', page: referralsPage, audience: 'jobseeker', who: ['jobseeker'] },
  { path: '/jobseeker/referrals/:referral', page: referralPage, audience: 'jobseeker', who: ['jobseeker'] },
  { path: '/jobseeker/referrals/:referral/apply', page: takeUpPage, audience: 'jobseeker', who: ['jobseeker'] },
  { path: '/jobseeker/referrals/:referral/decline', page: declinePage, audience: 'jobseeker', who: ['jobseeker'] },
  {
    path: '/jobseeker/referrals/:referral/cancel',
    page: cancelReferralPage,
    audience: 'jobseeker',
    who: ['jobseeker'],
  },
  { path: '/jobseeker/referrals/:referral/letter', page: letterPage, audience: 'jobseeker', who: ['jobseeker'] },
  { path: '/jobseeker/referrals/:referral/letter.pdf', page: letterPdfPage, audience: 'jobseeker', who: ['jobseeker'] },
  { path: '/office/referrals', page: officeReferralsPage, audience: 'office', who: staff },
  { path: '/office/referrals/new', page: newReferralPage, audience: 'office', who: staff },
  { path: '/office/referrals/:referral', page: officeReferralPage, audience: 'office', who: staff },
  { path: '/office/referrals/:referral/letter', page: officeLetterPage, audience: 'office', who: staff },
  { path: '/office/referrals/:referral/letter.pdf', page: officeLetterPdfPage, audience: 'office', who: staff },
  { path: '/office/referrals/:referral/result', page: officeResultPage, audience: 'office', who: staff },
  { path: '/office/establishments/:id/restriction', page: restrictionPage, audience: 'office', who: staff },
  { path: '/jobseeker/documents', page: documentsPage, audience: 'jobseeker', who: ['jobseeker'] },
  { path: '/jobseeker/documents/resume', page: resumeEditorPage, audience: 'jobseeker', who: ['jobseeker'] },
  { path: '/jobseeker/documents/resume.pdf', page: madePage('resume'), audience: 'jobseeker', who: ['jobseeker'] },
  { path: '/jobseeker/documents/history.pdf', page: madePage('history'), audience: 'jobseeker', who: ['jobseeker'] },
  {
    path: '/jobseeker/documents/resume/:section',
    page: resumeSectionPage,
    audience: 'jobseeker',
    who: ['jobseeker'],
  },
  { path: '/jobseeker/documents/:document', page: documentPage, audience: 'jobseeker', who: ['jobseeker'] },
  { path: '/jobseeker/kept', page: keptPage, audience: 'jobseeker', who: ['jobseeker'] },
  { path: '/jobseeker/searches', page: savedSearchesPage, audience: 'jobseeker', who: ['jobseeker'] },
  { path: '/jobseeker/searches/new', page: saveSearchPage, audience: 'jobseeker', who: ['jobseeker'] },
  { path: '/unsubscribe/:token', page: unsubscribePage, audience: 'public', who: 'everyone' },
  { path: '/mailbox', page: mailboxPage, audience: 'public', who: 'everyone' },
  { path: '/operator', page: operatorHomePage, audience: 'operator', who: ['operator'] },
  { path: '/operator/accounts', page: findAccountPage, audience: 'operator', who: ['operator', 'bureau'] },
  { path: '/operator/accounts/:user', page: operatorAccountPage, audience: 'operator', who: ['operator', 'bureau'] },
  { path: '/operator/rules', page: rulesPage, audience: 'operator', who: ['operator'] },
  { path: '/operator/clock', page: clockPage, audience: 'operator', who: ['operator'] },
  { path: '/employer/establishment', page: ownEstablishmentPage, audience: 'employer', who: filers },
  { path: '/office/jobseekers/:number/publication', page: deskPublicationPage, audience: 'office', who: staff },
  { path: '/office/requests', page: officeRequestsPage, audience: 'office', who: staff },
  { path: '/office/requests/new', page: officeRequestNewPage, audience: 'office', who: staff },
  { path: '/office/requests/:request', page: officeRequestPage, audience: 'office', who: staff },
  { path: '/jobseeker/publication', page: jobseekerPublicationPage, audience: 'jobseeker', who: ['jobseeker'] },
  { path: '/jobseeker/publication/choose', page: publicationChoosePage, audience: 'jobseeker', who: ['jobseeker'] },
  { path: '/jobseeker/publication/check', page: publicationCheckPage, audience: 'jobseeker', who: ['jobseeker'] },
  { path: '/jobseeker/requests', page: requestsPage, audience: 'jobseeker', who: ['jobseeker'] },
  { path: '/jobseeker/requests/:request', page: requestPage, audience: 'jobseeker', who: ['jobseeker'] },
  { path: '/employer/jobseekers', page: jobseekerSearchPage, audience: 'employer', who: ['employer'] },
  { path: '/employer/jobseekers/:publication', page: jobseekerProfilePage, audience: 'employer', who: ['employer'] },
  {
    path: '/employer/jobseekers/:publication/request',
    page: jobseekerRequestPage,
    audience: 'employer',
    who: ['employer'],
  },
  { path: '/employer/searches', page: employerSearchesPage, audience: 'employer', who: ['employer'] },
  { path: '/employer/searches/new', page: employerSearchNewPage, audience: 'employer', who: ['employer'] },
  { path: '/employer/requests', page: employerRequestsPage, audience: 'employer', who: ['employer'] },
  {
    path: '/employer/establishment/edit/:section',
    page: establishmentSectionPage,
    audience: 'employer',
    who: filers,
  },
  { path: '/employer/establishment/check', page: establishmentCheckPage, audience: 'employer', who: filers },
  { path: '/employer/export', page: employerExportPage, audience: 'employer', who: ['employer'], whileStopped: true },
  {
    path: '/employer/export.json',
    page: employerExportJsonPage,
    audience: 'employer',
    who: ['employer'],
    whileStopped: true,
  },
  { path: '/employer/postings.csv', page: postingsCsvPage, audience: 'employer', who: ['employer'] },
  { path: '/employer/move', page: movePage, audience: 'employer', who: ['employer'] },
  { path: '/employer/establishment/images', page: imagesPage, audience: 'employer', who: filers },
  { path: '/employer/establishment/images/:image/:size', page: ownImagePage, audience: 'employer', who: filers },
  { path: '/employer/establishment/change', page: changePage, audience: 'employer', who: filers },
  {
    path: '/employer/establishment/change/edit/:section',
    page: changeSectionPage,
    audience: 'employer',
    who: filers,
  },
  { path: '/employer/establishment/change/check', page: changeCheckPage, audience: 'employer', who: filers },
  { path: '/employer/postings', page: postingsPage, audience: 'employer', who: filers },
  { path: '/employer/postings/new', page: newPostingPage, audience: 'employer', who: filers },
  { path: '/employer/postings/:posting', page: employerPostingPage, audience: 'employer', who: filers },
  {
    path: '/employer/postings/:posting/edit/:section',
    page: postingSectionPage,
    audience: 'employer',
    who: filers,
  },
  { path: '/employer/postings/:posting/check', page: postingCheckPage, audience: 'employer', who: filers },
  { path: '/employer/postings/:posting/change', page: postingChangePage, audience: 'employer', who: filers },
  {
    path: '/employer/postings/:posting/change/edit/:section',
    page: postingChangeSectionPage,
    audience: 'employer',
    who: filers,
  },
  { path: '/employer/postings/:posting/change/check', page: postingChangeCheckPage, audience: 'employer', who: filers },
  { path: '/employer/postings/:posting/publication', page: publicationPage, audience: 'employer', who: filers },
  { path: '/employer/postings/:posting/ask/:request', page: askPage, audience: 'employer', who: filers },
  { path: '/employer/postings/:posting/end/:how', page: endPage, audience: 'employer', who: filers },
  { path: '/employer/postings/:posting/preview', page: previewPage, audience: 'employer', who: filers },
  { path: '/employer/postings/:posting/preview/sheet.pdf', page: previewPdfPage, audience: 'employer', who: filers },
  { path: '/employer/postings/:posting/template', page: keepTemplatePage, audience: 'employer', who: filers },
  { path: '/employer/templates', page: templatesPage, audience: 'employer', who: filers },
];
