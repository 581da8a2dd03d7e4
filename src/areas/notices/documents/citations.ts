import { legalDocuments } from './all.ts';
import type { Bilingual, LegalDocument, LegalParagraph } from './types.ts';

/** Where a clause stands: the document, the page's path, and the id of the element on it. */
export interface ClauseAnchor {
  readonly document: string;
  readonly path: string;
  readonly anchor: string;
}

interface Clause {
  readonly at: ClauseAnchor;
  readonly paragraphs: readonly LegalParagraph[];
  readonly heading: Bilingual;
}

const circled = '①②③④⑤⑥⑦⑧⑨⑩⑪⑫⑬⑭⑮⑯⑰⑱⑲⑳';
const kanji = '一二三四五六七八九';
const kana: Readonly<Record<string, string>> = {
  ア: 'a',
  イ: 'i',
  ウ: 'u',
  エ: 'e',
  オ: 'o',
  カ: 'ka',
  キ: 'ki',
  ク: 'ku',
  ケ: 'ke',
};

const number = /\((\d+)\)|([①-⑳])|\(([ア-ケ])\)|([ア-ケ])|([一二三四五六七八九十]+)|([0-9]+)|([a-z]+)/gu;

/** The parts of a citation after its document's letter, in the alphabet of element ids, each with its kind of numbering. */
function parts(tail: string): readonly { readonly kind: string; readonly id: string }[] {
  return [...tail.matchAll(number)].map(([, paren, circle, subKana, plainKana, numeral, digits, word]) => {
    if (circle) return { kind: 'circled', id: String(circled.indexOf(circle) + 1) };
    if (numeral) return { kind: 'kanji', id: String(fromKanji(numeral)) };
    const syllable = subKana ?? plainKana;
    if (syllable) return { kind: subKana ? 'sub-kana' : 'kana', id: kana[syllable] ?? syllable };
    if (paren) return { kind: 'paren', id: paren };
    return { kind: 'plain', id: digits ?? word ?? '' };
  });
}

function fromKanji(numeral: string): number {
  const [tens, units] = numeral.includes('十') ? numeral.split('十') : ['', numeral];
  const ten = numeral.includes('十') ? (tens ? kanji.indexOf(tens) + 1 : 1) * 10 : 0;
  return ten + (units ? kanji.indexOf(units) + 1 : 0);
}

function idOf(letter: string, ids: readonly string[], numbered: boolean): string {
  return numbered ? letter + ids.join('-') : [letter, ...ids].join('-');
}

/** The element id of a clause: `T11(5)` → `T11-5`, `A7(2)①オ` → `A7-2-1-o`, `G visit` → `G-visit`. */
export function elementId(citation: string): string {
  const tail = citation.slice(1);
  const ids = parts(tail).map((each) => each.id);
  return idOf(citation.slice(0, 1), ids, /^\d/.test(tail));
}

function clausesIn(document: LegalDocument): readonly (readonly [string, Clause])[] {
  const place = (anchor: string): ClauseAnchor => ({ document: document.id, path: `/terms/${document.slug}`, anchor });
  const whole = { at: place(document.letter), paragraphs: [], heading: document.title };
  return [
    [document.letter, whole] as const,
    ...document.articles.flatMap((article) => {
      const citation = document.letter + article.number;
      const paragraphs = article.paragraphs.map((each) => {
        const anchor = elementId(citation + each.number);
        return [anchor, { at: place(anchor), paragraphs: [each], heading: article.title }] as const;
      });
      if (!article.number) return paragraphs;
      const clause = { at: place(citation), paragraphs: article.paragraphs, heading: article.title };
      return [...paragraphs.filter(([anchor]) => anchor !== citation), [citation, clause] as const];
    }),
  ];
}

const clauses: ReadonlyMap<string, Clause> = new Map(legalDocuments.flatMap(clausesIn));

/** `T6(3) T7(3)` are two citations, `G visit` is one. */
function citationsIn(text: string): readonly string[] {
  return text
    .trim()
    .replace(/\s+notes$/, '')
    .split(/\s+(?=[TPSAGCK](?:[\d①-⑳\s]|$))/u)
    .map((each) => each.replace(/\s+(?=[ア-ケ(])/gu, ''));
}

/** The clauses one citation names: one, several side by side (`T11(6)(7)`), or a range (`A7(2)①ア–エ`). */
function clausesOf(citation: string): readonly Clause[] {
  const exact = clauses.get(elementId(citation));
  if (exact) return [exact];
  const tail = citation.slice(1);
  const all = parts(tail);
  const last = all.at(-1);
  if (!last) return [];
  const start = all.findIndex((_, index) => all.slice(index).every((each) => each.kind === last.kind));
  const numbered = /^\d/.test(tail);
  const stem = all.slice(0, start).map((each) => each.id);
  const anchors = all.slice(start).map((each) => idOf(citation.slice(0, 1), [...stem, each.id], numbered));
  const named = citation.includes('–') ? between(anchors[0], anchors.at(-1)) : anchors;
  const found = named.map((each) => clauses.get(each));
  return found.every((each) => each !== undefined) ? found : [];
}

function between(first: string | undefined, last: string | undefined): readonly string[] {
  const keys = [...clauses.keys()];
  const from = keys.indexOf(first ?? '');
  const to = keys.indexOf(last ?? '');
  return from < 0 || to < from ? [first ?? ''] : keys.slice(from, to + 1);
}

/** All clauses a text such as `T6(3) T7(3)` or `T11(6)(7)` cites; empty when any part of it is unknown. */
function cited(text: string): readonly Clause[] {
  const found = citationsIn(text).map(clausesOf);
  return found.every((each) => each.length > 0) ? found.flat() : [];
}

/** Where a clause can be read (the first, when several are cited); undefined when it is none of the documents'. */
export function anchorOf(citation: string): ClauseAnchor | undefined {
  return cited(citation)[0]?.at;
}

/** The address of a clause, `/terms/my-page#T11-5`; undefined when it is none of the documents'. */
export function clauseHref(citation: string): string | undefined {
  const at = anchorOf(citation);
  return at && `${at.path}#${at.anchor}`;
}

/** What a clause says, with the points it lists; undefined when it is none of the documents'. */
export function clauseText(citation: string, lang: keyof Bilingual): string | undefined {
  const found = cited(citation);
  if (found.length === 0) return undefined;
  return found
    .flatMap((clause) =>
      clause.paragraphs.length === 0
        ? [clause.heading[lang]]
        : clause.paragraphs.flatMap((each) => [each[lang], ...(each.items ?? []).map((item) => `・${item[lang]}`)]),
    )
    .join('\n');
}
