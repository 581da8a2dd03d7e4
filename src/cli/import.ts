import { createReadStream } from 'node:fs';
import { access, constants, stat } from 'node:fs/promises';
import { basename } from 'node:path';
import type { Command } from 'commander';
import { type ImportProblem, type ImportResult, importPostings, readFeed } from '#areas/postings/index.ts';
import type { App } from '#platform/app.ts';
import { readConfig } from '#platform/config.ts';
import { type Actor, SYSTEM } from '#platform/usecase.ts';
import { showProgress } from './import/progress.ts';
import { openReport, type ReportFile } from './import/report.ts';
import { out } from './output.ts';
import { openRuntime } from './runtime.ts';
import { orOneSentence } from './sentence.ts';

const ACTOR: Actor = { ...SYSTEM, label: 'hellowork import' };

/** Reasons shown on the screen; all of them are in the report file. */
const SHOWN = 10;

/** `hellowork import postings FILE…`: takes the files of the feed for placement agencies, XML or CSV. */
export function registerImport(program: Command): void {
  program
    .command('import')
    .description('実際のデータを取り込む')
    .command('postings')
    .description('求人情報提供の求人（XML・CSV）を取り込む。何度読んでも同じ結果になり、ファイルにない求人は変えない')
    .argument('<files...>', '求人のファイル')
    .option('--organisation <id>', 'この求人を提供した団体の情報提供団体ID（数字6桁まで）。検索の条件になる')
    .option('--report <file>', '取り込まなかったものを CSV に書く（ファイル、行、求人番号、項目、理由）')
    .action((files: string[], options: { readonly report?: string; readonly organisation?: string }) =>
      orOneSentence(async () => {
        const organisation = options.organisation ?? null;
        if (organisation !== null && !/^\d{1,6}$/.test(organisation)) {
          process.stderr.write(
            `--organisation ${organisation}: 数字6桁までで入れてください。何も取り込みませんでした。\n`,
          );
          process.exitCode = 1;
          return;
        }
        if (!(await readable(files))) return;
        const runtime = await openRuntime(readConfig());
        try {
          const report = options.report === undefined ? undefined : await openReport(options.report);
          for (const file of files) {
            const { result, reasons } = await importFile(runtime.app, file, organisation, report);
            tell(file, result, reasons);
            if (result.brokenAt !== null) process.exitCode = 1;
          }
          await report?.close();
        } finally {
          await runtime.close();
        }
      }),
    );
}

/** Whether every file can be read; those that cannot are named. */
async function readable(files: readonly string[]): Promise<boolean> {
  const wrong: string[] = [];
  for (const file of files) {
    const there = await access(file, constants.R_OK).then(
      () => stat(file),
      () => undefined,
    );
    if (!there || there.isDirectory()) wrong.push(file);
  }
  for (const file of wrong) process.stderr.write(`${file}: 読めるファイルがありません。何も取り込みませんでした。\n`);
  if (wrong.length > 0) process.exitCode = 1;
  return wrong.length === 0;
}

async function importFile(app: App, path: string, organisation: string | null, report: ReportFile | undefined) {
  const { size } = await stat(path);
  const name = basename(path);
  const progress = showProgress(name, process.stderr);
  const reasons = new Map<string, number>();
  const stream = createReadStream(path);
  const result = await importPostings(
    app,
    { actor: ACTOR },
    {
      name,
      organisation,
      records: readFeed(stream),
      onProblems: async (problems: readonly ImportProblem[]) => {
        for (const { field, reason, taken } of problems) {
          const key = `${field && `${field}: `}${reason}${taken ? '（この項目を除いて取り込みました）' : ''}`;
          reasons.set(key, (reasons.get(key) ?? 0) + 1);
        }
        await report?.add(path, problems);
      },
      onProgress: ({ added, changed, unchanged, notTaken }) =>
        progress.show(size === 0 ? 1 : stream.bytesRead / size, added + changed + unchanged + notTaken),
    },
  ).finally(() => progress.end());
  return { result, reasons };
}

const count = (number: number) => `${number.toLocaleString('en-US')}件`;

function tell(file: string, result: ImportResult, reasons: ReadonlyMap<string, number>): void {
  const { added, changed, unchanged, notTaken, incomplete, brokenAt } = result;
  out(
    `${file}: 新規 ${count(added)}、更新 ${count(changed)}、変更なし ${count(unchanged)}、取り込まず ${count(notTaken)}`,
  );
  if (incomplete > 0) out(`  一部の項目を除いて取り込んだ求人 ${count(incomplete)}`);
  const most = [...reasons].toSorted(([, one], [, other]) => other - one);
  for (const [reason, times] of most.slice(0, SHOWN)) out(`  ${count(times)}　${reason}`);
  if (most.length > SHOWN) out(`  ほか ${most.length - SHOWN}種類。すべては --report で書き出せます。`);
  if (brokenAt !== null) out(`  ${brokenAt}行目から先を読めません。ファイルにない求人は変えていません。`);
}
