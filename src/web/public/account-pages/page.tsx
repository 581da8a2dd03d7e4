import { serialize } from 'hono/utils/cookie';
import { openEmergency } from '#areas/accounts/index.ts';
import { Actions, Button, ButtonLink } from '#web/components/Button.tsx';
import { Form } from '#web/components/Form.tsx';
import type { FormError } from '#web/components/form.ts';
import { Radios } from '#web/components/Radios.tsx';
import { Frame } from '#web/frame.tsx';
import { homes } from '#web/homes.ts';
import type { Page, PageContext } from '#web/page.ts';
import { found, html, seeOther, withCookies } from '#web/reply.ts';
import { words } from './words.ts';

function nothingYet(ctx: PageContext) {
  const w = words[ctx.lang].none;
  return html(
    <Frame ctx={ctx} title={w.title}>
      <div class="stack">
        <h1>{w.title}</h1>
        <p>{w.text}</p>
        <Actions>
          <ButtonLink href="/jobseeker/registration">{w.link}</ButtonLink>
        </Actions>
      </div>
    </Frame>,
  );
}

function choice(ctx: PageContext, errors: readonly FormError[] = []) {
  const w = words[ctx.lang];
  const pages = found(ctx.user).memberships;
  return html(
    <Frame ctx={ctx} title={w.title} errors={errors}>
      <div class="stack">
        <h1>{w.title}</h1>
        <p>{w.lead}</p>
        <Form>
          <Radios
            name="page"
            label={w.title}
            errors={errors}
            options={pages.map((page) => ({
              value: String(page.id),
              label: page.name || w.unnamed,
              hint: w.roles[page.role],
            }))}
          />
          <Actions>
            <Button>{w.open}</Button>
          </Actions>
        </Form>
      </div>
    </Frame>,
    errors.length > 0 ? 422 : 200,
  );
}

/** Where login leads: straight on where there is one page, to choose where there are several (T4(1)). */
export const accountPagesPage: Page = {
  get: async (ctx) => {
    const open = await openEmergency(ctx.app.db, found(ctx.user).id);
    if (open?.state === 'asked' && !open.answer && !ctx.url.searchParams.has('checked'))
      return seeOther('/account/check');
    const memberships = found(ctx.user).memberships;
    const [only] = memberships;
    if (!only) return nothingYet(ctx);
    return memberships.length === 1 ? seeOther(homes[only.role]) : choice(ctx);
  },
  post: (ctx, form) => {
    const chosen = found(ctx.user).memberships.find((each) => String(each.id) === form.text('page'));
    if (!chosen) return choice(ctx, [{ field: 'page', message: words[ctx.lang].choose }]);
    const secure = ctx.app.config.baseUrl.startsWith('https:');
    const cookie = serialize('hw_page', String(chosen.id), { path: '/', httpOnly: true, sameSite: 'Lax', secure });
    return withCookies(seeOther(homes[chosen.role]), [cookie]);
  },
};
