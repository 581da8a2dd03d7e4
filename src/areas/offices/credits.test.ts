import { readdirSync } from 'node:fs';
import { expect, test } from 'vitest';
import { referenceFolder } from '#platform/reference/files.ts';
import { credits } from './credits.ts';
import { referenceTables } from './reference/tables.ts';

const dataFiles = readdirSync(referenceFolder).filter((name) => name !== 'README.md');

test('every reference file has exactly one credit', () => {
  expect(credits.flatMap((credit) => credit.files).sort()).toEqual(dataFiles.sort());
});

test('every reference file is loaded', () => {
  expect([...new Set(referenceTables.flatMap((table) => table.files))].sort()).toEqual(dataFiles.sort());
});
