import {
  createPosting,
  keepTemplate,
  mostTemplateName,
  type PostingRecord,
  removeTemplate,
  templatesOf,
} from '#areas/postings/index.ts';
import { dateOf } from '#kernel/jst.ts';
import type { Refusal } from '#kernel/refusal.ts';
import { BackLink } from '#web/components/BackLink.tsx';
import { Actions, Button, ButtonLink } from '#web/components/Button.tsx';
import { DataTable } from '#web/components/DataTable.tsx';
import { DateText } from '#web/components/DateText.tsx';
import { EmptyState } from '#web/components/EmptyState.tsx';
import { Form } from '#web/components/Form.tsx';
import { RefusalBox } from '#web/components/RefusalBox.tsx';
import { TextInput } from '#web/components/TextInput.tsx';
import { Frame } from '#web/frame.tsx';
import type { Page, PageContext } from '#web/page.ts';
import { found, html, seeOther } from '#web/reply.ts';
import { formErrorsOf, sayRefusal } from '#web/words/refusals/index.ts';
import { homeOf, mine } from '../posting/mine.ts';
import { kinds } from '../posting/words.ts';

const here = '/employer/templates';

async function list(ctx: PageContext, refusals: readonly Refusal[] = []): Promise<Response> {
  const templates = await templatesOf(ctx.app.db, found(ctx.membership?.establishmentId));
  const notices: Readonly<Record<string, string>> = {
    kept: 'ひな形を保存しました',
    removed: 'ひな形を消しました',
  };
  const notice = ctx.done && notices[ctx.done];
  return html(
    <Frame ctx={ctx} title="求人のひな形" notice={notice ? { kind: 'done', title: notice } : undefined}>
      <BackLink href="/employer/postings" text="求人の一覧に戻る" />
      <h1>求人のひな形</h1>
      {refusals.length > 0 && <RefusalBox refusals={refusals.map((each) => sayRefusal(each, 'ja'))} />}
      {templates.length === 0 ? (
        <EmptyState title="ひな形はまだありません。">
          <p>求人の画面の「ひな形として保存する」から、よく使う内容に名前をつけて残せます。</p>
          <p>
            <ButtonLink kind="secondary" href="/employer/postings">
              求人の一覧を開く
            </ButtonLink>
          </p>
        </EmptyState>
      ) : (
        <DataTable
          id="templates"
          caption="保存したひな形"
          hideCaption
          stack
          columns={[{ head: '名前' }, { head: '区分' }, { head: '保存した日' }, { head: 'すること' }]}
          rows={templates.map((each) => ({
            key: String(each.id),
            cells: [
              each.name,
              kinds[each.kind],
              <DateText key="day" date={dateOf(each.createdAt)} />,
              <Form key="acts">
                <input type="hidden" name="template" value={each.id} />
                <Actions>
                  <Button small name="action" value="begin" about={each.name}>
                    求人を作る
                  </Button>
                  <Button small kind="quiet" name="action" value="remove" about={each.name}>
                    消す
                  </Button>
                </Actions>
              </Form>,
            ],
          }))}
        />
      )}
    </Frame>,
    refusals.length > 0 ? 422 : 200,
  );
}

/** The templates of the establishment: begin a posting from one, or delete it. */
export const templatesPage: Page = {
  get: (ctx) => list(ctx),
  post: async (ctx, form) => {
    const establishmentId = found(ctx.membership?.establishmentId);
    const id = Number(form.text('template'));
    const templateId = Number.isInteger(id) ? id : 0;
    if (form.text('action') === 'remove') {
      const gone = await removeTemplate(ctx.app, ctx.caller, { templateId, establishmentId });
      return gone.ok ? seeOther(here, 'removed') : list(ctx, gone.refusals);
    }
    const template = (await templatesOf(ctx.app.db, establishmentId)).find((each) => each.id === templateId);
    const begun = await createPosting(ctx.app, ctx.caller, {
      establishmentId,
      kind: template?.kind ?? 'general',
      template: templateId,
    });
    return begun.ok ? seeOther(homeOf({ id: begun.value.postingId })) : list(ctx, begun.refusals);
  },
};

function name(ctx: PageContext, of: PostingRecord, typed: string, refusals: readonly Refusal[] = []): Response {
  const errors = formErrorsOf(refusals, 'ja');
  const others = refusals.filter(({ field }) => field === undefined);
  return html(
    <Frame ctx={ctx} title="ひな形として保存" errors={errors}>
      <BackLink href={homeOf(of)} text="求人の画面に戻る" />
      <h1>ひな形として保存</h1>
      {others.length > 0 && <RefusalBox refusals={others.map((each) => sayRefusal(each, 'ja'))} />}
      <p>いまの内容に名前をつけて残します。次からは、このひな形から求人を作れます。日付の項目は残しません。</p>
      <Form>
        <TextInput
          name="name"
          label="ひな形の名前"
          hint={`${mostTemplateName}文字まで。例: 調理補助（平日の昼）`}
          requirement="required"
          value={typed}
          errors={errors}
        />
        <Actions>
          <Button>この名前で保存する</Button>
        </Actions>
      </Form>
    </Frame>,
    refusals.length > 0 ? 422 : 200,
  );
}

/** Keeps the content of a posting as a template under a name. */
export const keepTemplatePage: Page = {
  get: async (ctx) => {
    const of = await mine(ctx);
    return name(ctx, of, typeof ctx.parked?.name === 'string' ? ctx.parked.name : of.title);
  },
  post: async (ctx, form) => {
    const of = await mine(ctx);
    const typed = form.text('name');
    const kept = await keepTemplate(ctx.app, ctx.caller, {
      postingId: of.id,
      establishmentId: of.establishmentId,
      name: typed,
    });
    return kept.ok ? seeOther(here, 'kept') : name(ctx, of, typed, kept.refusals);
  },
};
