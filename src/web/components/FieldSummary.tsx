import { type DisplayRow, type DisplaySection, groupRows } from '#kernel/fields/index.ts';
import { useLang, useWords } from '#web/layout/lang.ts';
import { fieldId } from './form.ts';
import { SummaryList } from './SummaryList.tsx';

export interface FieldSummaryProps {
  /** From `display`. */
  readonly sections: readonly DisplaySection[];
  /** Where a section is changed; the answer's anchor is added. Absent: plain facts. */
  readonly changeHref?: ((section: string) => string) | undefined;
}

const words = { ja: { nth: (n: number) => `${n}件目` }, en: { nth: (n: number) => `Entry ${n}` } };

/** A content as people read it: a heading and a list for each section. Stands under the page's h1. */
export function FieldSummary({ sections, changeHref }: FieldSummaryProps) {
  return (
    <>
      {sections.map((section) => (
        <section class="section" key={section.key}>
          <h2>{section.title}</h2>
          <SummaryList
            rows={section.rows.map((row) => ({
              key: row.label,
              value: row.text === '' ? undefined : <Value row={row} />,
              changeHref:
                changeHref && !row.field.computed ? `${changeHref(section.key)}#${fieldId(row.path)}` : undefined,
            }))}
          />
        </section>
      ))}
    </>
  );
}

function Value({ row }: { row: DisplayRow }) {
  const lang = useLang();
  const w = useWords(words);
  const { control } = row.field;
  if (control.kind !== 'groups') return <span class="multiline">{row.text}</span>;
  return (
    <ol class="entries">
      {(row.value as readonly unknown[]).map((entry, index) => (
        <li key={index}>
          <span class="quiet">{w.nth(index + 1)}</span>
          {groupRows(control.fields, entry, lang).map((each) => (
            <span class="entries__fact" key={each.label}>
              {each.label}: {each.text}
            </span>
          ))}
        </li>
      ))}
    </ol>
  );
}
