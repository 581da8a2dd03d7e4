import type { App } from '#platform/app.ts';
import type { SearchQuery } from '#search/index.ts';
import { savedSearchLimit } from '../rules/kept-limits.ts';
import { newsSince } from '../rules/news-since.ts';
import { type SavedSearch, savedSearchesOf } from './searches.ts';

/** A kept search with what is new in it. */
export interface SearchNews {
  readonly search: SavedSearch;
  /** How far back 新着 goes. */
  readonly since: 'day' | 'week';
  readonly count: number;
  /** The search that finds just these. */
  readonly query: SearchQuery;
}

/** The kept searches of one person, the newest first and at most so many, each with the number of 新着 that this reader may find. */
export async function searchNews(
  app: App,
  userId: string,
  audience: 'public' | 'jobseeker',
  most = savedSearchLimit,
): Promise<readonly SearchNews[]> {
  const today = app.clock.today();
  const searches = await savedSearchesOf(app.db, userId);
  return Promise.all(
    searches.slice(0, most).map(async (search) => {
      const since = newsSince(search.seenOn, today);
      const query = { ...search.query, fresh: since };
      return { search, since, query, count: await app.search.count(query, { today, audience }) };
    }),
  );
}
