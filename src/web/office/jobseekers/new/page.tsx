import {
  counterDraft,
  discardDraft,
  jobseekerFields,
  obstaclesOf,
  type RegistrationDraft,
  registrationDraft,
} from '#areas/jobseekers/index.ts';
import { BackLink } from '#web/components/BackLink.tsx';
import { Actions, Button, ButtonLink } from '#web/components/Button.tsx';
import { Form } from '#web/components/Form.tsx';
import type { Notice } from '#web/components/NotificationBanner.tsx';
import { type Task, TaskList } from '#web/components/TaskList.tsx';
import { Frame } from '#web/frame.tsx';
import type { Page, PageContext } from '#web/page.ts';
import { found, html, seeOther } from '#web/reply.ts';
import { words as find } from '../words.ts';
import { words as w } from './words.ts';

const here = '/office/jobseekers/new';

/** Whose draft the counter's pages work on. */
export const draftOf = (ctx: PageContext) => counterDraft(found(ctx.user).id);

async function tasksOf(ctx: PageContext, draft: RegistrationDraft): Promise<readonly Task[]> {
  const at = found(ctx.membership?.officeCode);
  const { problems, refusals } = await obstaclesOf(ctx.app, draft, at);
  const sections = jobseekerFields.map(({ key, title }): Task => {
    const stuck = draft.typed[key] !== undefined || refusals.some((each) => each.field?.startsWith(`${key}.`) ?? false);
    const open = problems.some((problem) => problem.field.startsWith(`${key}.`));
    return {
      text: title.ja,
      href: `${here}/${key}`,
      status: !draft.seen.includes(key)
        ? 'task:notStarted'
        : stuck
          ? 'task:problem'
          : open
            ? 'task:inProgress'
            : 'task:done',
    };
  });
  const complete = problems.length === 0 && Object.keys(draft.typed).length === 0;
  return [
    ...sections,
    {
      text: w.check,
      ...(complete && { href: `${here}/check` }),
      status: complete ? 'task:notStarted' : 'task:locked',
    },
  ];
}

function noticeOf(ctx: PageContext): Notice | undefined {
  if (ctx.done === 'saved') return { kind: 'done', ...w.saved };
  return ctx.done === 'discarded' ? { kind: 'done', ...w.discarded } : undefined;
}

/** T9(1): the parts of a registration taken down at the counter, each with its state. */
export const counterRegistrationPage: Page = {
  get: async (ctx) => {
    const draft = await registrationDraft(ctx.app.db, draftOf(ctx));
    const tasks = await tasksOf(ctx, draft);
    return html(
      <Frame ctx={ctx} title={w.title} notice={noticeOf(ctx)}>
        <div class="stack">
          <BackLink href="/office/jobseekers" text={find.title} />
          <h1>{w.title}</h1>
          <p>{w.lead}</p>
          <h2>{w.tasks}</h2>
          <TaskList id="tasks" tasks={tasks} />
          {tasks.at(-1)?.href && (
            <Actions>
              <ButtonLink href={`${here}/check`}>{w.checkNow}</ButtonLink>
            </Actions>
          )}
          {draft.seen.length > 0 && (
            <Form>
              <p class="quiet">{w.discardText}</p>
              <Button kind="quiet" name="act" value="discard">
                {w.discard}
              </Button>
            </Form>
          )}
        </div>
      </Frame>,
    );
  },
  post: async (ctx) => {
    await discardDraft(ctx.app, draftOf(ctx));
    return seeOther(here, 'discarded');
  },
};
