import { once } from 'node:events';
import { createWriteStream } from 'node:fs';
import { finished } from 'node:stream/promises';
import { stringify } from 'csv-stringify/sync';
import type { ImportProblem } from '#areas/postings/index.ts';

/** Everything that was not taken, as CSV that spreadsheets open (UTF-8 with its mark). */
export interface ReportFile {
  add(file: string, problems: readonly ImportProblem[]): Promise<void>;
  close(): Promise<void>;
}

const heading = ['ファイル', '行', '求人番号', '項目', '理由', '求人の扱い'];

const line = (row: readonly (string | number)[]) =>
  stringify([[...row]], { record_delimiter: 'windows', escape_formulas: true });

/** Begins the report at a path; fails at once where it cannot be written. */
export async function openReport(path: string): Promise<ReportFile> {
  const stream = createWriteStream(path);
  await once(stream, 'open');
  stream.write(`\uFEFF${line(heading)}`);
  return {
    add: async (file, problems) => {
      for (const { line: at, number, field, reason, taken } of problems) {
        const done = taken ? 'この項目を除いて取り込み' : '取り込まず';
        if (!stream.write(line([file, at, number ?? '', field, reason, done]))) await once(stream, 'drain');
      }
    },
    close: async () => {
      stream.end();
      await finished(stream);
    },
  };
}
