import type { Db } from '#platform/db.ts';
import { parseQuery, type SearchQuery } from '#search/index.ts';
import type { Frequency } from '../rules/alert-window.ts';

/** A search that a person keeps. */
export interface SavedSearch {
  readonly id: number;
  readonly name: string;
  readonly query: SearchQuery;
  readonly frequency: Frequency;
  /** the day on which its results were last looked at */
  readonly seenOn: Temporal.PlainDate;
}

const columns = ['id', 'name', 'query', 'frequency', 'seen_on'] as const;

const read = (row: {
  id: number;
  name: string;
  query: string;
  frequency: string;
  seen_on: Temporal.PlainDate;
}): SavedSearch => ({
  id: row.id,
  name: row.name,
  query: queryOf(row.query),
  frequency: row.frequency as Frequency,
  seenOn: row.seen_on,
});

/** A kept search as it is asked. */
export const queryOf = (written: string): SearchQuery => parseQuery(new URLSearchParams(written)).query;

/** The searches of one person, the newest first. */
export async function savedSearchesOf(db: Db, userId: string): Promise<readonly SavedSearch[]> {
  const rows = await db
    .selectFrom('saved_search')
    .select(columns)
    .where('user_id', '=', userId)
    .orderBy('id', 'desc')
    .execute();
  return rows.map(read);
}

/** One search; undefined when it is not there. `userId`: only when it is that person's. */
export async function savedSearch(db: Db, id: number, userId?: string): Promise<SavedSearch | undefined> {
  let found = db.selectFrom('saved_search').select(columns).where('id', '=', id);
  if (userId !== undefined) found = found.where('user_id', '=', userId);
  const row = await found.executeTakeFirst();
  return row && read(row);
}
