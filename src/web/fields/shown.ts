import { type Catalogue, type ContentOf, type DisplaySection, display } from '#kernel/fields/index.ts';
import type { Lists } from '#web/components/FieldInput.tsx';
import type { Lang } from '#web/page.ts';

/** Sections whose codes of reference lists are said in words; a code that its list does not know stays as it is. */
export function withNames(sections: readonly DisplaySection[], lists: Lists, lang: Lang): readonly DisplaySection[] {
  return sections.map((section) => ({
    ...section,
    rows: section.rows.map((row) => {
      if (row.field.control.kind !== 'picker' || row.text === '') return row;
      const names = new Map((lists[row.field.control.list] ?? []).map(({ code, label }) => [code, label[lang]]));
      const codes = [row.value].flat().map(String);
      return { ...row, text: codes.map((code) => names.get(code) ?? code).join(lang === 'ja' ? '、' : ', ') };
    }),
  }));
}

/** A content as it is shown, with the names of the codes in it. */
export function shown<C extends Catalogue>(
  of: C,
  content: ContentOf<C>,
  options: { readonly lang: Lang; readonly empty?: boolean; readonly lists: Lists },
): readonly DisplaySection[] {
  return withNames(display(of, content, options), options.lists, options.lang);
}
