import { spawn } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { feedPosting, places } from '#test/factories/feed.ts';
import { type TestDatabase, testDatabase } from '#test/support/database.ts';
import { toItems } from '../src/areas/postings/feed/to-items.ts';
import { writeCsvFeed, writeXmlFeed } from '../src/areas/postings/feed/write.ts';

const command = fileURLToPath(new URL('../bin/hellowork.mjs', import.meta.url));

let folder: string;
let database: TestDatabase;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'hellowork-import-'));
  database = await testDatabase();
});
afterAll(() => rm(folder, { recursive: true }));

async function importing(...args: readonly string[]) {
  const child = spawn(process.execPath, [command, 'import', 'postings', ...args], {
    env: {
      PATH: process.env.PATH,
      DATABASE_URL: database.url,
      HELLOWORK_DATA: join(folder, 'data'),
      LOG_LEVEL: 'silent',
    },
  });
  const [out, err] = await Promise.all([child.stdout.toArray(), child.stderr.toArray()]);
  const code = child.exitCode ?? (await new Promise<number>((done) => child.once('exit', (exit) => done(exit ?? -1))));
  return { out: Buffer.concat(out).toString().trim().split('\n'), err: Buffer.concat(err).toString(), code };
}

const posting = (number: string, changes: Readonly<Record<string, string>> = {}) =>
  new Map([...toItems(feedPosting, places), ['kjno', number], ...Object.entries(changes)]);

async function written(name: string, pieces: AsyncIterable<string | Buffer>): Promise<string> {
  const path = join(folder, name);
  await writeFile(path, await Array.fromAsync(pieces, (piece) => Buffer.from(piece)).then(Buffer.concat));
  return path;
}

test('XML and CSV are taken, told in short and in full; a second time changes nothing; a broken file ends with 1', async () => {
  const xml = await written(
    'm113.xml',
    writeXmlFeed([posting('13010-1'), posting('13010-2', { nenkankjsu_n: '400' })]),
  );
  const csv = await written(
    'm113.csv',
    writeCsvFeed([posting('13010-3'), posting('13010-4', { uktkymd_seireki: '', uktkymd_wareki: '' })]),
  );
  const report = join(folder, 'report.csv');

  expect(await importing(xml, csv, '--report', report)).toEqual({
    out: [
      `${xml}: 新規 2件、更新 0件、変更なし 0件、取り込まず 0件`,
      '  一部の項目を除いて取り込んだ求人 1件',
      '  1件　年間休日数: 0から366までの数ではありません。（この項目を除いて取り込みました）',
      `${csv}: 新規 1件、更新 0件、変更なし 0件、取り込まず 1件`,
      '  1件　受付年月日（西暦）: 値がありません。',
    ],
    err: '',
    code: 0,
  });
  const lines = (await readFile(report, 'utf8')).split('\r\n');
  expect(lines[0]).toBe('\uFEFFファイル,行,求人番号,項目,理由,求人の扱い');
  expect(lines.slice(1)).toEqual([
    expect.stringMatching(
      /m113\.xml,\d+,13010-2,年間休日数,0から366までの数ではありません。,この項目を除いて取り込み$/,
    ),
    expect.stringMatching(/m113\.csv,\d+,13010-4,受付年月日（西暦）,値がありません。,取り込まず$/),
    '',
  ]);

  const whole = await readFile(xml, 'utf8');
  await writeFile(xml, whole.slice(0, whole.lastIndexOf('<kjno>')));
  const again = await importing(xml);
  expect([again.out[0], again.code]).toEqual([`${xml}: 新規 0件、更新 0件、変更なし 1件、取り込まず 0件`, 1]);
  expect(again.out.at(-1)).toMatch(/^ {2}\d+行目から先を読めません。ファイルにない求人は変えていません。$/);
  const { rows } = await database.pool.query('select posting_number from posting_search order by 1');
  expect(rows.map((row) => row.posting_number)).toEqual(['13010-1', '13010-2', '13010-3']);
}, 90_000);

test('a file that is not there is named, and nothing is taken', async () => {
  const { err, code } = await importing(join(folder, 'none.xml'));
  expect([err, code]).toEqual([
    `${join(folder, 'none.xml')}: 読めるファイルがありません。何も取り込みませんでした。\n`,
    1,
  ]);
});
