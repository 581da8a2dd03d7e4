import {
  alwaysPublished,
  changeSection,
  type JobseekerContent,
  jobseekerById,
  jobseekerFields,
  publicationItems,
  type SectionName,
  type sectionNamed,
} from '#areas/jobseekers/index.ts';
import { type Office, officesForPostalCode } from '#areas/offices/index.ts';
import { type FormValues, printSection } from '#kernel/fields/index.ts';
import type { Refusal } from '#kernel/refusal.ts';
import { BackLink } from '#web/components/BackLink.tsx';
import { Actions, Button } from '#web/components/Button.tsx';
import { ClauseLink } from '#web/components/ClauseLink.tsx';
import { FieldSection } from '#web/components/FieldSection.tsx';
import { Form } from '#web/components/Form.tsx';
import type { FormError } from '#web/components/form.ts';
import { applyGroupAction, groupAction } from '#web/components/groupForm.ts';
import { Radios } from '#web/components/Radios.tsx';
import { RefusalBox } from '#web/components/RefusalBox.tsx';
import { addressChoice, filledAddress, postalFieldOf } from '#web/fields/address.tsx';
import { problemErrors } from '#web/fields/errors.ts';
import { listsFor } from '#web/fields/lists.ts';
import { Frame } from '#web/frame.tsx';
import type { PageContext, Form as Posted } from '#web/page.ts';
import { found, html, seeOther } from '#web/reply.ts';
import { sayRefusal } from '#web/words/refusals/index.ts';
import { Warnings } from '../../publication/Warnings.tsx';
import { words as publicationWords } from '../publication/words.ts';
import { newlyWarned, openPublication } from './published.ts';
import { refusedFields } from './refused.ts';
import { words } from './words.ts';

const home = '/jobseeker/registration';

type SectionOf = NonNullable<ReturnType<typeof sectionNamed>>;

interface Shown {
  readonly values: FormValues;
  readonly errors?: readonly FormError[];
  readonly refusals?: readonly Refusal[];
  /** The postal code whose address was just asked for. */
  readonly asked?: string;
  /** What is published of the person and stands in this section (T12(2)). */
  readonly published?: boolean;
  /** What saving would newly publish that may tell who the person is (T12(3)). */
  readonly warnings?: ReturnType<typeof newlyWarned>;
  /** The offices among which the person chooses after moving house (T3(6)). */
  readonly offices?: readonly Office[];
}

async function view(
  ctx: PageContext,
  section: SectionOf,
  content: JobseekerContent,
  { values, errors = [], refusals = [], asked, offices = [], published = false, warnings = [] }: Shown,
): Promise<Response> {
  const { lang } = ctx;
  const w = words[lang];
  const lists = await listsFor(ctx.app.db, section.fields);
  const places = await addressChoice(ctx.app.db, values, { section: section.key, asked, lang });
  return html(
    <Frame ctx={ctx} title={`${section.title[ctx.lang]}（${w.change}）`} errors={errors}>
      <div class="stack">
        <BackLink href={home} text={w.backToRegistered} />
        <h1>{section.title[ctx.lang]}</h1>
        {refusals.length > 0 && <RefusalBox refusals={refusals.map((each) => sayRefusal(each, ctx.lang))} />}
        {published && (
          <p>
            {w.published} <ClauseLink rule="T12(3)" />
          </p>
        )}
        {warnings.length > 0 && <Warnings warnings={warnings} words={publicationWords[lang]} />}
        <Form>
          <FieldSection
            section={section}
            values={values}
            errors={errors}
            content={content}
            lists={lists}
            below={places}
          />
          {offices.length > 0 && (
            <Radios
              name="office"
              label={w.officeChange}
              hint={w.officeChangeHint}
              requirement="required"
              options={offices.map(({ code, name }) => ({ value: code, label: name }))}
              value={[values.office ?? ''].flat()[0]}
              errors={errors}
            />
          )}
          <Actions>
            <Button>{w.saveChange}</Button>
            {warnings.length > 0 && (
              <Button kind="secondary" name="publish" value="yes">
                {w.publishAsItIs}
              </Button>
            )}
          </Actions>
        </Form>
      </div>
    </Frame>,
    errors.length + refusals.length + warnings.length > 0 ? 422 : 200,
  );
}

async function contentOf(ctx: PageContext, jobseekerId: number): Promise<JobseekerContent> {
  return found(await jobseekerById(ctx.app.db, jobseekerId)).content;
}

/** The offices in charge of a postal code, each once. */
async function officesAt(ctx: PageContext, postal: string): Promise<readonly Office[]> {
  const offices = (await officesForPostalCode(ctx.app.db, postal)).flatMap((each) => each.offices);
  return [...new Map(offices.map((each) => [each.code, each])).values()];
}

/** Whether something of this section is published now. */
async function isPublished(ctx: PageContext, section: SectionOf, jobseekerId: number): Promise<boolean> {
  const of = await openPublication(ctx, jobseekerId);
  return (
    of !== undefined &&
    Object.entries(publicationItems).some(
      ([key, item]) =>
        ([...alwaysPublished, ...of.chosen] as readonly string[]).includes(key) &&
        item.fields.some((field) => field.startsWith(`${section.key}.`)),
    )
  );
}

/** A section of a registration in force, as it stands. */
export async function showChange(ctx: PageContext, section: SectionOf, jobseekerId: number): Promise<Response> {
  const content = await contentOf(ctx, jobseekerId);
  const parked = ctx.parked as FormValues | undefined;
  return view(ctx, section, content, {
    published: await isPublished(ctx, section, jobseekerId),
    values: parked ?? printSection(jobseekerFields, section.key as SectionName, content),
  });
}

/** Takes the changed section; what was typed comes back when it cannot be taken. */
export async function takeChange(
  ctx: PageContext,
  section: SectionOf,
  jobseekerId: number,
  form: Posted,
): Promise<Response> {
  const content = await contentOf(ctx, jobseekerId);
  const action = form.text('action');
  const group = groupAction(action);
  if (group) return view(ctx, section, content, { values: applyGroupAction(form.fields, group) });
  const postal = postalFieldOf(action);
  if (postal) {
    const { values, filled, error } = await filledAddress(ctx.app.db, form.fields, postal, ctx.lang);
    return view(ctx, section, content, { values, errors: error ? [error] : [], ...(!filled && { asked: postal }) });
  }
  const key = section.key as SectionName;
  const publication = form.text('publish') === 'yes' ? undefined : await openPublication(ctx, jobseekerId);
  const warnings = publication ? newlyWarned(publication, key, form.fields) : [];
  if (warnings.length > 0) return view(ctx, section, content, { values: form.fields, warnings, published: true });
  const { key: _, ...caller } = ctx.caller;
  const done = await changeSection(ctx.app, caller, {
    jobseekerId,
    section: key,
    form: form.fields,
    officeCode: form.text('office'),
  });
  if (!done.ok) {
    const chooses = done.refusals.some(({ code }) => code === 'office-choice');
    const errors = refusedFields(done.refusals, ctx.lang);
    const refusals = done.refusals.filter((each) => each.field === undefined);
    const offices = chooses ? await officesAt(ctx, form.text('person.postalCode')) : [];
    return view(ctx, section, content, { values: form.fields, errors, refusals, offices });
  }
  if (done.value.length === 0) return seeOther(home, 'changed');
  return view(ctx, section, content, {
    values: form.fields,
    errors: problemErrors(jobseekerFields, done.value, ctx.lang),
  });
}
