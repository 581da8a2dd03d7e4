import { majorOf } from '#areas/jobseekers/rules/profile-facets.ts';
import type { Gazetteer } from '#areas/offices/index.ts';
import type { ProfileGroup, ProfileQuery, ProfileResult } from '#areas/publication/index.ts';
import type { ChoiceOption } from '#web/components/Choice.tsx';
import { type FilterGroup, FilterPanel } from '#web/components/FilterPanel.tsx';
import { TextInput } from '#web/components/TextInput.tsx';
import { employments, groupNames, markName, municipalityName, payMarks, yearMarks } from '../../publication/marks.ts';

/** Marks an address that the form made: it is led on to the canonical one. */
export const FORM_MARK = 'form';
const MOST_LICENCES = 20;

interface FiltersProps {
  readonly query: ProfileQuery;
  readonly facets: ProfileResult['facets'];
  readonly places: Gazetteer;
}

const MAJORS = 'ABCDEFGHIJK';

/** What the form sent, without municipalities and classes whose prefecture or 大分類 is no longer ticked. */
export function ofForm(sent: ProfileQuery): ProfileQuery {
  const { place, work } = sent.marks;
  return {
    ...sent,
    page: 1,
    marks: {
      ...sent.marks,
      place: place.filter((mark) => mark.startsWith('p') || place.includes(`p${mark.slice(1, 3)}`)),
      work: work.filter((mark) => !/^o\d/.test(mark) || work.includes(`o${majorOf(mark.slice(1))}`)),
    },
  };
}

/** The form of a search of published jobseekers: what is chosen and what has results, with how many. */
export function Filters({ query, facets, places }: FiltersProps) {
  const { marks } = query;
  const option = (group: ProfileGroup, mark: string, label = markName(mark, places)): ChoiceOption => ({
    value: mark,
    label,
    ...(facets[group] && { count: facets[group].get(mark) ?? 0 }),
  });
  /** Those with results, or all where nothing was counted; chosen ones always. */
  const offered = (group: ProfileGroup, all: readonly string[]) =>
    all.filter((mark) => !facets[group] || facets[group].has(mark) || marks[group].includes(mark));
  const checkboxes = (
    group: ProfileGroup,
    options: readonly ChoiceOption[],
    values: readonly string[],
  ): FilterGroup => ({
    title: groupNames[group],
    chosen: marks[group].length,
    choices: { type: 'checkbox', name: group, options, values },
  });

  const prefectures = [...new Set(marks.place.map((mark) => `p${mark.slice(1, 3)}`))];
  const placeOptions = offered(
    'place',
    places.prefectures.map(({ code }) => `p${code}`),
  ).flatMap((mark) => [
    option('place', mark),
    ...(prefectures.includes(mark)
      ? offered(
          'place',
          (places.municipalitiesOf.get(mark.slice(1)) ?? []).map(({ code }) => `m${code}`),
        ).map((city) => option('place', city, `　${municipalityName(city, places)}`))
      : []),
  ]);
  const majors = [...new Set(marks.work.map((mark) => (/^o\d/.test(mark) ? `o${majorOf(mark.slice(1))}` : mark)))];
  const middles = [...places.occupations.keys()].filter((code) => /^\d{2}$/.test(code)).map((code) => `o${code}`);
  const workOptions = offered(
    'work',
    [...MAJORS].map((letter) => `o${letter}`),
  ).flatMap((mark) => [
    option('work', mark),
    ...(majors.includes(mark)
      ? offered(
          'work',
          middles.filter((each) => `o${majorOf(each.slice(1))}` === mark),
        ).map((each) => option('work', each, `　${markName(each, places)}`))
      : []),
  ]);
  const counted = [...(facets.licence ?? [])].filter(([mark]) => mark.startsWith('l')).sort(([, a], [, b]) => b - a);
  const licences = [...new Set(['d', ...marks.licence, ...counted.slice(0, MOST_LICENCES).map(([mark]) => mark)])];

  const groups: readonly FilterGroup[] = [
    { ...checkboxes('place', placeOptions, [...marks.place, ...prefectures]), open: true },
    { ...checkboxes('work', workOptions, [...marks.work, ...majors]), open: true },
    checkboxes(
      'employment',
      offered(
        'employment',
        employments.map(([mark]) => mark),
      ).map((mark) => option('employment', mark)),
      marks.employment,
    ),
    {
      title: groupNames.years,
      chosen: marks.years.length,
      choices: {
        type: 'radio',
        name: 'years',
        options: [{ value: '', label: '問わない' }, ...yearMarks.map((mark) => option('years', mark))],
        values: marks.years.length > 0 ? marks.years : [''],
      },
    },
    checkboxes(
      'licence',
      licences.map((mark) => option('licence', mark)),
      marks.licence,
    ),
    checkboxes(
      'pay',
      offered('pay', payMarks).map((mark) => option('pay', mark)),
      marks.pay,
    ),
  ];
  return (
    <FilterPanel
      action="/employer/jobseekers"
      groups={groups}
      keep={[[FORM_MARK, '1'], ...(query.sort === 'changed' ? [] : [['sort', query.sort] as const])]}
    >
      <TextInput
        name="q"
        type="search"
        label="公開された文章のことば"
        hint="例：介護　夜勤。空白で区切ると、すべてを含む方をさがします。"
        value={query.q}
      />
    </FilterPanel>
  );
}
