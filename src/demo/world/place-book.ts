import type pg from 'pg';
import type { EstablishmentContent } from '#areas/establishments/index.ts';
import type { PostingContent } from '#areas/postings/index.ts';
import { municipalitiesOf, occupationCodes, type PlaceFacts } from '#areas/postings/store/place-facts.ts';

/** What `readPlaceFacts` answers, looked up in memory: for worlds of any size. */
export type PlaceBook = (posting: PostingContent, establishment: EstablishmentContent) => PlaceFacts;

/** Reads the reference data once. */
export async function openPlaceBook(client: pg.ClientBase): Promise<PlaceBook> {
  const municipalities = await client.query<{ jis5: string; latitude: number; longitude: number }>(
    'select jis5, latitude, longitude from municipality',
  );
  const stations = await client.query<{ code: string; name: string; prefecture_code: string; lines: string[] }>(
    'select code, name, prefecture_code, lines from station',
  );
  const classes = await client.query<{ category: string; occupation: string }>(
    `select distinct category || '-' || lpad(detail::text, 2, '0') as category, occupation from job_category_occupation`,
  );
  const points = new Map(municipalities.rows.map((row) => [row.jis5, { lat: row.latitude, lng: row.longitude }]));
  const stops = Map.groupBy(stations.rows, (row) => `${row.prefecture_code} ${row.name}`);
  const known = new Map<string, readonly string[]>();
  const categoriesOf = (code: string): readonly string[] => {
    const found =
      known.get(code) ??
      classes.rows
        .filter(({ occupation }) => code.startsWith(occupation) || occupation.startsWith(code))
        .map(({ category }) => category);
    known.set(code, found);
    return found;
  };
  return (posting, establishment) => {
    const places = municipalitiesOf(posting, establishment);
    const [first = ''] = places;
    const near = stops.get(`${first.slice(0, 2)} ${(posting.place?.station ?? '').replace(/駅$/, '')}`) ?? [];
    return {
      municipalities: places,
      point: points.get(first) ?? null,
      stations: near.map(({ code }) => code),
      lines: [...new Set(near.flatMap(({ lines }) => lines))].sort(),
      categories: [...new Set(occupationCodes(posting).flatMap(categoriesOf))].sort(),
    };
  };
}
