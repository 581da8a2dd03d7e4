/** Kana in Latin letters, as signs at stations have them: Hepburn, long vowels as one letter. */

const rows: readonly (readonly [kana: string, latin: string])[] = [
  ['アイウエオ', 'a i u e o'],
  ['カキクケコ', 'ka ki ku ke ko'],
  ['サシスセソ', 'sa shi su se so'],
  ['タチツテト', 'ta chi tsu te to'],
  ['ナニヌネノ', 'na ni nu ne no'],
  ['ハヒフヘホ', 'ha hi fu he ho'],
  ['マミムメモ', 'ma mi mu me mo'],
  ['ヤユヨ', 'ya yu yo'],
  ['ラリルレロ', 'ra ri ru re ro'],
  ['ワヰヱヲン', 'wa i e o n'],
  ['ガギグゲゴ', 'ga gi gu ge go'],
  ['ザジズゼゾ', 'za ji zu ze zo'],
  ['ダヂヅデド', 'da ji zu de do'],
  ['バビブベボ', 'ba bi bu be bo'],
  ['パピプペポ', 'pa pi pu pe po'],
  ['ァィゥェォヴヮ', 'a i u e o vu wa'],
];
const single = new Map(
  rows.flatMap(([kana, latin]) => [...kana].map((each, nth) => [each, latin.split(' ')[nth] ?? ''])),
);
const glides: Readonly<Record<string, string>> = { ャ: 'a', ュ: 'u', ョ: 'o' };
const smallVowels: Readonly<Record<string, string>> = { ァ: 'a', ィ: 'i', ゥ: 'u', ェ: 'e', ォ: 'o' };

/** One syllable: a kana with the small one after it, if any. */
function syllable(kana: string, small: string | undefined): string {
  const whole = single.get(kana) ?? kana;
  const glide = small && glides[small];
  if (glide) return /^(?:sh|ch|j)i$/.test(whole) ? whole.slice(0, -1) + glide : `${whole.slice(0, -1)}y${glide}`;
  const vowel = small && smallVowels[small];
  return vowel ? whole.replace(/[aiueo]$/, vowel) : whole;
}

/**
 * A word in kana (hiragana or katakana) in Latin letters, its first one large: とうきょう → Tokyo, しんじゅく → Shinjuku, さっぽろ → Sapporo.
 * What stands in brackets is left out; ・ becomes a hyphen; what is no kana stays as it is.
 */
export function inLatin(kana: string): string {
  const written = kana
    .normalize('NFKC')
    .replace(/[(〈][^)〉]*[)〉]/gu, '')
    .replace(/[ぁ-ゖ]/g, (each) => String.fromCharCode(each.charCodeAt(0) + 0x60));
  let latin = '';
  for (const [, doubled, first = '', small] of written.matchAll(/(ッ)?([^ッ])([ャュョァィゥェォ])?/gu)) {
    const said = first === 'ー' ? '' : syllable(first, small);
    latin += doubled ? (said.startsWith('ch') ? 't' : (said[0] ?? '')) + said : said;
  }
  const short = latin
    .replace(/o[ou]/g, 'o')
    .replace(/uu/g, 'u')
    .replace(/n(?=[bmp])/g, 'm');
  return short.replaceAll('・', '-').replace(/(?<![a-z])[a-z]/g, (letter) => letter.toUpperCase());
}
