import { feedOf, makeFeed, revokeFeed } from '#areas/ahead/index.ts';
import { BackLink } from '#web/components/BackLink.tsx';
import { Actions, Button } from '#web/components/Button.tsx';
import { MomentText } from '#web/components/DateText.tsx';
import { Details } from '#web/components/Details.tsx';
import { Form } from '#web/components/Form.tsx';
import { TextInput } from '#web/components/TextInput.tsx';
import { Frame } from '#web/frame.tsx';
import type { Page } from '#web/page.ts';
import { found, html, seeOther } from '#web/reply.ts';
import { words } from './words.ts';

/** One's private calendar: what it shows, its secret address, a new one, none. */
export const calendarPage = (side: 'jobseeker' | 'employer'): Page => ({
  get: async (ctx) => {
    const w = words[ctx.lang];
    const feed = await feedOf(ctx.app, found(ctx.membership).id);
    const done = ctx.done && w.done[ctx.done];
    return html(
      <Frame ctx={ctx} title={w.title} notice={done ? { kind: 'done', title: done } : undefined}>
        <div class="stack">
          <BackLink href={`/${side}`} />
          <h1>{w.title}</h1>
          <p>{w.intro}</p>
          <section class="stack--tight" aria-labelledby="what">
            <h2 id="what">{w.what}</h2>
            <ul class="list">
              {w.list[side].map((each) => (
                <li key={each}>{each}</li>
              ))}
            </ul>
            <p>{w.mail}</p>
          </section>
          <section class="stack--tight" aria-labelledby="address">
            <h2 id="address">{w.address}</h2>
            {feed ? (
              <>
                <TextInput
                  name="url"
                  label={w.address}
                  hint={w.hint}
                  readonly
                  value={`${ctx.app.config.baseUrl}/calendar/${feed.token}.ics${ctx.lang === 'en' ? '?lang=en' : ''}`}
                />
                <p>
                  <strong>{w.secret}</strong>
                </p>
                <p class="quiet">
                  {w.madeAt}: <MomentText instant={feed.madeAt} />
                </p>
                <Details summary={w.renew}>
                  <p>{w.renewText}</p>
                  <Form>
                    <Actions>
                      <Button kind="secondary" name="action" value="make">
                        {w.renew}
                      </Button>
                    </Actions>
                  </Form>
                </Details>
                <Details summary={w.revoke}>
                  <p>{w.revokeText}</p>
                  <Form>
                    <Actions>
                      <Button kind="danger" name="action" value="revoke">
                        {w.revoke}
                      </Button>
                    </Actions>
                  </Form>
                </Details>
              </>
            ) : (
              <>
                <p>{w.none}</p>
                <p>{w.secret}</p>
                <Form>
                  <Actions>
                    <Button name="action" value="make">
                      {w.make}
                    </Button>
                  </Actions>
                </Form>
              </>
            )}
          </section>
        </div>
      </Frame>,
    );
  },
  post: async (ctx, form) => {
    const { id } = found(ctx.membership);
    const revoked = form.text('action') === 'revoke';
    await (revoked ? revokeFeed : makeFeed)(ctx.app, ctx.caller, id);
    return seeOther(`/${side}/calendar`, revoked ? 'revoked' : 'made');
  },
});
