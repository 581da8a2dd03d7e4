import type { Bilingual, LegalArticle, LegalParagraph } from './types.ts';

/** A paragraph: its number as cited, Japanese, English, and the points it lists. */
export function paragraph(number: string, ja: string, en: string, items?: readonly Bilingual[]): LegalParagraph {
  return items ? { number, ja, en, items } : { number, ja, en };
}

/** A point of a list within a paragraph. */
export function point(ja: string, en: string): Bilingual {
  return { ja, en };
}

/** An article; `number` is empty where the document numbers none. */
export function article(
  number: string,
  ja: string,
  en: string,
  ...paragraphs: readonly LegalParagraph[]
): LegalArticle {
  return { number, title: { ja, en }, paragraphs };
}
