import { publishedSections } from '#areas/jobseekers/index.ts';
import { gazetteer } from '#areas/offices/index.ts';
import { stopPublication } from '#areas/publication/index.ts';
import { BackLink } from '#web/components/BackLink.tsx';
import { Actions, ButtonLink } from '#web/components/Button.tsx';
import { ClauseLink } from '#web/components/ClauseLink.tsx';
import { MomentText } from '#web/components/DateText.tsx';
import { InterruptionCard } from '#web/components/InterruptionCard.tsx';
import { StatusTag } from '#web/components/StatusTag.tsx';
import { SummaryList } from '#web/components/SummaryList.tsx';
import { Frame } from '#web/frame.tsx';
import type { Page, PageContext } from '#web/page.ts';
import { found, html, seeOther } from '#web/reply.ts';
import { profileLists } from '../../publication/lists.ts';
import { PublishedProfile } from '../../publication/PublishedProfile.tsx';
import { publicationStatus } from '../../publication/standing.ts';
import { ownPublication } from './case.ts';
import { words } from './words.ts';

const HERE = '/jobseeker/publication';
const DONE = ['published', 'changed', 'stopped'] as const;

function stopping(ctx: PageContext): Response {
  const w = words[ctx.lang];
  return html(
    <Frame ctx={ctx} title={w.stop}>
      <InterruptionCard
        title={w.stopTitle}
        action={HERE}
        confirm={w.stop}
        name="act"
        value="stop"
        back={{ href: HERE, text: w.keep }}
      >
        <p>{w.stopText}</p>
      </InterruptionCard>
    </Frame>,
  );
}

/** What a jobseeker publishes: since when, exactly what employers see, and the way to change or stop it (T12). */
export const publicationPage: Page = {
  get: async (ctx) => {
    const w = words[ctx.lang];
    const of = await ownPublication(ctx);
    const open = of.id !== null && of.stoppedAt === null;
    if (ctx.url.searchParams.get('act') === 'stop' && open) return stopping(ctx);
    const lists = profileLists(await gazetteer(ctx.app.db));
    const done = DONE.find((each) => each === ctx.done);
    const mayChange = of.registrationValid;
    return html(
      <Frame ctx={ctx} title={w.title} notice={done && { kind: 'done', ...w.done[done] }}>
        <div class="stack">
          <BackLink href="/jobseeker" text={w.home} />
          <h1>{w.title}</h1>
          <p>{w.lead}</p>
          <p>
            <ClauseLink rule="T12(1)" text={w.clause} />
          </p>
          <SummaryList
            rows={[
              { key: w.state, value: <StatusTag status={publicationStatus(of)} /> },
              ...(of.publishedAt ? [{ key: w.publishedOn, value: <MomentText instant={of.publishedAt} /> }] : []),
              ...(of.changedAt && !of.changedAt.equals(of.publishedAt ?? of.changedAt)
                ? [{ key: w.changedOn, value: <MomentText instant={of.changedAt} /> }]
                : []),
              ...(of.stoppedAt ? [{ key: w.stoppedOn, value: <MomentText instant={of.stoppedAt} /> }] : []),
            ]}
          />
          {open && !of.shown && <p>{w.hidden}</p>}
          {!mayChange && (
            <p>
              {!open && w.invalid} <a href="/jobseeker#validity">{w.toHome}</a>
            </p>
          )}
          <Actions>
            {mayChange && (
              <ButtonLink href={`${HERE}/choose`}>{open ? w.change : of.stoppedAt ? w.again : w.choose}</ButtonLink>
            )}
            {open && (
              <ButtonLink href={`${HERE}?act=stop`} kind="secondary">
                {w.stop}
              </ButtonLink>
            )}
          </Actions>
          {open && (
            <section class="section stack" aria-labelledby="preview">
              <h2 id="preview">{w.preview}</h2>
              <p>{w.previewLead}</p>
              <PublishedProfile sections={publishedSections(of.content, of.chosen, ctx.lang)} lists={lists} />
              <p>
                <a href="/jobseeker/registration">{w.registration}</a>
              </p>
            </section>
          )}
          <p>
            <a href="/jobseeker/requests">{w.requests}</a>
          </p>
        </div>
      </Frame>,
    );
  },
  post: async (ctx, form) => {
    if (form.text('act') !== 'stop') return seeOther(HERE);
    const jobseekerId = found(ctx.membership?.jobseekerId);
    await stopPublication(ctx.app, ctx.caller, { jobseekerId, by: 'jobseeker' });
    return seeOther(HERE, 'stopped');
  },
};
