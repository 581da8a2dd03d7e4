/** Addresses with the parameter names of ハローワークインターネットサービス: kept links and other people's programs go on working. */
import { type Flag, HOLIDAYS, INSURANCES } from './codes.ts';
import { PARAMETER_NAMES } from './query-string.ts';

type Pairs = readonly (readonly [name: string, value: string])[];

/** Reads one former parameter (all its values, as given). */
type Reading = (values: readonly string[], all: URLSearchParams) => Pairs;

const as =
  (name: string): Reading =>
  (values) =>
    values.map((value) => [name, value]);

const coded =
  (name: string, codes: Readonly<Record<string, string>>): Reading =>
  (values) =>
    values.flatMap((value) => {
      const code = codes[value];
      return code === undefined ? [] : [[name, code] as const];
    });

/** Two ticks that exclude each other, or together ask nothing. */
const oneOf =
  (name: string, codes: Readonly<Record<string, string>>): Reading =>
  (values, all) =>
    new Set(values).size > 1 ? [] : coded(name, codes)(values, all);

const numbered = (list: readonly string[]) =>
  Object.fromEntries(list.map((value, index) => [String(index + 1), value]));

const flag = (value: Flag) => coded('flag', { 1: value });
const flags = (...list: readonly Flag[]) => coded('flag', numbered(list));

/** The value of this field followed by those of others, when this one is filled. */
const joined =
  (name: string, separator: string, ...others: readonly string[]): Reading =>
  (values, all) =>
    values.slice(0, 1).map((value) => {
      const rest = others.map((other) => all.get(other)?.trim() ?? '').filter((each) => each !== '');
      return [name, [value, ...rest].join(separator)];
    });

/** `05,04`: a 職種 and its details. */
const category: Reading = (values) => {
  const [major = '', ...details] = values;
  if (details.length === 0) return [['category', major]];
  return details.map((detail) => ['category', `${major}-${detail.padStart(2, '0')}`]);
};

const kind: Reading = (values) =>
  values.flatMap((value): Pairs => {
    if (value === '2')
      return [
        ['kind', 'university'],
        ['kind', 'highschool'],
      ];
    if (value === '5') return [['disabled', '1']];
    return coded('kind', { 1: 'general', 3: 'seasonal', 4: 'migrant' })([value], new URLSearchParams());
  });

/** The month's pay or, when part-time work alone is asked for, the hour's. */
const wage: Reading = (values, all) => {
  const ticked = ['ippanCKBox', 'sGSYACKBox'].flatMap((name) => valuesOf(all, name));
  const partTime = ticked.length > 0 && ticked.every((each) => each === '2');
  return [...as('wage')(values, all), ...(partTime ? [['hourly', '1'] as const] : [])];
};

const fresh: Reading = (values) => [['new', values.includes('2') ? 'week' : 'day']];

const renewable: Reading = (_values, all) =>
  all.has('knsiAriCKBox')
    ? []
    : [
        ['renewal', 'automatic'],
        ['renewal', 'conditional'],
      ];

const licence =
  (nth: number): Reading =>
  (values, all) =>
    as(all.has(`menkyoSkkuNo${nth}CKBox`) ? 'licenceNot' : 'licence')(values, all);

const thrice = (reading: (nth: number) => readonly (readonly [string, Reading])[]) => [1, 2, 3].flatMap(reading);

/** The page that a button of the list leads to: by its place from the leftmost number, or one on from, or back from, the present page. */
const pageBy =
  (from: string, steps: number): Reading =>
  (_values, all) => {
    const here = Number(all.get(from));
    return Number.isInteger(here) && here + steps >= 1 ? [['page', String(here + steps)]] : [];
  };

const order = coded('sort', { 2: 'deadline' });
const hoursType = oneOf('hoursType', { 1: 'full', 2: 'part' });
const employment = as('employment');

const pageButtons = ['Prev', 'Next', 1, 2, 3, 4, 5, 6].map((each) => `fwListNaviBtn${each}`);

