import { readdir } from 'node:fs/promises';
import type { Command } from 'commander';
import { orOneSentence } from './sentence.ts';

/** What is too heavy for the tests, by the folder that it stands in. */
const kinds = {
  bench: '測って印字する（bench/ のひとつを動かす。名前なしで一覧）',
  soak: '長く、または重く試し、守られなければ 1 で終わる（soak/ のひとつを動かす。名前なしで一覧）',
} as const;

type Kind = keyof typeof kinds;

const folderOf = (kind: Kind) => new URL(`../../${kind}/`, import.meta.url);

/** `hellowork bench NAME …` and `hellowork soak NAME …` (= `npm run …`): runs `bench/NAME.ts` or `soak/NAME.ts`, which prints what it found. */
export function registerRuns(program: Command): void {
  for (const kind of Object.keys(kinds) as Kind[])
    program
      .command(kind)
      .description(kinds[kind])
      .argument('[name]', '動かすもの')
      .argument('[args...]', 'そのものの設定')
      .allowUnknownOption()
      .helpOption(false)
      .action((name: string | undefined, args: string[]) =>
        orOneSentence(async () => {
          const names = await runsOf(kind);
          if (name === undefined || !names.includes(name)) {
            process.stdout.write(`${names.join('\n')}\n`);
            if (name !== undefined) process.exitCode = 2;
            return;
          }
          const { default: run } = (await import(new URL(`${name}.ts`, folderOf(kind)).href)) as {
            default: (args: readonly string[]) => Promise<void>;
          };
          await run(args);
        }),
      );
}

/** What can be run: the files of the folder that export a run. */
async function runsOf(kind: Kind): Promise<readonly string[]> {
  const folder = folderOf(kind);
  const files = (await readdir(folder)).filter((file) => file.endsWith('.ts')).map((file) => file.slice(0, -3));
  const runs = await Promise.all(
    files.map(async (name) => {
      const module = (await import(new URL(`${name}.ts`, folder).href)) as { default?: unknown };
      return typeof module.default === 'function' ? [name] : [];
    }),
  );
  return runs.flat().toSorted();
}
