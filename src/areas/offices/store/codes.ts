import { type QueryExecutorProvider as Reader, sql } from 'kysely';

export interface Industry {
  readonly code: string;
  readonly level: 1 | 2 | 3 | 4;
  readonly parent: string | null;
  readonly name: string;
}

export interface Licence {
  readonly code: string;
  readonly name: string;
  readonly categoryCode: string;
  readonly category: string;
}

export interface RailwayLine {
  readonly code: string;
  readonly name: string;
}

export interface Station {
  readonly code: string;
  readonly name: string;
  readonly kana: string;
  readonly prefectureCode: string;
  readonly latitude: number;
  readonly longitude: number;
  /** Codes of 沿線. */
  readonly lines: readonly string[];
}

/** 在留資格; `work` says what it allows in one of five ways, a simplification. T7(10). */
export interface ResidenceStatus {
  readonly name: string;
  readonly subtype: string;
  readonly nameEn: string;
  readonly work: 'within_status' | 'not_without_permit' | 'not_without_permit_28h' | 'per_designation' | 'unrestricted';
}

export interface MinimumWage {
  /** Yen an hour. */
  readonly yen: number;
  readonly appliesFrom: Temporal.PlainDate;
  /** The day is our assumption: the source tells the amount only. */
  readonly appliesFromAssumed: boolean;
}

/** The industries directly under one (or the 大分類 where none is named), by code. */
export async function industriesUnder(db: Reader, parent: string | null): Promise<readonly Industry[]> {
  const { rows } = await sql<Industry>`
    select code, level, parent, name from industry
    where listed and parent is not distinct from ${parent}::text order by code`.execute(db);
  return rows;
}

/** Every industry's name by its code, of all levels. */
export async function listIndustryNames(
  db: Reader,
): Promise<readonly { readonly code: string; readonly name: string }[]> {
  return (await sql<{ code: string; name: string }>`select code, name from industry where listed`.execute(db)).rows;
}

/** An industry by its code, undefined when there is none. */
export async function industryByCode(db: Reader, code: string): Promise<Industry | undefined> {
  const { rows } = await sql<Industry>`select code, level, parent, name from industry where code = ${code}`.execute(db);
  return rows[0];
}

/** All licences by code. */
export async function listLicences(db: Reader): Promise<readonly Licence[]> {
  const { rows } = await sql<Licence>`
    select code, name, category_code as "categoryCode", category from licence where listed order by code`.execute(db);
  return rows;
}

/** The 214 railway lines of the search form, by code. */
export async function listRailwayLines(db: Reader): Promise<readonly RailwayLine[]> {
  return (await sql<RailwayLine>`select code, name from railway_line where listed order by code`.execute(db)).rows;
}

/** How every station is read, by prefecture and each of its spellings (`13四ツ谷` → よつや). */
export async function listStationReadings(db: Reader): Promise<ReadonlyMap<string, string>> {
  const { rows } = await sql<{ prefecture: string; spellings: string[]; kana: string }>`
    select prefecture_code as prefecture, spellings, kana from station where listed`.execute(db);
  return new Map(
    rows.flatMap(({ prefecture, spellings, kana }) => spellings.map((each) => [prefecture + each, kana] as const)),
  );
}

/** The stations of a prefecture whose name begins with what was typed (all for nothing), by kana; at most 200. */
export async function stationsOf(db: Reader, prefectureCode: string, name = ''): Promise<readonly Station[]> {
  const { rows } = await sql<Station>`
    select code, name, kana, prefecture_code as "prefectureCode", latitude, longitude, lines from station
    where listed and prefecture_code = ${prefectureCode} and starts_with(name, ${name})
    order by kana, code limit 200`.execute(db);
  return rows;
}

/** All residence statuses, in the order of the law's appendices. */
export async function listResidenceStatuses(db: Reader): Promise<readonly ResidenceStatus[]> {
  const { rows } = await sql<ResidenceStatus>`
    select name, subtype, name_en as "nameEn", work from residence_status where listed
    order by array_position(array['一の一', '一の二', '一の三', '一の四', '一の五', '二', '特例法'], appendix), name, subtype`.execute(
    db,
  );
  return rows;
}

/** The minimum hourly wage of a prefecture on a day, undefined before the first one known. */
export async function minimumWageOn(
  db: Reader,
  prefectureCode: string,
  on: Temporal.PlainDate,
): Promise<MinimumWage | undefined> {
  const { rows } = await sql<{ yen: number; from: string; assumed: boolean }>`
    select yen, applies_from::text as "from", applies_from_assumed as assumed from minimum_wage
    where prefecture_code = ${prefectureCode} and applies_from <= ${on.toString()}::date
    order by applies_from desc limit 1`.execute(db);
  const [row] = rows;
  return row && { yen: row.yen, appliesFrom: Temporal.PlainDate.from(row.from), appliesFromAssumed: row.assumed };
}
