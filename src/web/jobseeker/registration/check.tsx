import {
  jobseekerFields,
  obstaclesOf,
  officesOfDraft,
  ownDraft,
  register,
  registrationDraft,
} from '#areas/jobseekers/index.ts';
import type { Refusal } from '#kernel/refusal.ts';
import { BackLink } from '#web/components/BackLink.tsx';
import { Actions, Button } from '#web/components/Button.tsx';
import { FieldValue } from '#web/components/FieldValue.tsx';
import { Form } from '#web/components/Form.tsx';
import { RefusalBox } from '#web/components/RefusalBox.tsx';
import { SummaryList } from '#web/components/SummaryList.tsx';
import { problemErrors } from '#web/fields/errors.ts';
import { listsFor } from '#web/fields/lists.ts';
import { shown } from '#web/fields/shown.ts';
import { Frame } from '#web/frame.tsx';
import type { Page, PageContext } from '#web/page.ts';
import { found, html, seeOther } from '#web/reply.ts';
import { sayRefusal } from '#web/words/refusals/index.ts';
import { words } from './words.ts';

const home = '/jobseeker/registration';
const allOf = Object.assign({}, ...jobseekerFields.map((each) => each.fields));

async function view(ctx: PageContext, refused?: readonly Refusal[]) {
  const w = words[ctx.lang];
  const { lang, app } = ctx;
  const draft = await registrationDraft(app.db, ownDraft(found(ctx.user).id));
  const { problems, refusals } = await obstaclesOf(app, draft);
  const offices = await officesOfDraft(app.db, draft);
  const office = offices.length === 1 ? offices[0] : offices.find((each) => each.code === draft.officeCode);
  const lists = await listsFor(app.db, allOf);
  const unread = jobseekerFields.filter((each) => draft.typed[each.key] !== undefined);
  const complete = problems.length === 0 && unread.length === 0;
  const said = refused ?? refusals;
  return html(
    <Frame ctx={ctx} title={w.checkTitle}>
      <div class="stack">
        <BackLink href={home} text={w.back} />
        <h1>{w.checkTitle}</h1>
        {said.length > 0 && <RefusalBox refusals={said.map((each) => sayRefusal(each, lang))} />}
        {complete ? (
          <p>{w.checkLead}</p>
        ) : (
          <section class="stack--tight" aria-labelledby="unfinished">
            <h2 id="unfinished">{w.unfinished}</h2>
            <ul class="list">
              {unread.map((each) => (
                <li key={each.key}>
                  <a href={`${home}/${each.key}?return=check`}>{w.unreadable(each.title[lang])}</a>
                </li>
              ))}
              {problemErrors(jobseekerFields, problems, lang).map((each) => (
                <li key={each.field}>
                  <a href={`${home}/${each.field.split('.')[0]}?return=check`}>{each.message}</a>
                </li>
              ))}
            </ul>
          </section>
        )}
        {shown(jobseekerFields, draft.content, { lang, empty: true, lists }).map((section) => (
          <section class="section" aria-labelledby={`section-${section.key}`} key={section.key}>
            <h2 id={`section-${section.key}`}>{section.title}</h2>
            <SummaryList
              rows={section.rows.map((row) => ({
                key: row.label,
                value: row.text && <FieldValue row={row} />,
                changeHref: `${home}/${section.key}?return=check`,
              }))}
            />
          </section>
        ))}
        <section class="section" aria-labelledby="section-office">
          <h2 id="section-office">{w.office}</h2>
          <SummaryList
            rows={[
              {
                key: w.office,
                value: office?.name,
                changeHref: offices.length > 1 ? `${home}/office` : undefined,
              },
            ]}
          />
        </section>
        {complete && (
          <Form>
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

/** T9(1)(2): everything once more, then the registration. */
export const registrationCheckPage: Page = {
  get: (ctx) => view(ctx),
  post: async (ctx) => {
    const answer = await register(ctx.app, ctx.caller);
    return answer.ok ? seeOther('/jobseeker', 'registered') : view(ctx, answer.refusals);
  },
};
