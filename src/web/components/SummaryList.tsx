import type { ComponentChildren } from 'preact';
import { useWords } from '#web/layout/lang.ts';

export interface SummaryRow {
  readonly key: string;
  /** Absent, empty or null is shown as 未入力. */
  readonly value?: ComponentChildren;
  /** Where the answer can be changed; the person returns to this page afterwards. */
  readonly changeHref?: string | undefined;
}

const words = { ja: { change: '変更', none: '未入力' }, en: { change: 'Change', none: 'Not provided' } };

/** Questions with their answers: check-your-answers when rows carry change links, plain facts otherwise. */
export function SummaryList({ rows }: { rows: readonly SummaryRow[] }) {
  const w = useWords(words);
  return (
    <dl class="summary-list">
      {rows.map((row) => {
        const none = row.value === undefined || row.value === null || row.value === '';
        return (
          <div class="summary-list__row" key={row.key}>
            <dt class="summary-list__key">{row.key}</dt>
            <dd class={`summary-list__value${none ? ' summary-list__value--none' : ''}`}>
              {none ? w.none : typeof row.value === 'string' ? <span class="multiline">{row.value}</span> : row.value}
            </dd>
            {row.changeHref && (
              <dd class="summary-list__action">
                <a href={row.changeHref}>
                  {w.change}
                  <span class="vh">（{row.key}）</span>
                </a>
              </dd>
            )}
          </div>
        );
      })}
    </dl>
  );
}
