import {
  type AgencyChoice,
  agencyChoiceOf,
  agencyTermsVersion,
  provideToAgencies,
  stopAgencies,
} from '#areas/jobseekers/index.ts';
import type { Refusal } from '#kernel/refusal.ts';
import { BackLink } from '#web/components/BackLink.tsx';
import { Actions, Button } from '#web/components/Button.tsx';
import { Checkbox } from '#web/components/Checkboxes.tsx';
import { ClauseLink } from '#web/components/ClauseLink.tsx';
import { Form } from '#web/components/Form.tsx';
import type { FormError } from '#web/components/form.ts';
import { momentWords } from '#web/components/format.ts';
import { RefusalBox } from '#web/components/RefusalBox.tsx';
import { Frame } from '#web/frame.tsx';
import { ExportLinks } from '#web/jobseeker/export/ExportLinks.tsx';
import type { Lang, Page, PageContext } from '#web/page.ts';
import { found, html, NotFound, seeOther } from '#web/reply.ts';
import { dayInWords } from '#web/words/day.ts';
import { formErrorsOf, sayRefusal } from '#web/words/refusals/index.ts';
import { words } from './words.ts';

function Agencies({
  choice,
  errors,
  lang,
}: {
  readonly choice: AgencyChoice | undefined;
  readonly errors: readonly FormError[];
  readonly lang: Lang;
}) {
  const w = words[lang];
  const runs = choice !== undefined && choice.stoppedAt === null;
  return (
    <section class="section stack" aria-labelledby="agencies">
      <h2 id="agencies">{w.agenciesTitle}</h2>
      <p>{w.agenciesLead}</p>
      <p>
        <strong>{runs ? w.on(momentWords(choice.since, lang)) : w.off}</strong>
        {choice?.stoppedAt && ` ${w.stopped(momentWords(choice.stoppedAt, lang))}`}
      </p>
      <p>
        <ClauseLink rule="S agencies" text={w.clause} />
      </p>
      {runs ? (
        <Form>
          <Button kind="secondary" name="act" value="stop">
            {w.stop}
          </Button>
        </Form>
      ) : (
        <>
          <section class="stack--tight" aria-labelledby="terms-title">
            <h3 id="terms-title">{w.termsTitle}</h3>
            <p class="quiet">{w.version(dayInWords(agencyTermsVersion, lang))}</p>
            <ol class="list">
              {w.terms.map((each) => (
                <li key={each}>{each}</li>
              ))}
            </ol>
          </section>
          <Form>
            <input type="hidden" name="act" value="start" />
            <Checkbox name="terms" label={w.agree} value={agencyTermsVersion} errors={errors} />
            <Actions>
              <Button kind="secondary">{w.start}</Button>
            </Actions>
          </Form>
        </>
      )}
    </section>
  );
}

async function view(ctx: PageContext, refusals: readonly Refusal[] = []): Promise<Response> {
  const { lang, app } = ctx;
  const w = words[lang];
  const jobseekerId = found(ctx.membership?.jobseekerId);
  const choice = await agencyChoiceOf(app.db, jobseekerId);
  const errors = formErrorsOf(refusals, lang);
  const others = refusals.filter((each) => each.field === undefined);
  const said = Object.entries(w.done).find(([code]) => code === ctx.done)?.[1];
  return html(
    <Frame ctx={ctx} title={w.title} errors={errors} notice={said && { kind: 'done', ...said }}>
      <div class="stack">
        <BackLink href="/jobseeker" text={w.back} />
        <h1>{w.title}</h1>
        <p>{w.lead}</p>
        {others.length > 0 && <RefusalBox refusals={others.map((each) => sayRefusal(each, lang))} />}
        <Agencies choice={choice} errors={errors} lang={lang} />
        <section class="section stack--tight" aria-labelledby="record">
          <h2 id="record">{w.recordTitle}</h2>
          <p>
            <a href="/jobseeker/record">{w.record}</a>
          </p>
        </section>
        <section class="section stack--tight" aria-labelledby="data">
          <h2 id="data">{w.dataTitle}</h2>
          <p>
            <ExportLinks />
          </p>
        </section>
        <section class="section stack--tight" aria-labelledby="consents">
          <h2 id="consents">{w.consentsTitle}</h2>
          <p>
            <a href="/account/consents">{w.consents}</a>
          </p>
        </section>
        <section class="section stack--tight" aria-labelledby="leave">
          <h2 id="leave">{w.leaveTitle}</h2>
          <ul class="list">
            <li>
              <a href="/jobseeker/registration/end">{w.end}</a>
            </li>
            <li>
              <a href="/jobseeker/withdraw">{w.withdraw}</a>
            </li>
          </ul>
        </section>
      </div>
    </Frame>,
    refusals.length > 0 ? 422 : 200,
  );
}

/** What a jobseeker decides and can see about their own data (S agencies, P5, T5(4)). */
export const privacyPage: Page = {
  get: (ctx) => view(ctx),
  post: async (ctx, form) => {
    const jobseekerId = found(ctx.membership?.jobseekerId);
    const act = form.text('act');
    if (act === 'stop') {
      const stopped = await stopAgencies(ctx.app, ctx.caller, jobseekerId);
      return stopped.ok ? seeOther('/jobseeker/privacy', 'stopped') : view(ctx, stopped.refusals);
    }
    if (act !== 'start') throw new NotFound();
    const started = await provideToAgencies(ctx.app, ctx.caller, { jobseekerId, accepted: form.text('terms') });
    return started.ok ? seeOther('/jobseeker/privacy', 'started') : view(ctx, started.refusals);
  },
};
