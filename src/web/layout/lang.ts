import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { Lang } from '#web/page.ts';

export type { Lang } from '#web/page.ts';

/** Set by `Page`; components below read it with `useLang`, so no page passes the language twice. */
export const LangContext = createContext<Lang>('ja');

export function useLang(): Lang {
  return useContext(LangContext);
}

/** The words of the page's language, from one object that holds both. */
export function useWords<W>(words: Readonly<Record<Lang, W>>): W {
  return words[useLang()];
}
