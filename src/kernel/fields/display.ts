/** A content as it is shown, and two contents compared. */
import { applies, type Catalogue, type ContentOf, fieldValue, type Scope } from './catalogue.ts';
import { type EntryFact, groupRows } from './groups.ts';
import type { Field, FieldLang } from './types.ts';

export interface DisplayRow {
  readonly path: string;
  readonly label: string;
  /** Lines are separated by `\n`; empty when nothing is filled in. */
  readonly text: string;
  readonly field: Field<unknown>;
  readonly value: unknown;
  /** Of a group: its entries, each with the facts filled in. */
  readonly entries?: readonly (readonly EntryFact[])[] | undefined;
}

export interface DisplaySection {
  readonly key: string;
  readonly title: string;
  readonly rows: readonly DisplayRow[];
}

function entriesOf({ control }: Field<unknown>, value: unknown, lang: FieldLang) {
  if (control.kind !== 'groups' || !Array.isArray(value)) return undefined;
  return value.map((entry) => groupRows(control.fields, entry, lang));
}

/** The sections and the fields that apply, in order; empty fields only when asked for. */
export function display<C extends Catalogue>(
  of: C,
  content: ContentOf<C>,
  { lang, empty = false, ...scope }: Scope & { readonly lang: FieldLang; readonly empty?: boolean },
): readonly DisplaySection[] {
  return of
    .map(({ key: section, title, fields }) => ({
      key: section,
      title: title[lang],
      rows: Object.entries(fields)
        .filter(([, field]) => applies(field, content, scope))
        .map(([key, field]): DisplayRow => {
          const value = fieldValue(content, { section, key });
          const text = field.isEmpty(value) ? '' : field.format(value, lang);
          return {
            path: `${section}.${key}`,
            label: field.label[lang],
            text,
            field,
            value,
            entries: entriesOf(field, value, lang),
          };
        })
        .filter(({ text }) => empty || text !== ''),
    }))
    .filter(({ rows }) => rows.length > 0);
}

export interface Difference {
  readonly path: string;
  readonly label: string;
  readonly before: string;
  readonly after: string;
  readonly field: Field<unknown>;
  readonly values: { readonly before: unknown; readonly after: unknown };
}

/** The fields whose values differ, as they read before and after; empty where nothing was filled in. */
export function differences<C extends Catalogue>(
  of: C,
  before: ContentOf<C>,
  after: ContentOf<C>,
  lang: FieldLang,
): readonly Difference[] {
  return of.flatMap(({ key: section, fields }) =>
    Object.entries(fields)
      .map(([key, field]) => {
        const say = (value: unknown) => (field.isEmpty(value) ? '' : field.format(value, lang));
        const values = {
          before: fieldValue(before, { section, key }),
          after: fieldValue(after, { section, key }),
        };
        return {
          path: `${section}.${key}`,
          label: field.label[lang],
          before: say(values.before),
          after: say(values.after),
          field,
          values,
        };
      })
      .filter((each) => each.before !== each.after),
  );
}
