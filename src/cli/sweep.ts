import type { Command } from 'commander';
import { frozenClock } from '#platform/clock.ts';
import { readConfig } from '#platform/config.ts';
import { SWEEPS } from '#worker/schedule.ts';
import { runSweep, sweepsNamed } from '#worker/sweep.ts';
import { parseDay } from './day.ts';
import { out } from './output.ts';
import { openRuntime } from './runtime.ts';
import { orOneSentence } from './sentence.ts';

/** `hellowork sweep [NAME…]`: does now what time calls for; all sweeps, or the named ones. */
export function registerSweep(program: Command): void {
  program
    .command('sweep')
    .description('do now what time calls for: erase, remind, complete (all sweeps, or the named ones)')
    .argument('[names...]', 'names of sweeps; --list shows them')
    .option('--as-of <date>', 'as if it were 09:00 of this day (2026-11-30)', parseDay)
    .option('--list', 'show the sweeps, when they run and what they do')
    .action((names: string[], options: { asOf?: Temporal.PlainDate; list?: true }) =>
      orOneSentence(async () => {
        if (options.list) return list();
        const sweeps = sweepsNamed(names);
        const clock = options.asOf && frozenClock(options.asOf);
        const runtime = await openRuntime(readConfig(), clock ? { clock } : {});
        try {
          for (const { name } of sweeps) out(`${name}\t${await runSweep(runtime.app, name)}`);
        } finally {
          await runtime.close();
        }
      }),
    );
}

function list(): void {
  for (const { name, cron, does } of SWEEPS) out(`${name}\t${cron}\t${does}`);
}
