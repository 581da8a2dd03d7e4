import { type QueryExecutorProvider as Reader, sql } from 'kysely';
import { normalPostalCode } from '../rules/postal-code.ts';
import { latinName, stationSpellings } from '../rules/station-name.ts';

/** A place that distances can be measured from. */
export interface Centre {
  /** As people tell it apart: 東京都府中市, 新宿駅（東京都）. */
  readonly name: string;
  readonly lat: number;
  readonly lng: number;
}

/** More than so many of one name help nobody to choose. */
const MOST = 12;

/**
 * The places a typed text may mean: the municipality of a postal code, municipalities and stations of that name (whole, with or
 * without its prefecture, 駅 or 市; in Latin letters too). Those of one name and prefecture are one. Empty when nothing is called so.
 */
export async function centresNamed(db: Reader, typed: string): Promise<readonly Centre[]> {
  const name = typed.normalize('NFKC').replace(/\s/gu, '');
  if (name === '' || name.length > 40) return [];
  const postal = normalPostalCode(typed);
  if (postal) {
    const { rows } = await sql<Centre>`
      select distinct f.name || m.name as name, m.latitude as lat, m.longitude as lng
      from postal_code p join municipality m on m.jis5 = p.jis5 join prefecture f on f.code = m.prefecture_code
      where p.postal = ${postal} order by name limit ${MOST}`.execute(db);
    return rows;
  }
  const latin = latinName(typed);
  const stations = latin === '' ? [...stationSpellings(typed)] : [latin];
  const { rows } = await sql<Centre>`
    (select f.name || m.name as name, m.latitude as lat, m.longitude as lng, 1 as kind
      from municipality m join prefecture f on f.code = m.prefecture_code
      where m.listed and (m.name in (${name}, ${`${name}市`}, ${`${name}区`}, ${`${name}町`}, ${`${name}村`})
        or f.name || m.name = ${name}
        or (${latin} <> '' and lower(replace(m.romaji, ' ', '')) in (${latin}, ${`${latin}shi`}, ${`${latin}ku`}, ${`${latin}cho`},
          ${`${latin}machi`}, ${`${latin}mura`}, ${`${latin}son`}))))
    union all
    (select distinct on (s.prefecture_code) s.name || '駅（' || f.name || '）' as name, s.latitude as lat, s.longitude as lng, 2 as kind
      from station s join prefecture f on f.code = s.prefecture_code
      where s.listed and s.spellings && ${stations}::text[] order by s.prefecture_code, cardinality(s.lines) desc, s.code)
    order by kind, name limit ${MOST}`.execute(db);
  return rows.map(({ name: found, lat, lng }) => ({ name: found, lat, lng }));
}

/** The name of the municipality or station that stands exactly here (to a millionth of a degree); undefined where there is none. */
export async function centreAt(db: Reader, { lat, lng }: Omit<Centre, 'name'>): Promise<string | undefined> {
  const { rows } = await sql<{ name: string }>`
    (select f.name || m.name as name from municipality m join prefecture f on f.code = m.prefecture_code
      where abs(m.latitude - ${lat}) < 0.000001 and abs(m.longitude - ${lng}) < 0.000001)
    union all
    (select s.name || '駅（' || f.name || '）' from station s join prefecture f on f.code = s.prefecture_code
      where abs(s.latitude - ${lat}) < 0.000001 and abs(s.longitude - ${lng}) < 0.000001 order by s.code)
    limit 1`.execute(db);
  return rows[0]?.name;
}
