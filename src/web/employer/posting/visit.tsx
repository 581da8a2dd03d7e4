import type { VisitReason } from '#areas/filings/index.ts';
import { ClauseLink } from '#web/components/ClauseLink.tsx';
import { DueText } from '#web/components/DateText.tsx';
import { visitReasons } from './words.ts';

/** G visit: that the office has to be visited, why, and until when; `ahead` while the posting has not been filed yet. */
export function Visit(props: {
  readonly reasons: readonly VisitReason[];
  readonly due: Temporal.PlainDate;
  readonly today: Temporal.PlainDate;
  readonly ahead?: boolean;
}) {
  const { reasons, due, today, ahead = false } = props;
  return (
    <section class="section stack--tight" aria-labelledby="visit">
      <h2 id="visit">{ahead ? '仮登録のあと、ハローワークへの来所が必要です' : 'ハローワークへの来所が必要です'}</h2>
      <p>
        {ahead ? '今日、仮登録したときの期限' : '期限'} <DueText date={due} today={today} />{' '}
        <ClauseLink rule="G visit" />
      </p>
      <ul class="list">
        {reasons.map((reason) => (
          <li key={reason}>{visitReasons[reason]}</li>
        ))}
      </ul>
      <p>期限の日までに来所がないときは、仮登録は効力を失います。その前にメールでもお知らせします。</p>
    </section>
  );
}
