import type { Gazetteer } from '#areas/offices/index.ts';
import { everything, type SearchQuery } from '#search/index.ts';
import { aside, yenWords } from '#web/components/format.ts';
import type { Lang } from '#web/page.ts';
import { categoryName, cityName, placeName, prefectureName } from '#web/words/place-names.ts';
import { postingCodes } from '#web/words/posting-codes.ts';
import { words } from './words.ts';

/** A condition of a search in words, and the search without it. */
export interface Condition {
  /** The property of the query it stands under. */
  readonly property: keyof SearchQuery;
  readonly text: string;
  readonly without: SearchQuery;
}

const clock = (minutes: number) =>
  `${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`;

/** What a search asks for, condition by condition, in the order of the form; `around` is what the centre of a search by distance is called. */
export function conditionsOf(query: SearchQuery, places: Gazetteer, lang: Lang, around = ''): readonly Condition[] {
  const w = words[lang];
  const codes = postingCodes[lang];
  const found: Condition[] = [];
  const add = (property: keyof SearchQuery, text: string, change: Partial<SearchQuery>) =>
    found.push({ property, text, without: { ...query, ...change, page: 1 } });
  const single = <K extends keyof SearchQuery>(
    property: K,
    say: (value: NonNullable<SearchQuery[K]>) => string,
    alsoDropped: Partial<SearchQuery> = {},
  ) => {
    const value = query[property];
    if (value === everything[property] || value === null || value === undefined) return;
    add(property, say(value), { [property]: everything[property], ...alsoDropped });
  };
  const many = <K extends keyof SearchQuery>(property: K, say: (value: string) => string) => {
    const values = query[property] as readonly string[];
    for (const value of values) {
      add(property, say(value), { [property]: values.filter((each) => each !== value) });
    }
  };
  const named = (field: string) => (value: string) => `${w.field[field]}: ${value}`;
  const pay = (yen: number) => {
    const said = yenWords(yen, lang);
    if (query.hourly) return w.wageLabels.hour(said);
    if (query.wageType === null || query.wageType === 'monthly') return w.wageLabels.month(said);
    return w.wageLabels.other(codes.wageType[query.wageType], said);
  };

  single('q', (q) => (query.match === 'or' ? q + aside(w.or, lang) : q), { match: 'and' });
  single('not', named('not'));
  many('pref', (value) => prefectureName(places, value, lang));
  many('city', (value) => placeName(places, value, lang));
  single('near', ({ km }) => w.nearIn(around, km), { sort: query.sort === 'distance' ? 'new' : query.sort });
  many('category', (value) => categoryName(places, value, lang));
  many('occupation', (value) => places.occupations.get(value) ?? value);
  many('kind', (value) => codes.kind[value as keyof typeof codes.kind]);
  single('disabled', () => codes.flag['for-disabled']);
  single('hoursType', (value) => codes.hoursType[value]);
  many('employment', (value) => codes.employment[value as keyof typeof codes.employment]);
  const formIsSaid = query.wage !== null && query.wageType !== null && !query.hourly;
  single('wage', pay, { hourly: false, ...(formIsSaid ? { wageType: null } : {}) });
  if (!formIsSaid) single('wageType', (value) => codes.wageType[value]);
  single('allowances', () => w.field.allowances ?? '');
  many('holiday', (value) => w.off(codes.holiday[value as keyof typeof codes.holiday]));
  many('twoDayWeek', (value) => `${w.field.twoDayWeek}: ${codes.twoDayWeek[value as keyof typeof codes.twoDayWeek]}`);
  single('annualHolidays', (value) => `${w.field.annualHolidays} ${value}${w.days}`);
  single('fresh', (value) => `${w.field.new}: ${codes.fresh[value]}`);
  single('hoursFrom', (value) => `${w.field.hoursFrom} ${clock(value)}`);
  single('hoursTo', (value) => `${w.field.hoursTo} ${clock(value)}`);
  single('overtime', (value) => `${w.field.overtime}: ${w[value]}`);
  single('overtimeMax', (value) => `${w.field.overtimeMax} ${value}${w.hours}`);
  many('flag', (value) => codes.flag[value as keyof typeof codes.flag]);
  many('flagNot', (value) => `${w.field.flagNot}: ${codes.flag[value as keyof typeof codes.flag]}`);
  single('age', (value) => `${w.field.age} ${value}${w.years}`);
  single('ageLimit', (value) => w[value]);
  single('drivingLicence', (value) => `${w.field.driving}: ${codes.driving[value]}`);
  const listed = (field: string, list: ReadonlyMap<string, string>) => (code: string) =>
    named(field)(list.get(code) ?? code);
  many('licence', listed('licence', places.licences));
  many('licenceNot', listed('licenceNot', places.licences));
  many('contract', (value) => (value === 'direct' ? w.direct : codes.contract[value as keyof typeof codes.contract]));
  many('insurance', (value) => codes.insurance[value as keyof typeof codes.insurance]);
  many('renewal', (value) => codes.renewal[value as keyof typeof codes.renewal]);
  single('retirement', (value) => `${w.field.retirement}: ${w[value]}`);
  single('retirementAge', (value) => `${w.field.retirementAge} ${value}${w.years}`);
  single('employer', named(query.employerNot ? 'employerNot' : 'employer'), { employerNot: false });
  single('size', (value) => `${w.field.size} ${w.atLeast(String(value))}`);
  many('industry', listed('industry', places.industries));
  query.lines.forEach(({ from, to }, nth) => {
    const name = places.lines.find(({ code }) => code === from)?.name ?? from;
    add('lines', from === to ? name : `${name}–${places.lines.find(({ code }) => code === to)?.name ?? to}`, {
      lines: query.lines.filter((_line, other) => other !== nth),
    });
  });
  many('station', named('station'));
  many('number', named('number'));
  single('establishment', named('establishment'));
  single('organisation', named('organisation'));
  return found;
}

/** The search in a few words, for titles: words, places and work; at most three. */
export function shortly(query: SearchQuery, places: Gazetteer, lang: Lang): string {
  const parts = [
    query.q,
    ...query.pref.map((value) => prefectureName(places, value, lang)),
    ...query.city.map((value) => cityName(places, value, lang)),
    ...query.category.map((value) => categoryName(places, value, lang)),
  ].filter((part) => part !== '');
  return parts.slice(0, 3).join(lang === 'en' ? ', ' : '・');
}