const readings: ReadonlyMap<string, Reading> = new Map<string, Reading>([
  ['kjKbnRadioBtn', kind],
  ['ippanCKBox', hoursType],
  ['sGSYACKBox', hoursType],
  ['nenreiInput', as('age')],
  ['nenreiCKBox', oneOf('ageLimit', { 1: 'unlimited', 2: 'limited' })],
  ...thrice((nth) => [
    [`tDFK${nth}CmbBox`, as('pref')],
    [`siku${nth}Hidden`, as('city')],
    [`sKGYBRUIJo${nth}`, joined('occupation', '', `sKGYBRUIGe${nth}`)],
    [`kiboSuruSKSU${nth}Hidden`, category],
    [`ensn${nth}1CmbBox`, joined('line', '-', `ensn${nth}2CmbBox`)],
    [`kiboSuruSngBrui${nth}In`, as('industry')],
    [`menkyoSkku${nth}In`, licence(nth)],
  ]),
  ['koyoFltmCKBox', employment],
  ['koyoPartCKBox', employment],
  ['newArrivedCKBox', fresh],
  ['freeWordInput', (values) => [['q', values.join(' ')]]],
  ['freeWordRadioBtn', coded('match', { 0: 'or' })],
  ['nOTKNSKFreeWordInput', (values) => [['not', values.join(' ')]]],
  ...[1, 2, 3, 4, 5].map((nth) => [`kJNoJo${nth}`, joined('number', '-', `kJNoGe${nth}`)] as const),
  ['jGSHNoJo', joined('establishment', '-', 'jGSHNoChuu', 'jGSHNoGe')],
  ['iNFTeikyoRiyoDantaiID', as('organisation')],
  ['gkkyIn', wage],
  ['tatZngyCKBox', coded('allowances', { 1: '1' })],
  ['shoyoAriCKBox', flag('bonus')],
  ['shgJnStaJiCmbBoxHH', joined('hoursFrom', ':', 'shgJnStaFunCmbBoxMM')],
  ['shgJnEndJiCmbBoxHH', joined('hoursTo', ':', 'shgJnEndFunCmbBoxMM')],
  ['kiboShgJnCKBox', coded('flagNot', numbered(['shift-work', 'discretionary-work', 'variable-hours']))],
  ['jkgiRadioBtn', coded('overtime', { 1: 'yes', 2: 'no' })],
  ['thkin', as('overtimeMax')],
  ['holidayCKBox', coded('holiday', numbered(HOLIDAYS))],
  ['shukFtskRadioBtn', coded('twoDayWeek', { 1: 'weekly', 2: 'other' })],
  ['nenkanKjsu', as('annualHolidays')],
  ['hakenUkeoinCKBox', coded('contract', { 1: 'dispatch', 2: 'contracting', 3: 'direct' })],
  ['kanyuHknCKBox', coded('insurance', numbered(INSURANCES))],
  ['keiyakuKsnNoKnsiAriCKBox', renewable],
  ['knsiAriCKBox', coded('renewal', { 1: 'automatic', 2: 'conditional' })],
  ['tnseiRadioBtn', coded('retirement', { 1: 'yes', 2: 'no' })],
  ['tnseiCmbBox', as('retirementAge')],
  ['nyukyoKaCKBox', flags('single-housing', 'family-housing')],
  ['riyoKanoNaTjsAriCKBox', flag('childcare')],
  ['jgshMeiIn', (values) => [['employer', values.join(' ')]]],
  ['nozokuCKBox', coded('employerNot', { 1: '1' })],
  ['jginSuRadioBtn', coded('size', numbered(['10', '100', '300', '1000']))],
  ['grkiFumonCKBox', flag('no-education')],
  ['hynaKikntFumonCKBox', flag('no-experience')],
  ['hynaMenkyoSkkuFumonCKBox', flag('no-licence')],
  ['jdsMenkyoCKBox', coded('driving', numbered(['required', 'preferred', 'automatic', 'none']))],
  [
    'sonotaCKBox',
    flags(
      'no-document-screening',
      'promotion',
      'car-commute',
      'no-transfer',
      'remote',
      'near-station',
      'smoke-free',
      'trial',
      'uij-turn',
    ),
  ],
  ['fwListNaviSort', order],
  ['fwListNaviSortTop', order],
  ['fwListNaviSortBtm', order],
  ['fwListNaviDisp', as('per')],
  ['fwListNaviDispTop', as('per')],
  ['fwListNaviDispBtm', as('per')],
  ...[1, 2, 3, 4, 5, 6].map((nth) => [`fwListNaviBtn${nth}`, pageBy('fwListLeftPage', nth - 1)] as const),
  ['fwListNaviBtnPrev', pageBy('fwListNowPage', -1)],
  ['fwListNaviBtnNext', pageBy('fwListNowPage', 1)],
  ['fwListNowPage', (values, all) => (pageButtons.some((name) => all.has(name)) ? [] : as('page')(values, all))],
]);

/** Names that belong to a former address but ask nothing by themselves. A 求職番号 is left out: it is no part of an address to keep. */
const silent = [
  'kSNoJo',
  'kSNoGe',
  'screenId',
  'action',
  'searchBtn',
  'searchClear',
  'maba_vrbs',
  'summaryDisp',
  'searchInitDisp',
  'preCheckFlg',
  'kyujinkensu',
  'fwListLeftPage',
  'fwListNaviCount',
  'codeAssistType',
  'codeAssistKind',
  'codeAssistCode',
  'codeAssistItemCode',
  'codeAssistItemName',
  'codeAssistDivide',
];

function valuesOf(params: URLSearchParams, name: string): readonly string[] {
  return params
    .getAll(name)
    .flatMap((each) => (free.has(name) ? [each] : each.split(',')))
    .map((each) => each.trim())
    .filter((each) => each !== '');
}

const free: ReadonlySet<string> = new Set(['freeWordInput', 'nOTKNSKFreeWordInput', 'jgshMeiIn']);

/**
 * The same search under the present names, when the address uses former ones; undefined when it does not. What both say is
 * kept; what the former service knew and this one does not ask for is left out.
 */
export function currentAddress(params: URLSearchParams): URLSearchParams | undefined {
  const names = new Set(params.keys());
  if (!silent.some((name) => names.has(name)) && ![...names].some((name) => readings.has(name))) return undefined;
  const found = new URLSearchParams();
  const add = (name: string, value: string) => {
    if (!found.has(name, value)) found.append(name, value);
  };
  for (const [name, value] of params) if (PARAMETER_NAMES.includes(name) || name === 'lang') add(name, value);
  for (const [name, read] of readings) {
    const values = valuesOf(params, name);
    if (values.length > 0) for (const [present, value] of read(values, params)) add(present, value);
  }
  return found;
}
