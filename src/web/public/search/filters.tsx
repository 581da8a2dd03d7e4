import type { Centre, Gazetteer } from '#areas/offices/index.ts';
import {
  EMPLOYMENTS,
  type Facet,
  FLAGS,
  type Flag,
  HOLIDAYS,
  INSURANCES,
  KINDS,
  RENEWALS,
  type SearchQuery,
  type SearchResult,
  SIZES,
  WAGE_TYPES,
} from '#search/index.ts';
import { Checkbox } from '#web/components/Checkboxes.tsx';
import { ChoiceList, type ChoiceOption } from '#web/components/Choice.tsx';
import { FieldErrors } from '#web/components/Field.tsx';
import { type FilterGroup, FilterPanel } from '#web/components/FilterPanel.tsx';
import { type FormError, fieldId } from '#web/components/form.ts';
import { Select } from '#web/components/Select.tsx';
import { TextInput, type TextInputProps } from '#web/components/TextInput.tsx';
import type { Lang } from '#web/page.ts';
import { postingCodes } from '#web/words/posting-codes.ts';
import { AROUND, CENTRE, DISTANCES, pointOf, USUAL_KM, WITHIN } from './centre.ts';
import { categoryName, cityName, prefectureName } from './names.ts';
import { words } from './words.ts';

/** Marks an address that the form made: it is led on to the canonical one. */
export const FORM_MARK = 'form';
/** Prefectures and 職種 that the form showed as chosen: one that is no longer ticked goes with all that stands under it. */
export const SHOWN_PREF = 'shownPref';
export const SHOWN_CATEGORY = 'shownCategory';

/** A class offered for a typed title. */
export interface OfferedOccupation {
  readonly code: string;
  readonly label: string;
  readonly count: number;
}

export interface FiltersProps {
  readonly query: SearchQuery;
  /** The address as it came: what was typed comes back as typed. */
  readonly typed: URLSearchParams;
  readonly facets: SearchResult['facets'];
  readonly places: Gazetteer;
  readonly offered: readonly OfferedOccupation[];
  /** The centre of a search by distance as typed, or as it is called. */
  readonly around: string;
  /** The places that a typed name may mean, where they are several. */
  readonly centres: readonly Centre[];
  readonly errors: readonly FormError[];
  readonly lang: Lang;
}

interface BoxesProps {
  /** Of the first control; the others are numbered. */
  readonly id: string;
  readonly name: string;
  readonly legend: string;
  readonly type: 'radio' | 'checkbox';
  readonly options: readonly ChoiceOption[];
  readonly values: readonly string[];
  readonly hint?: string | undefined;
  readonly hideLegend?: boolean | undefined;
  readonly errors: readonly FormError[];
}

function Boxes({ id, name, legend, type, options, values, hint, hideLegend, errors }: BoxesProps) {
  return (
    <fieldset class="field">
      <legend class={hideLegend ? 'vh' : 'field__label'}>{legend}</legend>
      {hint && <p class="field__hint">{hint}</p>}
      {id === fieldId(name) && <FieldErrors name={name} errors={errors} />}
      <ChoiceList type={type} id={id} name={name} options={options} values={values} />
    </fieldset>
  );
}

