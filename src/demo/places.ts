import { distanceKm, officeDirectory, searchLinesOf } from '#areas/offices/index.ts';
import { column, referenceLines, referenceRows } from '#platform/reference/files.ts';
import { type Random, Weighted } from './random.ts';

export interface DemoTown {
  readonly postalCode: string;
  readonly town: string;
}

export interface DemoStation {
  readonly code: string;
  readonly name: string;
  readonly line: string;
  /** Codes of 沿線. */
  readonly lines: readonly string[];
}

/** A real municipality in which invented addresses are made. */
export interface DemoPlace {
  readonly municipalityCode: string;
  readonly municipality: string;
  readonly prefectureCode: string;
  readonly prefecture: string;
  readonly latitude: number;
  readonly longitude: number;
  readonly officeCode: string;
  /** Yen an hour. */
  readonly minimumWage: number;
  readonly towns: readonly DemoTown[];
  readonly stations: readonly DemoStation[];
}

export interface DemoPlaces {
  readonly all: readonly DemoPlace[];
  /** A place as postings are spread over the country. */
  draw(random: Random): DemoPlace;
  /** Another (or the same) place of a prefecture. */
  drawWithin(prefectureCode: string, random: Random): DemoPlace;
}

/** Open postings per prefecture in a thousand, about as they are spread in reality, in the order of the codes. */
const prefectureShares = [
  42, 10, 10, 19, 9, 10, 16, 20, 14, 16, 38, 32, 102, 50, 20, 11, 11, 9, 7, 18, 17, 29, 57, 15, 10, 21, 71, 37, 9, 8, 6,
  7, 19, 27, 12, 6, 10, 12, 6, 44, 8, 11, 17, 11, 10, 15, 13,
];

const kindWeights: Readonly<Record<string, number>> = {
  'special-ward': 5,
  ward: 4,
  city: 3,
  town: 1,
  village: 0.4,
};

const townsKept = 24;
const stationsKept = 4;
const stationReachKm = 12;

function readTowns(): ReadonlyMap<string, { readonly count: number; readonly towns: readonly DemoTown[] }> {
  const all = new Map<string, DemoTown[]>();
  for (const [postalCode = '', jis5 = '', town = ''] of referenceLines('postal-codes.tsv.gz')) {
    if (!town || town.length > 12) continue;
    const known = all.get(jis5);
    if (known) known.push({ postalCode, town });
    else all.set(jis5, [{ postalCode, town }]);
  }
  return new Map(
    [...all].map(([jis5, towns]) => {
      const step = Math.max(1, Math.ceil(towns.length / townsKept));
      return [jis5, { count: towns.length, towns: towns.filter((_town, at) => at % step === 0) }];
    }),
  );
}

function readStations(): ReadonlyMap<string, readonly (DemoStation & { latitude: number; longitude: number })[]> {
  const byPrefecture = Map.groupBy(referenceRows('stations.csv.gz'), (row) => column(row, 'pref_code'));
  return new Map(
    [...byPrefecture].map(([prefecture, rows]) => [
      prefecture,
      rows.map((row) => ({
        code: column(row, 'code'),
        name: column(row, 'name'),
        line: column(row, 'lines').split('|')[0] ?? '',
        lines: searchLinesOf(column(row, 'name'), column(row, 'lines').split('|')),
        latitude: Number(column(row, 'lat')),
        longitude: Number(column(row, 'lng')),
      })),
    ]),
  );
}

function readPlaces(): DemoPlaces {
  const towns = readTowns();
  const stations = readStations();
  const wages = new Map(
    referenceRows('minimum-wages.csv').map((row) => [column(row, 'pref_code'), Number(column(row, 'yen_per_hour'))]),
  );
  const offices = new Map(
    officeDirectory().jurisdictions.map((each) => [each.municipalityCode, each.offices[0]?.code ?? '']),
  );
  const weights = new Map<DemoPlace, number>();
  for (const row of referenceRows('municipalities.csv')) {
    const municipalityCode = column(row, 'jis5');
    const prefectureCode = column(row, 'pref_code');
    const known = towns.get(municipalityCode);
    const officeCode = offices.get(municipalityCode);
    if (!known || !officeCode) continue;
    const here = { latitude: Number(column(row, 'lat')), longitude: Number(column(row, 'lng')) };
    const near = (stations.get(prefectureCode) ?? [])
      .map((station) => ({ station, km: distanceKm(here, station) }))
      .filter((each) => each.km < stationReachKm)
      .sort((one, other) => one.km - other.km)
      .slice(0, stationsKept);
    weights.set(
      {
        municipalityCode,
        municipality: column(row, 'name'),
        prefectureCode,
        prefecture: column(row, 'prefecture'),
        ...here,
        officeCode,
        minimumWage: wages.get(prefectureCode) ?? 0,
        towns: known.towns,
        stations: near.map(({ station: { code, name, line, lines } }) => ({ code, name, line, lines })),
      },
      (kindWeights[column(row, 'kind')] ?? 0) * Math.sqrt(known.count),
    );
  }
  const all = [...weights.keys()];
  const within = new Map(
    [...Map.groupBy(all, (place) => place.prefectureCode)].map(([code, places]) => [
      code,
      new Weighted(places, (place) => weights.get(place) ?? 0),
    ]),
  );
  const prefectures = new Weighted([...within.keys()], (code) => prefectureShares[Number(code) - 1] ?? 0);
  const drawWithin = (prefectureCode: string, random: Random): DemoPlace => {
    const places = within.get(prefectureCode);
    if (!places) throw new RangeError(`no places in prefecture ${prefectureCode}`);
    return places.draw(random);
  };
  return { all, drawWithin, draw: (random) => drawWithin(prefectures.draw(random), random) };
}

let read: DemoPlaces | undefined;

/** The places of the demo world, read once from the reference data (about 300 ms). */
export function demoPlaces(): DemoPlaces {
  read ??= readPlaces();
  return read;
}

/** An invented address in a place: a real town, a house number far above those in use. */
export function demoAddress(place: DemoPlace, random: Random): { readonly postalCode: string; readonly rest: string } {
  const { postalCode, town } = random.pick(place.towns);
  return { postalCode, rest: `${town}${random.whole(9000, 9999)}番地` };
}
