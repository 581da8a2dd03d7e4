import { type OwnStop, ownStops } from '#areas/accounts/index.ts';
import {
  consultationsOf,
  type Disclosure,
  disclosuresOf,
  type ProvisionRecord,
  provisionsOf,
  type RecordView,
  sectionNamed,
  viewsOf,
} from '#areas/jobseekers/index.ts';
import { type HistoryItem, historyOf } from '#platform/history.ts';
import { BackLink } from '#web/components/BackLink.tsx';
import { ClauseLink } from '#web/components/ClauseLink.tsx';
import { DataTable } from '#web/components/DataTable.tsx';
import { MomentText } from '#web/components/DateText.tsx';
import { EmptyState } from '#web/components/EmptyState.tsx';
import { dateWords } from '#web/components/format.ts';
import { StatusTag } from '#web/components/StatusTag.tsx';
import { SummaryList } from '#web/components/SummaryList.tsx';
import { Timeline } from '#web/components/Timeline.tsx';
import { Frame } from '#web/frame.tsx';
import type { Lang, Page } from '#web/page.ts';
import { found, html } from '#web/reply.ts';
import { sayReason } from '#web/words/record-reasons.ts';
import { words } from './words.ts';

/** The names of the fields that an event says were changed. */
function changedFields({ kind, data }: HistoryItem, lang: Lang): string | undefined {
  if (kind !== 'jobseeker.registrationChanged') return undefined;
  const { section: key, fields } = data as { readonly section?: string; readonly fields?: readonly string[] };
  const section = sectionNamed(key ?? '');
  const labels = (fields ?? []).map(
    (name) => Object.entries(section?.fields ?? {}).find(([field]) => field === name)?.[1].label[lang] ?? name,
  );
  return words[lang].changed(labels.join(lang === 'ja' ? '、' : ', '));
}

function Views({ views, lang }: { readonly views: readonly RecordView[]; readonly lang: Lang }) {
  const w = words[lang];
  if (views.length === 0) return <EmptyState title={w.none} />;
  return (
    <DataTable
      id="record-views"
      stack
      caption={w.viewsTitle}
      hideCaption
      columns={[{ head: w.at }, { head: w.office }, { head: w.reason }]}
      rows={views.map((each) => ({
        key: String(each.id),
        cells: [
          <MomentText key="at" instant={each.at} />,
          each.officeName ?? '',
          each.reason ? sayReason(each.reason, lang) : w.noReason,
        ],
      }))}
    />
  );
}

/** What was decided about the page or the account, with what the person was told of it. */
function Stops({ stops, lang }: { readonly stops: readonly OwnStop[]; readonly lang: Lang }) {
  const w = words[lang];
  if (stops.length === 0) return <p>{w.noStops}</p>;
  return stops.map((stop) => (
    <SummaryList
      key={stop.openedAt.toString()}
      rows={[
        { key: w.stopWhat, value: w.stopKinds[stop.kind] },
        { key: w.stopState, value: w.stopStates[stop.state] },
        { key: w.stopBegan, value: <MomentText instant={stop.openedAt} /> },
        ...(stop.officeName ? [{ key: w.office, value: stop.officeName }] : []),
        ...(stop.reason ? [{ key: w.reason, value: stop.reason }] : []),
        ...(stop.asked ? [{ key: w.stopAsked, value: stop.asked }] : []),
        ...(stop.answer ? [{ key: w.stopAnswer, value: stop.answer }] : []),
        ...(stop.endedAt ? [{ key: w.stopEnded, value: <MomentText instant={stop.endedAt} /> }] : []),
        ...(stop.endedReason ? [{ key: w.stopEndReason, value: stop.endedReason }] : []),
      ]}
    />
  ));
}

/** Requests for disclosure with their state; their words and answers stand on their own page. */
function Disclosures({ requests, lang }: { readonly requests: readonly Disclosure[]; readonly lang: Lang }) {
  const w = words[lang];
  if (requests.length === 0) return <p>{w.noDisclosures}</p>;
  return (
    <DataTable
      id="record-disclosures"
      stack
      caption={w.disclosuresTitle}
      hideCaption
      columns={[{ head: w.at }, { head: w.stopState }, { head: w.disclosureAnswered }]}
      rows={requests.map((each) => ({
        key: String(each.id),
        cells: [
          <MomentText key="at" instant={each.filedAt} />,
          <StatusTag key="state" status={`disclosure:${each.state}`} />,
          each.decidedAt && <MomentText key="decided" instant={each.decidedAt} />,
        ],
      }))}
    />
  );
}

