import { isPostingOpen, referralsOf } from '#areas/referrals/index.ts';
import { ButtonLink } from '#web/components/Button.tsx';
import { DataTable } from '#web/components/DataTable.tsx';
import { MomentText } from '#web/components/DateText.tsx';
import { StatusTag } from '#web/components/StatusTag.tsx';
import { referralStatus } from '#web/words/status-of.ts';
import { recordPage } from './record-page.tsx';
import { words as w } from './words.ts';

/** To what a person was referred, by which office, and what came of it. */
export const jobseekerReferralsPage = recordPage({
  tab: 'referrals',
  show: async (ctx, jobseeker) => {
    const referrals = await referralsOf(ctx.app.db, jobseeker.id);
    const today = ctx.app.clock.today();
    return (
      <section class="section stack" aria-labelledby="referrals">
        <h2 id="referrals">{w.referralsTitle}</h2>
        <p>
          <ButtonLink kind="secondary" href={`/office/referrals/new?jobseeker=${jobseeker.number}`}>
            {w.refer}
          </ButtonLink>
        </p>
        <p>
          <a href={`/office/jobseekers/${jobseeker.number}/suggestions`}>{w.toSuggestions}</a>
        </p>
        {referrals.length === 0 ? (
          <p>{w.none}</p>
        ) : (
          <DataTable
            id="referred"
            caption={w.referralsTitle}
            hideCaption
            stack
            columns={Object.values(w.referralColumns).map((head) => ({ head }))}
            rows={referrals.map((row) => ({
              key: String(row.id),
              cells: [
                row.officeCode === jobseeker.officeCode ? (
                  <a key="posting" href={`/office/referrals/${row.id}`}>
                    {row.jobTitle}（{row.postingNumber}）
                  </a>
                ) : (
                  `${row.jobTitle}（${row.postingNumber}）`
                ),
                row.employerName,
                row.officeName ?? row.officeCode,
                <MomentText key="at" instant={row.offeredAt} />,
                <StatusTag key="state" status={referralStatus(row.state, isPostingOpen(row, today))} />,
              ],
            }))}
          />
        )}
      </section>
    );
  },
});
