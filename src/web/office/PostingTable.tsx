import type { PostingRow } from '#areas/postings/index.ts';
import { DataTable } from '#web/components/DataTable.tsx';
import { DueText } from '#web/components/DateText.tsx';
import { StatusTag } from '#web/components/StatusTag.tsx';
import { postingKindWords } from './case-words.ts';
import { postingStatus } from './posting-state.ts';

const w = {
  columns: { title: '職種', number: '求人番号', kind: '区分', state: '状態', through: '紹介期限日', act: 'すること' },
  refer: '紹介する',
  untitled: '無題',
};

/** Postings as the desk lists them. `id` is unique on the page. */
export function PostingTable({
  id,
  caption,
  rows,
  today,
}: {
  readonly id: string;
  readonly caption: string;
  readonly rows: readonly PostingRow[];
  readonly today: Temporal.PlainDate;
}) {
  return (
    <DataTable
      id={id}
      caption={caption}
      hideCaption
      stack
      columns={Object.values(w.columns).map((head) => ({ head }))}
      rows={rows.map((row) => ({
        key: String(row.id),
        cells: [
          <a href={`/office/postings/${row.id}`}>{row.title || w.untitled}</a>,
          row.number ? <a href={`/postings/${row.number}`}>{row.number}</a> : '',
          postingKindWords[row.kind],
          <StatusTag status={postingStatus(row, today)} />,
          row.validThrough ? <DueText date={row.validThrough} today={today} /> : '',
          postingStatus(row, today) === 'posting:open' && row.number ? (
            <a href={`/office/referrals/new?posting=${row.number}`}>
              {w.refer}
              <span class="vh">（{row.title || w.untitled}）</span>
            </a>
          ) : (
            ''
          ),
        ],
      }))}
    />
  );
}
