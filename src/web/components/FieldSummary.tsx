import type { DisplaySection } from '#kernel/fields/index.ts';
import { FieldValue } from './FieldValue.tsx';
import { fieldId } from './form.ts';
import { SummaryList } from './SummaryList.tsx';

export interface FieldSummaryProps {
  /** From `display`. */
  readonly sections: readonly DisplaySection[];
  /** Where a section is changed; the answer's anchor is added. Absent: plain facts. */
  readonly changeHref?: ((section: string) => string) | undefined;
  /** Of the sections' headings: 3 under a heading of its own. */
  readonly level?: 2 | 3 | undefined;
}

/** A content as people read it: a heading and a list for each section. */
export function FieldSummary({ sections, changeHref, level = 2 }: FieldSummaryProps) {
  const Heading = level === 2 ? 'h2' : 'h3';
  return (
    <>
      {sections.map((section) => (
        <section class="section" key={section.key}>
          <Heading>{section.title}</Heading>
          <SummaryList
            rows={section.rows.map((row) => ({
              key: row.label,
              value: row.text === '' ? undefined : <FieldValue row={row} />,
              changeHref:
                changeHref && !row.field.computed ? `${changeHref(section.key)}#${fieldId(row.path)}` : undefined,
            }))}
          />
        </section>
      ))}
    </>
  );
}
