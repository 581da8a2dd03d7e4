import {
  jobseekerFields,
  obstaclesOf,
  registerAtCounter,
  registrationDraft,
  saveDisabledChoice,
} from '#areas/jobseekers/index.ts';
import { display } from '#kernel/fields/index.ts';
import type { Refusal } from '#kernel/refusal.ts';
import { BackLink } from '#web/components/BackLink.tsx';
import { Actions, Button } from '#web/components/Button.tsx';
import { Checkbox } from '#web/components/Checkboxes.tsx';
import { FieldSummary } from '#web/components/FieldSummary.tsx';
import { Form } from '#web/components/Form.tsx';
import { RefusalBox } from '#web/components/RefusalBox.tsx';
import { problemErrors } from '#web/fields/errors.ts';
import { Frame } from '#web/frame.tsx';
import type { Page, PageContext } from '#web/page.ts';
import { found, html, seeOther } from '#web/reply.ts';
import { sayRefusal } from '#web/words/refusals/index.ts';
import { namedSections } from '../../named.ts';
import { draftOf } from './page.tsx';
import { words as w } from './words.ts';

const home = '/office/jobseekers/new';

async function view(ctx: PageContext, refused?: readonly Refusal[]) {
  const { app } = ctx;
  const draft = await registrationDraft(app.db, draftOf(ctx));
  const { problems, refusals } = await obstaclesOf(app, draft, found(ctx.membership?.officeCode));
  const sections = await namedSections(app.db, display(jobseekerFields, draft.content, { lang: 'ja', empty: true }));
  const unread = jobseekerFields.filter((each) => draft.typed[each.key] !== undefined);
  const complete = problems.length === 0 && unread.length === 0;
  const said = refused ?? refusals;
  return html(
    <Frame ctx={ctx} title={w.checkTitle}>
      <div class="stack">
        <BackLink href={home} text={w.back} />
        <h1>{w.checkTitle}</h1>
        {said.length > 0 && <RefusalBox refusals={said.map((each) => sayRefusal(each, 'ja'))} />}
        {complete ? (
          <p>{w.checkLead}</p>
        ) : (
          <section class="stack--tight" aria-labelledby="unfinished">
            <h2 id="unfinished">{w.unfinished}</h2>
            <ul class="list">
              {unread.map((each) => (
                <li key={each.key}>
                  <a href={`${home}/${each.key}`}>{w.unreadable(each.title.ja)}</a>
                </li>
              ))}
              {problemErrors(jobseekerFields, problems, 'ja').map((each) => (
                <li key={each.field}>
                  <a href={`${home}/${each.field.split('.')[0]}`}>{each.message}</a>
                </li>
              ))}
            </ul>
          </section>
        )}
        <FieldSummary sections={sections} changeHref={(section) => `${home}/${section}`} />
        {complete && (
          <Form>
            <Checkbox
              name="registeredDisabled"
              label={w.disabled}
              hint={w.disabledHint}
              checked={draft.registeredDisabled ?? false}
            />
            <Actions>
              <Button>{w.submit}</Button>
            </Actions>
          </Form>
        )}
      </div>
    </Frame>,
    refused ? 422 : 200,
  );
}

/** T9(1): everything once more with the person, then the registration: 求職番号 at once. */
export const counterCheckPage: Page = {
  get: (ctx) => view(ctx),
  post: async (ctx, form) => {
    await saveDisabledChoice(ctx.app, draftOf(ctx), form.text('registeredDisabled') === 'yes');
    const answer = await registerAtCounter(ctx.app, ctx.caller);
    if (!answer.ok) return view(ctx, answer.refusals);
    return seeOther(`/office/jobseekers/${answer.value.number}`, 'registered');
  },
};
