import { officeByCode } from '#areas/offices/index.ts';
import { Frame } from '#web/frame.tsx';
import type { Page } from '#web/page.ts';
import { found, html } from '#web/reply.ts';
import { words as w } from './words.ts';

/** The desk of an office: what staff begin from. */
export const officeHomePage: Page = {
  get: async (ctx) => {
    const office = await officeByCode(ctx.app.db, found(ctx.membership?.officeCode));
    return html(
      <Frame ctx={ctx} title={w.title} user={{ name: found(ctx.user).name, of: office?.name }}>
        <div class="stack">
          <h1>{w.title}</h1>
          <ul class="list">
            <li>
              <a href="/office/open-employer">{w.openEmployer}</a>
            </li>
          </ul>
        </div>
      </Frame>,
    );
  },
};
