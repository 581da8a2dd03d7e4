/** Where the words of a search stand in a text as it was written. */
import { fold } from './fold.ts';

export interface TextPart {
  readonly text: string;
  readonly marked: boolean;
}

/** A character with the voicing marks that join it when it is folded. */
const CHARACTERS = /.[\u3099\u309a\uff9e\uff9f]*/gsu;

/** Folded characters with the place in the original from which each comes. */
function foldWithPlaces(text: string): { readonly folded: string; readonly places: readonly number[] } {
  let folded = '';
  const places: number[] = [];
  for (const { 0: character, index } of text.matchAll(CHARACTERS)) {
    // a dash is a long vowel mark or a hyphen by what stands before it
    const before = folded.slice(-1);
    const units = /\s/u.test(character) ? ' ' : fold(before + character).slice(fold(before).length);
    folded += units;
    for (let nth = 0; nth < units.length; nth++) places.push(index);
  }
  places.push(text.length);
  return { folded, places };
}

/**
 * The text in parts, those marked in which one of the words occurs (folded words, as of `wordsOf`). Joined, the parts are the text.
 */
export function highlight(text: string, words: readonly string[]): readonly TextPart[] {
  const { folded, places } = foldWithPlaces(text);
  const marked = new Uint8Array(text.length);
  for (const word of words) {
    for (let at = folded.indexOf(word); at !== -1; at = folded.indexOf(word, at + word.length)) {
      const last = places[at + word.length - 1] as number;
      // to the end of the written character that the last folded one comes from
      const end = places.slice(at + word.length).find((place) => place > last) ?? text.length;
      marked.fill(1, places[at], end);
    }
  }
  const parts: TextPart[] = [];
  for (let from = 0; from < text.length; ) {
    let to = from + 1;
    while (to < text.length && marked[to] === marked[from]) to++;
    parts.push({ text: text.slice(from, to), marked: marked[from] === 1 });
    from = to;
  }
  return parts;
}
