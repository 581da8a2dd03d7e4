/** Sections of fields and the catalogue they make; the content is one JSON object, section → field → value. */
import { holds } from './conditions.ts';
import type { Field, FieldMap, HoursLetter, KindLetter, ValuesOf, Words } from './types.ts';

export interface Section<K extends string = string, F extends FieldMap = FieldMap> {
  readonly key: K;
  readonly title: Words;
  readonly fields: F;
}

export function section<const K extends string, const F extends FieldMap>(
  key: K,
  title: Words,
  fields: F,
): Section<K, F> {
  return { key, title, fields };
}

export type Catalogue = readonly Section[];

/** Sections in the order of the form. */
export function catalogue<const C extends Catalogue>(...sections: C): C {
  return sections;
}

/** The type of what a catalogue describes. Every part may be missing: drafts are kept as far as they go. */
export type ContentOf<C extends Catalogue> = {
  readonly [S in C[number] as S['key']]?: ValuesOf<S['fields']>;
};

export type SectionKey<C extends Catalogue> = C[number]['key'];

/** What decides, beside other fields, whether a field is asked. */
export interface Scope {
  readonly kind?: KindLetter;
  readonly hours?: HoursLetter;
}

/** A field with its place. `path` (`section.key`) is its input name and its key in diffs and requests. */
export interface PlacedField {
  readonly section: string;
  readonly key: string;
  readonly path: string;
  readonly field: Field<unknown>;
}

/** Every field of a catalogue. */
export function allFields(of: Catalogue): readonly PlacedField[] {
  return of.flatMap(({ key: section, fields }) =>
    Object.entries(fields).map(([key, field]) => ({ section, key, path: `${section}.${key}`, field })),
  );
}

/** Whether the kind of posting asks for this field at all. */
export function inScope(field: Field<unknown>, scope: Scope): boolean {
  return (
    (!field.kinds || !scope.kind || field.kinds.includes(scope.kind)) &&
    (!field.hours || !scope.hours || field.hours === scope.hours)
  );
}

/** Every field that a kind of posting asks for, whatever else is filled in. */
export function fieldsOf(of: Catalogue, scope: Scope = {}): readonly PlacedField[] {
  return allFields(of).filter(({ field }) => inScope(field, scope));
}

/** Whether a field is asked, kept and shown for this content. */
export function applies(field: Field<unknown>, content: unknown, scope: Scope): boolean {
  return inScope(field, scope) && (!field.when || holds(field.when, content));
}

/** Whether a field that applies may not stay empty. */
export function isRequired(field: Field<unknown>, content: unknown): boolean {
  return field.required === true || (field.requiredWhen !== undefined && holds(field.requiredWhen, content));
}

/** The value of a field in a content. */
export function fieldValue(content: unknown, { section, key }: Pick<PlacedField, 'section' | 'key'>): unknown {
  const sections = content as Readonly<Record<string, Readonly<Record<string, unknown>> | undefined>>;
  return sections[section]?.[key];
}
