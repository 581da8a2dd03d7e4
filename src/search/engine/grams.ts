/** The texts of a posting as the index takes them: out of COPY's escapes, and cut into grams. */
import { gramKeyA, gramKeyB } from './segment.ts';
import type { TermTable } from './terms.ts';

const LINE_FEED = 10;
const SPACE = 32;
const BACKSLASH = 92;

/**
 * Every pair of units that begins with no blank, the end of the text counting as a line feed (so that each unit begins some pair),
 * and every three units without a blank.
 */
export function addGrams(
  table: TermTable,
  page: Uint16Array,
  begin: number,
  end: number,
  doc: number,
  employer: boolean,
): void {
  let first = begin < end ? (page[begin] as number) : LINE_FEED;
  let second = begin + 1 < end ? (page[begin + 1] as number) : LINE_FEED;
  for (let at = begin; at < end; at++) {
    const third = at + 2 < end ? (page[at + 2] as number) : LINE_FEED;
    if (first !== LINE_FEED && first !== SPACE) {
      const a = gramKeyA(first, second);
      table.addGram(a, gramKeyB(-1, employer), doc);
      if (second !== LINE_FEED && second !== SPACE && third !== LINE_FEED && third !== SPACE)
        table.addGram(a, gramKeyB(third, employer), doc);
    }
    first = second;
    second = third;
  }
}

/** Copies a field of COPY's text format; answers the place after it. */
export function unescapeInto(page: Uint16Array, begin: number, field: string): number {
  let place = begin;
  for (let at = 0; at < field.length; at++) {
    let unit = field.charCodeAt(at);
    if (unit === BACKSLASH) {
      unit = field.charCodeAt(++at);
      const special = 'bfnrtv'.indexOf(String.fromCharCode(unit));
      if (special !== -1) unit = [8, 12, 10, 13, 9, 11][special] as number;
    }
    page[place++] = unit;
  }
  return place;
}
