import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import type { Command } from 'commander';
import { databaseTypes } from './generate/database-types.ts';
import { privacyDocument } from './generate/privacy-document.ts';
import { rulesDocument } from './generate/rules-document.ts';
import { repository, sources } from './generate/sources.ts';
import { stateDocuments } from './generate/state-documents.ts';

/** Every generated file by path with the text it should have; undefined for one that nothing generates any more. */
async function generated(): Promise<ReadonlyMap<string, string | undefined>> {
  const states = await stateDocuments();
  const gone = sources('docs/states/*.md').filter(({ path }) => !states.has(path));
  return new Map<string, string | undefined>([
    ['docs/privacy.md', privacyDocument()],
    ['docs/rules.md', rulesDocument()],
    ...states,
    ...gone.map(({ path }): [string, undefined] => [path, undefined]),
    ['src/platform/database.types.ts', await databaseTypes()],
  ]);
}

const present = (path: string) => (existsSync(repository + path) ? readFileSync(repository + path, 'utf8') : undefined);

function write(path: string, text: string | undefined): void {
  if (text === undefined) rmSync(repository + path);
  else {
    mkdirSync(dirname(repository + path), { recursive: true });
    writeFileSync(repository + path, text);
  }
}

/** `hellowork generate`: writes what is made from the sources; with `--check` only names what is out of date and exits with 1. */
export function registerGenerate(program: Command): void {
  program
    .command('generate')
    .description('docs/privacy.md、docs/rules.md、docs/states、データベースの型をソースから作る')
    .option('--check', '作らずに、古くなったファイルの名前を出す（あれば終了コード1）')
    .action(async ({ check = false }: { readonly check?: boolean }) => {
      const stale = [...(await generated())].filter(([path, text]) => present(path) !== text);
      for (const [path, text] of stale) {
        if (!check) write(path, text);
        process.stdout.write(`${check ? '古くなっています' : '書きました'}: ${path}\n`);
      }
      if (check && stale.length > 0) process.exitCode = 1;
    });
}
