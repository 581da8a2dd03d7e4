import { readdirSync } from 'node:fs';
import { expect, test } from 'vitest';
import { referenceFolder } from '#platform/reference/files.ts';
import { credits } from './credits.ts';
import { referenceTables } from './reference/tables.ts';

const dataFiles = readdirSync(referenceFolder).filter((name) => name !== 'README.md');

test('every reference file has exactly one credit', () => {
  expect(credits.flatMap((credit) => credit.files).sort()).toEqual(dataFiles.sort());
});

/** Read by the web server itself (src/web/furigana/readings.ts), which needs no table for it. */
const withoutTable = ['readings.csv'];

test('every reference file is loaded', () => {
  const loaded = new Set([...referenceTables.flatMap((table) => table.files), ...withoutTable]);
  expect([...loaded].sort()).toEqual(dataFiles.sort());
});
