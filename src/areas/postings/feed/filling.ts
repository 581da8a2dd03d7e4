import { type Catalogue, type ContentOf, parseSection, type Scope } from '#kernel/fields/index.ts';
import type { FeedItem } from './items.ts';
import type { FeedProblem, Told } from './problem.ts';

/** Longer text than this is no number, word or date: it is handed to the field as it is, to be refused there. */
const LONGEST_WORD = 400;

/** Inputs of a catalogue as they are filled from the items of a record. */
export interface Filling {
  put(tag: string, name: string, value: string | readonly string[]): void;
  /** Reads everything put in so far; what cannot be read is left out and told. */
  read<C extends Catalogue>(
    catalogue: C,
    scope?: Scope,
  ): { readonly content: ContentOf<C>; readonly problems: readonly FeedProblem[] };
}

/** Fills the inputs that the items name. The first item that says something about an input is taken; lists are joined. */
export function fill(items: ReadonlyMap<string, string>, table: readonly FeedItem[], tell: Told): Filling {
  const form: Record<string, string | readonly string[]> = {};
  const tags = new Map<string, string>();
  const put: Filling['put'] = (tag, name, value) => {
    const before = form[name];
    if (before !== undefined && !(Array.isArray(before) && Array.isArray(value))) return;
    form[name] = before === undefined ? value : [...before, ...value];
    if (before === undefined) tags.set(name, tag);
  };
  for (const [tag, name, read] of table) {
    const text = items.get(tag);
    const value = text === undefined || text.length > LONGEST_WORD ? text : read(text);
    if (value !== undefined) put(tag, name, value);
  }

  /** The item behind a field that a problem names: its own input, or the nearest one within it. */
  const tagOf = (field: string): string | undefined => {
    const group = field.replace(/\.[^.]+$/, '');
    return (
      tags.get(field) ??
      [...tags].find(([name]) => name.startsWith(`${field}.`))?.[1] ??
      [...tags].find(([name]) => name.startsWith(`${group}.`))?.[1]
    );
  };

  return {
    put,
    read: (catalogue, scope = {}) => {
      let content = {} as ContentOf<typeof catalogue>;
      const problems: FeedProblem[] = [];
      const asked = new Set(Object.keys(form).map((name) => name.slice(0, name.indexOf('.'))));
      for (const { key } of catalogue.filter((section) => asked.has(section.key))) {
        const section = parseSection(catalogue, key, form, { content, ...scope });
        content = section.content;
        for (const { field, code, data } of section.problems) problems.push(tell(tagOf(field) ?? field, code, data));
      }
      const filled = Object.entries(content).filter(([, values]) => Object.keys(values ?? {}).length > 0);
      return { content: Object.fromEntries(filled) as ContentOf<typeof catalogue>, problems };
    },
  };
}
