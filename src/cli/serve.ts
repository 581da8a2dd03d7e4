import type { Command } from 'commander';
import { readConfig } from '#platform/config.ts';
import { orOneSentence } from './sentence.ts';
import { startServing } from './serving.ts';
import { untilStopped } from './stop.ts';

/** `hellowork serve`: the service on a database of one's own, without demo data. */
export function registerServe(program: Command): void {
  program
    .command('serve')
    .description('start the service (web server and worker) without demo data')
    .option('--role <role>', 'web, worker or all', 'all')
    .action((options: { role: 'web' | 'worker' | 'all' }) =>
      orOneSentence(async () => {
        const serving = await startServing(readConfig(), options.role);
        process.stdout.write(`open-hellowork ${serving.address}\n`);
        await untilStopped();
        await serving.close();
      }),
    );
}
