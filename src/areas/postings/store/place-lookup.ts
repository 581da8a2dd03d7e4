import { sql } from 'kysely';
import type { EstablishmentContent } from '#areas/establishments/index.ts';
import { stationSpellings } from '#areas/offices/index.ts';
import type { Db } from '#platform/db.ts';
import type { PostingContent } from '../fields/index.ts';
import { municipalitiesOf, occupationCodes, type PlaceFacts } from './place-facts.ts';

/** What the reference data knows of a place of work, from memory: for many postings at once. */
export type PlaceLookup = (posting: PostingContent, establishment: EstablishmentContent) => PlaceFacts;

interface Stations {
  readonly codes: Set<string>;
  readonly lines: Set<string>;
}

/** Reads places, stations and the picker's occupations into memory (some 15,000 rows), to look up as `readPlaceFacts` does. */
export async function readPlaceLookup(db: Db): Promise<PlaceLookup> {
  const [towns, stops, picks] = await Promise.all([
    sql<{ code: string; lat: number; lng: number }>`
      select jis5 as code, latitude as lat, longitude as lng from municipality`.execute(db),
    sql<{ code: string; spellings: string[]; prefecture: string; lines: string[] }>`
      select code, spellings, prefecture_code as prefecture, lines from station`.execute(db),
    sql<{ category: string; occupation: string }>`
      select category || '-' || lpad(detail::text, 2, '0') as category, occupation
      from job_category_occupation`.execute(db),
  ]);
  const points = new Map(towns.rows.map(({ code, lat, lng }) => [code, { lat, lng }]));
  const stations = new Map<string, Stations>();
  for (const { code, spellings, prefecture, lines } of stops.rows)
    for (const spelling of spellings) {
      const key = prefecture + spelling;
      const near = stations.get(key) ?? { codes: new Set(), lines: new Set() };
      near.codes.add(code);
      for (const line of lines) near.lines.add(line);
      stations.set(key, near);
    }
  const known = new Map<string, readonly string[]>();
  const categoriesOf = (code: string): readonly string[] => {
    const before = known.get(code);
    if (before) return before;
    const met = picks.rows.filter(({ occupation }) => code.startsWith(occupation) || occupation.startsWith(code));
    const categories = [...new Set(met.map(({ category }) => category))];
    known.set(code, categories);
    return categories;
  };
  return (posting, establishment) => {
    const municipalities = municipalitiesOf(posting, establishment);
    const [first = ''] = municipalities;
    const near = stationSpellings(posting.place?.station ?? '').flatMap(
      (spelling) => stations.get(first.slice(0, 2) + spelling) ?? [],
    );
    return {
      municipalities,
      point: points.get(first) ?? null,
      stations: [...new Set(near.flatMap((each) => [...each.codes]))],
      lines: [...new Set(near.flatMap((each) => [...each.lines]))],
      categories: [...new Set(occupationCodes(posting).flatMap(categoriesOf))].toSorted(),
    };
  };
}
