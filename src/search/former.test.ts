import { expect, test } from 'vitest';
import { currentAddress } from './former.ts';
import { narrowed } from './narrow.ts';
import { formatQuery, parseQuery } from './query-string.ts';

const address = (former: string) => currentAddress(new URLSearchParams(former))?.toString();

test.each([
  ['freeWordInput=介護 夜勤&freeWordRadioBtn=0', { q: '介護 夜勤', match: 'or' }],
  ['freeWordInput=a,b&nOTKNSKFreeWordInput=夜勤', { q: 'a,b', not: '夜勤' }],
  ['kjKbnRadioBtn=2', { kind: ['highschool', 'university'] }],
  ['kjKbnRadioBtn=5&sGSYACKBox=2', { disabled: true, hoursType: 'part' }],
  ['ippanCKBox=1&ippanCKBox=2', { hoursType: null }],
  ['tDFK1CmbBox=13&siku1Hidden=13112,13104&tDFK2CmbBox=14', { pref: ['13', '14'], city: ['13104', '13112'] }],
  ['sKGYBRUIJo1=258&sKGYBRUIGe1=02&sKGYBRUIJo2=361', { occupation: ['25802', '361'] }],
  ['kiboSuruSKSU1Hidden=05,4&kiboSuruSKSU2Hidden=06', { category: ['05-04', '06'] }],
  ['koyoFltmCKBox=1,2&koyoPartCKBox=5', { employment: ['1', '2', '5'] }],
  ['newArrivedCKBox=1', { fresh: 'day' }],
  ['newArrivedCKBox=1&newArrivedCKBox=2', { fresh: 'week' }],
  ['kJNoJo1=13010&kJNoGe1=12345678&kJNoJo2=', { number: ['13010-12345678'] }],
  ['jGSHNoJo=1301&jGSHNoChuu=123456&jGSHNoGe=7', { establishment: '1301-123456-7' }],
  [
    'gkkyIn=200000&tatZngyCKBox=1&shoyoAriCKBox=1',
    { wage: 200_000, wageType: null, allowances: true, flag: ['bonus'] },
  ],
  ['gkkyIn=1200&ippanCKBox=2', { wage: 1200, wageType: null, hourly: true }],
  ['gkkyIn=1200&kjKbnRadioBtn=5&sGSYACKBox=2', { wage: 1200, hourly: true, disabled: true }],
  ['gkkyIn=1200&ippanCKBox=1,2', { wage: 1200, hourly: false }],
  ['shgJnStaJiCmbBoxHH=08&shgJnStaFunCmbBoxMM=30&shgJnEndJiCmbBoxHH=17', { hoursFrom: 510, hoursTo: 1020 }],
  ['kiboShgJnCKBox=1,3', { flagNot: ['shift-work', 'variable-hours'] }],
  [
    'holidayCKBox=6,7,8&shukFtskRadioBtn=1&nenkanKjsu=120',
    { holiday: ['public', 'sat', 'sun'], twoDayWeek: ['weekly'], annualHolidays: 120 },
  ],
  ['jkgiRadioBtn=0&thkin=20', { overtime: null, overtimeMax: 20 }],
  ['keiyakuKsnNoKnsiAriCKBox=1', { renewal: ['automatic', 'conditional'] }],
  ['keiyakuKsnNoKnsiAriCKBox=1&knsiAriCKBox=2', { renewal: ['conditional'] }],
  ['ensn11CmbBox=001&ensn12CmbBox=005', { lines: [{ from: '001', to: '005' }] }],
  ['jgshMeiIn=さくら&nozokuCKBox=1&jginSuRadioBtn=3', { employer: 'さくら', employerNot: true, size: 300 }],
  ['menkyoSkku1In=1001&menkyoSkku2In=2106&menkyoSkkuNo2CKBox=1', { licence: ['1001'], licenceNot: ['2106'] }],
  ['jdsMenkyoCKBox=3&sonotaCKBox=5,9', { drivingLicence: 'automatic', flag: ['remote', 'uij-turn'] }],
  ['fwListNaviSortTop=2&fwListNaviDispTop=50&fwListNowPage=3&searchBtn=検索', { sort: 'deadline', per: 50, page: 3 }],
  ['tDFK1CmbBox=13&q=経理', { pref: ['13'], q: '経理' }],
])('%s', (former, expected) => {
  const { query, problems } = parseQuery(currentAddress(new URLSearchParams(former)) ?? new URLSearchParams());
  expect(problems).toEqual([]);
  expect(query).toMatchObject(expected);
});

test('municipalities narrow their prefecture as they did', () => {
  const { query } = parseQuery(new URLSearchParams(address('tDFK1CmbBox=13&siku1Hidden=13112')));
  expect(formatQuery(narrowed(query)).toString()).toBe('city=13112');
});

test('a 求職番号 never becomes part of an address', () => {
  expect(address('kSNoJo=13010&kSNoGe=12345678&freeWordInput=a')).toBe('q=a');
});

test('an address of ours is left alone', () => {
  expect(address('q=介護&pref=13&utm_source=x')).toBeUndefined();
});
