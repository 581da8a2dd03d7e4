import { hourlySteps, jobseekerFields, monthlySteps, yearSteps } from '#areas/jobseekers/index.ts';
import { type Gazetteer, placeNameOf } from '#areas/offices/index.ts';
import type { ProfileGroup, ProfileQuery } from '#areas/publication/index.ts';
import { formatProfileQuery, placesAsked, profileGroups, worksAsked } from '#areas/publication/index.ts';
import { allFields } from '#kernel/fields/index.ts';

export const groupNames: Readonly<Record<ProfileGroup, string>> = {
  place: '希望勤務地',
  work: '希望する仕事',
  employment: '希望就業形態',
  years: '希望する仕事の経験',
  licence: '免許・資格',
  pay: '希望賃金',
};

const employmentField = allFields(jobseekerFields).find(({ path }) => path === 'wishes.employment')?.field;

/** The kinds of employment that can be wished for, with their names. */
export const employments: readonly (readonly [mark: string, name: string])[] =
  employmentField && 'options' in employmentField.control
    ? employmentField.control.options.map(({ code, label }) => [`e${code}`, label.ja] as const)
    : [];

/** A number as it is read, `1,284`. */
export const figure = (n: number): string => n.toLocaleString('ja-JP');

const yen = (amount: string) => `${figure(Number(amount))}円`;

/** A mark in words. */
export function markName(mark: string, places: Gazetteer): string {
  const [kind, code] = [mark.slice(0, 1), mark.slice(1)];
  if (kind === 'p') return placeNameOf(places, code);
  if (kind === 'm') return placeNameOf(places, code);
  if (kind === 'o') return places.occupations.get(code) ?? code;
  if (kind === 'e') return employments.find(([known]) => known === mark)?.[1] ?? code;
  if (kind === 'x') return `${code}年以上`;
  if (kind === 'l') return places.licences.get(code) ?? code;
  if (kind === 'w') return `月額 ${yen(code)}以下`;
  if (kind === 'h') return `時間額 ${yen(code)}以下`;
  return '普通自動車運転免許';
}

/** A municipality without its prefecture. */
export const municipalityName = (mark: string, places: Gazetteer): string =>
  places.municipalities.get(mark.slice(1))?.name ?? mark.slice(1);

export const yearMarks = yearSteps.map((step) => `x${step}`);
export const payMarks = [...monthlySteps.map((step) => `w${step}`), ...hourlySteps.map((step) => `h${step}`)];

export const searchPath = (query: ProfileQuery): string => {
  const address = formatProfileQuery(query);
  return address === '' ? '/employer/jobseekers' : `/employer/jobseekers?${address}`;
};

export interface UsedCondition {
  readonly text: string;
  /** The query without it. */
  readonly without: ProfileQuery;
}

/** The conditions in use, in words. */
export function usedConditions(query: ProfileQuery, places: Gazetteer): readonly UsedCondition[] {
  const asked = (group: ProfileGroup) => {
    const marks = query.marks[group];
    return group === 'place' ? placesAsked(marks) : group === 'work' ? worksAsked(marks) : marks;
  };
  const words = query.q ? [{ text: `「${query.q}」を含む`, without: { ...query, q: '', page: 1 } }] : [];
  return [
    ...words,
    ...profileGroups.flatMap((group) =>
      asked(group).map((mark) => ({
        text: `${group === 'years' ? '経験' : ''}${markName(mark, places)}`,
        without: {
          ...query,
          page: 1,
          marks: { ...query.marks, [group]: query.marks[group].filter((each) => each !== mark) },
        },
      })),
    ),
  ];
}

/** The conditions of a search in one line. */
export function profileQueryWords(query: ProfileQuery, places: Gazetteer): string {
  const used = usedConditions(query, places).map(({ text }) => text);
  return used.length === 0 ? '条件なし（すべての方）' : used.join('、');
}
