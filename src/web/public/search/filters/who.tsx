import { SIZES } from '#search/index.ts';
import { Checkbox } from '#web/components/Checkboxes.tsx';
import type { FilterGroup } from '#web/components/FilterPanel.tsx';
import type { Controls, FiltersProps } from './controls.tsx';
import { WISHES } from './flags.ts';

/** Age, education, experience, licences. */
export function wishesGroup(
  { query }: FiltersProps,
  { w, codes, options, flagOptions, anyFirst, names, number, boxes, set, held }: Controls,
): FilterGroup {
  return {
    title: w.group.wishes,
    chosen:
      held(WISHES) +
      set(query.age, query.ageLimit, query.drivingLicence) +
      query.licence.length +
      query.licenceNot.length,
    open: undefined,
    children: (
      <>
        {boxes('flag', 'checkbox', flagOptions(WISHES), query.flag, {
          id: 'flag-wishes',
          legend: w.group.wishes,
          hideLegend: true,
        })}
        {number('age', w.years)}
        {boxes('ageLimit', 'radio', anyFirst(options(null, ['unlimited', 'limited'] as const, (value) => w[value])), [
          query.ageLimit ?? '',
        ])}
        {boxes(
          'driving',
          'radio',
          anyFirst(
            options(null, ['required', 'preferred', 'automatic', 'none'] as const, (value) => codes.driving[value]),
          ),
          [query.drivingLicence ?? ''],
        )}
        {names('licence', w.field.licenceHint)}
        {names('licenceNot', w.field.licenceHint)}
      </>
    ),
  };
}

/** 事業所, 従業員数, 産業. */
export function employerGroup(
  { query }: FiltersProps,
  { w, label, options, anyFirst, text, names, boxes, set }: Controls,
): FilterGroup {
  return {
    title: w.group.employer,
    chosen: set(query.employer, query.size) + query.industry.length,
    children: (
      <>
        {text('employer')}
        <Checkbox name="employerNot" label={label('employerNot')} value="1" checked={query.employerNot} />
        {boxes('size', 'radio', anyFirst(options('size', SIZES.map(String), (value) => w.atLeast(value))), [
          query.size === null ? '' : String(query.size),
        ])}
        {names('industry', w.field.industryHint)}
      </>
    ),
  };
}

/** AND, OR and NOT of the words. */
export function wordsGroup({ query }: FiltersProps, { w, options, text, boxes, set }: Controls): FilterGroup {
  return {
    title: w.group.words,
    chosen: set(query.not, query.match === 'or'),
    children: (
      <>
        {boxes(
          'match',
          'radio',
          options(null, ['and', 'or'] as const, (value) => w[value]),
          [query.match],
        )}
        {text('not')}
      </>
    ),
  };
}

/** 求人番号, 事業所番号, 沿線, 求職番号. */
export function numbersGroup({ query }: FiltersProps, { w, label, text, names, set }: Controls): FilterGroup {
  return {
    title: w.group.numbers,
    chosen: query.number.length + query.lines.length + set(query.establishment, query.organisation),
    children: (
      <>
        {text('number', { hint: w.field.numberHint })}
        {text('establishment')}
        {text('organisation')}
        {names('line', w.field.lineHint)}
        <p>
          <a href="/unlock">{label('jobseekerNumber')}</a>
        </p>
      </>
    ),
  };
}
