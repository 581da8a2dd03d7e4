import { type QueryExecutorProvider as Reader, sql } from 'kysely';
import { occupationVersion } from '../reference/tables.ts';
import { foldedTitle } from '../rules/folded-title.ts';

/** A class of the classification of occupations; level 1 (大分類) to 4 (細分類). */
export interface OccupationClass {
  readonly code: string;
  readonly level: 1 | 2 | 3 | 4;
  readonly parent: string | null;
  readonly name: string;
}

/** A class offered for what was typed, with the title that matched where it was one. */
export interface OccupationSuggestion {
  readonly code: string;
  readonly name: string;
  /** The class of level 1 it stands under. */
  readonly major: string;
  readonly title: string | null;
}

export interface JobCategory {
  readonly category: string;
  /** 0 for the category itself. */
  readonly detail: number;
  readonly name: string;
  /** Classes it means, this project's own reading; empty for a category (it means all of its details). */
  readonly occupations: readonly string[];
}

/** The whole classification, parents before children, by code. */
export async function listOccupations(db: Reader, version = occupationVersion): Promise<readonly OccupationClass[]> {
  const { rows } = await sql<OccupationClass>`
    select code, level, parent, name from occupation
    where version = ${version} and listed order by level, code`.execute(db);
  return rows;
}

/** The classes directly under one (or the 大分類 where none is named), by code. */
export async function occupationsUnder(
  db: Reader,
  parent: string | null,
  version = occupationVersion,
): Promise<readonly OccupationClass[]> {
  const { rows } = await sql<OccupationClass>`
    select code, level, parent, name from occupation
    where version = ${version} and listed and parent is not distinct from ${parent}::text order by code`.execute(db);
  return rows;
}

/** A class by its code, undefined when there is none. */
export async function occupationByCode(
  db: Reader,
  code: string,
  version = occupationVersion,
): Promise<OccupationClass | undefined> {
  const { rows } = await sql<OccupationClass>`
    select code, level, parent, name from occupation where version = ${version} and code = ${code}`.execute(db);
  return rows[0];
}

/**
 * Classes for what a person typed (ヘルパー, 事務), best first: the everyday words, then classes and titles that are
 * the word, begin or end with it, contain it. Empty for an empty word.
 * @param limit at most so many, 1 to 50
 */
export async function suggestOccupations(
  db: Reader,
  typed: string,
  limit = 10,
  version = occupationVersion,
): Promise<readonly OccupationSuggestion[]> {
  const word = foldedTitle(typed);
  if (!word) return [];
  const { rows } = await sql<OccupationSuggestion>`
    with recursive hit as (
      select occupation, 0 as rank, position::int as tie, null::text as title
      from occupation_word where version = ${version} and folded = ${word}
      union all
      select code, case when folded = ${word} then 1 when starts_with(folded, ${word}) then 4 else 5 end, length(folded), null
      from occupation where version = ${version} and listed and level = 4 and strpos(folded, ${word}) > 0
      union all
      select occupation,
        case when folded = ${word} then 2 when core = ${word} then 3
          when starts_with(core, ${word}) or right(core, length(${word})) = ${word} then 6 else 7 end,
        length(folded), title
      from occupation_title where version = ${version} and strpos(folded, ${word}) > 0
    ), best as (
      select distinct on (occupation) occupation, rank, tie, title from hit order by occupation, rank, tie, title
    ), offered as (
      select * from best order by rank, tie, occupation limit ${Math.min(Math.max(limit, 1), 50)}
    ), up as (
      select occupation, occupation as at from offered
      union all
      select up.occupation, o.parent from up join occupation o on o.version = ${version} and o.code = up.at
      where o.parent is not null
    )
    select o.code, o.name, major.name as major, offered.title
    from offered
    join occupation o on o.version = ${version} and o.code = offered.occupation
    join up on up.occupation = o.code
    join occupation major on major.version = ${version} and major.code = up.at and major.level = 1
    order by offered.rank, offered.tie, o.code`.execute(db);
  return rows;
}

/** The picker of the search form: each category before its details. */
export async function listJobCategories(db: Reader, version = occupationVersion): Promise<readonly JobCategory[]> {
  const { rows } = await sql<JobCategory>`
    select c.category, c.detail, c.name,
      coalesce(array_agg(o.occupation order by o.occupation) filter (where o.occupation is not null), '{}') as occupations
    from job_category c
    left join job_category_occupation o
      on o.category = c.category and o.detail = c.detail and o.version = ${version}
    where c.listed group by c.category, c.detail order by c.category, c.detail`.execute(db);
  return rows;
}
