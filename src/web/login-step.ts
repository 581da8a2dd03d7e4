import { parse, serialize } from 'hono/utils/cookie';
import type { PageContext } from './page.ts';
import { seeOther, withCookies } from './reply.ts';

const STEP_COOKIE = 'hw_step';
const STEP_SECONDS = 600;

const cookie = (ctx: PageContext, value: string, maxAge: number) => {
  const secure = ctx.app.config.baseUrl.startsWith('https:');
  return serialize(STEP_COOKIE, value, { path: '/', httpOnly: true, sameSite: 'Lax', secure, maxAge });
};

/** The token of the login that waits for its code in this browser. */
export function stepToken(ctx: PageContext): string {
  return parse(ctx.request.headers.get('cookie') ?? '', STEP_COOKIE)[STEP_COOKIE] ?? '';
}

/** Where a login leads: on to `next`, or to its second step first. */
export function afterLogin(
  ctx: PageContext,
  step: { readonly cookies: readonly string[] } | { readonly pending: string },
  next: string,
  done?: string,
): Response {
  if ('cookies' in step) return withCookies(seeOther(next, done), [...step.cookies, cookie(ctx, '', 0)]);
  const query = new URLSearchParams({ next });
  return withCookies(seeOther(`/login/code?${query}`), [cookie(ctx, step.pending, STEP_SECONDS)]);
}
