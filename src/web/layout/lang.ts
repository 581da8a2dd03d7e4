import { createContext } from 'preact';
import { useContext } from 'preact/hooks';

/** Languages a page can be shown in. Staff pages are Japanese only. */
export type Lang = 'ja' | 'en';

/** Set by `Page`; components below read it with `useLang`, so no page passes the language twice. */
export const LangContext = createContext<Lang>('ja');

export function useLang(): Lang {
  return useContext(LangContext);
}

/** The words of the page's language, from one object that holds both. */
export function useWords<W>(words: Readonly<Record<Lang, W>>): W {
  return words[useLang()];
}
