import { readFileSync } from 'node:fs';
import { glob } from 'node:fs/promises';
import { expect, test } from 'vitest';
import { foot, letter } from './letter.ts';

test('a mail ends with the one foot, an empty line before it', () => {
  expect(letter('一行目', '', '二行目\n')).toBe(`一行目\n\n二行目\n\n${foot}\n`);
});

test('no area writes a foot of its own, and every one that sends mails uses it', async () => {
  const files = await Array.fromAsync(glob('src/areas/*/mails.ts'));
  expect(files.length).toBeGreaterThan(9);
  for (const file of files) {
    const source = readFileSync(file, 'utf8');
    expect(source, file).toContain("from '#platform/letter.ts'");
    expect(source, file).not.toMatch(/送信専用|返信でき|公式のサービスでは/);
  }
});
