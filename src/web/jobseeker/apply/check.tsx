import { apply, mayApply } from '#areas/applications/index.ts';
import type { Refusal } from '#kernel/refusal.ts';
import { BackLink } from '#web/components/BackLink.tsx';
import { Actions, Button } from '#web/components/Button.tsx';
import { Checkboxes } from '#web/components/Checkboxes.tsx';
import { Form } from '#web/components/Form.tsx';
import type { FormError } from '#web/components/form.ts';
import { RefusalBox } from '#web/components/RefusalBox.tsx';
import { SummaryList } from '#web/components/SummaryList.tsx';
import { Frame } from '#web/frame.tsx';
import type { Page, PageContext } from '#web/page.ts';
import { html, seeOther } from '#web/reply.ts';
import { sayRefusal } from '#web/words/refusals/index.ts';
import { type Applying, applying } from './case.ts';
import { Notice, PostingFacts } from './view.tsx';
import { words } from './words.ts';

interface View {
  readonly refusals: readonly Refusal[];
  readonly errors?: readonly FormError[];
}

function show(ctx: PageContext, of: Applying, view: View, status = 200): Response {
  const w = words[ctx.lang];
  const edit = `/postings/${of.number}/apply`;
  return html(
    <Frame ctx={ctx} title={`${w.checkTitle}: ${of.case.posting.title}`} errors={view.errors}>
      <BackLink href={edit} text={w.change} />
      <h1>{w.checkTitle}</h1>
      <PostingFacts posting={of.case.posting} lang={ctx.lang} />
      <SummaryList
        rows={[
          { key: w.motivation, value: of.draft.motivation, changeHref: `${edit}#motivation` },
          {
            key: w.documents,
            value: of.draft.files.map((file) => file.name).join('\n') || w.none,
            changeHref: `${edit}#documents`,
          },
        ]}
      />
      {view.refusals.length > 0 ? (
        <RefusalBox refusals={view.refusals.map((each) => sayRefusal(each, ctx.lang))} />
      ) : (
        <>
          <Notice lang={ctx.lang} today={ctx.app.clock.today()} />
          <Form>
            <Checkboxes
              name="agree"
              label={w.agree}
              requirement="required"
              options={[{ value: 'yes', label: w.agreeLabel }]}
              errors={view.errors}
            />
            <Actions>
              <Button>{w.send}</Button>
            </Actions>
          </Form>
        </>
      )}
    </Frame>,
    status,
  );
}

/** The last look before an application is sent, with the notice ticked as read (T11(6)). */
export const applyCheckPage: Page = {
  get: async (ctx) => {
    const of = await applying(ctx);
    const may = mayApply(of.case.facts);
    return show(ctx, of, { refusals: may.ok ? [] : may.refusals });
  },
  post: async (ctx, form) => {
    const of = await applying(ctx);
    if (form.text('agree') !== 'yes') {
      const message = words[ctx.lang].agreeMissing;
      return show(ctx, of, { refusals: [], errors: [{ field: 'agree', message }] }, 422);
    }
    const { number: postingNumber, jobseekerId, userId } = of;
    const sent = await apply(ctx.app, ctx.caller, { postingNumber, jobseekerId, userId });
    if (!sent.ok) return show(ctx, of, { refusals: sent.refusals }, 422);
    return seeOther(`/jobseeker/applications/${sent.value.id}`, 'sent');
  },
};
