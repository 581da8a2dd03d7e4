import { readdir } from 'node:fs/promises';
import type { Command } from 'commander';
import { orOneSentence } from './sentence.ts';

const folder = new URL('../../bench/', import.meta.url);

/** `hellowork bench NAME …` (= `npm run bench NAME`): runs `bench/NAME.ts`, which prints what it measured and on what machine. */
export function registerBench(program: Command): void {
  program
    .command('bench')
    .description('測って印字する（bench/ のひとつを動かす。名前なしで一覧）')
    .argument('[name]', '測るもの')
    .argument('[args...]', 'そのものの設定')
    .allowUnknownOption()
    .helpOption(false)
    .action((name: string | undefined, args: string[]) =>
      orOneSentence(async () => {
        const names = await benches();
        if (name === undefined || !names.includes(name)) {
          process.stdout.write(`${names.join('\n')}\n`);
          if (name !== undefined) process.exitCode = 2;
          return;
        }
        const { default: run } = (await import(new URL(`${name}.ts`, folder).href)) as {
          default: (args: readonly string[]) => Promise<void>;
        };
        await run(args);
      }),
    );
}

/** What can be measured: the files of bench/ that export a run. */
async function benches(): Promise<readonly string[]> {
  const files = (await readdir(folder)).filter((file) => file.endsWith('.ts')).map((file) => file.slice(0, -3));
  const runs = await Promise.all(
    files.map(async (name) => {
      const module = (await import(new URL(`${name}.ts`, folder).href)) as { default?: unknown };
      return typeof module.default === 'function' ? [name] : [];
    }),
  );
  return runs.flat().toSorted();
}
