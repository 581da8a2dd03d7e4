import { HOLIDAYS, INSURANCES, RENEWALS, WAGE_TYPES } from '#search/index.ts';
import { Checkbox } from '#web/components/Checkboxes.tsx';
import type { FilterGroup } from '#web/components/FilterPanel.tsx';
import { Select } from '#web/components/Select.tsx';
import type { Controls, FiltersProps } from './controls.tsx';
import { AVOIDED, CONDITIONS, WELFARE } from './flags.ts';

const RETIREMENT_AGES = [60, 61, 62, 63, 64, 65, 66, 67, 68, 69, 70] as const;

/** 賃金. */
export function wageGroup(
  { query }: FiltersProps,
  { w, codes, label, options, anyFirst, text, boxes, wrong, set }: Controls,
): FilterGroup {
  return {
    title: w.group.wage,
    chosen: set(query.wage, query.wageType, query.allowances),
    open:
      query.wage !== null || query.wageType !== null || query.hourly || query.allowances || wrong('wage', 'wageType'),
    children: (
      <>
        {text('wage', { inputMode: 'numeric', width: 8, suffix: w.yen, hint: w.field.wageHint })}
        <Checkbox name="hourly" label={label('hourly')} value="1" checked={query.hourly} />
        {boxes('wageType', 'radio', anyFirst(options('wageType', WAGE_TYPES, (value) => codes.wageType[value])), [
          query.wageType ?? '',
        ])}
        <Checkbox name="allowances" label={label('allowances')} value="1" checked={query.allowances} />
      </>
    ),
  };
}

/** 休日. */
export function holidaysGroup(
  { query }: FiltersProps,
  { w, codes, options, number, boxes, wrong, set }: Controls,
): FilterGroup {
  return {
    title: w.group.holidays,
    chosen: query.holiday.length + query.twoDayWeek.length + set(query.annualHolidays),
    open:
      query.holiday.length + query.twoDayWeek.length > 0 ||
      query.annualHolidays !== null ||
      wrong('annualHolidays', 'holiday'),
    children: (
      <>
        {boxes(
          'holiday',
          'checkbox',
          options('holiday', HOLIDAYS, (value) => codes.holiday[value]),
          query.holiday,
        )}
        {boxes(
          'twoDayWeek',
          'checkbox',
          options('twoDayWeek', ['weekly', 'other', 'none'] as const, (value) => codes.twoDayWeek[value]),
          query.twoDayWeek,
        )}
        {number('annualHolidays', w.days)}
      </>
    ),
  };
}

/** 就業時間, 時間外. */
export function hoursGroup(
  { query }: FiltersProps,
  { w, codes, options, anyFirst, text, number, boxes, set }: Controls,
): FilterGroup {
  return {
    title: w.group.hours,
    chosen: set(query.hoursFrom, query.hoursTo, query.overtime, query.overtimeMax) + query.flagNot.length,
    children: (
      <>
        {text('hoursFrom', { width: 8, hint: w.field.clockHint })}
        {text('hoursTo', { width: 8, hint: w.field.clockHint })}
        {boxes(
          'flagNot',
          'checkbox',
          options(null, AVOIDED, (value) => codes.flag[value]),
          query.flagNot,
        )}
        {boxes('overtime', 'radio', anyFirst(options(null, ['yes', 'no'] as const, (value) => w[value])), [
          query.overtime ?? '',
        ])}
        {number('overtimeMax', w.hours)}
      </>
    ),
  };
}

/** その他の条件, 派遣・請負. */
export function conditionsGroup(
  { query }: FiltersProps,
  { w, codes, options, flagOptions, boxes, held }: Controls,
): FilterGroup {
  return {
    title: w.group.conditions,
    chosen: held(CONDITIONS) + query.contract.length,
    children: (
      <>
        {boxes('flag', 'checkbox', flagOptions(CONDITIONS), query.flag)}
        {boxes(
          'contract',
          'checkbox',
          options(null, ['dispatch', 'contracting', 'direct'] as const, (value) =>
            value === 'direct' ? w.direct : codes.contract[value],
          ),
          query.contract,
        )}
      </>
    ),
  };
}

/** 保険, 定年, 住宅, 託児. */
export function welfareGroup(
  { query, typed, errors }: FiltersProps,
  { w, codes, label, options, flagOptions, anyFirst, boxes, set, held }: Controls,
): FilterGroup {
  return {
    title: w.group.welfare,
    chosen: held(WELFARE) + query.insurance.length + query.renewal.length + set(query.retirement, query.retirementAge),
    children: (
      <>
        {boxes('flag', 'checkbox', flagOptions(WELFARE), query.flag, {
          id: 'flag-welfare',
          legend: w.group.welfare,
          hideLegend: true,
        })}
        {boxes(
          'insurance',
          'checkbox',
          options('insurance', INSURANCES, (value) => codes.insurance[value]),
          query.insurance,
        )}
        {boxes(
          'renewal',
          'checkbox',
          options(null, RENEWALS, (value) => codes.renewal[value]),
          query.renewal,
        )}
        {boxes('retirement', 'radio', anyFirst(options(null, ['yes', 'no'] as const, (value) => w[value])), [
          query.retirement ?? '',
        ])}
        <Select
          name="retirementAge"
          label={label('retirementAge')}
          options={RETIREMENT_AGES.map((age) => ({ value: String(age), label: `${age}${w.years}` }))}
          blank={w.any}
          value={typed.get('retirementAge') ?? ''}
          errors={errors}
        />
      </>
    ),
  };
}
