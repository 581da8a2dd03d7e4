import {
  jobseekerFields,
  registrationDraft,
  type SectionName,
  saveSection,
  sectionNamed,
} from '#areas/jobseekers/index.ts';
import { type FormValues, printSection } from '#kernel/fields/index.ts';
import { BackLink } from '#web/components/BackLink.tsx';
import { Actions, Button } from '#web/components/Button.tsx';
import { FieldSection } from '#web/components/FieldSection.tsx';
import { Form } from '#web/components/Form.tsx';
import type { FormError } from '#web/components/form.ts';
import { applyGroupAction, groupAction } from '#web/components/groupForm.ts';
import { addressChoice, filledAddress, postalFieldOf } from '#web/fields/address.tsx';
import { problemErrors } from '#web/fields/errors.ts';
import { listsFor } from '#web/fields/lists.ts';
import { withCodes } from '#web/fields/picked.ts';
import { Frame } from '#web/frame.tsx';
import type { Page, PageContext } from '#web/page.ts';
import { found, html, seeOther } from '#web/reply.ts';
import { draftOf } from './page.tsx';
import { words as w } from './words.ts';

const home = '/office/jobseekers/new';

async function view(
  ctx: PageContext,
  typed: FormValues | undefined,
  errors: readonly FormError[] = [],
  asked?: string,
) {
  const section = found(sectionNamed(ctx.param('section')));
  const draft = await registrationDraft(ctx.app.db, draftOf(ctx));
  const lists = await listsFor(ctx.app.db, section.fields);
  const kept = draft.typed[section.key] ?? printSection(jobseekerFields, section.key as SectionName, draft.content);
  const values = typed ?? kept;
  const below = await addressChoice(ctx.app.db, values, { section: section.key, asked, lang: 'ja' });
  const title = section.title.ja;
  return html(
    <Frame ctx={ctx} title={`${title}（${w.title}）`} errors={errors}>
      <div class="stack">
        <BackLink href={home} text={w.back} />
        <h1>{title}</h1>
        <Form>
          <FieldSection
            section={section}
            values={values}
            errors={errors}
            content={draft.content}
            lists={lists}
            below={below}
          />
          <Actions>
            <Button>{w.save}</Button>
            <Button kind="secondary" name="action" value="later">
              {w.later}
            </Button>
          </Actions>
        </Form>
      </div>
    </Frame>,
    errors.length > 0 ? 422 : 200,
  );
}

/** One part of a registration at the counter; saved at every step, whatever is in it. */
export const counterSectionPage: Page = {
  get: (ctx) => view(ctx, ctx.parked as FormValues | undefined),
  post: async (ctx, posted) => {
    const { app } = ctx;
    const section = found(sectionNamed(ctx.param('section')));
    const key = section.key as SectionName;
    const form = await withCodes(app.db, section, posted, 'ja');
    const action = form.text('action');
    const postal = postalFieldOf(action);
    const address = postal ? await filledAddress(app.db, form.fields, postal, 'ja') : undefined;
    const saved = await saveSection(app, draftOf(ctx), key, address?.values ?? form.fields);
    const group = groupAction(action);
    if (group) return view(ctx, applyGroupAction(form.fields, group));
    if (address) {
      const { values, error, filled } = address;
      return view(ctx, values, error ? [error] : [], filled ? undefined : address.postal);
    }
    if (action === 'later') return seeOther(home, 'saved');
    const errors = problemErrors(jobseekerFields, [...saved.unreadable, ...saved.missing], 'ja');
    if (errors.length > 0) return view(ctx, form.fields, errors);
    const { seen } = await registrationDraft(app.db, draftOf(ctx));
    const after = jobseekerFields.slice(jobseekerFields.findIndex((each) => each.key === key) + 1);
    const next = after.find((each) => !seen.includes(each.key));
    return seeOther(next ? `${home}/${next.key}` : home);
  },
};
