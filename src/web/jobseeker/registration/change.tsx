import {
  changeSection,
  type JobseekerContent,
  jobseekerById,
  jobseekerFields,
  type SectionName,
  type sectionNamed,
} from '#areas/jobseekers/index.ts';
import { type Office, officesForPostalCode } from '#areas/offices/index.ts';
import { type FormValues, printSection } from '#kernel/fields/index.ts';
import type { Refusal } from '#kernel/refusal.ts';
import { BackLink } from '#web/components/BackLink.tsx';
import { Actions, Button } from '#web/components/Button.tsx';
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
  /** The offices among which the person chooses after moving house (T3(6)). */
  readonly offices?: readonly Office[];
}

async function view(
  ctx: PageContext,
  section: SectionOf,
  content: JobseekerContent,
  { values, errors = [], refusals = [], asked, offices = [] }: Shown,
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
          </Actions>
        </Form>
      </div>
    </Frame>,
    errors.length + refusals.length > 0 ? 422 : 200,
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

/** A section of a registration in force, as it stands. */
export async function showChange(ctx: PageContext, section: SectionOf, jobseekerId: number): Promise<Response> {
  const content = await contentOf(ctx, jobseekerId);
  const parked = ctx.parked as FormValues | undefined;
  return view(ctx, section, content, {
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
