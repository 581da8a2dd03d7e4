import type { Difference } from '#kernel/fields/index.ts';
import { useWords } from '#web/layout/lang.ts';
import { DataTable } from './DataTable.tsx';

const words = {
  ja: { caption: '変更された項目', field: '項目', before: '変更前', after: '変更後', none: '（なし）' },
  en: { caption: 'What has changed', field: 'Item', before: 'Before', after: 'After', none: '(none)' },
};

/** Two contents compared, item by item. `id` is unique on the page. */
export function FieldDiff({
  id,
  differences,
}: {
  readonly id: string;
  readonly differences: readonly Pick<Difference, 'path' | 'label' | 'before' | 'after'>[];
}) {
  const w = useWords(words);
  return (
    <DataTable
      id={id}
      caption={w.caption}
      stack
      columns={[{ head: w.field }, { head: w.before }, { head: w.after }]}
      rows={differences.map(({ path, label, before, after }) => ({
        key: path,
        cells: [
          label,
          before === '' ? w.none : <del class="diff multiline">{before}</del>,
          after === '' ? w.none : <ins class="diff multiline">{after}</ins>,
        ],
      }))}
    />
  );
}
