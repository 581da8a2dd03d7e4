/** How the feed writes things, turned into what would be typed into a form. What cannot be read is handed on as it is, for the field to refuse. */
import { parseDate } from '#kernel/eras.ts';
import { foldNumber, foldWidth } from '#kernel/fold.ts';

/** Reads the text of an item; undefined where it says nothing about the input. */
export type ReadWord = (text: string) => string | readonly string[] | undefined;

/** Words in the order in which they are looked for: the first that occurs decides. */
export type WordList = readonly (readonly [word: string, code: string])[];

const folded = (text: string) => foldWidth(text).replace(/\s+/g, '');

/** The code of the first word that occurs in the text. */
export function oneOf(words: WordList): ReadWord {
  return (text) => {
    const said = folded(text);
    return words.find(([word]) => said.includes(foldWidth(word)))?.[1] ?? text;
  };
}

/** The word that a code of the feed stands for. */
export function coded(words: WordList): ReadWord {
  return (text) => words.find(([code]) => code === folded(text))?.[1] ?? text;
}

/** The codes of all words that occur; a word found is taken out, so that a shorter one within it is not found again. */
export function anyOf(words: WordList): ReadWord {
  return (text) => {
    let rest = folded(text);
    const codes = words.flatMap(([word, code]) => {
      const looked = foldWidth(word);
      if (!rest.includes(looked)) return [];
      rest = rest.replaceAll(looked, '');
      return [code];
    });
    return codes.length > 0 ? codes : text;
  };
}

/** あり, 有, 可, する … and their contraries, also with an explanation behind them. */
export const yesOrNo: ReadWord = (text) => {
  const said = folded(text);
  if (/^(あり|有り|有$|有[(、]|可|する|同じ|YES$|1$)/.test(said)) return 'yes';
  if (/^(なし|無し|無$|不可|不要|否|異なる|しない|ない|NO$|[02]$)|(なし|不可|ではない)$/.test(said)) return 'no';
  if (/(あり|可)$/.test(said)) return 'yes';
  return text;
};

const separators = /[~～〜∼]|(?<=[\d０-９円])[-–—―−－](?=[\d０-９])/;

/** The parts of a range (`200,000円～250,000円`), one where it is none. */
export const parts = (text: string): readonly string[] => text.split(separators).map((each) => each.trim());

/** One number, whatever unit stands around it; 億 and 万 are counted. */
export const number: ReadWord = (text) => {
  const said = foldNumber(text).replaceAll(',', '');
  const large = /^\D*?(?:(\d+(?:\.\d+)?)億)?(?:(\d+(?:\.\d+)?)万)?(\d+)?円?$/.exec(said);
  if (large && (large[1] ?? large[2]) !== undefined && !said.startsWith('-')) {
    const [, oku = '0', man = '0', rest = '0'] = large;
    return String(Math.round(Number(oku) * 1e8 + Number(man) * 1e4 + Number(rest)));
  }
  return /^[^\d-]*(\d+(?:\.\d+)?)[^\d.]*$/.exec(said)?.[1] ?? text;
};

/** The lower end of a range, or the one number. */
export const low: ReadWord = (text) => number(parts(text)[0] ?? text);

/** The upper end of a range, or the one number. */
export const high: ReadWord = (text) => number(parts(text).at(-1) ?? text);

/** The upper end of a range; nothing where the text is no range. */
export const highOfRange: ReadWord = (text) => (parts(text).length > 1 ? high(text) : undefined);

/** A number that may stand in a sentence (あり（一律60歳）); nothing where there is none. */
export const numberWithin: ReadWord = (text) => /\d+(?:\.\d+)?/.exec(foldNumber(text))?.[0];

/** A number of months in a sentence; nothing where there is none. */
export const monthsWithin: ReadWord = (text) => /(\d+)[かカヵケヶ箇]?月/.exec(foldNumber(text))?.[1];

/** `8時30分`, `8:30`, `0830` as `8:30`. */
export const timeOfDay: ReadWord = (text) => {
  const match = /^(\d{1,2})[:時](?:(\d{1,2})分?)?$/.exec(foldNumber(text));
  return match ? `${match[1]}:${(match[2] ?? '0').padStart(2, '0')}` : text;
};

/** A day of either calendar as ISO. */
export const day: ReadWord = (text) => {
  const read = parseDate(text);
  return read.ok ? read.value.toString() : text;
};

/** Text as it stands. */
export const asItIs: ReadWord = (text) => text;
