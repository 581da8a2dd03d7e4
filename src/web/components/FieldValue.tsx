import type { DisplayRow } from '#kernel/fields/index.ts';
import { useWords } from '#web/layout/lang.ts';

const words = {
  ja: { nth: (n: number) => `${n}件目`, between: '：' },
  en: { nth: (n: number) => `Entry ${n}`, between: ': ' },
};

/** What a field says: its text, or the entries of a group below each other; an entry of one fact needs no label. */
export function FieldValue({ row }: { row: Pick<DisplayRow, 'text' | 'entries'> }) {
  const w = useWords(words);
  const { entries } = row;
  if (!entries) return <span class="multiline">{row.text}</span>;
  const labelled = entries.some((facts) => facts.length > 1);
  return (
    <ol class="entries">
      {entries.map((facts, index) => (
        <li key={index}>
          {entries.length > 1 && labelled && <span class="quiet">{w.nth(index + 1)}</span>}
          {facts.map(({ label, text }) => (
            <span class="entries__fact multiline" key={label}>
              {labelled && `${label}${w.between}`}
              {text}
            </span>
          ))}
        </li>
      ))}
    </ol>
  );
}
