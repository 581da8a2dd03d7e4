/** The two ways to read a form: a section of a draft, which may be incomplete, and the whole, which may not. */
import {
  applies,
  type Catalogue,
  type ContentOf,
  fieldValue,
  inScope,
  isRequired,
  type PlacedField,
  type Scope,
  type SectionKey,
} from './catalogue.ts';
import { problem } from './read.ts';
import type { FormValues, Problem } from './types.ts';

type Loose = Readonly<Record<string, Readonly<Record<string, unknown>> | undefined>>;

export interface SectionRead<C extends Catalogue> {
  /** The content with this section as typed: fields left empty are gone, fields with problems too. */
  readonly content: ContentOf<C>;
  readonly problems: readonly Problem[];
  /** What was typed into the section, to be shown again beside the problems. */
  readonly typed: FormValues;
}

/** Takes out, until nothing changes, what no condition asks for any more. */
export function withoutUnasked<C extends Catalogue>(of: C, content: ContentOf<C>, scope: Scope = {}): ContentOf<C> {
  const kept: Record<string, unknown> = {};
  let dropped = false;
  for (const { key: section, fields } of of) {
    const values = (content as Loose)[section];
    if (!values) continue;
    const asked = Object.entries(values).filter(([key]) => {
      const field = Object.hasOwn(fields, key) ? fields[key] : undefined;
      return field !== undefined && applies(field, content, scope);
    });
    dropped ||= asked.length < Object.keys(values).length;
    kept[section] = Object.fromEntries(asked);
  }
  return dropped ? withoutUnasked(of, kept as ContentOf<C>, scope) : (kept as ContentOf<C>);
}

/**
 * Reads one section of a form into a content, for saving as far as it goes: what is missing is no problem here, what cannot be read is.
 * A section is replaced as a whole; fields that this kind or the answers do not ask for are left out.
 */
export function parseSection<C extends Catalogue>(
  of: C,
  key: SectionKey<C>,
  form: FormValues,
  { content = {} as ContentOf<C>, ...scope }: Scope & { readonly content?: ContentOf<C> } = {},
): SectionRead<C> {
  const found = of.find((each) => each.key === key);
  if (!found) throw new RangeError(`no section ${key}`);
  const values: Record<string, unknown> = {};
  const problems: { readonly place: PlacedField; readonly all: readonly Problem[] }[] = [];
  for (const [name, field] of Object.entries(found.fields)) {
    if (!inScope(field, scope) || field.computed) continue;
    const place = { section: key, key: name, path: `${key}.${name}`, field };
    const parsed = field.parse(form, place.path);
    if (!parsed.ok) problems.push({ place, all: parsed.problems });
    else if (!field.isEmpty(parsed.value)) values[name] = parsed.value;
  }
  const next = withoutUnasked(of, { ...content, [key]: values } as ContentOf<C>, scope);
  const head = `${key}.`;
  return {
    content: next,
    problems: problems.filter(({ place }) => applies(place.field, next, scope)).flatMap(({ all }) => all),
    typed: Object.fromEntries(Object.entries(form).filter(([name]) => name.startsWith(head))),
  };
}

/**
 * Whether a content is complete and right for its kind: every field that applies and may not be omitted is there, and every value would
 * also be accepted if it were typed. Used before filing and for imports.
 */
export function fullCheck<C extends Catalogue>(of: C, content: ContentOf<C>, scope: Scope = {}): readonly Problem[] {
  return of.flatMap(({ key: section, fields }) =>
    Object.entries(fields).flatMap(([key, field]): readonly Problem[] => {
      if (field.computed || !applies(field, content, scope)) return [];
      const path = `${section}.${key}`;
      const value = fieldValue(content, { section, key });
      if (field.isEmpty(value)) return isRequired(field, content) ? [problem(path, 'required')] : [];
      const again = field.parse(field.print(value, path), path);
      return again.ok ? [] : again.problems;
    }),
  );
}

/** The form inputs of a section as they would be typed for a content; what a page starts its form with. */
export function printSection<C extends Catalogue>(of: C, key: SectionKey<C>, content: ContentOf<C>): FormValues {
  const found = of.find((each) => each.key === key);
  return Object.assign(
    {},
    ...Object.entries(found?.fields ?? {}).map(([name, field]) => {
      const value = fieldValue(content, { section: key, key: name });
      return field.isEmpty(value) ? {} : field.print(value, `${key}.${name}`);
    }),
  );
}
