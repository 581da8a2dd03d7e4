import { type Command, InvalidArgumentError } from 'commander';
import { readConfig } from '#platform/config.ts';
import { DEMO_PASSWORD, type DemoLogin, seedDemo } from '../demo/world.ts';
import { orOneSentence } from './sentence.ts';
import { startServing } from './serving.ts';
import { untilStopped } from './stop.ts';

const mostPostings = 2_000_000;

function postingsFrom(typed: string): number {
  const count = /^\d{1,7}$/.test(typed) ? Number(typed) : 0;
  if (count < 1 || count > mostPostings)
    throw new InvalidArgumentError(`a whole number from 1 to ${mostPostings.toLocaleString('en-US')} is needed`);
  return count;
}

/** Columns of a terminal that a text takes: two for each full-width character. */
const width = (text: string) => [...text].reduce((sum, letter) => sum + (/[ -~]/.test(letter) ? 1 : 2), 0);

/** The logins as an aligned table. */
export function loginTable(logins: readonly DemoLogin[]): string {
  const rows = [
    ['役割', 'メールアドレス', 'どんな人か'],
    ...logins.map(({ who, email, story }) => [who, email, story]),
  ];
  const widths = [0, 1].map((column) => Math.max(...rows.map((row) => width(row[column] ?? ''))));
  const line = (row: readonly string[]) =>
    row.map((cell, column) => cell + ' '.repeat(Math.max(0, (widths[column] ?? 0) - width(cell)))).join('  ');
  return [
    ...rows.map((row) => line(row).trimEnd()),
    '',
    `パスワード（全員）  ${DEMO_PASSWORD}`,
    '職員と運営は2段階認証です。お試しの環境では、確認コードが次の画面に表示されます。',
  ].join('\n');
}

/** `hellowork demo` (= `npm start`): everything set up, a small living world, and the logins printed. */
export function registerDemo(program: Command): void {
  program
    .command('demo')
    .description('start the service with a small invented world to try it in (npm start)')
    .option('--scale <postings>', 'postings of a world that is made anew', postingsFrom, 3_000)
    .action(({ scale }: { scale: number }) =>
      orOneSentence(async () => {
        let logins: readonly DemoLogin[] = [];
        const serving = await startServing(readConfig({ demo: true }), 'all', async ({ app, pool }) => {
          logins = await seedDemo(app, pool, { count: scale });
        });
        if (logins.length > 0) process.stdout.write(`\n${loginTable(logins)}\n\n`);
        process.stdout.write(`open-hellowork ${serving.address}\n`);
        await untilStopped();
        await serving.close();
      }),
    );
}
