import type { Db } from '#platform/db.ts';
import { stationSpellings } from './rules/station-name.ts';
import {
  listIndustryNames,
  listLicences,
  listRailwayLines,
  listStationReadings,
  type RailwayLine,
} from './store/codes.ts';
import { type JobCategory, listJobCategories, listOccupations } from './store/occupations.ts';
import { listAllMunicipalities, listPrefectures, type Municipality, type Prefecture } from './store/places.ts';

/** Names of places, occupations and lines by code, in memory: what every list of postings needs and what only a new release changes. */
export interface Gazetteer {
  readonly prefectures: readonly Prefecture[];
  /** By prefecture, in the order of their codes. */
  readonly municipalitiesOf: ReadonlyMap<string, readonly Municipality[]>;
  readonly municipalities: ReadonlyMap<string, Municipality>;
  readonly categories: readonly JobCategory[];
  readonly occupations: ReadonlyMap<string, string>;
  readonly licences: ReadonlyMap<string, string>;
  readonly industries: ReadonlyMap<string, string>;
  readonly lines: readonly RailwayLine[];
  /** Kana of the stations by prefecture and spelling. */
  readonly stations: ReadonlyMap<string, string>;
}

const remembered = new WeakMap<Db, Promise<Gazetteer>>();

async function read(db: Db): Promise<Gazetteer> {
  const [prefectures, municipalities, categories, occupations, licences, industries, lines, stations] =
    await Promise.all([
      listPrefectures(db),
      listAllMunicipalities(db),
      listJobCategories(db),
      listOccupations(db),
      listLicences(db),
      listIndustryNames(db),
      listRailwayLines(db),
      listStationReadings(db),
    ]);
  return {
    prefectures,
    municipalitiesOf: Map.groupBy(municipalities, ({ prefectureCode }) => prefectureCode),
    municipalities: new Map(municipalities.map((each) => [each.code, each])),
    categories,
    occupations: new Map(occupations.map(({ code, name }) => [code, name])),
    licences: new Map(licences.map(({ code, name }) => [code, name])),
    industries: new Map(industries.map(({ code, name }) => [code, name])),
    lines,
    stations,
  };
}

/** The gazetteer of this database, read once per process. */
export function gazetteer(db: Db): Promise<Gazetteer> {
  const known = remembered.get(db);
  if (known) return known;
  const reading = read(db);
  remembered.set(db, reading);
  reading.catch(() => remembered.delete(db));
  return reading;
}

const OVERSEAS = '59';

/** A place of work as postings name it: `東京都世田谷区`, a prefecture alone, 海外. The code itself when it is unknown. */
export function placeNameOf(places: Gazetteer, code: string): string {
  const prefecture = code.slice(0, 2);
  if (prefecture === OVERSEAS) return '海外';
  const name = places.prefectures.find((each) => each.code === prefecture)?.name;
  return name === undefined ? code : name + (places.municipalities.get(code)?.name ?? '');
}

/** How a station that somebody wrote down is read, in kana; undefined where the prefecture has none of that name. */
export function stationReading(places: Gazetteer, prefecture: string, written: string): string | undefined {
  for (const spelling of stationSpellings(written)) {
    const kana = places.stations.get(prefecture + spelling);
    if (kana !== undefined) return kana;
  }
  return undefined;
}
