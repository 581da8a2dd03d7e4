import { type Command, InvalidArgumentError } from 'commander';
import { frozenClock, systemClock } from '#platform/clock.ts';
import { readConfig } from '#platform/config.ts';
import { simulate } from '#worker/simulate.ts';
import { parseDay } from './day.ts';
import { out } from './output.ts';
import { openRuntime } from './runtime.ts';
import { orOneSentence } from './sentence.ts';

const MOST_DAYS = 3_660;

function parseDays(text: string): number {
  const days = Number(text);
  if (!Number.isInteger(days) || days < 1 || days > MOST_DAYS) {
    throw new InvalidArgumentError(`Give a number of days from 1 to ${MOST_DAYS}.`);
  }
  return days;
}

/** `hellowork simulate --days N`: lets time pass on a database and tells what it brought. */
export function registerSimulate(program: Command): void {
  program
    .command('simulate')
    .description('let days pass on a database, with all sweeps, and tell what each brought (mails stay inside)')
    .requiredOption('--days <number>', 'how many days', parseDays)
    .requiredOption('--on-this-database', 'yes, erase and change what falls due: a demo or a copy, never the real one')
    .option('--from <date>', 'the day before the first; default today', parseDay)
    .action((options: { days: number; from?: Temporal.PlainDate }) =>
      orOneSentence(async () => {
        const clock = frozenClock(options.from ?? systemClock.today());
        const runtime = await openRuntime(readConfig(), { clock });
        try {
          for await (const { day, done, mails } of simulate(runtime.app, clock, options.days)) {
            const brought = Object.entries(done).flatMap(([name, n]) => (n > 0 ? [`${name} ${n}`] : []));
            out([day, ...brought, ...(mails > 0 ? [`mails ${mails}`] : [])].join('\t'));
          }
        } finally {
          await runtime.close();
        }
      }),
    );
}
