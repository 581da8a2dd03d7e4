import { type QueryExecutorProvider as Reader, sql } from 'kysely';
import { normalPostalCode } from '../rules/postal-code.ts';

export interface Prefecture {
  readonly code: string;
  readonly name: string;
}

export interface Municipality {
  readonly code: string;
  readonly prefectureCode: string;
  readonly name: string;
  readonly kana: string;
  readonly romaji: string;
  readonly kind: 'city' | 'designated-city' | 'ward' | 'special-ward' | 'town' | 'village';
  readonly latitude: number;
  readonly longitude: number;
}

/** What a postal code fills in; `town` is empty where the code stands for a whole municipality. */
export interface PostalAddress {
  readonly postalCode: string;
  readonly prefectureCode: string;
  readonly prefecture: string;
  readonly municipalityCode: string;
  readonly municipality: string;
  readonly town: string;
  readonly townKana: string;
}

const municipalityColumns = sql`
  jis5 as code, prefecture_code as "prefectureCode", name, kana, romaji, kind, latitude, longitude`;

/** The 47 prefectures by code. */
export async function listPrefectures(db: Reader): Promise<readonly Prefecture[]> {
  return (await sql<Prefecture>`select code, name from prefecture where listed order by code`.execute(db)).rows;
}

/** The municipalities of a prefecture (two digits) by code; wards follow their city. */
export async function listMunicipalities(db: Reader, prefectureCode: string): Promise<readonly Municipality[]> {
  const { rows } = await sql<Municipality>`
    select ${municipalityColumns} from municipality
    where listed and prefecture_code = ${prefectureCode} order by jis5`.execute(db);
  return rows;
}

/** Every municipality by code, each named with its prefecture (石川県金沢市). */
export async function listPlaceNames(db: Reader): Promise<readonly { readonly code: string; readonly name: string }[]> {
  const { rows } = await sql<{ code: string; name: string }>`
    select m.jis5 as code, f.name || m.name as name
    from municipality m join prefecture f on f.code = m.prefecture_code where m.listed order by m.jis5`.execute(db);
  return rows;
}

/** All municipalities by code; wards follow their city. */
export async function listAllMunicipalities(db: Reader): Promise<readonly Municipality[]> {
  const { rows } = await sql<Municipality>`
    select ${municipalityColumns} from municipality where listed order by jis5`.execute(db);
  return rows;
}

/** A municipality by its JIS code, undefined when there is none. */
export async function municipalityByCode(db: Reader, jis5: string): Promise<Municipality | undefined> {
  const { rows } = await sql<Municipality>`
    select ${municipalityColumns} from municipality where jis5 = ${jis5}`.execute(db);
  return rows[0];
}

/** Every address a postal code stands for, however it was typed; empty when it is unknown or none. */
export async function addressesForPostalCode(db: Reader, typed: string): Promise<readonly PostalAddress[]> {
  const postal = normalPostalCode(typed);
  if (!postal) return [];
  const { rows } = await sql<PostalAddress>`
    select p.postal as "postalCode", m.prefecture_code as "prefectureCode", f.name as prefecture,
      m.jis5 as "municipalityCode", m.name as municipality, p.town, p.kana as "townKana"
    from postal_code p join municipality m on m.jis5 = p.jis5 join prefecture f on f.code = m.prefecture_code
    where p.postal = ${postal} order by m.jis5, p.kana`.execute(db);
  return rows;
}
