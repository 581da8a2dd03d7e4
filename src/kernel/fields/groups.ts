/** Any number of the same few fields: schools, licences, jobs. Inputs are `name.0.key`, `name.1.key` … */
import { holds } from './conditions.ts';
import { found, nothing, problem } from './read.ts';
import type { Field, FieldLang, FieldMap, FieldOptions, FormValues, Problem, ValuesOf } from './types.ts';

export interface GroupsOptions extends FieldOptions {
  readonly max: number;
}

/** The numbers of the groups posted under a name, in order. */
function placesOf(form: FormValues, name: string): readonly number[] {
  const head = `${name}.`;
  const places = new Set<number>();
  for (const key of Object.keys(form)) {
    const place = key.startsWith(head) ? /^(\d{1,3})\./.exec(key.slice(head.length))?.[1] : undefined;
    if (place !== undefined) places.add(Number(place));
  }
  return [...places].sort((one, other) => one - other);
}

export function groups<const F extends FieldMap>(
  fields: F,
  { max, ...options }: GroupsOptions,
): Field<readonly ValuesOf<F>[]> {
  const each = Object.entries<Field<unknown>>(fields);
  const applies = (field: Field<unknown>, values: unknown) => !field.when || holds(field.when, values);

  /** One group: its values and problems; undefined when nothing was typed into it. */
  function parseOne(form: FormValues, at: string) {
    const values: Record<string, unknown> = {};
    const problems: { readonly key: string; readonly all: readonly Problem[] }[] = [];
    for (const [key, field] of each) {
      const parsed = field.parse(form, `${at}.${key}`);
      if (!parsed.ok) problems.push({ key, all: parsed.problems });
      else if (parsed.value !== undefined) values[key] = parsed.value;
    }
    if (Object.keys(values).length === 0 && problems.length === 0) return undefined;
    const kept = Object.fromEntries(
      Object.entries(values).filter(([key]) => {
        const field = fields[key];
        return field !== undefined && applies(field, values);
      }),
    );
    const wrongKeys = new Set(problems.map(({ key }) => key));
    const missing = each
      .filter(([key, field]) => !wrongKeys.has(key) && applies(field, values) && kept[key] === undefined)
      .filter(([, field]) => field.required || (field.requiredWhen && holds(field.requiredWhen, values)))
      .map(([key]) => problem(`${at}.${key}`, 'required'));
    return { values: kept, problems: [...problems.flatMap(({ all }) => all), ...missing] };
  }

  return {
    ...options,
    control: { kind: 'groups', fields, max },
    names: (name) =>
      Array.from({ length: max }, (_, place) =>
        each.flatMap(([key, field]) => field.names(`${name}.${place}.${key}`)),
      ).flat(),
    parse: (form, name) => {
      const places = placesOf(form, name);
      const read = places.slice(0, 200).flatMap((place) => parseOne(form, `${name}.${place}`) ?? []);
      const problems = read.flatMap((group) => group.problems);
      if (read.length > max) problems.push(problem(name, 'too-many', { max, count: read.length }));
      if (problems.length > 0) return { ok: false, problems: problems as [Problem, ...Problem[]] };
      return read.length === 0 ? nothing : found(read.map((group) => group.values as ValuesOf<F>));
    },
    print: (value, name) =>
      Object.assign(
        {},
        ...value.map((values, place) => {
          const known = values as Readonly<Record<string, unknown>>;
          return Object.assign(
            {},
            ...each
              .filter(([key]) => known[key] !== undefined)
              .map(([key, field]) => field.print(known[key], `${name}.${place}.${key}`)),
          );
        }),
      ),
    format: (value, lang) =>
      value
        .map((values) =>
          groupRows(fields, values, lang)
            .map(({ text }) => text)
            .join(' / '),
        )
        .join('\n'),
    isEmpty: (value) => value === undefined || value.length === 0,
  };
}

/** A fact of an entry of a group: its label and what is said. */
export interface EntryFact {
  readonly label: string;
  readonly text: string;
}

/** The filled fields of one group, each with its label and text. */
export function groupRows(fields: FieldMap, values: unknown, lang: FieldLang): readonly EntryFact[] {
  const known = values as Readonly<Record<string, unknown>>;
  return Object.entries(fields)
    .filter(([key, field]) => !field.isEmpty(known[key]))
    .map(([key, field]) => ({ label: field.label[lang], text: field.format(known[key], lang) }));
}
