import { establishmentFields } from '#areas/establishments/index.ts';
import type { Gazetteer } from '#areas/offices/index.ts';
import { isPartTime, type PostingPreview, postingFields, scopeOf } from '#areas/postings/index.ts';
import { type CodeList, display, type Field } from '#kernel/fields/index.ts';
import { aside, dateWords } from '#web/components/format.ts';
import type { Lang } from '#web/page.ts';
import { placeName, placeNames, stationName } from '#web/words/place-names.ts';
import { postingCodes } from '#web/words/posting-codes.ts';
import { words } from './words.ts';

/** A part of the 求人票: what is asked and what stands there. */
export interface SheetSection {
  readonly key: string;
  readonly title: string;
  readonly rows: readonly { readonly label: string; readonly text: string }[];
}

function codeName(list: CodeList, code: string, places: Gazetteer, lang: Lang): string {
  if (list === 'municipality' || list === 'prefecture') return placeName(places, code, lang);
  const names = { occupation: places.occupations, licence: places.licences, industry: places.industries };
  return (list in names ? names[list as keyof typeof names].get(code.replace('-', '')) : undefined) ?? code;
}

/** The text of a 最寄り駅, of the place of work or of a further one. */
const STATION = 'station';
const stationField = postingFields.flatMap((section) => (section.key === 'place' ? section.fields.station : []))[0];

/** A value in words, codes of reference lists by their names. */
function said(field: Field<unknown>, value: unknown, places: Gazetteer, lang: Lang): string {
  const { control } = field;
  if (control.kind === 'picker') {
    const codes: readonly unknown[] = Array.isArray(value) ? value : [value];
    return codes.map((code) => codeName(control.list, String(code), places, lang)).join(lang === 'ja' ? '、' : ', ');
  }
  if (control.kind === 'groups') {
    const entries = value as readonly Readonly<Record<string, unknown>>[];
    return entries
      .map((entry) =>
        Object.entries(control.fields)
          .filter(([key, each]) => !each.isEmpty(entry[key]))
          .map(([key, each]) =>
            key === STATION
              ? stationName(places, String(entry.municipality ?? '').slice(0, 2), String(entry[key]), lang)
              : said(each, entry[key], places, lang),
          )
          .join('　'),
      )
      .join('\n');
  }
  return field.format(value, lang);
}

/**
 * The whole 求人票 of a posting as its reader may see it (the posting comes without what the reader may not know), section by
 * section; what is not filled in is left out.
 */
export function sheetOf(posting: PostingPreview, places: Gazetteer, lang: Lang): readonly SheetSection[] {
  const w = words[lang];
  const codes = postingCodes[lang];
  const partTime = isPartTime(posting.content);
  const sections = [
    ...display(postingFields, posting.content, { lang, ...scopeOf(posting.kind, posting.content) }),
    ...display(establishmentFields, posting.establishment.content, { lang }),
  ].map(({ key, title, rows }) => ({
    key,
    title,
    rows: rows.map(({ label, field, value }) => ({
      label,
      text:
        field === stationField
          ? stationName(places, (posting.places[0] ?? '').slice(0, 2), String(value), lang)
          : said(field, value, places, lang),
    })),
  }));
  const kind = codes.kind[posting.kind] + aside(partTime ? codes.hoursType.part : codes.hoursType.full, lang);
  return [
    {
      key: 'posting',
      title: w.basics,
      rows: [
        { label: w.number, text: posting.number ?? w.notYet },
        { label: w.kind, text: kind },
        { label: w.acceptedOn, text: posting.acceptedOn ? dateWords(posting.acceptedOn, lang, 'both') : w.notYet },
        {
          label: w.validThrough,
          text: posting.validThrough ? dateWords(posting.validThrough, lang, 'both') : w.notYet,
        },
        { label: w.office, text: posting.officeName ?? '' },
        { label: w.places, text: placeNames(places, posting.places, lang) },
        { label: w.employer, text: posting.establishment.name ?? w.hidden },
        { label: w.establishmentNumber, text: posting.establishment.number ?? '' },
      ].filter(({ text }) => text !== ''),
    },
    ...sections,
  ];
}
