import { savedSearch, searchOfToken, setFrequency } from '#areas/alerts/index.ts';
import { Actions, Button } from '#web/components/Button.tsx';
import { Form } from '#web/components/Form.tsx';
import { Frame } from '#web/frame.tsx';
import type { Lang, Page, PageContext } from '#web/page.ts';
import { found, html } from '#web/reply.ts';

const ja = {
  title: 'お知らせメールを止める',
  ask: '保存した検索条件のお知らせメールを止めます。検索条件は残ります。',
  stop: 'メールを止める',
  stoppedTitle: 'お知らせメールを止めました',
  stopped: 'この検索条件のメールは、もう送りません。ログインすると、いつでも再開できます。',
};

const en: typeof ja = {
  title: 'Stop these e-mails',
  ask: 'This stops the e-mails of one saved search. The search itself is kept.',
  stop: 'Stop the e-mails',
  stoppedTitle: 'The e-mails were stopped',
  stopped: 'No more e-mails are sent for this search. You can start them again after logging in.',
};

const words: Readonly<Record<Lang, typeof ja>> = { ja, en };

const searchOf = async (ctx: PageContext) =>
  found(await savedSearch(ctx.app.db, found(searchOfToken(ctx.app, ctx.param('token')))));

/** The link of a mail: one click stops the mails of its search, without a login. The page does not name the search. */
export const unsubscribePage: Page = {
  get: async (ctx) => {
    await searchOf(ctx);
    const w = words[ctx.lang];
    return html(
      <Frame ctx={ctx} title={w.title} head={<meta name="robots" content="noindex" />}>
        <div class="stack">
          <h1>{w.title}</h1>
          <p>{w.ask}</p>
          <Form>
            <Actions>
              <Button>{w.stop}</Button>
            </Actions>
          </Form>
        </div>
      </Frame>,
    );
  },
  post: async (ctx) => {
    const { id } = await searchOf(ctx);
    await setFrequency(ctx.app, ctx.caller, { id, frequency: 'none' });
    const w = words[ctx.lang];
    return html(
      <Frame ctx={ctx} title={w.stoppedTitle} head={<meta name="robots" content="noindex" />}>
        <div class="stack">
          <h1>{w.stoppedTitle}</h1>
          <p>{w.stopped}</p>
        </div>
      </Frame>,
    );
  },
};
