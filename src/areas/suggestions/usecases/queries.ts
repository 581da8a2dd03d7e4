import type { Jobseeker } from '#areas/jobseekers/index.ts';
import { type Employment, everything, type PostingKind, type SearchQuery } from '#search/index.ts';
import { wishedOccupations } from '../store/person.ts';

/** 雇用形態 that answer a 希望就業形態. */
const employmentsOf: Readonly<Record<string, readonly Employment[]>> = {
  regular: ['1'],
  'non-regular': ['2'],
  dispatch: ['3', '4'],
  'part-time': ['5', '6', '7'],
};

const distinct = <T>(list: readonly T[]) => [...new Set(list)];

/**
 * The searches that a person's wishes are, the closest first: the small classes of the wished work in the wished municipalities with the wished
 * form of employment and pay; the same classes in their prefectures; the middle classes there. None without a class of occupation.
 */
export function wishQueries(
  { content }: Pick<Jobseeker, 'content'>,
  { graduate, age }: { readonly graduate: boolean; readonly age: number | null },
): readonly SearchQuery[] {
  const codes = wishedOccupations(content);
  if (codes.length === 0) return [];
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
  return [
    {
      ...small,
      city: places,
      pref: places.length > 0 ? [] : wide.pref,
      employment: seasonal ? [] : distinct(employment.flatMap((each) => employmentsOf[each] ?? [])),
      wage: pay ?? null,
      allowances: true,
    },
    wide,
    { ...wide, occupation: distinct(codes.map((code) => code.slice(0, 2))) },
  ];
}
