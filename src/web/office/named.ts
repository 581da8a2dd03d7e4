import type { DisplaySection } from '#kernel/fields/index.ts';
import type { Db } from '#platform/db.ts';
import { listsFor } from '#web/fields/lists.ts';
import { withNames } from '#web/fields/shown.ts';

/** Sections as the desk reads them: codes of reference lists in words. */
export async function namedSections(db: Db, sections: readonly DisplaySection[]): Promise<readonly DisplaySection[]> {
  const fields = Object.fromEntries(sections.flatMap(({ rows }) => rows.map(({ path, field }) => [path, field])));
  return withNames(sections, await listsFor(db, fields), 'ja');
}
