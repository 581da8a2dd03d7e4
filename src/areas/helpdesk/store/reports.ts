import type { Db, Tx } from '#platform/db.ts';
import type { ReportKind } from '../rules/report-content.ts';
import type { ReportState } from '../rules/report-transitions.ts';

/** A report of misuse. */
export interface Report {
  readonly id: number;
  readonly reportedAt: Temporal.Instant;
  readonly email: string;
  readonly account: string;
  readonly what: ReportKind;
  readonly body: string;
  readonly state: ReportState;
  readonly takenLabel: string | null;
  readonly closedAt: Temporal.Instant | null;
  readonly outcome: string | null;
}

const reports = (db: Db | Tx) =>
  db
    .selectFrom('misuse_report')
    .select(['id', 'reported_at as reportedAt', 'email', 'account', 'what', 'body', 'state'])
    .select(['taken_label as takenLabel', 'closed_at as closedAt', 'outcome'])
    .$narrowType<{ what: ReportKind; state: ReportState }>();

/** The reports that are open, the oldest first, or those that were closed, the latest first. */
export async function listReports(db: Db, which: 'open' | 'closed', limit: number): Promise<readonly Report[]> {
  return reports(db)
    .where('state', which === 'open' ? '<>' : '=', 'closed')
    .orderBy('id', which === 'open' ? 'asc' : 'desc')
    .limit(limit)
    .execute();
}

export async function reportById(db: Db, id: number): Promise<Report | undefined> {
  return reports(db).where('id', '=', id).executeTakeFirst();
}

/** A report under its lock. */
export async function lockReport(tx: Tx, id: number): Promise<Report | undefined> {
  return reports(tx).where('id', '=', id).forUpdate().executeTakeFirst();
}

export interface Note {
  readonly id: number;
  readonly at: Temporal.Instant;
  readonly byLabel: string;
  readonly body: string;
}

/** What was noted on a report, the earliest first. */
export async function notesOf(db: Db, reportId: number): Promise<readonly Note[]> {
  return db
    .selectFrom('misuse_note')
    .select(['id', 'at', 'by_label as byLabel', 'body'])
    .where('report_id', '=', reportId)
    .orderBy('id')
    .execute();
}
