import { sql } from 'kysely';
import { beforeAll, describe, expect, test } from 'vitest';
import { testDatabase } from '#test/support/database.ts';
import {
  addressesForPostalCode,
  industriesUnder,
  listJobCategories,
  listLicences,
  listMunicipalities,
  listOccupations,
  listOffices,
  listPrefectures,
  listRailwayLines,
  listResidenceStatuses,
  loadReference,
  minimumWageOn,
  officeByCode,
  officeDirectory,
  officesForMunicipality,
  officesForPostalCode,
  openingDaysOf,
  stationsOf,
  suggestOccupations,
} from '../index.ts';

const { db, pool } = await testDatabase();
let loaded: readonly string[];

beforeAll(async () => {
  await sql`truncate reference_load`.execute(db);
  loaded = await loadReference(pool);
});

describe('loading', () => {
  test('every table is loaded once, and skipped while its files stay the same', async () => {
    expect(loaded).toHaveLength(16);
    expect(await loadReference(pool)).toEqual([]);
  });
  test('a table whose files changed is loaded alone; rows that left the file are kept, not offered', async () => {
    await sql`update reference_load set checksum = 'before' where name = 'licence'`.execute(db);
    await sql`insert into licence (code, name, category_code, category) values ('0000', '旧資格', '00', '旧')`.execute(
      db,
    );
    await sql`update licence set name = '誤り' where code = '1803'`.execute(db);
    expect(await loadReference(pool)).toEqual(['licence']);
    const licences = await listLicences(db);
    expect(licences.find((licence) => licence.code === '1803')?.name).toBe('看護師');
    expect(licences).toHaveLength(1078);
    const { rows } = await sql`select listed from licence where code = '0000'`.execute(db);
    expect(rows).toEqual([{ listed: false }]);
  });
  test('two processes at once load each table once', async () => {
    await sql`delete from reference_load where name in ('industry', 'railway_line')`.execute(db);
    const both = await Promise.all([loadReference(pool), loadReference(pool)]);
    expect(both.flat().sort()).toEqual(['industry', 'railway_line']);
  });
});

describe('T3(6) offices', () => {
  const named = async (postal: string) =>
    (await officesForPostalCode(db, postal)).map((each) => [each.kind, ...each.offices.map((office) => office.name)]);
  test('from a postal code however typed; all of a split municipality; the nearest where none is named', async () => {
    expect(await named('９２０－０９６２')).toEqual([['unique', 'ハローワーク金沢']]);
    expect(await named('380-0801')).toEqual([['split', 'ハローワーク長野', 'ハローワーク篠ノ井', 'ハローワーク須坂']]);
    expect((await named('1002101')).map(([kind]) => kind)).toEqual(['nearest']);
    expect(await named('0000000')).toEqual([]);
  });
  test('the database and the directory of the command line answer the same', async () => {
    for (const postal of ['9200962', '3800801', '1002101', '4520961', '0600001', '9040101'])
      expect(await officesForPostalCode(db, postal)).toEqual(officeDirectory().forPostalCode(postal));
  });
  test('by code, by prefecture, by municipality', async () => {
    expect(await officeByCode(db, '17011')).toMatchObject({
      name: 'ハローワーク金沢 津幡分室',
      kind: 'annex',
      parentCode: '17010',
    });
    expect(await officeByCode(db, '99999')).toBeUndefined();
    expect((await listOffices(db, '17')).map((office) => office.code).slice(0, 3)).toEqual(['17010', '17011', '17020']);
    expect(await listOffices(db)).toHaveLength(544);
    expect((await officesForMunicipality(db, '17201'))?.offices[0]?.code).toBe('17010');
    expect(await officesForMunicipality(db, '99999')).toBeUndefined();
  });
  test('the days an office differs from the common calendar', async () => {
    await sql`insert into office_day (office_code, day, open) values ('17010', '2026-11-28', true), ('17010', '2026-11-30', false)`.execute(
      db,
    );
    expect(await openingDaysOf(db, '17010')).toEqual({
      open: new Set(['2026-11-28']),
      closed: new Set(['2026-11-30']),
    });
    expect(await openingDaysOf(db, '13010')).toEqual({ open: new Set(), closed: new Set() });
  });
});

describe('places', () => {
  test('a postal code fills in the address; a code of several towns gives them all', async () => {
    expect(await addressesForPostalCode(db, '〒920 0962')).toEqual([
      {
        postalCode: '9200962',
        prefectureCode: '17',
        prefecture: '石川県',
        municipalityCode: '17201',
        municipality: '金沢市',
        town: '広坂',
        townKana: 'ヒロサカ',
      },
    ]);
    expect((await addressesForPostalCode(db, '4520961')).length).toBeGreaterThan(1);
    expect(await addressesForPostalCode(db, 'abc')).toEqual([]);
  });
  test('prefectures, municipalities, lines, stations', async () => {
    expect(await listPrefectures(db)).toHaveLength(47);
    expect((await listMunicipalities(db, '17')).map((each) => each.name)).toContain('金沢市');
    expect(await listRailwayLines(db)).toHaveLength(214);
    expect((await stationsOf(db, '17', '金沢'))[0]).toMatchObject({ name: '金沢', kana: 'かなざわ', lines: [] });
    expect((await stationsOf(db, '13', '渋谷'))[0]?.lines).toEqual([
      '001',
      '014',
      '023',
      '025',
      '026',
      '042',
      '053',
      '057',
    ]);
  });
});

describe('occupations', () => {
  const codes = async (typed: string) => (await suggestOccupations(db, typed)).map((each) => each.code);
  test.each([
    ['システムエンジニア', '10201'],
    ['ＳＥ', '10201'],
    ['ヘルパー', '36201'],
    ['ﾍﾙﾊﾟｰ', '36201'],
    ['事務', '25701'],
    ['看護師', '13301'],
    ['旋盤', '52701'],
  ])('%s offers %s first or second', async (typed, code) => {
    expect((await codes(typed)).slice(0, 2)).toContain(code);
  });
  test('nothing is offered for nothing or for what no title holds', async () => {
    expect(await codes('　')).toEqual([]);
    expect(await codes('ぬりかべ')).toEqual([]);
  });
  test('the classification and the picker are whole', async () => {
    const classes = await listOccupations(db);
    expect([1, 2, 3, 4].map((level) => classes.filter((each) => each.level === level).length)).toEqual([
      11, 73, 369, 892,
    ]);
    const picker = await listJobCategories(db);
    expect(picker.filter((each) => each.detail === 0)).toHaveLength(14);
    const details = picker.filter((each) => each.detail > 0);
    expect(details).toHaveLength(179);
    expect(details.filter((each) => each.occupations.length === 0)).toEqual([]);
  });
});

test('minimum wages are dated values, residence statuses and industries are there', async () => {
  const wage = await minimumWageOn(db, '13', Temporal.PlainDate.from('2026-11-23'));
  expect(wage).toMatchObject({ yen: 1280, appliesFromAssumed: true });
  expect(await minimumWageOn(db, '13', Temporal.PlainDate.from('2026-09-30'))).toBeUndefined();
  expect(await listResidenceStatuses(db)).toHaveLength(40);
  expect(await industriesUnder(db, null)).toHaveLength(20);
});
