import type { Jobseeker } from '#areas/jobseekers/index.ts';
import { type Employment, everything, type PostingKind, type SearchQuery } from '#search/index.ts';
import { isNarrowed, type Narrow } from '../rules/narrow.ts';
import { wishedOccupations } from '../store/person.ts';

/** 雇用形態 that answer a 希望就業形態. */
const employmentsOf: Readonly<Record<string, readonly Employment[]>> = {
  regular: ['1'],
  'non-regular': ['2'],
  dispatch: ['3', '4'],
  'part-time': ['5', '6', '7'],
};

const distinct = <T>(list: readonly T[]) => [...new Set(list)];

/** A search with what the desk narrows by, as far as a search can ask it: it finds what lies beyond the first postings of the search itself. */
function narrowed(query: SearchQuery, { marks }: Narrow, municipality: string | undefined): SearchQuery {
  const prefectures = marks.place.flatMap((mark) => (mark.startsWith('p') ? mark.slice(1) : []));
  const home = marks.place.includes('home') && municipality ? [municipality] : [];
  const elsewhere = marks.place.length > 0 && !marks.place.includes('wished');
  const seasonal = (['seasonal', 'migrant'] as const).filter((each) => marks.employment.includes(each));
  const employment = distinct(marks.employment.flatMap((each) => employmentsOf[each] ?? []));
  const [unit, least] = /^([wh])(\d+)$/.exec(marks.pay[0] ?? '')?.slice(1) ?? [];
  return {
    ...query,
    ...(elsewhere && { city: home, pref: prefectures }),
    ...(marks.employment.length > 0 && {
      employment: seasonal.length > 0 ? [] : employment,
      kind: employment.length > 0 ? query.kind : query.kind.filter((each) => seasonal.some((of) => of === each)),
    }),
    ...(least && { wage: Number(least), wageType: unit === 'h' ? 'hourly' : null, allowances: true }),
    ...(marks.days[0] === '7' && { fresh: 'week' }),
  };
}

/**
 * The searches that a person's wishes are, the closest first: the small classes of the wished work in the wished municipalities with the wished
 * form of employment and pay; the same classes in their prefectures; the middle classes there. Without a class of work: the places and the form
 * of employment alone, none where neither is wished. Where the desk narrows, the same with its conditions come first.
 */
export function wishQueries(
  { content }: Pick<Jobseeker, 'content'>,
  { graduate, age }: { readonly graduate: boolean; readonly age: number | null },
  narrow: Narrow,
): readonly SearchQuery[] {
  const codes = wishedOccupations(content);
  const { places = [], employment = [], pay, uijPlaces = [] } = content.wishes ?? {};
  const near = [content.person?.municipality, ...places].flatMap((place) => (place ? [place.slice(0, 2)] : []));
  const kind: readonly PostingKind[] = [
    'general',
    ...(graduate ? (['university'] as const) : []),
    ...(['seasonal', 'migrant'] as const).filter((each) => employment.includes(each)),
  ];
  const seasonal = kind.length > (graduate ? 2 : 1);
  const small = {
    ...everything,
    occupation: distinct(codes.map((code) => code.slice(0, 3))),
    kind,
    age,
    per: 50,
  } as const;
  const wide = { ...small, pref: distinct([...near, ...uijPlaces]) };
  const asked = seasonal ? [] : distinct(employment.flatMap((each) => employmentsOf[each] ?? []));
  const queries: readonly SearchQuery[] = [
    {
      ...small,
      city: places,
      pref: places.length > 0 ? [] : wide.pref,
      employment: asked,
      wage: pay ?? null,
      allowances: true,
    },
    ...(codes.length > 0
      ? [wide, { ...wide, occupation: distinct(codes.map((code) => code.slice(0, 2))) }]
      : [{ ...wide, employment: asked }]),
  ];
  const municipality = content.person?.municipality;
  return isNarrowed(narrow) ? [...queries.map((query) => narrowed(query, narrow, municipality)), ...queries] : queries;
}
