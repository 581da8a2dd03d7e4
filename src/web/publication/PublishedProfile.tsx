import type { DisplayRow, DisplaySection } from '#kernel/fields/index.ts';
import type { Lists } from '#web/components/FieldInput.tsx';
import { SummaryList } from '#web/components/SummaryList.tsx';
import { entriesInWords, withNames } from '#web/fields/shown.ts';
import { useLang, useWords } from '#web/layout/lang.ts';

const words = {
  ja: { nth: (n: number) => `${n}件目`, between: '：' },
  en: { nth: (n: number) => `Entry ${n}`, between: ': ' },
};

function Entries({ row, lists }: { row: DisplayRow; lists: Lists }) {
  const lang = useLang();
  const w = useWords(words);
  const entries = entriesInWords(row, lists, lang) ?? [];
  return (
    <ol class="entries">
      {entries.map((facts, nth) => (
        <li key={nth}>
          {entries.length > 1 && <span class="quiet">{w.nth(nth + 1)}</span>}
          {facts.map(({ label, text }) => (
            <span class="entries__fact multiline" key={label}>
              {label}
              {w.between}
              {text}
            </span>
          ))}
        </li>
      ))}
    </ol>
  );
}

function Rows({ rows, lists }: { rows: readonly DisplayRow[]; lists: Lists }) {
  const w = useWords(words);
  const [only] = rows;
  if (rows.length === 1 && only)
    return only.field.control.kind === 'groups' ? (
      <Entries row={only} lists={lists} />
    ) : (
      <span class="multiline">{only.text}</span>
    );
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
        value: <Rows rows={rows} lists={lists} />,
      }))}
    />
  );
}
