import {
  filingThread,
  latestRequests,
  mostLineCharacters,
  requestChange,
  waitingRequests,
} from '#areas/filings/index.ts';
import {
  beginEdit,
  discardEdit,
  type PostingContent,
  type PostingEdit,
  type PostingRecord,
  postingFields,
  readEdit,
  saveEdit,
  scopeOf,
} from '#areas/postings/index.ts';
import { rebaseContent } from '#areas/postings/rules/rebase-content.ts';
import { differences, printSection, type SectionKey } from '#kernel/fields/index.ts';
import type { Refusal } from '#kernel/refusal.ts';
import { BackLink } from '#web/components/BackLink.tsx';
import { Actions, Button, ButtonLink } from '#web/components/Button.tsx';
import { FieldDiff } from '#web/components/FieldDiff.tsx';
import { Form } from '#web/components/Form.tsx';
import type { FormError } from '#web/components/form.ts';
import { RefusalBox } from '#web/components/RefusalBox.tsx';
import { TaskList } from '#web/components/TaskList.tsx';
import { TextArea } from '#web/components/TextArea.tsx';
import { Frame } from '#web/frame.tsx';
import type { Page, PageContext } from '#web/page.ts';
import { found, html, seeOther } from '#web/reply.ts';
import { nextSection, postSection, type SectionPage, showSection } from '#web/sections/page.tsx';
import { CONFIRMED, showPostingCheck } from '#web/sections/posting-check.tsx';
import { SelfApplicationNotice } from '#web/sections/SelfApplicationNotice.tsx';
import { askedSections, sectionTasks } from '#web/sections/tasks.tsx';
import { Thread } from '#web/sections/thread.tsx';
import { formErrorsOf, sayRefusal } from '#web/words/refusals/index.ts';
import { Closed, closedFor } from '../standing.tsx';
import { contentOf, homeOf, mine } from './mine.ts';
import { noRequests, requests } from './words.ts';

const changeOf = (of: PostingRecord) => `${homeOf(of)}/change`;
const editOf = (of: PostingRecord) => (key: string) => `${changeOf(of)}/edit/${key}`;
const checkOf = (of: PostingRecord) => `${changeOf(of)}/check`;

/** The change in work, carried over to what is live now. */
const prepared = (of: PostingRecord, edit: PostingEdit): PostingContent =>
  rebaseContent(edit.base, edit.content, contentOf(of));

function Differences({ of, content }: { of: PostingRecord; content: PostingContent }) {
  const changed = differences(postingFields, contentOf(of), content, 'ja');
  return (
    <section class="section stack--tight" aria-labelledby="differences">
      <h2 id="differences">変わるところ</h2>
      {changed.length === 0 ? <p>まだ何も変わっていません。</p> : <FieldDiff id="changed" differences={changed} />}
    </section>
  );
}

async function overview(ctx: PageContext, of: PostingRecord, refusals: readonly Refusal[] = []): Promise<Response> {
  const { db } = ctx.app;
  const edit = await readEdit(db, of.id);
  const [waiting, latest] = await Promise.all([waitingRequests(db, of.id), latestRequests(db, of.id)]);
  const inTheWay = waiting.find(({ request }) => request === 'change' || request === 'disclosure');
  const back = latest.find(({ request, state }) => request === 'change' && state === 'sentBack');
  const said = back ? await filingThread(db, back.id) : [];
  const content = edit ? prepared(of, edit) : contentOf(of);
  const scope = scopeOf(of.kind, content);
  const closed = await closedFor(ctx, 'change-posting');
  return html(
    <Frame ctx={ctx} title={`${of.title}の変更`}>
      <BackLink href={homeOf(of)} text="求人の画面に戻る" />
      <h1>求人の内容の変更</h1>
      <p>
        求人番号 {of.number}　{of.title}
      </p>
      {refusals.length > 0 && <RefusalBox refusals={refusals.map((each) => sayRefusal(each, 'ja'))} />}
      {refusals.length === 0 && <Closed ctx={ctx} refusals={closed} title={noRequests} />}
      <p>
        ここで直した内容は、ハローワークの職員が確認するまで公開されません。公開している求人は、それまでいまのままです。
      </p>
      {inTheWay && (
        <p>
          「{requests[inTheWay.request]}
          」の申出が確認を待っています。決まるか取り下げるまで、次の変更は申し出られません。下書きは続けられます。
        </p>
      )}
      <Thread messages={said} of={postingFields} />
      {edit ? (
        <>
          <Differences of={of} content={content} />
          <h2>直す項目を選ぶ</h2>
          <TaskList id="sections" tasks={sectionTasks(postingFields, content, scope, editOf(of))} />
          <Actions>
            {!inTheWay && closed.length === 0 && <ButtonLink href={checkOf(of)}>変更の内容を確認する</ButtonLink>}
          </Actions>
          <Form>
            <Actions>
              <Button kind="secondary" name="action" value="discard">
                変更の下書きを消す
              </Button>
            </Actions>
          </Form>
        </>
      ) : (
        <Form>
          <Actions>
            <Button name="action" value="begin">
              いまの内容を写して変更を始める
            </Button>
          </Actions>
        </Form>
      )}
    </Frame>,
    refusals.length > 0 ? 422 : 200,
  );
}

