/** What a static page can be made of. Texts may carry readings as `{漢字|かんじ}`. */
export type Block =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'list'; readonly items: readonly string[] }
  | { readonly kind: 'steps'; readonly items: readonly string[] }
  | { readonly kind: 'link'; readonly href: string; readonly text: string };

export interface Section {
  readonly heading: string;
  readonly blocks: readonly Block[];
}

/** A page of text in one language. */
export interface StaticContent {
  readonly title: string;
  readonly lead: string;
  readonly sections: readonly Section[];
}

export const text = (words: string): Block => ({ kind: 'text', text: words });
export const list = (...items: readonly string[]): Block => ({ kind: 'list', items });
export const steps = (...items: readonly string[]): Block => ({ kind: 'steps', items });
export const link = (href: string, words: string): Block => ({ kind: 'link', href, text: words });

export function section(heading: string, ...blocks: readonly Block[]): Section {
  return { heading, blocks };
}
