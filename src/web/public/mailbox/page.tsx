import { EmptyState } from '#web/components/EmptyState.tsx';
import { momentWords } from '#web/components/format.ts';
import { Frame } from '#web/frame.tsx';
import type { Page } from '#web/page.ts';
import { html, NotFound } from '#web/reply.ts';
import { words } from './words.ts';

const MOST = 50;

/** The mailbox of the demo: what would have been mailed, newest first. Does not exist where mail really leaves. */
export const mailboxPage: Page = {
  get: async (ctx) => {
    const { config, db } = ctx.app;
    if (!config.demo || config.smtpUrl) throw new NotFound();
    const w = words[ctx.lang];
    const to = ctx.url.searchParams.get('to')?.trim().toLowerCase() ?? '';
    const mails = await db
      .selectFrom('mailbox')
      .selectAll()
      .$if(to !== '', (query) => query.where('to_address', '=', to))
      .orderBy('received_at', 'desc')
      .orderBy('message_id')
      .limit(MOST)
      .execute();
    return html(
      <Frame ctx={ctx} title={w.title}>
        <h1>{w.title}</h1>
        <p>{w.about}</p>
        <form class="form" method="get" action="/mailbox">
          <div class="field">
            <label class="field__label" for="to">
              {w.to}
            </label>
            <div class="field__body">
              <input class="input input--20" id="to" name="to" type="text" inputmode="email" value={to} />
            </div>
          </div>
          <button class="button button--secondary" type="submit">
            {w.show}
          </button>
        </form>
        {mails.length === 0 ? (
          <EmptyState title={w.none}>
            <p>{w.noneNext}</p>
          </EmptyState>
        ) : (
          <ol class="mails">
            {mails.map((mail) => (
              <li key={mail.message_id} class="mails__item">
                <article>
                  <h2>{mail.subject}</h2>
                  <p class="quiet">
                    <a href={`/mailbox?to=${encodeURIComponent(mail.to_address)}`}>{mail.to_address}</a>{' '}
                    <time dateTime={mail.received_at.toString()}>{momentWords(mail.received_at, ctx.lang)}</time>
                  </p>
                  <p class="multiline">{linked(mail.body, config.baseUrl)}</p>
                </article>
              </li>
            ))}
          </ol>
        )}
      </Frame>,
    );
  },
};

/** The text with the service's own addresses as links. */
function linked(body: string, baseUrl: string) {
  return body.split(/(https?:\/\/[^\s<>「」（）]+)/).map((part, index) =>
    index % 2 === 1 && part.startsWith(baseUrl) ? (
      <a key={`${index} ${part}`} href={part.slice(baseUrl.length) || '/'}>
        {part}
      </a>
    ) : (
      part
    ),
  );
}
