import {
  jobseekerFields,
  obstaclesOf,
  ownDraft,
  type RegistrationDraft,
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
import type { Notice } from '#web/components/NotificationBanner.tsx';
import { addressChoice, filledAddress, postalFieldOf } from '#web/fields/address.tsx';
import { problemErrors } from '#web/fields/errors.ts';
import { listsFor } from '#web/fields/lists.ts';
import { withCodes } from '#web/fields/picked.ts';
import { Frame } from '#web/frame.tsx';
import type { Page, PageContext, Form as Posted } from '#web/page.ts';
import { found, html, seeOther } from '#web/reply.ts';
import { membershipFor } from '#web/session.ts';
import { showChange, takeChange } from './change.tsx';
import { refusedFields } from './refused.ts';
import { words } from './words.ts';

const home = '/jobseeker/registration';

type SectionOf = NonNullable<ReturnType<typeof sectionNamed>>;

function noticeOf(ctx: PageContext): Notice | undefined {
  const w = words[ctx.lang];
  return ctx.done === 'filled' ? { kind: 'done', ...w.filled } : undefined;
}

async function view(
  ctx: PageContext,
  section: SectionOf,
  draft: RegistrationDraft,
  values: FormValues,
  errors: readonly FormError[] = [],
  asked?: string,
) {
  const { lang } = ctx;
  const w = words[lang];
  const lists = await listsFor(ctx.app.db, section.fields);
  const places = await addressChoice(ctx.app.db, values, { section: section.key, asked, lang });
  return html(
    <Frame ctx={ctx} title={`${section.title[ctx.lang]}（${w.title}）`} errors={errors} notice={noticeOf(ctx)}>
      <div class="stack">
        <BackLink href={home} text={w.back} />
        <h1>{section.title[ctx.lang]}</h1>
        <Form>
          <FieldSection
            section={section}
            values={values}
            errors={errors}
            content={draft.content}
            lists={lists}
            below={places}
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

const valuesOf = (section: SectionOf, draft: RegistrationDraft): FormValues =>
  draft.typed[section.key] ?? printSection(jobseekerFields, section.key as SectionName, draft.content);

/** Where a saved section leads: on to the next one not yet seen, else back to the list or the check it came from. */
function nextOf(ctx: PageContext, section: SectionOf, draft: RegistrationDraft): string {
  if (ctx.url.searchParams.get('return') === 'check') return `${home}/check`;
  const after = jobseekerFields.slice(jobseekerFields.findIndex((each) => each.key === section.key) + 1);
  const next = after.find((each) => !draft.seen.includes(each.key));
  return next ? `${home}/${next.key}` : home;
}

async function save(ctx: PageContext, section: SectionOf, form: Posted): Promise<Response> {
  const { app } = ctx;
  const userId = found(ctx.user).id;
  const action = form.text('action');
  const postal = postalFieldOf(action);
  const filled = postal ? await filledAddress(app.db, form.fields, postal, ctx.lang) : undefined;
  const saved = await saveSection(app, ownDraft(userId), section.key as SectionName, filled?.values ?? form.fields);
  const draft = await registrationDraft(app.db, ownDraft(userId));
  const group = groupAction(action);
  if (group) return view(ctx, section, draft, applyGroupAction(form.fields, group));
  if (filled) {
    if (filled.error) return view(ctx, section, draft, form.fields, [filled.error]);
    if (filled.filled) return seeOther(ctx.url.pathname + ctx.url.search, 'filled');
    return view(ctx, section, draft, form.fields, [], postal);
  }
  if (action === 'later') return seeOther(home, 'saved');
  const obstacles = await obstaclesOf(app, draft);
  const refusals = obstacles.refusals.filter(({ field }) => field?.startsWith(`${section.key}.`));
  const errors = [
    ...problemErrors(jobseekerFields, [...saved.unreadable, ...saved.missing], ctx.lang),
    ...refusedFields(refusals, ctx.lang),
  ];
  return errors.length > 0 ? view(ctx, section, draft, form.fields, errors) : seeOther(nextOf(ctx, section, draft));
}

/** The registration of the account, once it has one. */
const registeredOf = (ctx: PageContext) => membershipFor(ctx.user, ['jobseeker'], undefined)?.jobseekerId;

/** One section of the registration: of one in force it is changed; before that saved at every step, whatever is in it. */
export const registrationSectionPage: Page = {
  get: async (ctx) => {
    const section = found(sectionNamed(ctx.param('section')));
    const registered = registeredOf(ctx);
    if (registered) return showChange(ctx, section, registered);
    const draft = await registrationDraft(ctx.app.db, ownDraft(found(ctx.user).id));
    return view(ctx, section, draft, (ctx.parked as FormValues | undefined) ?? valuesOf(section, draft));
  },
  post: async (ctx, posted) => {
    const section = found(sectionNamed(ctx.param('section')));
    const form = await withCodes(ctx.app.db, section, posted, ctx.lang);
    const registered = registeredOf(ctx);
    return registered ? takeChange(ctx, section, registered, form) : save(ctx, section, form);
  },
};
