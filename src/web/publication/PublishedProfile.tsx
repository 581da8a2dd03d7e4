import type { DisplayRow, DisplaySection } from '#kernel/fields/index.ts';
import type { Lists } from '#web/components/FieldInput.tsx';
import { FieldValue } from '#web/components/FieldValue.tsx';
import { SummaryList } from '#web/components/SummaryList.tsx';
import { withNames } from '#web/fields/shown.ts';
import { useLang, useWords } from '#web/layout/lang.ts';

const words = { ja: { between: '：' }, en: { between: ': ' } };

/** What a published item says. */
export function PublishedRows({ rows }: { rows: readonly DisplayRow[] }) {
  const w = useWords(words);
  const [only] = rows;
  if (rows.length === 1 && only) return <FieldValue row={only} />;
  return (
    <>
      {rows.map(({ label, text }) => (
        <span class="entries__fact" key={label}>
          {label}
          {w.between}
          {text}
        </span>
      ))}
    </>
  );
}

/** A published profile exactly as employers see it: the preview, the detail and the desk show this and nothing else. */
export function PublishedProfile({ sections, lists }: { sections: readonly DisplaySection[]; lists: Lists }) {
  const lang = useLang();
  return (
    <SummaryList
      rows={withNames(sections, lists, lang).map(({ title, rows }) => ({
        key: title,
        value: <PublishedRows rows={rows} />,
      }))}
    />
  );
}
