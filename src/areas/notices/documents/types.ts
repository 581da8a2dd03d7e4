/** The letter that opens a citation and names its document: `T11(5)` is in document `T`. */
export type DocumentLetter = 'T' | 'P' | 'S' | 'A' | 'G' | 'C' | 'K';

/** The same words in both languages of the public pages. */
export interface Bilingual {
  readonly ja: string;
  readonly en: string;
}

/**
 * One paragraph as it is cited: `number` is what follows the article's number in the citation
 * (`(5)` in `T11(5)`, `(2)①オ` in `A7(2)①オ`, ` visit` in `G visit`, empty for an article without paragraphs).
 */
export interface LegalParagraph extends Bilingual {
  readonly number: string;
  readonly items?: readonly Bilingual[];
}

/** One article; `number` is empty where the document numbers none. */
export interface LegalArticle {
  readonly number: string;
  readonly title: Bilingual;
  readonly paragraphs: readonly LegalParagraph[];
}

/** One document, restated in plain words with the numbering of its source. */
export interface LegalDocument {
  readonly letter: DocumentLetter;
  /** The last part of the address: `/terms/<slug>`. */
  readonly slug: string;
  readonly id: string;
  readonly title: Bilingual;
  /** ISO date of the text this restates; consents are recorded against it. */
  readonly version: string;
  /** ISO date from which it applies. */
  readonly effectiveFrom: string;
  /** What changed since the version before, where there was one here (T20). */
  readonly changed?: Bilingual;
  /** What a reader must know about the text itself, such as parts that are missing. */
  readonly note?: Bilingual;
  readonly articles: readonly LegalArticle[];
}
