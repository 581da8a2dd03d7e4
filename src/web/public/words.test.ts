import { globSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';

// ui 16: what the public reads is there in both languages.
const here = new URL('../', import.meta.url);
const files = globSync(['public/**/words.ts', 'errors/words.ts', 'words/**/*.ts', 'components/status.ts'], {
  cwd: fileURLToPath(here),
}).filter((file) => !file.endsWith('.test.ts'));

const JAPANESE = /[\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Han}]/u;

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Every pair of `ja` and `en` within a value, with where it stands. */
function pairsIn(value: unknown, at: string): readonly { at: string; ja: unknown; en: unknown }[] {
  if (!isObject(value)) return [];
  if ('ja' in value && 'en' in value) return [{ at, ja: value.ja, en: value.en }];
  return Object.entries(value).flatMap(([key, each]) => pairsIn(each, `${at}.${key}`));
}

/** What the Japanese side says and the English one does not, or says in Japanese. Names that need no translation stand on one side alone. */
function differences(ja: unknown, en: unknown, at: string): readonly string[] {
  if (isObject(ja) && isObject(en)) {
    return Object.keys(ja).flatMap((key) => differences(ja[key], en[key], `${at}.${key}`));
  }
  if (Array.isArray(ja) && Array.isArray(en))
    return [ja, en].flatMap((side) => side.flatMap((_each, nth) => differences(ja[nth], en[nth], `${at}[${nth}]`)));
  if (typeof ja !== typeof en) return [`${at}: ${typeof ja} and ${typeof en}`];
  if (typeof en !== 'string') return [];
  // A unit may be written in one language only.
  if (JAPANESE.test(en) && !/[A-Za-z]{2}/.test(en)) return [`${at}: “${en}” is not English`];
  return [];
}

describe('ui 16: both languages', () => {
  test('are there', () => {
    expect(files.length).toBeGreaterThan(20);
  });

  test.each(files)('%s', async (file) => {
    const exported = (await import(new URL(file, here).href)) as Readonly<Record<string, unknown>>;
    const wrong = Object.entries(exported)
      .flatMap(([name, value]) => pairsIn(value, name))
      .flatMap(({ at, ja, en }) => differences(ja, en, at));
    expect(wrong).toEqual([]);
  });
});
