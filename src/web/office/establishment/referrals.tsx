import { isPostingOpen, type referralsTo } from '#areas/referrals/index.ts';
import { DataTable } from '#web/components/DataTable.tsx';
import { DateText } from '#web/components/DateText.tsx';
import { Details } from '#web/components/Details.tsx';
import { StatusTag } from '#web/components/StatusTag.tsx';
import { referralStatus } from '#web/words/status-of.ts';
import { words as w } from './words.ts';

/** The referrals to an establishment; those of the record's own office can be opened. */
export function Referrals({
  rows,
  officeCode,
  today,
}: {
  readonly rows: Awaited<ReturnType<typeof referralsTo>>;
  readonly officeCode: string;
  readonly today: Temporal.PlainDate;
}) {
  return (
    <section class="section stack" aria-labelledby="referrals">
      <h2 id="referrals">{w.referralsTitle}</h2>
      {rows.length === 0 ? (
        <p>{w.none}</p>
      ) : (
        <Details summary={w.list(rows.length)}>
          <DataTable
            id="referred"
            caption={w.referralsTitle}
            hideCaption
            stack
            columns={Object.values(w.referralColumns).map((head) => ({ head }))}
            rows={rows.map((row) => ({
              key: String(row.id),
              cells: [
                row.officeCode === officeCode ? (
                  <a key="who" href={`/office/referrals/${row.id}`}>
                    {row.applicantName}
                  </a>
                ) : (
                  row.applicantName
                ),
                `${row.jobTitle}（${row.postingNumber}）`,
                row.officeName ?? row.officeCode,
                row.referredOn && <DateText key="on" date={row.referredOn} />,
                <StatusTag key="state" status={referralStatus(row.state, isPostingOpen(row, today))} />,
              ],
            }))}
          />
        </Details>
      )}
    </section>
  );
}
