/**
 * Text folding: what two writings must have in common to be found by each other. Full and half width, upper and lower case,
 * hiragana and katakana, old and new kana marks fold to one form: ﾍﾙﾊﾟｰ = ヘルパー = へるぱー, ＳＥ = se, ① = 1, ㈱ = (株).
 */

const HIRAGANA_FIRST = 0x3041;
const HIRAGANA_LAST = 0x3096;
const TO_KATAKANA = 0x60;

/** Dashes and bars that are typed for the long vowel mark after kana, or for a hyphen elsewhere. */
const DASHES = /[\u2010-\u2015\u2212\uff0d\u30fc-]/gu;
const KANA_BEFORE = /[\u30a1-\u30fa\u30fc]$/u;

/**
 * The folded form of a text or keyword. Runs of blanks become one space, line breaks stay (they end an item, so that no word
 * is found across two items). Pure and idempotent.
 */
export function fold(text: string): string {
  const normal = text
    .normalize('NFKC')
    .toLowerCase()
    // lower-casing can undo composition (İ), so that folding twice would differ
    .normalize('NFKC')
    .replace(/\r\n?|[\u2028\u2029\u0085]/gu, '\n')
    .replace(/[^\S\n]+/gu, ' ')
    .replace(/[\0\u200b-\u200d\ufeff]/gu, '');
  let folded = '';
  let copied = 0;
  for (let at = 0; at < normal.length; at++) {
    const code = normal.charCodeAt(at);
    if (code < HIRAGANA_FIRST || code > HIRAGANA_LAST) continue;
    folded += normal.slice(copied, at) + String.fromCharCode(code + TO_KATAKANA);
    copied = at + 1;
  }
  folded += normal.slice(copied);
  return folded
    .replace(DASHES, (_dash, at: number, whole: string) =>
      KANA_BEFORE.test(whole.slice(Math.max(0, at - 1), at)) ? 'ー' : '-',
    )
    .trim();
}

/** The distinct words of a free-word field, folded, in order. Blanks of every width part them. */
export function wordsOf(input: string): readonly string[] {
  return [
    ...new Set(
      fold(input)
        .split(/\s+/u)
        .filter((word) => word !== ''),
    ),
  ];
}
