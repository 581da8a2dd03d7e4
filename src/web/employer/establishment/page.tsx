import {
  type EstablishmentRecord,
  establishmentFields,
  readEstablishment,
  saveEstablishment,
} from '#areas/establishments/index.ts';
import {
  answerFiling,
  fileEstablishment,
  filingThread,
  latestFiling,
  mostLineCharacters,
  withdrawFiling,
} from '#areas/filings/index.ts';
import { printSection, type SectionKey } from '#kernel/fields/index.ts';
import type { Refusal } from '#kernel/refusal.ts';
import { BackLink } from '#web/components/BackLink.tsx';
import { Actions, Button, ButtonLink } from '#web/components/Button.tsx';
import { Form } from '#web/components/Form.tsx';
import type { Notice } from '#web/components/NotificationBanner.tsx';
import { RefusalBox } from '#web/components/RefusalBox.tsx';
import { StatusTag } from '#web/components/StatusTag.tsx';
import { TaskList } from '#web/components/TaskList.tsx';
import { TextArea } from '#web/components/TextArea.tsx';
import { Frame } from '#web/frame.tsx';
import type { Page, PageContext } from '#web/page.ts';
import { found, html, seeOther } from '#web/reply.ts';
import { fromCheck, nextSection, postSection, type SectionPage, showSection } from '#web/sections/page.tsx';
import { answersOf, sectionTasks, Unfinished } from '#web/sections/tasks.tsx';
import { Thread } from '#web/sections/thread.tsx';
import { hasWords, sayRefusal } from '#web/words/refusals/index.ts';

const home = '/employer/establishment';
const edit = (key: string) => `${home}/edit/${key}`;
const scope = {};

async function mine(ctx: PageContext): Promise<EstablishmentRecord> {
  return found(await readEstablishment(ctx.app.db, found(ctx.membership?.establishmentId)));
}

const plainNotices: Readonly<Record<string, string>> = {
  saved: '保存しました',
  answered: '回答を送りました',
  withdrawn: '仮登録を取り下げました',
};

const noticeOf = (done: string | undefined): Notice | undefined => {
  const title = plainNotices[done ?? ''];
  return title === undefined ? undefined : { kind: 'done', title };
};

interface View {
  readonly answer?: string;
  readonly refusals?: readonly Refusal[];
}

async function show(ctx: PageContext, view: View = {}, status = 200): Promise<Response> {
  const of = await mine(ctx);
  const filing = await latestFiling(ctx.app.db, { establishmentId: of.id });
  const thread = filing ? await filingThread(ctx.app.db, filing.id) : [];
  const waits = filing?.state === 'waiting';
  const writable = of.phase === 'opened' || (of.phase === 'provisional' && !waits);
  return html(
    <Frame
      ctx={ctx}
      title="事業所の登録"
      notice={
        ctx.done === 'filed'
          ? {
              kind: 'done',
              title: '事業所の仮登録を受け付けました',
              text: 'ハローワークの職員が確認し、本登録になるとメールでお知らせします。求人の仮登録は、いまから始められます。',
              link: { href: '/employer/postings', text: '求人を作成する' },
            }
          : noticeOf(ctx.done)
      }
    >
      <h1>事業所の登録</h1>
      <p>
        <StatusTag status={`establishment:${of.phase}`} /> {of.officeName && <span>管轄 {of.officeName}</span>}
        {of.number && <span>　事業所番号 {of.number}</span>}
      </p>
      {view.refusals && <RefusalBox refusals={view.refusals.map((each) => sayRefusal(each, 'ja'))} />}
      <Thread messages={thread} />
      {filing?.state === 'asked' && (
        <Form>
          <TextArea
            name="answer"
            label="ハローワークへの回答"
            hint="内容を直すときは、直してから回答してください。直した内容も一緒に届きます。"
            limit={mostLineCharacters}
            rows={4}
            value={view.answer ?? ''}
          />
          <Actions>
            <Button name="action" value="answer">
              この内容で回答する
            </Button>
          </Actions>
        </Form>
      )}
      {writable ? (
        <>
          <p>項目ごとに保存されます。途中でやめても、続きから入力できます。</p>
          <TaskList id="sections" tasks={sectionTasks(establishmentFields, of.content, scope, fromCheck(edit))} />
          <Actions>
            <ButtonLink href={`${home}/check`}>入力内容を確認する</ButtonLink>
          </Actions>
        </>
      ) : (
        <>
          {waits && <p>ハローワークの職員が確認しています。確認が終わるまで、内容は変えられません。</p>}
          {of.phase === 'registered' && (
            <Actions>
              <ButtonLink href={`${home}/change`}>変更を申請する</ButtonLink>
              <ButtonLink kind="secondary" href={`${home}/images`}>
                写真
              </ButtonLink>
            </Actions>
          )}
          {await answersOf(ctx, establishmentFields, of.content, scope)}
        </>
      )}
      {(waits || filing?.state === 'asked') && (
        <Form>
          <p>仮登録を取り下げると、ハローワークの確認は行われません。入力した内容は残ります。</p>
          <Actions>
            <Button kind="secondary" name="action" value="withdraw">
              仮登録を取り下げる
            </Button>
          </Actions>
        </Form>
      )}
    </Frame>,
    status,
  );
}

