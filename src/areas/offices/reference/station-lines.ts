import { column, referenceRows } from '#platform/reference/files.ts';

export const stationLineFiles = ['railway-line-stations.csv'] as const;

interface Part {
  readonly code: string;
  /** Null: every station of the line. */
  readonly stations: ReadonlySet<string> | null;
}

let parts: ReadonlyMap<string, readonly Part[]> | undefined;

function read(): ReadonlyMap<string, readonly Part[]> {
  const rows = Map.groupBy(referenceRows('railway-line-stations.csv'), (row) => column(row, 'station_line'));
  return new Map(
    [...rows].map(([line, of]) => [
      line,
      of.map((row) => {
        const stations = column(row, 'stations');
        return { code: column(row, 'code'), stations: stations === '' ? null : new Set(stations.split('|')) };
      }),
    ]),
  );
}

/** 沿線 of the search form that a station lies on, by code: a line that the form cuts into parts gives the parts it is in. */
export function searchLinesOf(station: string, lines: readonly string[]): readonly string[] {
  parts ??= read();
  const of = parts;
  const found = lines.flatMap((line) => of.get(line) ?? []);
  return [
    ...new Set(found.flatMap(({ code, stations }) => (!stations || stations.has(station) ? [code] : []))),
  ].toSorted();
}
