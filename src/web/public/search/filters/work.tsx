import { EMPLOYMENTS, KINDS } from '#search/index.ts';
import { Checkbox } from '#web/components/Checkboxes.tsx';
import type { ChoiceOption } from '#web/components/Choice.tsx';
import type { FilterGroup } from '#web/components/FilterPanel.tsx';
import { categoryName } from '#web/words/place-names.ts';
import { Boxes, type Controls, type FiltersProps } from './controls.tsx';
import { SHOWN_CATEGORY } from './marks.ts';

/** 職種 and classes, with those a typed title offers. */
export function workGroup(
  { query, places, offered, errors, lang }: FiltersProps,
  { w, codes, countsOf, options, text, boxes, chosenFirst }: Controls,
): FilterGroup {
  const detailCounts = countsOf('category-detail');
  const majors = [...new Set(query.category.map((code) => code.slice(0, 2)))].sort();
  const details = majors.map((major) => ({
    major,
    options: places.categories
      .filter(({ category, detail }) => category === major && detail > 0)
      .map(({ category, detail }) => {
        const value = `${category}-${String(detail).padStart(2, '0')}`;
        return { value, label: categoryName(places, value, lang), count: detailCounts.get(value) ?? 0 };
      }),
  }));
  const occupations: readonly ChoiceOption[] = [
    ...offered.map(({ code, label: said, count }) => ({ value: code, label: said, count })),
    ...query.occupation
      .filter((code) => !offered.some((each) => each.code === code))
      .map((code) => ({ value: code, label: places.occupations.get(code) ?? code })),
  ];

  return {
    title: w.group.work,
    chosen: query.category.length + query.occupation.length,
    open: true,
    children: (
      <>
        {text('job', { hint: w.field.jobHint })}
        {occupations.length > 0 && boxes('occupation', 'checkbox', occupations, query.occupation)}
        {majors.map((code) => (
          <input key={code} type="hidden" name={SHOWN_CATEGORY} value={code} />
        ))}
        {boxes(
          'category',
          'checkbox',
          options(
            'category',
            chosenFirst(Object.keys(codes.category).sort(), majors),
            (code) => codes.category[code] ?? code,
          ),
          majors,
          { hint: majors.length === 0 ? w.field.categoryHint : undefined },
        )}
        {details.map(({ major, options: list }) => (
          <Boxes
            key={major}
            id={`category-${major}`}
            name="category"
            legend={categoryName(places, major, lang)}
            type="checkbox"
            options={list}
            values={query.category}
            errors={errors}
          />
        ))}
      </>
    ),
  };
}

/** Full or part time, 雇用形態. */
export function employmentGroup(
  { query }: FiltersProps,
  { w, codes, options, anyFirst, boxes, set }: Controls,
): FilterGroup {
  return {
    title: w.group.employment,
    chosen: query.employment.length + set(query.hoursType),
    open: true,
    children: (
      <>
        {boxes(
          'hoursType',
          'radio',
          anyFirst(options('hours-type', ['full', 'part'] as const, (value) => codes.hoursType[value])),
          [query.hoursType ?? ''],
        )}
        {boxes(
          'employment',
          'checkbox',
          options('employment', EMPLOYMENTS, (value) => codes.employment[value]),
          query.employment,
        )}
      </>
    ),
  };
}

/** 新着. */
export function freshGroup(
  { query }: FiltersProps,
  { w, codes, options, anyFirst, boxes, set }: Controls,
): FilterGroup {
  return {
    title: w.group.fresh,
    chosen: set(query.fresh),
    children: boxes(
      'new',
      'radio',
      anyFirst(options('new', ['day', 'week'] as const, (value) => codes.fresh[value])),
      [query.fresh ?? ''],
      {
        hideLegend: true,
      },
    ),
  };
}

/** 求人区分. */
export function kindGroup({ query }: FiltersProps, { w, codes, label, options, boxes, set }: Controls): FilterGroup {
  return {
    title: w.group.kind,
    chosen: query.kind.length + set(query.disabled),
    children: (
      <>
        {boxes(
          'kind',
          'checkbox',
          options('kind', KINDS, (value) => codes.kind[value]),
          query.kind,
          { hideLegend: true },
        )}
        <Checkbox name="disabled" label={label('disabled')} value="1" checked={query.disabled} />
      </>
    ),
  };
}
