import { registrationKeptThrough } from '#areas/ahead/index.ts';
import {
  categoryOn,
  contentOn,
  type Jobseeker,
  jobseekerById,
  jobseekerFields,
  type Obstacles,
  obstaclesOf,
  ownDraft,
  type RegistrationDraft,
  registrationDraft,
  standingOf,
} from '#areas/jobseekers/index.ts';
import { Actions, ButtonLink } from '#web/components/Button.tsx';
import { DateText, DueText } from '#web/components/DateText.tsx';
import { FieldValue } from '#web/components/FieldValue.tsx';
import { dateWords } from '#web/components/format.ts';
import { RefusalBox } from '#web/components/RefusalBox.tsx';
import { SummaryList } from '#web/components/SummaryList.tsx';
import { type Task, TaskList } from '#web/components/TaskList.tsx';
import { listsFor } from '#web/fields/lists.ts';
import { shown } from '#web/fields/shown.ts';
import { Frame } from '#web/frame.tsx';
import type { Page, PageContext } from '#web/page.ts';
import { found, html } from '#web/reply.ts';
import { membershipFor } from '#web/session.ts';
import { sayRefusal } from '#web/words/refusals/index.ts';
import { words } from './words.ts';

const allOf = Object.assign({}, ...jobseekerFields.map((each) => each.fields));

/** 求職番号, 利用安定所, validity and everything that was registered. */
async function registeredView(ctx: PageContext, jobseeker: Jobseeker) {
  const w = words[ctx.lang];
  const { lang } = ctx;
  const lists = await listsFor(ctx.app.db, allOf);
  const today = ctx.app.clock.today();
  const valid = standingOf(jobseeker, today).state === 'valid';
  return html(
    <Frame ctx={ctx} title={w.registered} notice={ctx.done === 'changed' ? { kind: 'done', ...w.changed } : undefined}>
      <div class="stack">
        <h1>{w.registered}</h1>
        <SummaryList
          rows={[
            { key: w.facts.number, value: jobseeker.number },
            { key: w.facts.kind, value: w.kinds[jobseeker.kind] },
            { key: w.facts.category, value: w.categories[categoryOn(jobseeker, today)] },
            { key: w.facts.office, value: jobseeker.officeName ?? jobseeker.officeCode },
            { key: w.facts.registeredOn, value: <DateText date={jobseeker.registeredOn} /> },
            {
              key: w.facts.validThrough,
              value: jobseeker.validThrough ? <DueText date={jobseeker.validThrough} today={today} /> : w.noExpiry,
            },
          ]}
        />
        {shown(jobseekerFields, contentOn(jobseeker, today), { lang, lists, empty: true }).map((section) => (
          <section class="section" aria-labelledby={`section-${section.key}`} key={section.key}>
            <h2 id={`section-${section.key}`}>{section.title}</h2>
            <SummaryList
              rows={section.rows.map((row) => ({ key: row.label, value: row.text && <FieldValue row={row} /> }))}
            />
            <p>
              <a href={`/jobseeker/registration/${section.key}`}>{w.changeSection(section.title)}</a>
            </p>
          </section>
        ))}
        <ul class="list">
          <li>
            <a href="/jobseeker/privacy">{w.privacy}</a>
          </li>
          {valid ? (
            <li>
              <a href="/jobseeker/registration/end">{w.end}</a>
            </li>
          ) : (
            <li>
              <a href="/jobseeker/registration/again">{w.again}</a>
            </li>
          )}
        </ul>
      </div>
    </Frame>,
  );
}

function tasksOf(ctx: PageContext, draft: RegistrationDraft, { problems, refusals }: Obstacles): readonly Task[] {
  const w = words[ctx.lang];
  const sections = jobseekerFields.map(({ key, title }): Task => {
    const started = draft.seen.includes(key);
    const stuck =
      draft.typed[key] !== undefined || refusals.some((refusal) => refusal.field?.startsWith(`${key}.`) ?? false);
    const open = problems.some((problem) => problem.field.startsWith(`${key}.`));
    return {
      text: title[ctx.lang],
      href: `/jobseeker/registration/${key}`,
      status: !started ? 'task:notStarted' : stuck ? 'task:problem' : open ? 'task:inProgress' : 'task:done',
    };
  });
  const postal = !problems.some((problem) => problem.field === 'person.postalCode');
  const office: Task = {
    text: w.office,
    hint: w.officeHint,
    ...(postal && { href: '/jobseeker/registration/office' }),
    status: !postal
      ? 'task:locked'
      : refusals.some((refusal) => refusal.rule === 'T3(6)')
        ? 'task:notStarted'
        : 'task:done',
  };
  const ready = sections.every((task) => task.status === 'task:done' || task.status === 'task:notStarted');
  const complete = ready && problems.length === 0 && refusals.length === 0;
  const check: Task = {
    text: w.check,
    ...(complete && { href: '/jobseeker/registration/check' }),
    status: complete ? 'task:notStarted' : 'task:locked',
  };
  return [...sections, office, check];
}

/** T9(1): the parts of the registration, each with its state; once registered, what was registered. */
export const registrationPage: Page = {
  get: async (ctx) => {
    const w = words[ctx.lang];
    const user = found(ctx.user);
    const membership = membershipFor(user, ['jobseeker'], undefined);
    if (membership?.jobseekerId)
      return registeredView(ctx, found(await jobseekerById(ctx.app.db, membership.jobseekerId)));
    const draft = await registrationDraft(ctx.app.db, ownDraft(user.id));
    const obstacles = await obstaclesOf(ctx.app, draft);
    const keptThrough = await registrationKeptThrough(ctx.app.db, user.id);
    const tasks = tasksOf(ctx, draft, obstacles);
    const blamed = obstacles.refusals.filter(({ field }) => draft.seen.some((key) => field?.startsWith(`${key}.`)));
    return html(
      <Frame ctx={ctx} title={w.title} notice={ctx.done === 'saved' ? { kind: 'done', ...w.saved } : undefined}>
        <div class="stack">
          <h1>{w.title}</h1>
          <p class="lead">{w.lead}</p>
          {blamed.length > 0 && <RefusalBox refusals={blamed.map((each) => sayRefusal(each, ctx.lang))} />}
          {keptThrough && <p>{w.kept(dateWords(keptThrough, ctx.lang))}</p>}
          <h2>{w.tasks}</h2>
          <TaskList id="tasks" tasks={tasks} />
          {tasks.at(-1)?.href && (
            <Actions>
              <ButtonLink href="/jobseeker/registration/check">{w.checkNow}</ButtonLink>
            </Actions>
          )}
        </div>
      </Frame>,
    );
  },
};
