/**
 * What a report of misuse must say, so that the operation can look into it and answer.
 * Clause: T4(2), T5(2)
 */
import { type Refusal, type Ruling, ruling } from '#kernel/refusal.ts';

export const reportKinds = ['login', 'changed', 'leaked', 'impersonated', 'other'] as const;
export type ReportKind = (typeof reportKinds)[number];

export const mostReportCharacters = 1000;
export const mostAccountCharacters = 254;

/** Whether a report can be taken. Refused: `report-what`, `report-account`, `report-body`. */
export function mayReport(report: { readonly what: string; readonly account: string; readonly body: string }): Ruling {
  const refusals: Refusal[] = [];
  const refused = (code: string, field: string, data?: Refusal['data']) =>
    refusals.push({ rule: 'T5(2)', code, field, ...(data && { data }) });
  if (!reportKinds.some((each) => each === report.what)) refused('report-what', 'what');
  const account = [...report.account].length;
  if (account === 0 || account > mostAccountCharacters)
    refused('report-account', 'account', { most: mostAccountCharacters });
  const body = [...report.body].length;
  if (body === 0 || body > mostReportCharacters) refused('report-body', 'body', { most: mostReportCharacters });
  return ruling(refusals);
}
