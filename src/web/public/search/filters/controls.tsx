import type { Centre, Gazetteer } from '#areas/offices/index.ts';
import type { Facet, Flag, SearchQuery, SearchResult } from '#search/index.ts';
import { ChoiceList, type ChoiceOption } from '#web/components/Choice.tsx';
import { FieldErrors } from '#web/components/Field.tsx';
import { type FormError, fieldId } from '#web/components/form.ts';
import { TextInput, type TextInputProps } from '#web/components/TextInput.tsx';
import { renderedOnce } from '#web/layout/once.tsx';
import type { Lang } from '#web/page.ts';
import { postingCodes } from '#web/words/posting-codes.ts';
import { inNames, type NamedControl } from '../named.ts';
import { words } from '../words.ts';

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

/** One question with its answers to tick. */
export function Boxes({ id, name, legend, type, options, values, hint, hideLegend, errors }: BoxesProps) {
  return (
    <fieldset class="field">
      <legend class={hideLegend ? 'vh' : 'field__label'}>{legend}</legend>
      {hint && <p class="field__hint">{hint}</p>}
      {id === fieldId(name) && <FieldErrors name={name} errors={errors} />}
      <ChoiceList type={type} id={id} name={name} options={options} values={values} />
    </fieldset>
  );
}

/** The boxes in which nothing is typed: most of them, and the same on every page. */
const empty = renderedOnce();

/** What every group of conditions is made with: the words, the controls, what is set and what is wrong. */
export function controlsOf(props: FiltersProps) {
  const { query, typed, facets, places, errors, lang } = props;
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
  const text = (name: string, more: Partial<TextInputProps> = {}) => {
    const value = more.value ?? typed.getAll(name).join(', ');
    const input = () => <TextInput name={name} label={label(name)} errors={errors} {...more} value={value} />;
    return value === '' && errors.length === 0 ? empty(name, lang, input) : input();
  };
  /** What has codes may be typed, and is shown, by its name. */
  const names = (name: NamedControl, hint: string | undefined) =>
    text(name, { hint, value: inNames(name, typed.getAll(name), places) });
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

  /** In a long list what is chosen comes first. */
  const chosenFirst = (list: readonly string[], chosen: readonly string[]) => [
    ...list.filter((value) => chosen.includes(value)),
    ...list.filter((value) => !chosen.includes(value)),
  ];
  return {
    w,
    codes,
    label,
    countsOf,
    options,
    flagOptions,
    anyFirst,
    text,
    names,
    number,
    boxes,
    wrong,
    set,
    held,
    chosenFirst,
  };
}

export type Controls = ReturnType<typeof controlsOf>;