/** The establishment: what is registered, or what is still to be filled in and filed (T8(1)); questions of the office (T8(3)). */
export const establishmentPage: Page = {
  get: (ctx) => show(ctx, { answer: String(ctx.parked?.answer ?? '') }),
  post: async (ctx, form) => {
    const establishmentId = found(ctx.membership?.establishmentId);
    const filingId = found(await latestFiling(ctx.app.db, { establishmentId })).id;
    if (form.text('action') === 'withdraw') {
      const done = await withdrawFiling(ctx.app, ctx.caller, { filingId, establishmentId });
      return done.ok ? seeOther(home, 'withdrawn') : show(ctx, { refusals: done.refusals }, 422);
    }
    const body = form.text('answer');
    const done = await answerFiling(ctx.app, ctx.caller, { filingId, establishmentId, body });
    return done.ok ? seeOther(home, 'answered') : show(ctx, { answer: body, refusals: done.refusals }, 422);
  },
};

async function sectionOf(ctx: PageContext): Promise<{ page: SectionPage; of: EstablishmentRecord }> {
  const of = await mine(ctx);
  const section = found(establishmentFields.find((each) => each.key === ctx.param('section')));
  return {
    of,
    page: {
      of: establishmentFields,
      section,
      form: '事業所の登録',
      content: of.content,
      scope,
      home,
      check: `${home}/check`,
      next: nextSection(establishmentFields, section.key, edit, `${home}/check`),
    },
  };
}

/** One section of the establishment, saved at every step. */
export const establishmentSectionPage: Page = {
  get: async (ctx) => {
    const { page, of } = await sectionOf(ctx);
    const kept = printSection(establishmentFields, page.section.key as never, of.content as never);
    return showSection(ctx, page, { values: ctx.parked ?? kept });
  },
  post: async (ctx, form) => {
    const { page, of } = await sectionOf(ctx);
    return postSection(ctx, page, form, (values, caller) =>
      saveEstablishment(ctx.app, caller, {
        establishmentId: of.id,
        section: page.section.key as SectionKey<typeof establishmentFields>,
        form: values,
      }),
    );
  },
};

async function check(ctx: PageContext, refusals: readonly Refusal[] = [], status = 200): Promise<Response> {
  const of = await mine(ctx);
  const others = refusals.filter((each) => each.field === undefined || hasWords(each.code, each.rule));
  return html(
    <Frame ctx={ctx} title="事業所の入力内容の確認">
      <BackLink href={home} text="事業所の登録に戻る" />
      <h1>事業所の入力内容の確認</h1>
      {others.length > 0 && <RefusalBox refusals={others.map((each) => sayRefusal(each, 'ja'))} />}
      <Unfinished of={establishmentFields} content={of.content} scope={scope} href={fromCheck(edit)} />
      {await answersOf(ctx, establishmentFields, of.content, scope, fromCheck(edit))}
      <Form>
        <p>仮登録すると、ハローワークの職員が内容を確認します。本登録になるまで、公開されません（T8(1)）。</p>
        <Actions>
          <Button>この内容で仮登録する</Button>
        </Actions>
      </Form>
    </Frame>,
    status,
  );
}

/** Everything once more, then the filing. */
export const establishmentCheckPage: Page = {
  get: (ctx) => check(ctx),
  post: async (ctx) => {
    const filed = await fileEstablishment(ctx.app, ctx.caller, {
      establishmentId: found(ctx.membership?.establishmentId),
    });
    return filed.ok ? seeOther(home, 'filed') : check(ctx, filed.refusals, 422);
  },
};
