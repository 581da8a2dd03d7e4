import { localPath } from '#web/local-path.ts';
import type { Page } from '#web/page.ts';
import { seeOther } from '#web/reply.ts';

/** Reading the session has prolonged it: all that is left is to say whether there is one. */
export const sessionKeepPage: Page = {
  get: (ctx) => new Response(null, { status: ctx.user ? 204 : 401, headers: { 'cache-control': 'no-store' } }),
  post: (_, form) => seeOther(localPath(form.text('next')) ?? '/account/pages'),
};