/** P4: what was handed outside beyond the purposes, with its ground. */
function Provisions({ provisions, lang }: { readonly provisions: readonly ProvisionRecord[]; readonly lang: Lang }) {
  const w = words[lang];
  if (provisions.length === 0) return <p>{w.noProvisions}</p>;
  return (
    <Timeline
      items={provisions.map((each) => ({
        title: w.providedTo(each.recipient),
        who: each.officeName,
        at: each.providedOn,
        text: (
          <>
            <p>{each.what}</p>
            <p>
              {w.grounds[each.ground]}：{each.basis}
            </p>
          </>
        ),
      }))}
    />
  );
}

/** What the office saw and did: views with their reasons (P5), acts, consultations without their content, requests for disclosure, stops. */
export const recordPage: Page = {
  get: async (ctx) => {
    const { lang, app } = ctx;
    const w = words[lang];
    const id = found(ctx.membership?.jobseekerId);
    const page = { role: 'jobseeker', id } as const;
    const [views, history, consultations, requests, stops, provisions] = await Promise.all([
      viewsOf(app.db, id),
      historyOf(app.db, `jobseeker:${id}`),
      consultationsOf(app.db, id),
      disclosuresOf(app.db, id),
      ownStops(app.db, { page, userId: found(ctx.user).id }),
      provisionsOf(app.db, id, { told: true }),
    ]);
    const acts = history.filter(({ actorKind, kind }) => actorKind === 'staff' && kind in w.acts);
    return html(
      <Frame ctx={ctx} title={w.title}>
        <div class="stack">
          <BackLink href="/jobseeker" text={w.back} />
          <h1>{w.title}</h1>
          <p>{w.lead}</p>
          <p>
            <ClauseLink rule="T7(5)" text={w.clause} />
          </p>
          <section class="section stack--tight" aria-labelledby="views">
            <h2 id="views">{w.viewsTitle}</h2>
            <Views views={views} lang={lang} />
          </section>
          <section class="section stack--tight" aria-labelledby="acts">
            <h2 id="acts">{w.actsTitle}</h2>
            {acts.length === 0 && <p>{w.noActs}</p>}
            <Timeline
              items={acts.map((each) => ({
                title: w.acts[each.kind] ?? each.kind,
                at: each.at,
                text: changedFields(each, lang),
              }))}
            />
          </section>
          <section class="section stack--tight" aria-labelledby="consultations">
            <h2 id="consultations">{w.consultationsTitle}</h2>
            <p class="quiet">{w.consultationsLead}</p>
            {consultations.length === 0 && <p>{w.noConsultations}</p>}
            <Timeline
              items={consultations.map((each) => ({
                title: w.channels[each.channel],
                who: each.officeName ?? each.officeCode,
                at: each.heldOn,
                text: (
                  <>
                    {each.nextSteps && (
                      <p class="multiline">
                        <strong>{w.next}：</strong>
                        {each.nextSteps}
                      </p>
                    )}
                    {each.extendedThrough && <p>{w.extended(dateWords(each.extendedThrough, lang))}</p>}
                  </>
                ),
              }))}
            />
          </section>
          <section class="section stack--tight" aria-labelledby="provisions">
            <h2 id="provisions">{w.provisionsTitle}</h2>
            <p class="quiet">
              {w.provisionsLead} <ClauseLink rule="P4" />
            </p>
            <Provisions provisions={provisions} lang={lang} />
          </section>
          <section class="section stack--tight" aria-labelledby="disclosures">
            <h2 id="disclosures">{w.disclosuresTitle}</h2>
            <Disclosures requests={requests} lang={lang} />
            <p>
              <a href="/jobseeker/disclosure">{w.disclosuresLink}</a> <ClauseLink rule="P6" />
            </p>
          </section>
          <section class="section stack--tight" aria-labelledby="stops">
            <h2 id="stops">{w.stopsTitle}</h2>
            <Stops stops={stops} lang={lang} />
          </section>
        </div>
      </Frame>,
    );
  },
};
