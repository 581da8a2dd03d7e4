import { type JobseekerContent, type PublishedSection, publishedSections } from '#areas/jobseekers/index.ts';
import type { FieldLang } from '#kernel/fields/index.ts';
import type { Db } from '#platform/db.ts';
import { publicationOf } from './publications.ts';

/** A published person as employers see them: nothing that tells who it is leaves this door. */
export interface Profile {
  readonly publicationId: number;
  readonly sections: readonly PublishedSection[];
  readonly publishedAt: Temporal.Instant;
  readonly changedAt: Temporal.Instant;
}

/** The profiles of these publications in this order, as they stand now: those that stopped or became invalid meanwhile are left out. */
export async function profilesOf(
  db: Db,
  ids: readonly number[],
  today: Temporal.PlainDate,
  lang: FieldLang,
): Promise<readonly Profile[]> {
  if (ids.length === 0) return [];
  const rows = await db
    .selectFrom('publication as p')
    .innerJoin('publication_search as s', 's.publication_id', 'p.id')
    .innerJoin('jobseeker as j', 'j.id', 'p.jobseeker_id')
    .select(['p.id', 'p.chosen', 'p.published_at', 'p.changed_at', 'j.content'])
    .where('p.id', 'in', ids)
    .where('p.stopped_at', 'is', null)
    .where((eb) => eb.or([eb('s.shown_until', 'is', null), eb('s.shown_until', '>', today)]))
    .execute();
  const byId = new Map(rows.map((row) => [row.id, row]));
  return ids.flatMap((id) => {
    const row = byId.get(id);
    return row ? [profileFrom(row, lang)] : [];
  });
}

function profileFrom(
  row: {
    id: number;
    chosen: readonly string[];
    published_at: Temporal.Instant;
    changed_at: Temporal.Instant;
    content: unknown;
  },
  lang: FieldLang,
): Profile {
  return {
    publicationId: row.id,
    sections: publishedSections(row.content as JobseekerContent, row.chosen, lang),
    publishedAt: row.published_at,
    changedAt: row.changed_at,
  };
}

/** A profile on its own, with the office that can be asked (T12(5)). */
export interface ProfileDetail extends Profile {
  readonly hasPage: boolean;
  readonly officeCode: string;
  readonly officeName: string | null;
}

/** The profile of a publication that employers may see today; undefined otherwise. */
export async function profileOf(
  db: Db,
  publicationId: number,
  today: Temporal.PlainDate,
  lang: FieldLang,
): Promise<ProfileDetail | undefined> {
  const found = await publicationOf(db, { publicationId }, today);
  if (!found?.shown || !found.publishedAt || !found.changedAt) return undefined;
  return {
    publicationId,
    sections: publishedSections(found.content, found.chosen, lang),
    publishedAt: found.publishedAt,
    changedAt: found.changedAt,
    hasPage: found.hasPage,
    officeCode: found.officeCode,
    officeName: found.officeName,
  };
}
