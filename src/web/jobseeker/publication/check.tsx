import { choiceOf, publicationItems, publishedSections } from '#areas/jobseekers/index.ts';
import { gazetteer } from '#areas/offices/index.ts';
import { mayPublish, type Publication, publishJobseeker } from '#areas/publication/index.ts';
import type { Refusal } from '#kernel/refusal.ts';
import { BackLink } from '#web/components/BackLink.tsx';
import { Actions, Button } from '#web/components/Button.tsx';
import { Checkboxes } from '#web/components/Checkboxes.tsx';
import { Form } from '#web/components/Form.tsx';
import { RefusalBox } from '#web/components/RefusalBox.tsx';
import { Frame } from '#web/frame.tsx';
import type { Page, PageContext } from '#web/page.ts';
import { html, seeOther } from '#web/reply.ts';
import { formErrorsOf, sayRefusal } from '#web/words/refusals/index.ts';
import { profileLists } from '../../publication/lists.ts';
import { Notices } from '../../publication/Notices.tsx';
import { PublishedProfile } from '../../publication/PublishedProfile.tsx';
import { Warnings } from '../../publication/Warnings.tsx';
import { warningsOf } from '../../publication/warnings.ts';
import { ownPublication } from './case.ts';
import { words } from './words.ts';

async function show(ctx: PageContext, of: Publication, refusals: readonly Refusal[], status = 200) {
  const { lang } = ctx;
  const w = words[lang];
  const chosen = choiceOf(ctx.url.searchParams.getAll('show'), of);
  const lists = profileLists(await gazetteer(ctx.app.db));
  const address = new URLSearchParams(chosen.map((key) => ['show', key])).toString();
  const errors = formErrorsOf(refusals, lang);
  const others = refusals.filter(({ field }) => field === undefined);
  const warnings = warningsOf(of, chosen);
  const rewritten = [...new Set(warnings.map(({ item }) => (publicationItems[item].fields[0] ?? '').split('.')[0]))];
  return html(
    <Frame ctx={ctx} title={w.checkTitle} errors={errors}>
      <div class="stack">
        <BackLink href={`/jobseeker/publication/choose?${address}`} text={w.back2} />
        <h1>{w.checkTitle}</h1>
        {others.length > 0 && <RefusalBox refusals={others.map((each) => sayRefusal(each, lang))} />}
        <h2>{w.preview}</h2>
        <p>{w.previewLead}</p>
        <PublishedProfile sections={publishedSections(of.content, chosen, lang)} lists={lists} />
        <Warnings
          warnings={warnings}
          words={w}
          after={
            <p>
              {rewritten.map((section) => (
                <a key={section} href={`/jobseeker/registration/${section}`}>
                  {w.rewrite}
                </a>
              ))}
            </p>
          }
        />
        {others.length === 0 && (
          <section class="section stack" aria-labelledby="notices">
            <h2 id="notices">{w.noticesTitle}</h2>
            <Notices />
            <Form>
              <Checkboxes
                name="agree"
                label={w.agree}
                requirement="required"
                options={[{ value: 'yes', label: w.agreeLabel }]}
                errors={errors}
              />
              <Actions>
                <Button>{w.publish}</Button>
              </Actions>
            </Form>
          </section>
        )}
      </div>
    </Frame>,
    status,
  );
}

/** The last look before publishing: exactly what employers will see, what was found in it, and the agreement to T12. */
export const publicationCheckPage: Page = {
  get: async (ctx) => {
    const of = await ownPublication(ctx);
    const may = mayPublish({
      ...of,
      agreed: true,
      by: 'jobseeker',
      saysWork: (of.content.wishes?.works ?? []).length > 0,
    });
    return show(ctx, of, may.ok ? [] : may.refusals);
  },
  post: async (ctx, form) => {
    const of = await ownPublication(ctx);
    const published = await publishJobseeker(ctx.app, ctx.caller, {
      jobseekerId: of.jobseekerId,
      chosen: ctx.url.searchParams.getAll('show'),
      agreed: form.text('agree') === 'yes',
      by: 'jobseeker',
    });
    if (!published.ok) return show(ctx, of, published.refusals, 422);
    const open = of.id !== null && of.stoppedAt === null;
    return seeOther('/jobseeker/publication', open ? 'changed' : 'published');
  },
};
