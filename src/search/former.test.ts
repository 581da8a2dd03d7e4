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

/** Every parameter of the former service, each with a value (and what it is read with): what it asks for here; nothing for those that ask nothing. */
const everyName: readonly (readonly [name: string, former: string, present: string])[] = [
  ['kSNoJo', 'kSNoJo=13010', ''],
  ['kSNoGe', 'kSNoGe=12345678', ''],
  ['kjKbnRadioBtn', 'kjKbnRadioBtn=3', 'kind=seasonal'],
  ['ippanCKBox', 'ippanCKBox=2', 'hoursType=part'],
  ['sGSYACKBox', 'sGSYACKBox=1', 'hoursType=full'],
  ['nenreiInput', 'nenreiInput=45', 'age=45'],
  ['nenreiCKBox', 'nenreiCKBox=1', 'ageLimit=unlimited'],
  ['tDFK1CmbBox', 'tDFK1CmbBox=59', 'pref=59'],
  ['tDFK2CmbBox', 'tDFK2CmbBox=59', 'pref=59'],
  ['tDFK3CmbBox', 'tDFK3CmbBox=59', 'pref=59'],
  ['sKGYBRUIJo1', 'sKGYBRUIJo1=361', 'occupation=361'],
  ['sKGYBRUIGe1', 'sKGYBRUIJo1=361&sKGYBRUIGe1=01', 'occupation=36101'],
  ['sKGYBRUIJo2', 'sKGYBRUIJo2=361', 'occupation=361'],
  ['sKGYBRUIGe2', 'sKGYBRUIJo2=361&sKGYBRUIGe2=01', 'occupation=36101'],
  ['sKGYBRUIJo3', 'sKGYBRUIJo3=361', 'occupation=361'],
  ['sKGYBRUIGe3', 'sKGYBRUIJo3=361&sKGYBRUIGe3=01', 'occupation=36101'],
  ['koyoFltmCKBox', 'koyoFltmCKBox=4', 'employment=4'],
  ['koyoPartCKBox', 'koyoPartCKBox=7', 'employment=7'],
  ['newArrivedCKBox', 'newArrivedCKBox=2', 'new=week'],
  ['freeWordRadioBtn', 'freeWordRadioBtn=0', 'match=or'],
  ['freeWordInput', 'freeWordInput=a', 'q=a'],
  ['nOTKNSKFreeWordInput', 'nOTKNSKFreeWordInput=b', 'not=b'],
  ['searchBtn', 'searchBtn=x', ''],
  ['kJNoJo1', 'kJNoJo1=13010&kJNoGe1=1', 'number=13010-1'],
  ['kJNoGe1', 'kJNoJo1=13010&kJNoGe1=12345678', 'number=13010-12345678'],
  ['kJNoJo2', 'kJNoJo2=13010&kJNoGe2=1', 'number=13010-1'],
  ['kJNoGe2', 'kJNoJo2=13010&kJNoGe2=12345678', 'number=13010-12345678'],
  ['kJNoJo3', 'kJNoJo3=13010&kJNoGe3=1', 'number=13010-1'],
  ['kJNoGe3', 'kJNoJo3=13010&kJNoGe3=12345678', 'number=13010-12345678'],
  ['kJNoJo4', 'kJNoJo4=13010&kJNoGe4=1', 'number=13010-1'],
  ['kJNoGe4', 'kJNoJo4=13010&kJNoGe4=12345678', 'number=13010-12345678'],
  ['kJNoJo5', 'kJNoJo5=13010&kJNoGe5=1', 'number=13010-1'],
  ['kJNoGe5', 'kJNoJo5=13010&kJNoGe5=12345678', 'number=13010-12345678'],
  ['jGSHNoJo', 'jGSHNoJo=1301&jGSHNoChuu=1&jGSHNoGe=2', 'establishment=1301-1-2'],
  ['jGSHNoChuu', 'jGSHNoJo=1301&jGSHNoChuu=123456&jGSHNoGe=2', 'establishment=1301-123456-2'],
  ['jGSHNoGe', 'jGSHNoJo=1301&jGSHNoChuu=1&jGSHNoGe=9', 'establishment=1301-1-9'],
  ['kyujinkensu', 'kyujinkensu=1227618', ''],
  ['fwListNaviSortTop', 'fwListNaviSortTop=2', 'sort=deadline'],
  ['fwListNaviSortBtm', 'fwListNaviSortBtm=2', 'sort=deadline'],
  ['fwListNaviSort', 'fwListNaviSort=2', 'sort=deadline'],
  ['fwListNaviDispTop', 'fwListNaviDispTop=50', 'per=50'],
  ['fwListNaviDispBtm', 'fwListNaviDispBtm=50', 'per=50'],
  ['fwListNaviDisp', 'fwListNaviDisp=50', 'per=50'],
  ['fwListNaviBtnPrev', 'fwListNaviBtnPrev=x&fwListNowPage=5', 'page=4'],
  ['fwListNaviBtnNext', 'fwListNaviBtnNext=x&fwListNowPage=5', 'page=6'],
  ['fwListNaviBtn1', 'fwListNaviBtn1=x&fwListLeftPage=3&fwListNowPage=5', 'page=3'],
  ['fwListNaviBtn2', 'fwListNaviBtn2=x&fwListLeftPage=3&fwListNowPage=5', 'page=4'],
  ['fwListNaviBtn3', 'fwListNaviBtn3=x&fwListLeftPage=3&fwListNowPage=5', 'page=5'],
  ['fwListNaviBtn4', 'fwListNaviBtn4=x&fwListLeftPage=3&fwListNowPage=5', 'page=6'],
  ['fwListNaviBtn5', 'fwListNaviBtn5=x&fwListLeftPage=3&fwListNowPage=5', 'page=7'],
  ['fwListNaviBtn6', 'fwListNaviBtn6=x&fwListLeftPage=3&fwListNowPage=5', 'page=8'],
  ['fwListNowPage', 'fwListNowPage=5', 'page=5'],
  ['fwListLeftPage', 'fwListLeftPage=1', ''],
  ['fwListNaviCount', 'fwListNaviCount=7', ''],
  ['iNFTeikyoRiyoDantaiID', 'iNFTeikyoRiyoDantaiID=123456', 'organisation=123456'],
  ['searchClear', 'searchClear=0', ''],
  ['siku1Hidden', 'siku1Hidden=13112', 'city=13112'],
  ['kiboSuruSKSU1Hidden', 'kiboSuruSKSU1Hidden=05,4', 'category=05-04'],
  ['siku2Hidden', 'siku2Hidden=13112', 'city=13112'],
  ['kiboSuruSKSU2Hidden', 'kiboSuruSKSU2Hidden=05,4', 'category=05-04'],
  ['siku3Hidden', 'siku3Hidden=13112', 'city=13112'],
  ['kiboSuruSKSU3Hidden', 'kiboSuruSKSU3Hidden=05,4', 'category=05-04'],
  ['summaryDisp', 'summaryDisp=1', ''],
  ['searchInitDisp', 'searchInitDisp=1', ''],
  ['screenId', 'screenId=1', ''],
  ['action', 'action=1', ''],
  ['codeAssistType', 'codeAssistType=1', ''],
  ['codeAssistKind', 'codeAssistKind=1', ''],
  ['codeAssistCode', 'codeAssistCode=1', ''],
  ['codeAssistItemCode', 'codeAssistItemCode=1', ''],
  ['codeAssistItemName', 'codeAssistItemName=1', ''],
  ['codeAssistDivide', 'codeAssistDivide=1', ''],
  ['maba_vrbs', 'maba_vrbs=1', ''],
  ['preCheckFlg', 'preCheckFlg=1', ''],
  ['gkkyIn', 'gkkyIn=200000', 'wage=200000'],
  ['tatZngyCKBox', 'tatZngyCKBox=1', 'allowances=1'],
  ['shoyoAriCKBox', 'shoyoAriCKBox=1', 'flag=bonus'],
  ['shgJnStaJiCmbBoxHH', 'shgJnStaJiCmbBoxHH=08', 'hoursFrom=08:00'],
  ['shgJnStaFunCmbBoxMM', 'shgJnStaJiCmbBoxHH=08&shgJnStaFunCmbBoxMM=30', 'hoursFrom=08:30'],
  ['shgJnEndJiCmbBoxHH', 'shgJnEndJiCmbBoxHH=17', 'hoursTo=17:00'],
  ['shgJnEndFunCmbBoxMM', 'shgJnEndJiCmbBoxHH=17&shgJnEndFunCmbBoxMM=50', 'hoursTo=17:50'],
  ['kiboShgJnCKBox', 'kiboShgJnCKBox=2', 'flagNot=discretionary-work'],
  ['jkgiRadioBtn', 'jkgiRadioBtn=2', 'overtime=no'],
  ['thkin', 'thkin=20', 'overtimeMax=20'],
  ['holidayCKBox', 'holidayCKBox=8', 'holiday=public'],
  ['shukFtskRadioBtn', 'shukFtskRadioBtn=2', 'twoDayWeek=other'],
  ['nenkanKjsu', 'nenkanKjsu=120', 'annualHolidays=120'],
  ['hakenUkeoinCKBox', 'hakenUkeoinCKBox=3', 'contract=direct'],
  ['kanyuHknCKBox', 'kanyuHknCKBox=9', 'insurance=mutual-aid'],
  ['keiyakuKsnNoKnsiAriCKBox', 'keiyakuKsnNoKnsiAriCKBox=1', 'renewal=automatic&renewal=conditional'],
  ['knsiAriCKBox', 'knsiAriCKBox=1', 'renewal=automatic'],
  ['tnseiRadioBtn', 'tnseiRadioBtn=1', 'retirement=yes'],
  ['tnseiCmbBox', 'tnseiCmbBox=65', 'retirementAge=65'],
  ['nyukyoKaCKBox', 'nyukyoKaCKBox=2', 'flag=family-housing'],
  ['riyoKanoNaTjsAriCKBox', 'riyoKanoNaTjsAriCKBox=1', 'flag=childcare'],
  ['ensn11CmbBox', 'ensn11CmbBox=001', 'line=001'],
  ['ensn12CmbBox', 'ensn11CmbBox=001&ensn12CmbBox=005', 'line=001-005'],
  ['ensn21CmbBox', 'ensn21CmbBox=001', 'line=001'],
  ['ensn22CmbBox', 'ensn21CmbBox=001&ensn22CmbBox=005', 'line=001-005'],
  ['ensn31CmbBox', 'ensn31CmbBox=001', 'line=001'],
  ['ensn32CmbBox', 'ensn31CmbBox=001&ensn32CmbBox=005', 'line=001-005'],
  ['jgshMeiIn', 'jgshMeiIn=c', 'employer=c'],
  ['nozokuCKBox', 'jgshMeiIn=c&nozokuCKBox=1', 'employer=c&employerNot=1'],
  ['jginSuRadioBtn', 'jginSuRadioBtn=4', 'size=1000'],
  ['kiboSuruSngBrui1In', 'kiboSuruSngBrui1In=85', 'industry=85'],
  ['kiboSuruSngBrui2In', 'kiboSuruSngBrui2In=85', 'industry=85'],
  ['kiboSuruSngBrui3In', 'kiboSuruSngBrui3In=85', 'industry=85'],
  ['grkiFumonCKBox', 'grkiFumonCKBox=1', 'flag=no-education'],
  ['hynaKikntFumonCKBox', 'hynaKikntFumonCKBox=1', 'flag=no-experience'],
  ['hynaMenkyoSkkuFumonCKBox', 'hynaMenkyoSkkuFumonCKBox=1', 'flag=no-licence'],
  ['jdsMenkyoCKBox', 'jdsMenkyoCKBox=4', 'driving=none'],
  ['menkyoSkku1In', 'menkyoSkku1In=1001', 'licence=1001'],
  ['menkyoSkkuNo1CKBox', 'menkyoSkku1In=1001&menkyoSkkuNo1CKBox=1', 'licenceNot=1001'],
  ['menkyoSkku2In', 'menkyoSkku2In=1001', 'licence=1001'],
  ['menkyoSkkuNo2CKBox', 'menkyoSkku2In=1001&menkyoSkkuNo2CKBox=1', 'licenceNot=1001'],
  ['menkyoSkku3In', 'menkyoSkku3In=1001', 'licence=1001'],
  ['menkyoSkkuNo3CKBox', 'menkyoSkku3In=1001&menkyoSkkuNo3CKBox=1', 'licenceNot=1001'],
  ['sonotaCKBox', 'sonotaCKBox=9', 'flag=uij-turn'],
];

test('each of the 118 names of the former service is listed once', () => {
  expect(new Set(everyName.map(([name]) => name)).size).toBe(everyName.length);
  expect(everyName).toHaveLength(118);
});

test.each(everyName)('%s: %s', (name, former, present) => {
  expect(new URLSearchParams(former).has(name)).toBe(true);
  const led = currentAddress(new URLSearchParams(former));
  expect(led).toBeDefined();
  const { query, problems } = parseQuery(led ?? new URLSearchParams());
  expect(problems).toEqual([]);
  expect(decodeURIComponent(String(formatQuery(query)))).toBe(present);
});