/** G change: the copy in which a change is prepared, beside what is live. */
export const changePage: Page = {
  get: async (ctx) => overview(ctx, await mine(ctx)),
  post: async (ctx, form) => {
    const of = await mine(ctx);
    const asked = { postingId: of.id, establishmentId: of.establishmentId };
    if (form.text('action') === 'discard') {
      const gone = await discardEdit(ctx.app, ctx.caller, asked);
      return gone.ok ? seeOther(homeOf(of), 'discarded') : overview(ctx, of, gone.refusals);
    }
    const begun = await beginEdit(ctx.app, ctx.caller, asked);
    return begun.ok ? seeOther(changeOf(of)) : overview(ctx, of, begun.refusals);
  },
};

async function sectionOf(ctx: PageContext): Promise<{ page: SectionPage; of: PostingRecord; content: PostingContent }> {
  const of = await mine(ctx);
  const edit = found(await readEdit(ctx.app.db, of.id));
  const scope = scopeOf(of.kind, edit.content);
  const sections = askedSections(postingFields, edit.content, scope);
  const section = found(sections.find((each) => each.key === ctx.param('section')));
  return {
    of,
    content: edit.content,
    page: {
      of: postingFields,
      section,
      form: '求人の変更',
      content: edit.content,
      scope,
      home: changeOf(of),
      check: checkOf(of),
      next: nextSection(sections, section.key, editOf(of), checkOf(of)),
    },
  };
}

/** One section of the change in work. */
export const changeSectionPage: Page = {
  get: async (ctx) => {
    const { page, content } = await sectionOf(ctx);
    const kept = printSection(postingFields, page.section.key as never, content);
    return showSection(ctx, page, { values: ctx.parked ?? kept });
  },
  post: async (ctx, form) => {
    const { page, of } = await sectionOf(ctx);
    return postSection(ctx, page, form, (values, caller) =>
      saveEdit(ctx.app, caller, {
        postingId: of.id,
        establishmentId: of.establishmentId,
        section: page.section.key as SectionKey<typeof postingFields>,
        form: values,
      }),
    );
  },
};

interface CheckView {
  readonly refused?: readonly Refusal[];
  readonly confirmed?: readonly string[];
  readonly note?: string;
}

async function check(ctx: PageContext, of: PostingRecord, view: CheckView = {}): Promise<Response> {
  const content = prepared(of, found(await readEdit(ctx.app.db, of.id)));
  const errors: readonly FormError[] = formErrorsOf(
    (view.refused ?? []).filter(({ field }) => field === 'body'),
    'ja',
  ).map((each) => ({ ...each, field: 'note' }));
  return showPostingCheck(ctx, {
    of: { ...of, content, title: content.work?.title ?? '' },
    title: '求人の変更の確認',
    back: { href: changeOf(of), text: '求人の変更に戻る' },
    edit: editOf(of),
    before: <Differences of={of} content={content} />,
    lead: (
      <>
        {content.head?.acceptsSelfApplication && !contentOf(of).head?.acceptsSelfApplication && (
          <SelfApplicationNotice today={ctx.app.clock.today()} />
        )}
        <TextArea
          name="note"
          label="ハローワークに伝えること"
          requirement="optional"
          rows={3}
          limit={mostLineCharacters}
          value={view.note ?? ''}
          errors={errors}
        />
        <p>申し出ると、ハローワークの職員が確認します。認められると、変更後の内容がすぐに公開されます。</p>
      </>
    ),
    act: 'この変更を申し出る',
    refused: (view.refused ?? []).filter(({ field }) => field !== 'body'),
    confirmed: view.confirmed ?? [],
    errors,
  });
}

/** Before and after, what is unlawful, what is unusual; then the request (G change). */
export const changeCheckPage: Page = {
  get: async (ctx) => check(ctx, await mine(ctx)),
  post: async (ctx, form) => {
    const of = await mine(ctx);
    const confirmed = form.all(CONFIRMED);
    const note = form.text('note');
    const asked = await requestChange(ctx.app, ctx.caller, {
      postingId: of.id,
      establishmentId: of.establishmentId,
      note,
      confirmedAsks: confirmed,
    });
    return asked.ok ? seeOther(homeOf(of), 'requested') : check(ctx, of, { refused: asked.refusals, confirmed, note });
  },
};