const ON_PAGE: ReadonlySet<Flag> = new Set(['for-disabled', 'full-time', 'part-time']);
const WISHES: readonly Flag[] = ['no-experience', 'no-education', 'no-licence'];
const WELFARE: readonly Flag[] = ['bonus', 'single-housing', 'family-housing', 'childcare'];
const AVOIDED: readonly Flag[] = ['shift-work', 'discretionary-work', 'variable-hours'];
const CONDITIONS = FLAGS.filter((flag) => !ON_PAGE.has(flag) && ![...WISHES, ...WELFARE, ...AVOIDED].includes(flag));
const RETIREMENT_AGES = [60, 61, 62, 63, 64, 65, 66, 67, 68, 69, 70] as const;
/** What stands behind every group: values in words with their counts. */
function groupsOf(props: FiltersProps): readonly FilterGroup[] {
  const { query, typed, facets, places, offered, around, centres, errors, lang } = props;
  const w = words[lang];
  const codes = postingCodes[lang];
  const label = (name: string) => w.field[name] ?? name;
  const countsOf = (facet: Facet) => new Map(facets[facet]?.map(({ value, count }) => [value, count]));
  const options = <T extends string>(facet: Facet | null, list: readonly T[], say: (value: T) => string) => {
    const counts = facet && facets[facet] ? countsOf(facet) : undefined;
    return list.map((value): ChoiceOption => ({ value, label: say(value), count: counts && (counts.get(value) ?? 0) }));
  };
  const flagOptions = (list: readonly Flag[]) => options('flag', list, (value) => codes.flag[value]);
  const anyFirst = (list: readonly ChoiceOption[]): readonly ChoiceOption[] => [{ value: '', label: w.any }, ...list];
  const text = (name: string, more: Partial<TextInputProps> = {}) => (
    <TextInput name={name} label={label(name)} value={typed.getAll(name).join(', ')} errors={errors} {...more} />
  );
  const number = (name: string, suffix: string) => text(name, { inputMode: 'numeric', width: 8, suffix });
  const boxes = (
    name: string,
    type: 'radio' | 'checkbox',
    list: readonly ChoiceOption[],
    values: readonly string[],
    more: Partial<BoxesProps> = {},
  ) => (
    <Boxes
      id={fieldId(name)}
      name={name}
      legend={label(name)}
      type={type}
      options={list}
      values={values}
      errors={errors}
      {...more}
    />
  );
  const wrong = (...names: string[]) => errors.some(({ field }) => names.includes(field));
  const set = (...values: readonly unknown[]) =>
    values.filter((value) => value !== null && value !== false && value !== '').length;
  const held = (list: readonly Flag[]) => query.flag.filter((flag) => list.includes(flag)).length;

  const cityCounts = countsOf('city');
  /** In a long list what is chosen comes first. */
  const chosenFirst = (list: readonly string[], chosen: readonly string[]) => [
    ...list.filter((value) => chosen.includes(value)),
    ...list.filter((value) => !chosen.includes(value)),
  ];
  const prefectures = [...new Set([...query.pref, ...query.city.map((code) => code.slice(0, 2))])].sort();
  const cities = prefectures
    .filter((prefecture) => places.municipalitiesOf.has(prefecture))
    .map((prefecture) => ({
      prefecture,
      options: (places.municipalitiesOf.get(prefecture) ?? [])
        .filter(({ code }) => query.city.includes(code) || cityCounts.has(code))
        .map(({ code }) => ({ value: code, label: cityName(places, code, lang), count: cityCounts.get(code) ?? 0 })),
    }));
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

  return [
    {
      title: w.group.place,
      chosen: query.pref.length + query.city.length,
      open: true,
      children: (
        <>
          {prefectures.map((code) => (
            <input key={code} type="hidden" name={SHOWN_PREF} value={code} />
          ))}
          {boxes(
            'pref',
            'checkbox',
            options(
              'prefecture',
              chosenFirst([...places.prefectures.map(({ code }) => code), '59'], prefectures),
              (code) => prefectureName(places, code, lang),
            ),
            prefectures,
            { hint: cities.length === 0 ? w.field.cityHint : undefined },
          )}
          {cities.map(({ prefecture, options: list }, nth) =>
            list.length === 0 ? null : (
              <Boxes
                key={prefecture}
                id={nth === 0 ? 'city' : `city-${prefecture}`}
                name="city"
                legend={`${prefectureName(places, prefecture, lang)}: ${label('city')}`}
                type="checkbox"
                options={list}
                values={query.city}
                errors={errors}
              />
            ),
          )}
        </>
      ),
    },
    {
      title: w.group.near,
      chosen: set(query.near),
      open: wrong(AROUND),
      children: (
        <>
          {text(AROUND, { hint: w.field.aroundHint, value: around })}
          {centres.length > 0 &&
            boxes(
              CENTRE,
              'radio',
              centres.map((centre) => ({ value: pointOf(centre), label: centre.name })),
              [],
            )}
          <Select
            name={WITHIN}
            label={label(WITHIN)}
            options={[...new Set([...DISTANCES, ...(query.near ? [query.near.km] : [])])]
              .sort((one, other) => one - other)
              .map((km) => ({ value: String(km), label: `${km}km` }))}
            blank={null}
            value={typed.get(WITHIN) ?? String(query.near?.km ?? USUAL_KM)}
          />
        </>
      ),
    },
    {
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
    },
    {
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
    },
    {
      title: w.group.wage,
      chosen: set(query.wage, query.wageType, query.allowances),
      open: query.wage !== null || query.wageType !== null || query.allowances || wrong('wage', 'wageType'),
      children: (
        <>
          {text('wage', { inputMode: 'numeric', width: 8, suffix: w.yen, hint: w.field.wageHint })}
          {boxes('wageType', 'radio', anyFirst(options('wageType', WAGE_TYPES, (value) => codes.wageType[value])), [
            query.wageType ?? '',
          ])}
          <Checkbox name="allowances" label={label('allowances')} value="1" checked={query.allowances} />
        </>
      ),
    },
    {
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
    },
    {
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
    },
    {
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
    },
    {
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
    },
    {
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
          {text('licence', { hint: w.field.licenceHint })}
          {text('licenceNot', { hint: w.field.licenceHint })}
        </>
      ),
    },
    {
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
    },
    {
      title: w.group.welfare,
      chosen:
        held(WELFARE) + query.insurance.length + query.renewal.length + set(query.retirement, query.retirementAge),
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
    },
    {
      title: w.group.employer,
      chosen: set(query.employer, query.size) + query.industry.length,
      children: (
        <>
          {text('employer')}
          <Checkbox name="employerNot" label={label('employerNot')} value="1" checked={query.employerNot} />
          {boxes('size', 'radio', anyFirst(options('size', SIZES.map(String), (value) => w.atLeast(value))), [
            query.size === null ? '' : String(query.size),
          ])}
          {text('industry', { hint: w.field.industryHint })}
        </>
      ),
    },
    {
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
    },
    {
      title: w.group.numbers,
      chosen: query.number.length + query.lines.length + set(query.establishment, query.organisation),
      children: (
        <>
          {text('number', { hint: w.field.numberHint })}
          {text('establishment')}
          {text('organisation')}
          {text('line', { hint: w.field.lineHint })}
          <p>
            <a href="/unlock">{label('jobseekerNumber')}</a>
          </p>
        </>
      ),
    },
  ].map((group) => ({ ...group, open: group.open || group.chosen > 0 || groupIsWrong(group.title, w, errors) }));
}

