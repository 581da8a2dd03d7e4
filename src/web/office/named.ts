import type { Difference, DisplaySection } from '#kernel/fields/index.ts';
import type { Db } from '#platform/db.ts';
import { listsFor } from '#web/fields/lists.ts';
import { differencesInWords, withNames } from '#web/fields/shown.ts';

/** Sections as the desk reads them: codes of reference lists in words. */
export async function namedSections(db: Db, sections: readonly DisplaySection[]): Promise<readonly DisplaySection[]> {
  const fields = Object.fromEntries(sections.flatMap(({ rows }) => rows.map(({ path, field }) => [path, field])));
  return withNames(sections, await listsFor(db, fields), 'ja');
}

/** Differences as the desk reads them: codes of reference lists in words. */
export async function namedDifferences(db: Db, found: readonly Difference[]): Promise<readonly Difference[]> {
  const fields = Object.fromEntries(found.map(({ path, field }) => [path, field]));
  return differencesInWords(found, await listsFor(db, fields), 'ja');
}
