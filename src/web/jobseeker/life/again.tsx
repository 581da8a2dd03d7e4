import {
  contentOn,
  jobseekerById,
  jobseekerFields,
  reopenPreview,
  reopenRegistration,
  standingOf,
} from '#areas/jobseekers/index.ts';
import { display } from '#kernel/fields/index.ts';
import type { Refusal } from '#kernel/refusal.ts';
import { BackLink } from '#web/components/BackLink.tsx';
import { Actions, Button } from '#web/components/Button.tsx';
import { EmptyState } from '#web/components/EmptyState.tsx';
import { FieldSummary } from '#web/components/FieldSummary.tsx';
import { Form } from '#web/components/Form.tsx';
import { dateWords } from '#web/components/format.ts';
import { RefusalBox } from '#web/components/RefusalBox.tsx';
import { listsFor } from '#web/fields/lists.ts';
import { withNames } from '#web/fields/shown.ts';
import { Frame } from '#web/frame.tsx';
import type { Page, PageContext } from '#web/page.ts';
import { found, html, seeOther } from '#web/reply.ts';
import { sayRefusal } from '#web/words/refusals/index.ts';
import { words } from './words.ts';

const allOf = Object.assign({}, ...jobseekerFields.map((each) => each.fields));

async function view(ctx: PageContext, refused?: readonly Refusal[]): Promise<Response> {
  const { lang, app } = ctx;
  const w = words[lang];
  const today = app.clock.today();
  const jobseeker = found(await jobseekerById(app.db, found(ctx.membership?.jobseekerId)));
  const valid = standingOf(jobseeker, today).state === 'valid';
  const preview = reopenPreview(jobseeker, 'jobseeker', today);
  const said = refused ?? (preview.ok || valid ? [] : preview.refusals);
  const lists = await listsFor(app.db, allOf);
  const sections = withNames(display(jobseekerFields, contentOn(jobseeker, today), { lang }), lists, lang);
  return html(
    <Frame ctx={ctx} title={w.againTitle}>
      <div class="stack">
        <BackLink href="/jobseeker" text={w.back} />
        <h1>{w.againTitle}</h1>
        {said.length > 0 && <RefusalBox refusals={said.map((each) => sayRefusal(each, lang))} />}
        {valid ? (
          <EmptyState title={w.stillValid}>
            <p>
              <a href="/jobseeker/registration">{w.check}</a>
            </p>
          </EmptyState>
        ) : (
          <>
            <p>{w.againLead}</p>
            <FieldSummary sections={sections} changeHref={(section) => `/jobseeker/registration/${section}`} />
            {preview.ok && (
              <Form>
                {preview.value && <p>{w.newThrough(dateWords(preview.value, lang))}</p>}
                <Actions>
                  <Button>{w.again}</Button>
                </Actions>
              </Form>
            )}
          </>
        )}
      </div>
    </Frame>,
    refused ? 422 : 200,
  );
}

/** T9(1): an invalid registration is checked and registered again by the person. */
export const registerAgainPage: Page = {
  get: (ctx) => view(ctx),
  post: async (ctx) => {
    const answer = await reopenRegistration(ctx.app, ctx.caller, found(ctx.membership?.jobseekerId));
    return answer.ok ? seeOther('/jobseeker', 'reopened') : view(ctx, answer.refusals);
  },
};
