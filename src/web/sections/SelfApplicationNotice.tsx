import { ClauseLink } from '#web/components/ClauseLink.tsx';
import { DateText } from '#web/components/DateText.tsx';
import { subsidiesLost } from '#web/words/not-qualifying.ts';

/**
 * What accepting online self-applications means for the employer, to be read before.
 * Clause: T11(7), T11(8)
 */
export function SelfApplicationNotice({ today }: { today: Temporal.PlainDate }) {
  const { asOf, names } = subsidiesLost(today);
  return (
    <section class="section stack--tight" aria-labelledby="self-notice">
      <h2 id="self-notice">オンライン自主応募を受け付ける前に</h2>
      <ul class="list">
        <li>
          応募してきた方との間のトラブルは、求人者と応募者の間で解決していただきます。 <ClauseLink rule="T11(8)" />
        </li>
        <li>
          自主応募はハローワークの紹介ではないため、紹介を要件とする助成金（{names}）の対象になりません（
          <DateText date={asOf} />
          現在。内容は変わることがあります）。 <ClauseLink rule="T11(7)" />
        </li>
        <li>応募の結果は、応募者に直接知らせ、求人者マイページにも登録してください。</li>
      </ul>
    </section>
  );
}