/** Which fields a group asks, where an error may stand in a folded one. */
function groupIsWrong(title: string, w: (typeof words)['ja'], errors: readonly FormError[]): boolean {
  const asked: Readonly<Record<string, readonly string[]>> = {
    [w.group.fresh]: ['new'],
    [w.group.kind]: ['kind', 'disabled'],
    [w.group.conditions]: ['flag', 'contract'],
    [w.group.wishes]: ['age', 'ageLimit', 'driving', 'licence', 'licenceNot'],
    [w.group.hours]: ['hoursFrom', 'hoursTo', 'flagNot', 'overtime', 'overtimeMax'],
    [w.group.welfare]: ['insurance', 'renewal', 'retirement', 'retirementAge'],
    [w.group.employer]: ['employer', 'employerNot', 'size', 'industry'],
    [w.group.words]: ['match', 'not'],
    [w.group.numbers]: ['number', 'establishment', 'organisation', 'line'],
  };
  return errors.some(({ field }) => asked[title]?.includes(field));
}

/** The form of a search. */
export function Filters(props: FiltersProps) {
  const w = words[props.lang];
  const { query, typed, errors } = props;
  const keep: [string, string][] = [[FORM_MARK, '1']];
  for (const name of ['sort', 'per', 'station', 'fold']) {
    for (const value of typed.getAll(name)) keep.push([name, value]);
  }
  return (
    <FilterPanel action="/postings" groups={groupsOf(props)} keep={keep} open={errors.length > 0}>
      <TextInput
        name="q"
        type="search"
        label={w.field.q ?? ''}
        hint={w.field.qHint}
        value={typed.get('q') ?? query.q}
        errors={errors}
      />
    </FilterPanel>
  );
}
