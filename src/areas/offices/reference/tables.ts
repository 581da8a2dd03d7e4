import { inLatin } from '#kernel/romaji.ts';
import type { CopyRow } from '#platform/reference/copy.ts';
import { column, type ReferenceRow, referenceLines, referenceRows, referenceText } from '#platform/reference/files.ts';
import { officeDirectory } from '../directory.ts';
import { foldedTitle, titleCore } from '../rules/folded-title.ts';
import { latinName, stationSpellings } from '../rules/station-name.ts';
import { searchLinesOf, stationLineFiles } from './station-lines.ts';

/** The classification of occupations that is used where none is named. */
export const occupationVersion = '2011';

/** One table of reference data: the files it is read from, and how. */
export interface ReferenceTable {
  readonly name: string;
  readonly files: readonly string[];
  readonly columns: readonly string[];
  /** Tables whose rows others cite keep rows that left the file, as not `listed`; the others are replaced. */
  readonly key?: readonly string[];
  rows(): Iterable<CopyRow>;
}

const from = (row: ReferenceRow, ...names: readonly string[]): readonly string[] =>
  names.map((name) => column(row, name));

const classLevels: Readonly<Record<string, number>> = { 大分類: 1, 中分類: 2, 小分類: 3, 細分類: 4 };

function classes(file: string): readonly { code: string; level: number; parent: string | null; name: string }[] {
  return referenceRows(file).flatMap((row) => {
    const level = classLevels[column(row, 'level')];
    return level
      ? [{ code: column(row, 'code'), level, parent: column(row, 'parent') || null, name: column(row, 'name') }]
      : [];
  });
}

interface SearchCodes {
  readonly 職種大分類: readonly { value: string; text: string }[];
  readonly 職種詳細: Readonly<Record<string, readonly { value: number; text: string }[]>>;
  readonly 沿線: readonly { value: string; text: string }[];
}

const searchCodes = (): SearchCodes => JSON.parse(referenceText('search-codes.json'));

const officeFiles = ['offices.csv', 'office-codes.csv'];

/** The day from which the wages of the file are taken to apply; the file does not say it, the table marks it as assumed. */
const wagesAssumedFrom = '2026-10-01';

