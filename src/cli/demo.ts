import type { Command } from 'commander';
import { readConfig } from '#platform/config.ts';
import { orOneSentence } from './sentence.ts';
import { startServing } from './serving.ts';
import { untilStopped } from './stop.ts';

/** `hellowork demo` (= `npm start`): everything set up, a small living world, and the logins printed. */
export function registerDemo(program: Command): void {
  program
    .command('demo')
    .description('start the service with a small invented world to try it in (npm start)')
    .action(() =>
      orOneSentence(async () => {
        const serving = await startServing(readConfig({ demo: true }), 'all');
        process.stdout.write(`open-hellowork ${serving.address}\n`);
        await untilStopped();
        await serving.close();
      }),
    );
}
