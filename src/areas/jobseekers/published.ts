/** A registration as its published part reads: what form, preview, search and detail are all made from (T12(2)). */
import {
  allFields,
  applies,
  type DisplayRow,
  type DisplaySection,
  type FieldLang,
  fieldValue,
  type PlacedField,
} from '#kernel/fields/index.ts';
import { type JobseekerContent, jobseekerFields } from './fields/index.ts';
import { publishing } from './rules/privacy-policy.ts';
import { type PublicationItemKey, publicationItems, shownItems } from './rules/publication-policy.ts';

const placed = new Map(allFields(jobseekerFields).map((each) => [each.path, each]));
const fieldAt = (path: string): PlacedField => {
  const found = placed.get(path);
  if (!found) throw new Error(`There is no field ${path}.`);
  return found;
};

/** Whether a registration says that its holder is disabled: 障害の種類等 can then be chosen. */
export const isDisabled = (content: JobseekerContent): boolean => content.disability?.tells === true;

/** A field's value without what is never published of its entries. */
function publishedValue({ field, path }: PlacedField, value: unknown): unknown {
  if (field.control.kind !== 'groups' || !Array.isArray(value)) return value;
  return value.map((entry: Readonly<Record<string, unknown>>) =>
    Object.fromEntries(Object.entries(entry).filter(([key]) => publishing(`${path}.${key}`) !== 'never')),
  );
}

/** The published part of a content, and nothing else of it. */
export function publishedContent(content: JobseekerContent, chosen: readonly string[]): JobseekerContent {
  const sections: Record<string, Record<string, unknown>> = {};
  for (const key of shownItems(chosen, { disabled: isDisabled(content) })) {
    for (const path of publicationItems[key].fields) {
      const at = fieldAt(path);
      const value = fieldValue(content, at);
      if (!applies(at.field, content, {}) || at.field.isEmpty(value)) continue;
      sections[at.section] = { ...sections[at.section], [at.key]: publishedValue(at, value) };
    }
  }
  return sections as JobseekerContent;
}

/** A published item with its rows; one section for each item that says something, `key` its name. */
export type PublishedSection = DisplaySection & { readonly key: PublicationItemKey };

/** The published items in the order of the clause, empty ones left out. Codes of reference lists stay codes. */
export function publishedSections(
  content: JobseekerContent,
  chosen: readonly string[],
  lang: FieldLang,
): readonly PublishedSection[] {
  const published = publishedContent(content, chosen);
  return shownItems(chosen, { disabled: isDisabled(content) })
    .map((key): PublishedSection => {
      const item = publicationItems[key];
      const rows = item.fields.flatMap((path): readonly DisplayRow[] => {
        const at = fieldAt(path);
        const value = fieldValue(published, at);
        if (at.field.isEmpty(value)) return [];
        return [{ path, label: at.field.label[lang], text: at.field.format(value, lang), field: at.field, value }];
      });
      return { key, title: item[lang], rows };
    })
    .filter(({ rows }) => rows.length > 0);
}
