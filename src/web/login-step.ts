import { parse, serialize } from 'hono/utils/cookie';
import { type LoginStep, openEmergency, revisedFor } from '#areas/accounts/index.ts';
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

/** Where a login leads: on to `next`, past what the person must see first — a check they were asked for (T7(11)), revised terms (T20) — or to its second step. */
export async function afterLogin(ctx: PageContext, step: LoginStep, next: string, done?: string): Promise<Response> {
  if ('cookies' in step) {
    const first = await seenFirst(ctx, step.userId, next);
    return withCookies(seeOther(first ?? next, done), [...step.cookies, cookie(ctx, '', 0)]);
  }
  const query = new URLSearchParams({ next });
  return withCookies(seeOther(`/login/code?${query}`), [cookie(ctx, step.pending, STEP_SECONDS)]);
}

async function seenFirst(ctx: PageContext, userId: string, next: string): Promise<string | undefined> {
  const open = await openEmergency(ctx.app.db, userId);
  if (open?.state === 'asked' && !open.answer) return '/account/check';
  const revised = await revisedFor(ctx.app, userId);
  return revised.length > 0 ? `/account/consents?${new URLSearchParams({ next })}` : undefined;
}
