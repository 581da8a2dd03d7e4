import { changeSection, jobseekerFields, type SectionName, sectionNamed } from '#areas/jobseekers/index.ts';
import { recordView } from '#areas/offices/index.ts';
import { type FormValues, printSection } from '#kernel/fields/index.ts';
import type { Refusal } from '#kernel/refusal.ts';
import { BackLink } from '#web/components/BackLink.tsx';
import { Actions, Button } from '#web/components/Button.tsx';
import { FieldSection } from '#web/components/FieldSection.tsx';
import { Form } from '#web/components/Form.tsx';
import type { FormError } from '#web/components/form.ts';
import { applyGroupAction, groupAction } from '#web/components/groupForm.ts';
import { RefusalBox } from '#web/components/RefusalBox.tsx';
import { addressChoice, filledAddress, postalFieldOf } from '#web/fields/address.tsx';
import { problemErrors } from '#web/fields/errors.ts';
import { listsFor } from '#web/fields/lists.ts';
import { withCodes } from '#web/fields/picked.ts';
import { Frame } from '#web/frame.tsx';
import type { Page, PageContext } from '#web/page.ts';
import { found, html, seeOther } from '#web/reply.ts';
import { formErrorsOf, sayRefusal } from '#web/words/refusals/index.ts';
import { OPEN } from '../ask-reason.tsx';
import { askReason, personAt, reasonToday, takeReason } from './record-page.tsx';

const w = {
  title: (section: string) => `「${section}」の変更`,
  back: (name: string) => `${name} さんの記録に戻る`,
  lead: 'ご本人と確認しながら変更してください。変更した項目は、ご本人のマイページの記録に残ります。',
  save: '変更を保存する',
};

interface Shown {
  readonly values: FormValues;
  readonly errors?: readonly FormError[];
  readonly refusals?: readonly Refusal[];
  /** The postal code whose address was just asked for. */
  readonly asked?: string;
}

async function view(ctx: PageContext, { values, errors = [], refusals = [], asked }: Shown): Promise<Response> {
  const jobseeker = await personAt(ctx);
  const section = found(sectionNamed(ctx.param('section')));
  const lists = await listsFor(ctx.app.db, section.fields);
  const places = await addressChoice(ctx.app.db, values, { section: section.key, asked, lang: 'ja' });
  const title = w.title(section.title.ja);
  return html(
    <Frame ctx={ctx} title={title} errors={errors}>
      <div class="stack">
        <BackLink href={`/office/jobseekers/${jobseeker.number}`} text={w.back(jobseeker.name)} />
        <h1>{title}</h1>
        <p>{w.lead}</p>
        {refusals.length > 0 && <RefusalBox refusals={refusals.map((each) => sayRefusal(each, 'ja'))} />}
        <Form>
          <FieldSection
            section={section}
            values={values}
            errors={errors}
            content={jobseeker.content}
            lists={lists}
            below={places}
          />
          <Actions>
            <Button>{w.save}</Button>
          </Actions>
        </Form>
      </div>
    </Frame>,
    errors.length + refusals.length > 0 ? 422 : 200,
  );
}

/** Staff change a section of a registration with the person; which fields changed is an event that the person sees. */
export const jobseekerEditPage: Page = {
  get: async (ctx) => {
    const jobseeker = await personAt(ctx);
    const section = found(sectionNamed(ctx.param('section')));
    const reason = await reasonToday(ctx, jobseeker);
    if (reason === undefined) return askReason(ctx, jobseeker);
    await recordView(ctx.app, ctx.caller, [`jobseeker:${jobseeker.id}`], { reason, part: 'edit' });
    const kept = printSection(jobseekerFields, section.key as SectionName, jobseeker.content);
    return view(ctx, { values: (ctx.parked as FormValues | undefined) ?? kept });
  },
  post: async (ctx, posted) => {
    const jobseeker = await personAt(ctx);
    const part = found(sectionNamed(ctx.param('section')));
    const section = part.key as SectionName;
    const form = await withCodes(ctx.app.db, part, posted, 'ja');
    const action = form.text('action');
    if (form.text('act') === OPEN) return takeReason(ctx, jobseeker, form);
    if ((await reasonToday(ctx, jobseeker)) === undefined) return askReason(ctx, jobseeker);
    const group = groupAction(action);
    if (group) return view(ctx, { values: applyGroupAction(form.fields, group) });
    const postal = postalFieldOf(action);
    if (postal) {
      const { values, filled, error } = await filledAddress(ctx.app.db, form.fields, postal, 'ja');
      return view(ctx, { values, errors: error ? [error] : [], ...(!filled && { asked: postal }) });
    }
    const { key: _, ...caller } = ctx.caller;
    const done = await changeSection(ctx.app, caller, { jobseekerId: jobseeker.id, section, form: form.fields });
    if (!done.ok) {
      const refusals = done.refusals.filter((each) => each.field === undefined);
      return view(ctx, { values: form.fields, errors: formErrorsOf(done.refusals, 'ja'), refusals });
    }
    const errors = problemErrors(jobseekerFields, done.value, 'ja');
    return errors.length > 0
      ? view(ctx, { values: form.fields, errors })
      : seeOther(`/office/jobseekers/${jobseeker.number}`, 'changed');
  },
};
