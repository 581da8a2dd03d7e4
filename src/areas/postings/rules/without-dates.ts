/**
 * A content begun from an earlier posting: everything but its dates, which belonged to the earlier recruitment.
 * Clause: T8(2)
 */
import { allFields, type Catalogue, type ContentOf, type Control } from '#kernel/fields/index.ts';

const isDate = (control: Control): boolean =>
  control.kind === 'date' ||
  (control.kind === 'range' && isDate(control.each)) ||
  (control.kind === 'groups' && Object.values(control.fields).some((field) => isDate(field.control)));

/** The content without every field that holds a date, a year or a time span of days. */
export function withoutDates<C extends Catalogue>(of: C, content: ContentOf<C>): ContentOf<C> {
  const dated = new Set(allFields(of).flatMap(({ path, field }) => (isDate(field.control) ? [path] : [])));
  const sections = content as Readonly<Record<string, Readonly<Record<string, unknown>> | undefined>>;
  return Object.fromEntries(
    Object.entries(sections).map(([section, values]) => [
      section,
      Object.fromEntries(Object.entries(values ?? {}).filter(([key]) => !dated.has(`${section}.${key}`))),
    ]),
  ) as ContentOf<C>;
}
