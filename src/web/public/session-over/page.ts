import { logOut } from '#areas/accounts/index.ts';
import { localPath } from '#web/local-path.ts';
import type { Page } from '#web/page.ts';
import { park } from '#web/parked.ts';
import { seeOther, withCookies } from '#web/reply.ts';
import { forgetUnlocked } from '../unlock/cookie.ts';

/** The field that says on which page the rest was typed. */
const WHERE = '_where';

/** Where the script of a page leads when the time is over: what was typed there is kept, the session ended, and login leads back. */
export const sessionOverPage: Page = {
  post: async (ctx, form) => {
    const { [WHERE]: _, ...typed } = form.fields;
    const where = localPath(form.text(WHERE)) ?? '/account/pages';
    const kept = Object.keys(typed).length > 0;
    if (kept) await park(ctx.app, ctx.visit, where.split('?')[0] ?? where, typed);
    return withCookies(seeOther(`/login?${kept ? 'kept' : 'over'}=1&next=${encodeURIComponent(where)}`), [
      ...(await logOut(ctx.app, ctx.request.headers)),
      forgetUnlocked(ctx),
    ]);
  },
};
