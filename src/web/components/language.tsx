import { type Lang, useLang } from '#web/layout/lang.ts';

const japanese = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u;

/** The language of a text that people wrote, where it is not the page's (WCAG 3.1.2): what postings say is Japanese on English pages too. */
export function langOfText(text: string, page: Lang): 'ja' | undefined {
  return page === 'en' && japanese.test(text) ? 'ja' : undefined;
}

/** A text that people wrote, said in its own language by those who read pages aloud. */
export function Said({ text }: { readonly text: string }) {
  return <span lang={langOfText(text, useLang())}>{text}</span>;
}
