import { sql } from 'kysely';
import type { EstablishmentContent } from '#areas/establishments/index.ts';
import { stationSpellings } from '#areas/offices/index.ts';
import type { Db, Tx } from '#platform/db.ts';
import type { PostingContent } from '../fields/index.ts';

/** What the reference data knows of the place of work. */
export interface PlaceFacts {
  /** JIS codes, the first one the principal. */
  readonly municipalities: readonly string[];
  /** Of the first municipality. */
  readonly point: { readonly lat: number; readonly lng: number } | null;
  /** Codes of the nearest station and its lines; empty where it is not known. */
  readonly stations: readonly string[];
  readonly lines: readonly string[];
  /** Categories of the search form that the occupations belong to: `05-04`. */
  readonly categories: readonly string[];
}

/** 職業分類 as it is searched: digits alone. */
export function occupationCodes(content: PostingContent): readonly string[] {
  return (content.work?.occupations ?? []).map((code) => code.replaceAll('-', ''));
}

/** The municipalities of the places of work: named or the establishment's, then the further ones. */
export function municipalitiesOf(posting: PostingContent, establishment: EstablishmentContent): readonly string[] {
  const first =
    posting.place?.sameAsEstablishment === false ? posting.place.municipality : establishment.identity?.municipality;
  const others = (posting.place?.others ?? []).map(({ municipality }) => municipality);
  return [...new Set([first, ...others].flatMap((code) => code ?? []))];
}

/** Looks the place of work up, in one query. */
export async function readPlaceFacts(
  db: Db | Tx,
  posting: PostingContent,
  establishment: EstablishmentContent,
): Promise<PlaceFacts> {
  const municipalities = municipalitiesOf(posting, establishment);
  const [first = ''] = municipalities;
  const station = [...stationSpellings(posting.place?.station ?? '')];
  const { rows } = await sql<{
    lat: number | null;
    lng: number | null;
    stations: string[] | null;
    lines: string[] | null;
    categories: string[] | null;
  }>`
    select
      (select latitude from municipality where jis5 = ${first}) as lat,
      (select longitude from municipality where jis5 = ${first}) as lng,
      near.stations, near.lines,
      (select array_agg(distinct category || '-' || lpad(detail::text, 2, '0'))
        from job_category_occupation
        where exists (select from unnest(${[...occupationCodes(posting)]}::text[]) as o(code)
          where starts_with(o.code, occupation) or starts_with(occupation, o.code))) as categories
    from (select array_agg(code) as stations,
        (select array_agg(distinct line) from (select unnest(lines) as line from station
          where spellings && ${station}::text[] and prefecture_code = ${first.slice(0, 2)}) as of) as lines
      from station where spellings && ${station}::text[] and prefecture_code = ${first.slice(0, 2)}) as near`.execute(
    db,
  );
  const [row] = rows;
  return {
    municipalities,
    point: row && row.lat !== null && row.lng !== null ? { lat: row.lat, lng: row.lng } : null,
    stations: row?.stations ?? [],
    lines: row?.lines ?? [],
    categories: row?.categories ?? [],
  };
}
