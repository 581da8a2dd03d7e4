import { stringify } from 'csv-stringify/sync';
import { fileReply } from './reply.ts';

/** What a spreadsheet would take for a formula. */
const FORMULA = /^[=+\-@\t\r]/;

/** A cell as it is written: what begins like a formula gets an apostrophe, so that opening the file runs nothing (T15). */
export function plainCell(value: string): string {
  return FORMULA.test(value) ? `'${value}` : value;
}

/** A table as a CSV file for spreadsheets: UTF-8 with a byte order mark, CRLF, no formulas. */
export function csvReply(name: string, rows: readonly (readonly string[])[]): Response {
  const text = stringify(
    rows.map((row) => row.map(plainCell)),
    { bom: true, record_delimiter: 'windows' },
  );
  return fileReply(new TextEncoder().encode(text), {
    type: 'text/csv; charset=utf-8',
    name,
    disposition: 'attachment',
  });
}
