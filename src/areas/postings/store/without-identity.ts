import { allFields, type Catalogue, type ContentOf } from '#kernel/fields/index.ts';

/** A content without what would tell who the employer is (S restrict). */
export function withoutIdentity<C extends Catalogue>(of: C, content: ContentOf<C>): ContentOf<C> {
  const hidden = new Set(allFields(of).flatMap(({ path, field }) => (field.identity ? [path] : [])));
  const sections = content as Readonly<Record<string, Readonly<Record<string, unknown>> | undefined>>;
  return Object.fromEntries(
    Object.entries(sections).map(([section, values]) => [
      section,
      Object.fromEntries(Object.entries(values ?? {}).filter(([key]) => !hidden.has(`${section}.${key}`))),
    ]),
  ) as ContentOf<C>;
}
