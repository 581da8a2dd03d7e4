import type { ComponentChildren, VNode } from 'preact';
import { renderToString } from 'preact-render-to-string';
import { markup } from '#web/components/markup.ts';
import { type Lang, LangContext } from './lang.ts';

/**
 * A memory for parts of pages that are the same for everybody: each is rendered the first time in each language, afterwards written as it stands.
 * The name must tell everything that the part depends on besides the language; what a person typed or may alone see has no place in it.
 */
export function renderedOnce(): (name: string, lang: Lang, part: () => ComponentChildren) => VNode {
  const known = new Map<string, string>();
  return (name, lang, part) => {
    const key = `${lang} ${name}`;
    let html = known.get(key);
    if (html === undefined) {
      html = renderToString(<LangContext.Provider value={lang}>{part()}</LangContext.Provider>);
      known.set(key, html);
    }
    return markup(html);
  };
}
