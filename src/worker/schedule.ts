import { eraseAfterFiveYears, erasePages } from '#areas/accounts/index.ts';
import { announceDates, announceDrafts } from '#areas/ahead/index.ts';
import { sendAlerts } from '#areas/alerts/index.ts';
import { eraseDocumentsSweep } from '#areas/applications/index.ts';
import { announceVisits, lapseFilings, lapseRequests } from '#areas/filings/index.ts';
import { eraseReports } from '#areas/helpdesk/index.ts';
import { eraseInterviewTexts } from '#areas/interviews/index.ts';
import { announceJurisdiction, announceValidity, turnGraduates } from '#areas/jobseekers/index.ts';
import { eraseMessages } from '#areas/messages/index.ts';
import { rewriteSearchRows, unlistExpired } from '#areas/postings/index.ts';
import { announceRequests, eraseRequestMessages, settleRequests } from '#areas/publication/index.ts';
import { announceRestrictions, eraseReferralDocumentsSweep, remindResults } from '#areas/referrals/index.ts';
import { countStatistics } from '#areas/statistics/index.ts';
import type { Sweep } from '#platform/sweep.ts';
import { housekeeping } from './housekeeping.ts';
import { invariantSweep } from './invariants.ts';
import { unreferencedFiles } from './unreferenced-files.ts';

/** Everything that time calls for, in one list. An area's sweeps stand in its `jobs/` and come here by its index. */
export const SWEEPS: readonly Sweep[] = [
  // Before anything is erased that it counts.
  countStatistics,
  eraseDocumentsSweep,
  eraseReferralDocumentsSweep,
  eraseMessages,
  eraseInterviewTexts,
  erasePages,
  eraseAfterFiveYears,
  announceVisits,
  lapseFilings,
  lapseRequests,
  announceValidity,
  announceDates,
  announceDrafts,
  turnGraduates,
  remindResults,
  announceRestrictions,
  announceJurisdiction,
  sendAlerts,
  announceRequests,
  settleRequests,
  eraseRequestMessages,
  eraseReports,
  unlistExpired,
  rewriteSearchRows,
  ...housekeeping,
  unreferencedFiles,
  invariantSweep,
];
