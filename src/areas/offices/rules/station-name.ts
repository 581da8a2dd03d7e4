/**
 * The name of a station as people write it: 四ツ谷, 四ッ谷駅 and 四谷駅（東京） are not told apart by marks that nobody remembers.
 * Clause: T8(2)
 */

const brackets = /[(（〈<]([^()（）〈〉<>]*)[)）〉>]/gu;
const small = new Map(
  [...'ァィゥェォッャュョヮヵヶ'].map((kana, nth) => [kana, 'アイウエオツヤユヨワカケ'[nth] ?? kana]),
);

/** One spelling of a name: width, small kana, の and が between 漢字, 駅 and blanks folded away. */
function spelling(name: string): string {
  return name
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\s・･]/gu, '')
    .replace(/駅$/u, '')
    .replace(/[ァィゥェォッャュョヮヵヶ]/gu, (kana) => small.get(kana) ?? kana)
    .replace(/[がガ](?=\p{Script=Han})/gu, 'ケ')
    .replace(/[の之]/gu, 'ノ')
    .replace(/[ぁ-ゖ]/gu, (kana) => String.fromCharCode(kana.charCodeAt(0) + 0x60));
}

/** A name in Latin letters as it is looked for: `Shin-Okubo Station` → `shinokubo`; empty for any other writing. */
export function latinName(written: string): string {
  const typed = written.normalize('NFKC').trim().toLowerCase();
  return /^[a-z][a-z .,'-]*$/.test(typed) ? typed.replace(/\bsta(?:tion|\.)?$/, '').replace(/[^a-z]/g, '') : '';
}

/**
 * The folded spellings a written name may be read as: the whole, without what stands in brackets, and what stands there
 * (「四ツ谷(四ッ谷)」, 「明治神宮前〈原宿〉」). Two names mean the same station when they share one. Empty for nothing.
 */
export function stationSpellings(written: string): readonly string[] {
  const inside = [...written.matchAll(brackets)].map(([, text = '']) => text);
  const folded = [written.replace(brackets, ''), ...inside].map(spelling);
  return [...new Set(folded)].filter((each) => each !== '');
}
