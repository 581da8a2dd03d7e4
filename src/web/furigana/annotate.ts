import { readings } from './readings.ts';

/** Elements whose text is left alone: no room for readings, no Japanese, or readings of their own. */
const LEFT_ALONE = new Set(['head', 'script', 'style', 'textarea', 'select', 'svg', 'ruby', 'code', 'pre']);

const token = /<(?:"[^"]*"|'[^']*'|[^'">])*>|[^<]+/g;
const opening = /^<([a-z][a-z0-9-]*)/;
const foreign = /\slang="(?!ja)[^"]*"/;
const run = /[\p{Script=Han}々]+/gu;
const hiragana = /^\p{Script=Hiragana}/u;

/**
 * A rendered page with readings above the words that `reference/readings.csv` knows (ui.md no. 24). The readings are for the eye: they are hidden
 * from those who hear the page, whose names of links and buttons stay as they are.
 */
export function withFurigana(html: string): string {
  let skipped: string | undefined;
  let depth = 0;
  return html.replace(token, (part) => {
    if (!part.startsWith('<')) return skipped === undefined ? annotated(part) : part;
    if (skipped !== undefined) {
      if (part.startsWith(`</${skipped}>`)) depth--;
      else if (opening.exec(part)?.[1] === skipped && !part.endsWith('/>')) depth++;
      if (depth === 0) skipped = undefined;
      return part;
    }
    const name = opening.exec(part)?.[1];
    if (name !== undefined && name !== 'html' && (LEFT_ALONE.has(name) || foreign.test(part)) && !part.endsWith('/>')) {
      skipped = name;
      depth = 1;
    }
    return part;
  });
}

const annotated = (text: string): string =>
  text.replace(run, (characters, at: number) =>
    readingsOf(characters, hiragana.test(text.slice(at + characters.length))),
  );

/** A run of Chinese characters, the longest known word at every place first. */
function readingsOf(characters: string, goesOn: boolean): string {
  if (goesOn) {
    const stem = readings.stems.get(characters);
    if (stem !== undefined) return ruby(characters, stem);
  }
  let made = '';
  let place = 0;
  while (place < characters.length) {
    const word = longestAt(characters, place);
    made += word === undefined ? characters[place] : ruby(word, readings.words.get(word) ?? '');
    place += word?.length ?? 1;
  }
  return made;
}

function longestAt(characters: string, place: number): string | undefined {
  for (let length = Math.min(readings.longest, characters.length - place); length > 0; length--) {
    const word = characters.slice(place, place + length);
    if (readings.words.has(word)) return word;
  }
  return undefined;
}

const ruby = (word: string, reading: string): string =>
  `<ruby>${word}<rp aria-hidden="true">（</rp><rt aria-hidden="true">${reading}</rt><rp aria-hidden="true">）</rp></ruby>`;
