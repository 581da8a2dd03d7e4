import { applicantsOf } from '#areas/applications/index.ts';
import { type EstablishmentContent, establishmentFields, readEstablishment } from '#areas/establishments/index.ts';
import { recordView } from '#areas/offices/index.ts';
import { listPostings, type PostingList } from '#areas/postings/index.ts';
import { isPostingOpen, referralsTo, restrictionOf } from '#areas/referrals/index.ts';
import { display } from '#kernel/fields/index.ts';
import { historyOf } from '#platform/history.ts';
import { DataTable } from '#web/components/DataTable.tsx';
import { DateText, MomentText } from '#web/components/DateText.tsx';
import { FieldSummary } from '#web/components/FieldSummary.tsx';
import { StatusTag } from '#web/components/StatusTag.tsx';
import { SummaryList } from '#web/components/SummaryList.tsx';
import type { Status } from '#web/components/status.ts';
import { Timeline } from '#web/components/Timeline.tsx';
import { Frame } from '#web/frame.tsx';
import type { Page } from '#web/page.ts';
import { found, html, NotFound } from '#web/reply.ts';
import { referralStatus } from '#web/words/status-of.ts';
import { Id } from '../filing/form.ts';
import { eventWords, whoDid } from '../history-words.ts';
import { namedSections } from '../named.ts';
import { PostingTable } from '../PostingTable.tsx';
import { words as w } from './words.ts';

const mostRows = 50;

/** The record of an establishment: registration, postings, applications without their contents (T7(5)), and what happened. */
export const establishmentPage: Page = {
  get: async (ctx) => {
    const { db, clock } = ctx.app;
    const id = Id.safeParse(ctx.param('id'));
    if (!id.success) throw new NotFound();
    const establishment = await readEstablishment(db, id.data);
    if (establishment?.officeCode !== found(ctx.membership?.officeCode)) throw new NotFound();
    const subject = `establishment:${establishment.id}`;
    await recordView(ctx.app, ctx.caller, [subject]);
    const today = clock.today();
    const views = ctx.membership?.role === 'head';
    const listed = (list: PostingList) =>
      listPostings(db, { establishmentId: establishment.id }, list, { today, limit: mostRows });
    const [open, inApplication, applicants, referrals, restriction, history] = await Promise.all([
      listed('open'),
      listed('inApplication'),
      applicantsOf(db, establishment.id, 'all'),
      referralsTo(db, establishment.id, mostRows),
      restrictionOf(db, establishment.id, today),
      historyOf(db, subject, { limit: mostRows, views }),
    ]);
    const sections = await namedSections(
      db,
      display(establishmentFields, establishment.content as EstablishmentContent, { lang: 'ja' }),
    );
    const title = establishment.name || w.nameless;
    return html(
      <Frame ctx={ctx} title={title}>
        <div class="stack">
          <h1>{title}</h1>
          <SummaryList
            rows={[
              { key: w.number, value: establishment.number ?? w.notYet },
              { key: w.state, value: <StatusTag status={`establishment:${establishment.phase}`} /> },
              { key: w.office, value: establishment.officeName },
              {
                key: w.registeredOn,
                value: establishment.registeredOn ? <DateText date={establishment.registeredOn} /> : w.notYet,
              },
              ...(restriction.restricted || restriction.overdue > 0 || restriction.liftedOn
                ? [
                    {
                      key: w.restriction,
                      value: (
                        <>
                          {restriction.restricted && <StatusTag status="account:restricted" />}{' '}
                          <a href={`/office/establishments/${establishment.id}/restriction`}>
                            {w.overdue(restriction.overdue)}
                          </a>
                        </>
                      ),
                    },
                  ]
                : []),
            ]}
          />
          <section class="section stack" aria-labelledby="postings">
            <h2 id="postings">{w.postingsTitle}</h2>
            <p>
              <a href={`/office/establishments/${establishment.id}/postings/new`}>{w.deputy}</a>
            </p>
            {(
              [
                ['open', w.open, open],
                ['in-application', w.inApplication, inApplication],
              ] as const
            ).map(([key, label, list]) => (
              <section class="stack" key={key} aria-labelledby={`${key}-title`}>
                <h3 id={`${key}-title`}>{label}</h3>
                {list.rows.length > 0 ? (
                  <PostingTable id={key} caption={label} rows={list.rows} today={today} />
                ) : (
                  <p>{w.none}</p>
                )}
              </section>
            ))}
          </section>
          <section class="section stack" aria-labelledby="referrals">
            <h2 id="referrals">{w.referralsTitle}</h2>
            {referrals.length === 0 ? (
              <p>{w.none}</p>
            ) : (
              <DataTable
                id="referred"
                caption={w.referralsTitle}
                hideCaption
                columns={Object.values(w.referralColumns).map((head) => ({ head }))}
                rows={referrals.map((row) => ({
                  key: String(row.id),
                  cells: [
                    row.officeCode === establishment.officeCode ? (
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
            )}
          </section>
          <section class="section stack" aria-labelledby="applications">
            <h2 id="applications">{w.applicationsTitle}</h2>
            <p class="quiet">{w.applicationsLead}</p>
            {applicants.rows.length === 0 ? (
              <p>{w.none}</p>
            ) : (
              <DataTable
                id="applicants"
                caption={w.applicationsTitle}
                hideCaption
                columns={Object.values(w.applicationColumns).map((head) => ({ head }))}
                rows={applicants.rows.map((row) => ({
                  key: String(row.id),
                  cells: [
                    row.applicantName,
                    `${row.jobTitle}（${row.postingNumber}）`,
                    <MomentText instant={row.appliedAt} />,
                    <StatusTag status={`application:${row.state}` as Status} />,
                  ],
                }))}
              />
            )}
          </section>
          <section class="section" aria-labelledby="history">
            <h2 id="history">{w.historyTitle}</h2>
            {history.length === 0 ? (
              <p>{w.historyNone}</p>
            ) : (
              <Timeline
                items={history.flatMap((entry) => {
                  const said = eventWords[entry.kind];
                  return said ? [{ title: said, who: whoDid(entry), at: entry.at }] : [];
                })}
              />
            )}
          </section>
          {sections.length > 0 ? <FieldSummary sections={sections} /> : <p>{w.contentNone}</p>}
        </div>
      </Frame>,
    );
  },
};
