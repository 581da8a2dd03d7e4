/** The synonym dictionary: job titles as people type them, and the 職業分類 they stand for. */
import { fold } from './fold.ts';

/** A title (該当職業名) or the name of a class, with the code of its class (2, 3 or 5 digits). */
export interface OccupationTitle {
  readonly title: string;
  readonly occupation: string;
}

export interface OccupationSuggestion {
  readonly occupation: string;
  /** The title that was met, as it is written in the dictionary. */
  readonly title: string;
}

export interface TitleDictionary {
  /**
   * Classes for what was typed, best first, each class once: the title itself, titles that begin with it, that end with it, that
   * contain it; shorter titles before longer. Nothing for less than two characters.
   */
  suggest(typed: string, limit: number): readonly OccupationSuggestion[];
}

const rankOf = (title: string, typed: string): number => {
  if (title === typed) return 0;
  if (title.startsWith(typed)) return 1;
  return title.endsWith(typed) ? 2 : 3;
};

/** A dictionary over the given titles (about 17,000), in their order where nothing else decides. */
export function titleDictionary(titles: Iterable<OccupationTitle>): TitleDictionary {
  const entries = [...titles].map((entry, place) => ({ ...entry, place, folded: fold(entry.title) }));
  return {
    suggest(typed, limit) {
      const folded = fold(typed);
      if ([...folded].length < 2) return [];
      const met = entries
        .filter((entry) => entry.folded.includes(folded))
        .map((entry) => ({ ...entry, rank: rankOf(entry.folded, folded) }))
        .sort((a, b) => a.rank - b.rank || a.folded.length - b.folded.length || a.place - b.place);
      const best = new Map<string, OccupationSuggestion>();
      for (const { occupation, title } of met) {
        if (!best.has(occupation)) best.set(occupation, { occupation, title });
        if (best.size === limit) break;
      }
      return [...best.values()];
    },
  };
}