/** Every table, in the order in which they are loaded: what is cited comes before what cites it. */
export const referenceTables: readonly ReferenceTable[] = [
  {
    name: 'prefecture',
    files: ['minimum-wages.csv'],
    columns: ['code', 'name'],
    key: ['code'],
    rows: () => referenceRows('minimum-wages.csv').map((row) => from(row, 'pref_code', 'prefecture')),
  },
  {
    name: 'municipality',
    files: ['municipalities.csv'],
    columns: ['jis5', 'prefecture_code', 'name', 'kind', 'kana', 'romaji', 'latitude', 'longitude'],
    key: ['jis5'],
    rows: () =>
      referenceRows('municipalities.csv').map((row) =>
        from(row, 'jis5', 'pref_code', 'name', 'kind', 'name_kana', 'name_romaji', 'lat', 'lng'),
      ),
  },
  {
    name: 'postal_code',
    files: ['postal-codes.tsv.gz'],
    columns: ['postal', 'jis5', 'town', 'kana'],
    rows: () => referenceLines('postal-codes.tsv.gz'),
  },
  {
    name: 'office',
    files: officeFiles,
    columns: [
      'code',
      'code_synthetic',
      'prefecture_code',
      'name',
      'kind',
      'parent_code',
      'jis5',
      'postal',
      'address',
      'latitude',
      'longitude',
    ],
    key: ['code'],
    rows: () =>
      officeDirectory().offices.map((office) => [
        office.code,
        office.codeSynthetic,
        office.prefectureCode,
        office.name,
        office.kind,
        office.parentCode,
        office.municipalityCode,
        office.postalCode,
        office.address,
        office.latitude,
        office.longitude,
      ]),
  },
  {
    name: 'jurisdiction',
    files: [...officeFiles, 'jurisdictions.csv', 'municipalities.csv'],
    columns: ['jis5', 'position', 'office_code', 'kind'],
    rows: () =>
      officeDirectory().jurisdictions.flatMap((each) =>
        each.offices.map((office, position) => [each.municipalityCode, position, office.code, each.kind]),
      ),
  },
  {
    name: 'occupation',
    files: ['occupations-2011.csv.gz'],
    columns: ['version', 'code', 'level', 'parent', 'name', 'folded'],
    key: ['version', 'code'],
    rows: () =>
      classes('occupations-2011.csv.gz').map((each) => [
        occupationVersion,
        each.code,
        each.level,
        each.parent,
        each.name,
        foldedTitle(each.name),
      ]),
  },
  {
    name: 'occupation_title',
    files: ['occupations-2011.csv.gz'],
    columns: ['version', 'occupation', 'title', 'folded', 'core'],
    rows: () =>
      referenceRows('occupations-2011.csv.gz')
        .filter((row) => column(row, 'level') === '該当職業名')
        .map((row) => {
          const title = column(row, 'name');
          return [occupationVersion, column(row, 'parent'), title, foldedTitle(title), foldedTitle(titleCore(title))];
        }),
  },
  {
    name: 'occupation_word',
    files: ['everyday-words.csv'],
    columns: ['version', 'word', 'folded', 'position', 'occupation'],
    rows: () =>
      referenceRows('everyday-words.csv').flatMap((row) => {
        const word = column(row, 'word');
        return column(row, 'occupations')
          .split(' ')
          .map((code, position) => [occupationVersion, word, foldedTitle(word), position, code]);
      }),
  },
  {
    name: 'job_category',
    files: ['search-codes.json'],
    columns: ['category', 'detail', 'name'],
    key: ['category', 'detail'],
    rows: () => {
      const { 職種大分類: categories, 職種詳細: details } = searchCodes();
      return categories.flatMap(({ value, text }) => [
        [value, 0, text],
        ...(details[value] ?? []).map((detail) => [value, detail.value, detail.text]),
      ]);
    },
  },
  {
    name: 'job_category_occupation',
    files: ['job-category-occupations.csv'],
    columns: ['category', 'detail', 'version', 'occupation'],
    rows: () =>
      referenceRows('job-category-occupations.csv').map((row) => [
        ...from(row, 'category', 'detail'),
        occupationVersion,
        column(row, 'occupation'),
      ]),
  },
  {
    name: 'industry',
    files: ['industries.csv'],
    columns: ['code', 'level', 'parent', 'name'],
    key: ['code'],
    rows: () => classes('industries.csv').map((each) => [each.code, each.level, each.parent, each.name]),
  },
  {
    name: 'licence',
    files: ['licences.csv'],
    columns: ['code', 'name', 'category_code', 'category'],
    key: ['code'],
    rows: () => referenceRows('licences.csv').map((row) => from(row, 'code', 'name', 'category_code', 'category')),
  },
  {
    name: 'minimum_wage',
    files: ['minimum-wages.csv'],
    columns: ['prefecture_code', 'applies_from', 'applies_from_assumed', 'yen'],
    rows: () =>
      referenceRows('minimum-wages.csv').map((row) => [
        column(row, 'pref_code'),
        wagesAssumedFrom,
        true,
        column(row, 'yen_per_hour'),
      ]),
  },
  {
    name: 'railway_line',
    files: ['search-codes.json'],
    columns: ['code', 'name'],
    key: ['code'],
    rows: () => searchCodes().沿線.map(({ value, text }) => [value, text]),
  },
  {
    name: 'station',
    files: ['stations.csv.gz', ...stationLineFiles],
    columns: ['code', 'name', 'kana', 'prefecture_code', 'latitude', 'longitude', 'lines', 'spellings'],
    key: ['code'],
    rows: () =>
      referenceRows('stations.csv.gz').map((row) => [
        ...from(row, 'code', 'name', 'kana', 'pref_code', 'lat', 'lng'),
        searchLinesOf(column(row, 'name'), column(row, 'lines').split('|')),
        [...stationSpellings(column(row, 'name')), latinName(inLatin(column(row, 'kana')))].filter(Boolean),
      ]),
  },
  {
    name: 'residence_status',
    files: ['residence-statuses.csv'],
    columns: ['name', 'subtype', 'appendix', 'name_en', 'work', 'exempt_from_report', 'note'],
    key: ['name', 'subtype'],
    rows: () =>
      referenceRows('residence-statuses.csv').map((row) => [
        ...from(row, 'status', 'subtype', 'appendix', 'name_en', 'work'),
        column(row, 'exempt_from_koyo_jokyo_todokede') === '1',
        column(row, 'note'),
      ]),
  },
];
