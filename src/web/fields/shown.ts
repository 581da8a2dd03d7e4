import {
  type Catalogue,
  type ContentOf,
  type Difference,
  type DisplayRow,
  type DisplaySection,
  display,
  type Field,
  type Scope,
} from '#kernel/fields/index.ts';
import type { Lists } from '#web/components/FieldInput.tsx';
import type { Lang } from '#web/page.ts';

type Names = (list: string, code: string) => string;

/** A value in words, with the names of codes in the place of codes, also within the entries of a group. */
function inWords(field: Field<unknown>, value: unknown, lang: Lang, names: Names): string {
  const { control } = field;
  if (field.isEmpty(value)) return '';
  if (control.kind === 'picker') {
    const named = [value].flat().map((code) => names(control.list, String(code)));
    return named.join(lang === 'ja' ? '、' : ', ');
  }
  if (control.kind !== 'groups' || !Array.isArray(value)) return field.format(value, lang);
  return value
    .map((entry: Readonly<Record<string, unknown>>) =>
      Object.entries(control.fields)
        .map(([key, each]) => inWords(each, entry[key], lang, names))
        .filter(Boolean)
        .join(lang === 'ja' ? '　' : ' · '),
    )
    .join('\n');
}

function namesOf(lists: Lists, lang: Lang): Names {
  const tables = new Map(
    Object.entries(lists).map(([list, rows]) => [list, new Map(rows?.map(({ code, label }) => [code, label[lang]]))]),
  );
  return (list, code) => tables.get(list)?.get(code) ?? code;
}

/** The entries of a group with the names of the codes in them; undefined where the field is no group. */
function entriesInWords({ field, value }: DisplayRow, lang: Lang, names: Names): DisplayRow['entries'] {
  const { control } = field;
  if (control.kind !== 'groups' || !Array.isArray(value)) return undefined;
  return value.map((entry: Readonly<Record<string, unknown>>) =>
    Object.entries(control.fields)
      .map(([key, each]) => ({ label: each.label[lang], text: inWords(each, entry[key], lang, names) }))
      .filter(({ text }) => text !== ''),
  );
}

/** Sections whose codes of reference lists are said in words; a code that its list does not know stays as it is. */
export function withNames(sections: readonly DisplaySection[], lists: Lists, lang: Lang): readonly DisplaySection[] {
  const names = namesOf(lists, lang);
  return sections.map((section) => ({
    ...section,
    rows: section.rows.map((row) => ({
      ...row,
      text: inWords(row.field, row.value, lang, names),
      entries: entriesInWords(row, lang, names),
    })),
  }));
}

/** Differences whose codes of reference lists are said in words. */
export function differencesInWords(found: readonly Difference[], lists: Lists, lang: Lang): readonly Difference[] {
  const names = namesOf(lists, lang);
  return found.map((each) => ({
    ...each,
    before: inWords(each.field, each.values.before, lang, names),
    after: inWords(each.field, each.values.after, lang, names),
  }));
}

/** A content as it is shown, with the names of the codes in it. */
export function shown<C extends Catalogue>(
  of: C,
  content: ContentOf<C>,
  options: Scope & { readonly lang: Lang; readonly empty?: boolean; readonly lists: Lists },
): readonly DisplaySection[] {
  return withNames(display(of, content, options), options.lists, options.lang);
}
