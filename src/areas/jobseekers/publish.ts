import { sql } from 'kysely';
import { isBefore } from '#kernel/calendar.ts';
import type { Tx } from '#platform/db.ts';
import { fold } from '#search/index.ts';
import type { JobseekerContent } from './fields/index.ts';
import { publishedContent, publishedSections } from './published.ts';
import { profileFacets } from './rules/profile-facets.ts';

/** What a published profile is found by. */
export interface ProfileRow {
  readonly facets: readonly string[];
  /** Folded; lines are items. */
  readonly body: string;
  readonly grams: readonly string[];
}

const LONGEST_BODY = 20_000;

/** Names of the codes of a profile, by code. */
export interface ProfileNames {
  readonly licences: ReadonlyMap<string, string>;
  readonly occupations: ReadonlyMap<string, string>;
}

/** Every character and every two in a row of a folded text, each once; none across blanks or lines. */
export function gramsOf(folded: string): readonly string[] {
  const grams = new Set<string>();
  for (const run of folded.split(/\s+/u)) {
    const characters = [...run];
    for (const [at, character] of characters.entries()) {
      grams.add(character);
      const next = characters[at + 1];
      if (next !== undefined) grams.add(character + next);
    }
  }
  return [...grams];
}

/** The row of a profile, made from its published part alone. */
export function profileRow(content: JobseekerContent, chosen: readonly string[], names: ProfileNames): ProfileRow {
  const { wishes, school } = publishedContent(content, chosen);
  const licences = (school?.licences ?? []).flatMap(({ licence }) => (licence ? [licence] : []));
  const works = wishes?.works ?? [];
  const named = [
    ...licences.map((code) => names.licences.get(code) ?? ''),
    ...works.map(({ occupation }) => (occupation && names.occupations.get(occupation)) || ''),
  ];
  const said = publishedSections(content, chosen, 'ja').flatMap(({ rows }) => rows.map(({ text }) => text));
  const body = fold([...said, ...named].filter(Boolean).join('\n'))
    .slice(0, LONGEST_BODY)
    .toWellFormed();
  return {
    facets: profileFacets({
      works,
      places: wishes?.places ?? [],
      employment: wishes?.employment ?? [],
      licences,
      driving: school?.driving === 'manual' || school?.driving === 'automatic',
      monthlyPay: wishes?.pay,
      hourlyPay: wishes?.hourlyPay,
    }),
    body,
    grams: gramsOf(body),
  };
}

async function namesOf(tx: Tx, { school, wishes }: JobseekerContent): Promise<ProfileNames> {
  const licences = (school?.licences ?? []).flatMap(({ licence }) => (licence ? [licence] : []));
  const occupations = (wishes?.works ?? []).flatMap(({ occupation }) => (occupation ? [occupation] : []));
  const named = async (table: 'licence' | 'occupation', codes: readonly string[]) => {
    if (codes.length === 0) return new Map<string, string>();
    const { rows } = await sql<{ code: string; name: string }>`
      select code, name from ${sql.table(table)} where code = any(${codes}::text[])`.execute(tx);
    return new Map(rows.map(({ code, name }) => [code, name]));
  };
  return { licences: await named('licence', licences), occupations: await named('occupation', occupations) };
}

/**
 * Makes a published person found as the registration now reads, or no longer found; `now` becomes the moment of the change where what is
 * published differs from before. Every change of a registration's content calls it in its own transaction; the days on which a
 * registration is valid are followed by the database itself.
 */
export async function refreshPublication(tx: Tx, jobseekerId: number, now: Temporal.Instant): Promise<void> {
  const row = await tx
    .selectFrom('publication as p')
    .innerJoin('jobseeker as j', 'j.id', 'p.jobseeker_id')
    .leftJoin('publication_search as s', 's.publication_id', 'p.id')
    .select(['p.id', 'p.chosen', 'p.published_at', 'p.changed_at', 'p.stopped_at', 'j.content'])
    .select(['s.facets as beforeFacets', 's.body as beforeBody'])
    .where('p.jobseeker_id', '=', jobseekerId)
    .executeTakeFirst();
  if (!row || row.stopped_at) {
    await tx.deleteFrom('publication_search').where('jobseeker_id', '=', jobseekerId).execute();
    return;
  }
  const content = row.content as JobseekerContent;
  const { facets, body, grams } = profileRow(content, row.chosen, await namesOf(tx, content));
  const differs = row.beforeBody !== null && (row.beforeBody !== body || String(row.beforeFacets) !== String(facets));
  const changedAt = differs ? now : row.changed_at;
  if (differs) await tx.updateTable('publication').set({ changed_at: now }).where('id', '=', row.id).execute();
  await sql`
    insert into publication_search (publication_id, jobseeker_id, shown_until, published_at, changed_at, facets, body, grams)
    select ${row.id}, j.id, publication_shown_until(j), ${row.published_at.toString()}::timestamptz,
      ${changedAt.toString()}::timestamptz, ${facets}::text[], ${body}, array_to_tsvector(${grams}::text[])
    from jobseeker j where j.id = ${jobseekerId}
    on conflict (publication_id) do update set shown_until = excluded.shown_until, published_at = excluded.published_at,
      changed_at = excluded.changed_at, facets = excluded.facets, body = excluded.body, grams = excluded.grams`.execute(
    tx,
  );
}

/** Whether a profile is shown on a day: its registration is valid and its page not withdrawn (T7(3), T13(2)). */
export function isShown(shownUntil: Temporal.PlainDate | null, today: Temporal.PlainDate): boolean {
  return shownUntil === null || isBefore(today, shownUntil);
}
