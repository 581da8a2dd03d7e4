import { logOut } from '#areas/accounts/index.ts';
import { Actions, Button } from '#web/components/Button.tsx';
import { Form } from '#web/components/Form.tsx';
import { Frame } from '#web/frame.tsx';
import type { Page } from '#web/page.ts';
import { html, seeOther, withCookies } from '#web/reply.ts';
import { forgetUnlocked } from '../unlock/cookie.ts';
import { words } from './words.ts';

export const logoutPage: Page = {
  get: (ctx) => {
    const w = words[ctx.lang];
    return html(
      <Frame ctx={ctx} title={w.title}>
        <div class="stack">
          <h1>{w.title}</h1>
          <p>{w.text}</p>
          <Form>
            <Actions>
              <Button>{w.submit}</Button>
            </Actions>
          </Form>
        </div>
      </Frame>,
    );
  },
  post: async (ctx) =>
    withCookies(seeOther('/login', 'loggedOut'), [
      ...(await logOut(ctx.app, ctx.request.headers)),
      forgetUnlocked(ctx),
    ]),
};
