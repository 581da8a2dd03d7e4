import { blocksOf, isOpen, type RequestRow, requestsToJobseeker, unblockEmployer } from '#areas/publication/index.ts';
import { dateOf } from '#kernel/jst.ts';
import { BackLink } from '#web/components/BackLink.tsx';
import { Button, ButtonLink } from '#web/components/Button.tsx';
import { ClauseLink } from '#web/components/ClauseLink.tsx';
import { DataTable } from '#web/components/DataTable.tsx';
import { DateText, DueText } from '#web/components/DateText.tsx';
import { EmptyState } from '#web/components/EmptyState.tsx';
import { Form } from '#web/components/Form.tsx';
import { StatusTag } from '#web/components/StatusTag.tsx';
import { Frame } from '#web/frame.tsx';
import type { Page, PageContext } from '#web/page.ts';
import { found, html, seeOther } from '#web/reply.ts';
import { closingWords, requestStatus } from '../../publication/request-words.ts';
import { words } from './words.ts';

const HERE = '/jobseeker/requests';

function Requests({ ctx, rows }: { ctx: PageContext; rows: readonly RequestRow[] }) {
  const w = words[ctx.lang];
  const today = ctx.app.clock.today();
  return (
    <DataTable
      id="requests"
      stack
      caption={w.title}
      hideCaption
      columns={[
        { head: w.columns.job },
        { head: w.columns.employer },
        { head: w.columns.state },
        { head: w.columns.lastDay },
        { head: w.columns.arrived },
      ]}
      rows={rows.map((row) => ({
        key: String(row.id),
        cells: [
          <div key="job">
            <a href={`${HERE}/${row.id}`}>{row.jobTitle}</a>
            {row.channel === 'office' && <p class="quiet">{w.throughOffice}</p>}
          </div>,
          row.employerName,
          <div key="state">
            <StatusTag status={requestStatus(row.standing)} /> {!row.readAt && <StatusTag status="list:unread" />}
            <p class="quiet">{closingWords(row.standing, ctx.lang)}</p>
          </div>,
          isOpen(row.standing) ? (
            <DueText key="last" date={row.lastDay} today={today} />
          ) : (
            <DateText key="last" date={row.lastDay} />
          ),
          <DateText key="arrived" date={dateOf(row.requestedAt)} />,
        ],
      }))}
    />
  );
}

/** The requests that reached a jobseeker, with their last days, and the employers from whom no more are wanted (T12(7)). */
export const requestsPage: Page = {
  get: async (ctx) => {
    const w = words[ctx.lang];
    const id = found(ctx.membership?.jobseekerId);
    const { db, clock } = ctx.app;
    const [rows, blocks] = await Promise.all([requestsToJobseeker(db, id, clock.today()), blocksOf(db, id)]);
    const notice = ctx.done === 'unblocked' ? w.done.unblocked : undefined;
    return html(
      <Frame ctx={ctx} title={w.title} notice={notice && { kind: 'done', ...notice }}>
        <div class="stack">
          <BackLink href="/jobseeker/publication" text={w.publication} />
          <h1>{w.title}</h1>
          <p>
            {w.lead} <ClauseLink rule="T12(7)" text={w.clause} />
          </p>
          {rows.length === 0 ? (
            <EmptyState title={w.none}>
              <p>{w.noneText}</p>
              <ButtonLink href="/jobseeker/publication" kind="secondary">
                {w.publication}
              </ButtonLink>
            </EmptyState>
          ) : (
            <Requests ctx={ctx} rows={rows} />
          )}
          {blocks.length > 0 && (
            <section class="section stack" aria-labelledby="blocks">
              <h2 id="blocks">{w.blocksTitle}</h2>
              <DataTable
                id="blocked"
                stack
                caption={w.blocksTitle}
                hideCaption
                columns={[{ head: w.columns.employer }, { head: w.blockedOn }, { head: w.unblock }]}
                rows={blocks.map((each) => ({
                  key: String(each.establishmentId),
                  cells: [
                    each.employerName,
                    <DateText key="since" date={dateOf(each.blockedAt)} />,
                    <Form key="act">
                      <input type="hidden" name="employer" value={String(each.establishmentId)} />
                      <Button kind="secondary" small about={each.employerName}>
                        {w.unblock}
                      </Button>
                    </Form>,
                  ],
                }))}
              />
            </section>
          )}
        </div>
      </Frame>,
    );
  },
  post: async (ctx, form) => {
    const jobseekerId = found(ctx.membership?.jobseekerId);
    const establishmentId = Number(form.text('employer'));
    if (!Number.isSafeInteger(establishmentId) || establishmentId < 1) return seeOther(HERE);
    await unblockEmployer(ctx.app, ctx.caller, { jobseekerId, establishmentId });
    return seeOther(HERE, 'unblocked');
  },
};
