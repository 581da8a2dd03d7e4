export { eraseReports } from './jobs/erase-reports.ts';
export { mostReportCharacters, type ReportKind, reportKinds } from './rules/report-content.ts';
export { listReports, type Note, notesOf, type Report, reportById } from './store/reports.ts';
export { closeReport, noteReport, reportMisuse, takeReport } from './usecases/reports.ts';
