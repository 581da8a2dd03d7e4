import { normalEmail } from '#areas/accounts/index.ts';
import { allow, type Ruling, refusalsOf, refuse, ruling } from '#kernel/refusal.ts';
import { move } from '#kernel/transitions.ts';
import type { App } from '#platform/app.ts';
import { withinRate } from '#platform/rate-limit.ts';
import { type Caller, useCase, type Work } from '#platform/usecase.ts';
import { reportClosedMail, reportReceivedMail } from '../mails.ts';
import { mayReport, mostReportCharacters } from '../rules/report-content.ts';
import { reportTransitions } from '../rules/report-transitions.ts';
import { lockReport, type Report } from '../store/reports.ts';

const WINDOW_SECONDS = 60 * 60;
const MOST_REPORTS = 5;

/**
 * T4(2), T5(2): takes a report of misuse, from anybody; it is a case from now on, and its reporter is told so by mail. Whether the account exists
 * is not said. Refused: `not-an-address`, `report-what`, `report-account`, `report-body`, `too-many-tries`.
 */
export async function reportMisuse(
  app: App,
  caller: Caller,
  report: {
    readonly email: string;
    readonly account: string;
    readonly what: string;
    readonly body: string;
    readonly from: string;
  },
): Promise<Ruling<{ id: number }>> {
  const email = normalEmail(report.email);
  const checked = ruling([
    ...refusalsOf(mayReport(report)),
    ...(email ? [] : [{ rule: 'T5(2)', code: 'not-an-address', field: 'email' }]),
  ]);
  if (!checked.ok) return checked;
  if (!(await withinRate(app, `report:client:${report.from}`, MOST_REPORTS, WINDOW_SECONDS)))
    return refuse({ rule: 'T15', code: 'too-many-tries', field: 'body', data: { minutes: WINDOW_SECONDS / 60 } });
  return useCase(app, caller, 'helpdesk.report', async (work) => {
    const { tx, actor, now } = work;
    const { id } = await tx
      .insertInto('misuse_report')
      .values({
        reported_at: now,
        user_id: actor.userId,
        email: email ?? '',
        account: report.account,
        what: report.what,
        body: report.body,
      })
      .returning('id')
      .executeTakeFirstOrThrow();
    await work.record({ kind: 'report.filed', rule: 'T5(2)', subjects: [`report:${id}`] });
    await work.mail({
      kind: 'report.received',
      about: `report:${id}`,
      to: email ?? '',
      ...reportReceivedMail(id, app.config.baseUrl),
    });
    return allow({ id });
  });
}

async function locked(work: Work, id: number): Promise<Ruling<Report>> {
  const report = await lockReport(work.tx, id);
  return report ? allow(report) : refuse({ rule: 'T4(2)', code: 'report-gone' });
}

/** Takes a report, or takes it over. Refused: `report-gone`, `wrong-state`. */
export async function takeReport(app: App, caller: Caller, id: number): Promise<Ruling> {
  return useCase(app, caller, 'helpdesk.take', async (work) => {
    const report = await locked(work, id);
    if (!report.ok) return report;
    const moved = move(reportTransitions, report.value.state, 'take', 'operator');
    if (!moved.ok) return moved;
    await work.tx
      .updateTable('misuse_report')
      .set({ state: moved.value, taken_by: work.actor.userId, taken_label: work.actor.label })
      .where('id', '=', id)
      .execute();
    await work.record({ kind: 'report.taken', rule: 'T4(2)', subjects: [`report:${id}`] });
    return allow();
  });
}

const tooLong = (field: string) =>
  refuse({ rule: 'T4(2)', code: 'report-body', field, data: { most: mostReportCharacters } });
const fits = (text: string) => text !== '' && [...text].length <= mostReportCharacters;

/** Notes something on a report. Refused: `report-gone`, `report-body`. */
export async function noteReport(app: App, caller: Caller, id: number, body: string): Promise<Ruling> {
  if (!fits(body)) return tooLong('note');
  return useCase(app, caller, 'helpdesk.note', async (work) => {
    const report = await locked(work, id);
    if (!report.ok) return report;
    await work.tx
      .insertInto('misuse_note')
      .values({ report_id: id, at: work.now, by_label: work.actor.label, body })
      .execute();
    await work.record({ kind: 'report.noted', rule: 'T4(2)', subjects: [`report:${id}`] });
    return allow();
  });
}

/** Closes a report; its reporter is told what came of it. Refused: `report-gone`, `wrong-state`, `report-body`. */
export async function closeReport(app: App, caller: Caller, id: number, outcome: string): Promise<Ruling> {
  if (!fits(outcome)) return tooLong('outcome');
  return useCase(app, caller, 'helpdesk.close', async (work) => {
    const report = await locked(work, id);
    if (!report.ok) return report;
    const moved = move(reportTransitions, report.value.state, 'close', 'operator');
    if (!moved.ok) return moved;
    await work.tx
      .updateTable('misuse_report')
      .set({ state: moved.value, closed_at: work.now, outcome })
      .where('id', '=', id)
      .execute();
    await work.record({ kind: 'report.closed', rule: 'T4(2)', subjects: [`report:${id}`] });
    await work.mail({
      kind: 'report.closed',
      about: `report:${id}`,
      to: report.value.email,
      ...reportClosedMail(id, outcome),
    });
    return allow();
  });
}
