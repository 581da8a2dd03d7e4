import {
  type ResumeContent,
  type ResumeSection,
  resumeFields,
  resumeSectionNamed,
  saveResumeSection,
} from '#areas/library/index.ts';
import { display, type FormValues, printSection } from '#kernel/fields/index.ts';
import { BackLink } from '#web/components/BackLink.tsx';
import { Actions, Button, ButtonLink } from '#web/components/Button.tsx';
import { FieldSection } from '#web/components/FieldSection.tsx';
import { Form } from '#web/components/Form.tsx';
import type { FormError } from '#web/components/form.ts';
import { applyGroupAction, groupAction } from '#web/components/groupForm.ts';
import { SummaryList } from '#web/components/SummaryList.tsx';
import { problemErrors } from '#web/fields/errors.ts';
import { listsFor } from '#web/fields/lists.ts';
import { Frame } from '#web/frame.tsx';
import type { Page, PageContext } from '#web/page.ts';
import { found, html, seeOther } from '#web/reply.ts';
import { ownResume } from './made.ts';
import { words } from './words.ts';

const home = '/jobseeker/documents/resume';

/** The 履歴書 as it stands, part by part. */
export const resumeEditorPage: Page = {
  get: async (ctx) => {
    const w = words[ctx.lang];
    const { content } = await ownResume(ctx);
    const sections = display(resumeFields, content, { lang: ctx.lang, empty: true });
    return html(
      <Frame
        ctx={ctx}
        title={w.editor}
        notice={ctx.done === 'saved' ? { kind: 'done', title: w.done.saved ?? '' } : undefined}
      >
        <div class="stack">
          <BackLink href="/jobseeker/documents" text={w.back} />
          <h1>{w.editor}</h1>
          <p>
            {w.editorIntro} {w.date}
          </p>
          <Actions>
            <ButtonLink href={`${home}.pdf`}>{w.resumePdf}</ButtonLink>
          </Actions>
          {sections.map((section) => (
            <section class="stack--tight" key={section.key} aria-labelledby={section.key}>
              <h2 id={section.key}>{section.title}</h2>
              <SummaryList rows={section.rows.map(({ label, text }) => ({ key: label, value: text }))} />
              <p>
                <a href={`${home}/${section.key}`}>
                  {w.edit}
                  <span class="vh">（{section.title}）</span>
                </a>
              </p>
            </section>
          ))}
        </div>
      </Frame>,
    );
  },
};

type SectionOf = NonNullable<ReturnType<typeof resumeSectionNamed>>;

async function view(
  ctx: PageContext,
  section: SectionOf,
  content: ResumeContent,
  values: FormValues,
  errors: readonly FormError[] = [],
): Promise<Response> {
  const w = words[ctx.lang];
  const lists = await listsFor(ctx.app.db, section.fields);
  return html(
    <Frame ctx={ctx} title={`${section.title[ctx.lang]}（${w.editor}）`} errors={errors}>
      <div class="stack">
        <BackLink href={home} text={w.backToEditor} />
        <h1>{section.title[ctx.lang]}</h1>
        <Form>
          <FieldSection section={section} values={values} errors={errors} content={content} lists={lists} />
          <Actions>
            <Button>{w.save}</Button>
          </Actions>
        </Form>
      </div>
    </Frame>,
    errors.length > 0 ? 422 : 200,
  );
}

/** One part of the 履歴書: kept at every step, whatever is in it. */
export const resumeSectionPage: Page = {
  get: async (ctx) => {
    const section = found(resumeSectionNamed(ctx.param('section')));
    const { content } = await ownResume(ctx);
    const parked = ctx.parked as FormValues | undefined;
    return view(ctx, section, content, parked ?? printSection(resumeFields, section.key as ResumeSection, content));
  },
  post: async (ctx, form) => {
    const section = found(resumeSectionNamed(ctx.param('section')));
    const { content, begun } = await ownResume(ctx);
    const group = groupAction(form.text('action'));
    const jobseekerId = found(ctx.membership?.jobseekerId);
    const { key: _, ...caller } = ctx.caller;
    const key = section.key as ResumeSection;
    const saved = await saveResumeSection(ctx.app, caller, { jobseekerId, section: key, form: form.fields, begun });
    if (group) return view(ctx, section, content, applyGroupAction(form.fields, group));
    const errors = saved.ok ? problemErrors(resumeFields, saved.value, ctx.lang) : [];
    return errors.length > 0 ? view(ctx, section, content, form.fields, errors) : seeOther(home, 'saved');
  },
};
