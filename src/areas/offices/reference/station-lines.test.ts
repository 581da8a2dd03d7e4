import { describe, expect, test } from 'vitest';
import { column, referenceRows, referenceText } from '#platform/reference/files.ts';
import { searchLinesOf } from './station-lines.ts';

const stations = referenceRows('stations.csv.gz').map((row) => ({
  name: column(row, 'name'),
  prefecture: column(row, 'pref_code'),
  lines: column(row, 'lines').split('|'),
}));
const rows = referenceRows('railway-line-stations.csv').map((row) => ({
  code: column(row, 'code'),
  line: column(row, 'station_line'),
  stations: column(row, 'stations').split('|').filter(Boolean),
}));
const named: readonly { value: string; text: string }[] = JSON.parse(referenceText('search-codes.json')).沿線;

/** The lines of the form at the station of that name in that prefecture. */
const at = (name: string, prefecture: string) => {
  const lines = stations.filter((each) => each.name === name && each.prefecture === prefecture);
  return searchLinesOf(
    name,
    lines.flatMap((each) => each.lines),
  );
};

describe('the 214 lines of the form', () => {
  test('each has stations, and each of its lines and stations is in the list of stations', () => {
    const on = Map.groupBy(
      stations.flatMap(({ name, lines }) => lines.map((line) => ({ name, line }))),
      ({ line }) => line,
    );
    expect([...new Set(rows.map(({ code }) => code))].toSorted()).toEqual(named.map(({ value }) => value));
    for (const { line, stations: part } of rows) {
      const names = on.get(line)?.map(({ name }) => name) ?? [];
      expect(names.length, line).toBeGreaterThan(0);
      expect(
        part.filter((name) => !names.includes(name)),
        line,
      ).toEqual([]);
    }
  });

  test.each([
    ['新宿', '13', ['001', '004', '014', '020', '022', '045', '062', '063', '065']],
    ['品川', '13', ['002', '009', '011', '038', '164']],
    ['池袋', '13', ['001', '014', '032', '035', '044', '051', '052', '057', '058']],
    ['尾久', '13', ['008']],
    ['藤野', '14', ['005']],
    ['上野原', '19', []],
    ['御殿場', '22', ['159']],
    ['松田', '14', ['090']],
    ['金沢', '17', []],
  ])('%s (%s)', (name, prefecture, expected) => {
    expect(at(name, prefecture)).toEqual(expected);
  });
});
