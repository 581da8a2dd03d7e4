import { cityHolds } from './codes.ts';
import type { SearchQuery } from './port.ts';

/** Keeps a broad value only while none of the narrower ones under it is chosen. */
const without = (broad: readonly string[], narrow: readonly string[], under: (value: string) => string) =>
  broad.filter((value) => !narrow.some((each) => under(each) === value));

/**
 * The query as a person means it who chose a prefecture and then some of its municipalities, a 職種 and then some of its
 * details: these only. (In a `SearchQuery` each value stands for itself.)
 */
export function narrowed(query: SearchQuery): SearchQuery {
  const city = query.city.filter((each) => !query.city.some((other) => other !== each && cityHolds(each, other)));
  return {
    ...query,
    city,
    pref: without(query.pref, city, (each) => each.slice(0, 2)),
    category: query.category.filter(
      (value) => value.length > 2 || !query.category.some((each) => each.length > 2 && each.startsWith(value)),
    ),
  };
}
