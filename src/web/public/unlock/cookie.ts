/** What a browser is given to show that it entered a valid 求職番号: until when, signed; nothing of the number itself. */
import { createHmac, timingSafeEqual } from 'node:crypto';
import { parse, serialize } from 'hono/utils/cookie';
import { UNLOCKED_HOURS } from '#areas/jobseekers/index.ts';
import type { App } from '#platform/app.ts';
import type { PageContext } from '#web/page.ts';

const NAME = 'hw_unlock';

/** The mark belongs to one browser: copied into another it says nothing. */
const signature = (app: App, visit: string, until: string) =>
  createHmac('sha256', Buffer.from(app.key, 'hex')).update(`unlock\n${visit}\n${until}`).digest('base64url');

function line({ app }: PageContext, value: string, maxAge?: number): string {
  const secure = app.config.baseUrl.startsWith('https:');
  const lasting = maxAge === undefined ? {} : { maxAge };
  return serialize(NAME, value, { path: '/', httpOnly: true, sameSite: 'Lax', secure, ...lasting });
}

/** The Set-Cookie line that remembers: for the session of the browser, and no longer than `UNLOCKED_HOURS`. */
export function rememberUnlocked(ctx: PageContext): string {
  const until = String(ctx.app.clock.now().add({ hours: UNLOCKED_HOURS }).epochMilliseconds);
  return line(ctx, `${until}.${signature(ctx.app, ctx.visit, until)}`);
}

/** The Set-Cookie line that forgets. */
export const forgetUnlocked = (ctx: PageContext): string => line(ctx, '', 0);

/** Until when this browser is remembered; undefined when it is not. */
export function unlockedUntil(ctx: PageContext): Temporal.Instant | undefined {
  const cookies = ctx.request.headers.get('cookie');
  if (!cookies?.includes(NAME)) return undefined;
  const [until = '', signed = ''] = (parse(cookies, NAME)[NAME] ?? '').split('.');
  const expected = Buffer.from(signature(ctx.app, ctx.visit, until));
  const given = Buffer.from(signed);
  if (given.length !== expected.length || !timingSafeEqual(given, expected)) return undefined;
  const end = Temporal.Instant.fromEpochMilliseconds(Number(until));
  return Temporal.Instant.compare(ctx.app.clock.now(), end) < 0 ? end : undefined;
}
