import { randomUUID } from 'node:crypto';
import { getConnInfo } from '@hono/node-server/conninfo';
import { type Context, Hono } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import { getCookie } from 'hono/cookie';
import { csrf } from 'hono/csrf';
import { HTTPException } from 'hono/http-exception';
import { serialize } from 'hono/utils/cookie';
import { needsSecondFactor } from '#areas/accounts/index.ts';
import type { App } from '#platform/app.ts';
import { movedBy } from '#platform/clock.ts';
import { withinRate } from '#platform/rate-limit.ts';
import { assetPrefix } from './assets/build.ts';
import { dateWords } from './components/format.ts';
import { compressed } from './compress.ts';
import type { WebApp, WebEnv } from './env.ts';
import { closedReply, errorReply } from './errors/reply.tsx';
import { MOST_BYTES, readForm } from './form.ts';
import { furiganaReply } from './furigana/reply.ts';
import { SECURITY_HEADERS } from './headers.ts';
import { filledReply, SWITCH } from './keep-typed.ts';
import { keepPages } from './kept-pages.ts';
import { closedBy, maintenanceBanner } from './maintenance.ts';
import type { Form, Lang, PageContext, Route } from './page.ts';
import { park, parkedFields, unpark } from './parked.ts';
import { NotFound, seeOther } from './reply.ts';
import { actorOf, membershipFor, type Role, readSession } from './session.ts';
import { stoppedReply } from './stopped/page.tsx';
import { unreadFor } from './unread.ts';

/** The web server's request handler: every route of the table, for those who may, and nothing else. */
export function webApp(app: App, routes: readonly Route[], mounts: (hono: WebApp) => void = () => undefined): WebApp {
  const hono = new Hono<WebEnv>();
  hono.use(async (c, next) => {
    const requestId = randomUUID();
    const started = performance.now();
    c.set('requestId', requestId);
    await next();
    for (const [name, value] of Object.entries(SECURITY_HEADERS)) c.res.headers.set(name, value);
    c.res.headers.set('x-request-id', requestId);
    if (!c.res.headers.has('cache-control')) c.res.headers.set('cache-control', 'private, no-cache');
    const smaller = await compressed(c.req.raw, c.res);
    if (smaller !== c.res) {
      // Hono would bring the headers of the reply before along.
      c.res = undefined;
      c.res = smaller;
    }
    app.log.info({
      requestId,
      method: c.req.method,
      path: c.req.path.replace(SECRET_ADDRESS, '$1…'),
      status: c.res.status,
      ms: Math.round(performance.now() - started),
    });
  });
  hono.use((c, next) => {
    const planned = closedBy(app);
    if (!planned || c.req.path.startsWith(assetPrefix) || OF_MACHINES.test(c.req.path)) return next();
    return Promise.resolve(closedReply(planned, { ...requestFacts(c), now: app.clock.now() }));
  });
  mounts(hono);
  // RFC 8058: a mail program posts from nowhere; what may be done there is in the secret of the address alone.
  const sameSite = csrf();
  hono.use((c, next) => (c.req.path.startsWith('/unsubscribe/') ? next() : sameSite(c, next)));
  hono.use(bodyLimit({ maxSize: MOST_BYTES, onError: (c) => errorReply(413, requestFacts(c)) }));
  hono.use(async (c, next) => {
    const address = addressOf(app, c);
    if (c.req.method !== 'POST' || address === IN_PROCESS) return next();
    const within = await withinRate(app, `post:${address}`, MOST_POSTS_A_MINUTE, MINUTE_SECONDS);
    return within ? next() : errorReply(429, requestFacts(c));
  });
  const pages = keepPages(app);
  for (const route of routes) {
    const shown = (c: Context<WebEnv>) => serve(app, route, c);
    hono.get(route.path, route.ofPostings ? (c) => pages.answer(c, () => shown(c)) : shown);
    hono.post(route.path, (c) => serve(app, route, c));
  }
  hono.notFound((c) => errorReply(404, requestFacts(c)));
  hono.onError((error, c) => {
    if (error instanceof NotFound) return errorReply(404, requestFacts(c));
    if (error instanceof HTTPException && error.status === 403) return errorReply(403, requestFacts(c));
    app.log.error({ requestId: c.get('requestId'), err: error }, 'request failed');
    const facts = requestFacts(c);
    return isDatabaseAway(error) ? closedReply(undefined, { ...facts, now: app.clock.now() }) : errorReply(500, facts);
  });
  return hono;
}

/** What tells machines how the process is: open while the service is closed. */
const OF_MACHINES = /^\/(?:healthz|readyz|metrics)$/;

/** Addresses that are a secret themselves. */
const SECRET_ADDRESS = /^(\/(?:calendar|unsubscribe)\/).+/;

/** T15: more than a whole office behind one address types, less than a machine tries. */
const MOST_POSTS_A_MINUTE = 600;
const MINUTE_SECONDS = 60;

/** PostgreSQL is starting, stopping or not to be reached: classes 08 and 57P, and the operating system's refusals. */
function isDatabaseAway(error: Error): boolean {
  const { code = '' } = error as { code?: string };
  return /^(08|57P0)/.test(code) || ['ECONNREFUSED', 'ECONNRESET', 'ENOENT'].includes(code);
}

/** What an error page shows of its request. */
function requestFacts(c: Context<WebEnv>): { requestId: string; url: URL; lang: Lang } {
  const url = new URL(c.req.url);
  return { requestId: c.get('requestId'), url, lang: langOf(c, url) };
}

function langOf(c: Context<WebEnv>, url: URL): Lang {
  const asked = url.searchParams.get('lang') ?? getCookie(c, 'hw_lang');
  return asked === 'en' ? 'en' : 'ja';
}

/** Cookies to set with an answer, added to the headers of the Response itself: Hono replaces those of a ready-made one. */
class CookieJar {
  readonly lines: string[] = [];
  readonly #secure: boolean;

  constructor(secure: boolean) {
    this.#secure = secure;
  }

  set(name: string, value: string, maxAge?: number): void {
    const lasting = maxAge === undefined ? {} : { maxAge };
    this.lines.push(
      serialize(name, value, { path: '/', httpOnly: true, sameSite: 'Lax', secure: this.#secure, ...lasting }),
    );
  }

  addTo(reply: Response): Response {
    for (const line of this.lines) reply.headers.append('set-cookie', line);
    return reply;
  }
}

/** Whether this browser has readings above the words: by this address, or chosen before. */
function furiganaOf(c: Context<WebEnv>, url: URL): boolean {
  return (url.searchParams.get('furigana') ?? getCookie(c, 'hw_furigana')) === 'on';
}

const YEAR_SECONDS = 31_536_000;

async function serve(app: App, route: Route, c: Context<WebEnv>): Promise<Response> {
  const posted = c.req.method === 'POST';
  const form = posted ? await readForm(c.req.raw) : undefined;
  const switched = form !== undefined && form.text(SWITCH) !== '';
  const handler = posted && !switched ? route.page.post : route.page.get;
  if (!handler) return errorReply(405, requestFacts(c));

  const { requestId, url, lang } = requestFacts(c);
  const jar = new CookieJar(app.config.baseUrl.startsWith('https:'));
  const { user, cookies } = await readSession(app, c.req.raw.headers);
  jar.lines.push(...cookies);
  if (url.searchParams.has('lang')) jar.set('hw_lang', lang, YEAR_SECONDS);

  const furigana = furiganaOf(c, url);
  if (url.searchParams.has('furigana')) jar.set('hw_furigana', furigana ? 'on' : 'off', YEAR_SECONDS);

  const visitBefore = getCookie(c, 'hw_visit');
  const visit = visitBefore && /^[0-9a-f-]{36}$/.test(visitBefore) ? visitBefore : randomUUID();
  if (visit !== visitBefore && (posted || route.who !== 'everyone')) jar.set('hw_visit', visit);

  const roles: readonly Role[] = typeof route.who === 'string' ? [] : route.who;
  const membership = membershipFor(user, roles, Number(getCookie(c, 'hw_page')) || undefined);

  if (route.who !== 'everyone' && !user) {
    if (form) await park(app, visit, url.pathname, form.fields);
    const next = encodeURIComponent(url.pathname + url.search);
    return jar.addTo(seeOther(`/login?next=${next}${form ? '&kept=1' : ''}`));
  }
  if (roles.length > 0 && !membership) return jar.addTo(errorReply(403, { requestId, url, lang, user }));

  if (membership && needsSecondFactor(membership.role) && !user?.secondFactor) {
    const next = posted ? '' : `?next=${encodeURIComponent(url.pathname + url.search)}`;
    return jar.addTo(seeOther(`/account/security/second${next}`));
  }

  const acting =
    membership ?? (route.audience === 'jobseeker' ? membershipFor(user, ['jobseeker'], undefined) : undefined);
  if (acting?.stopped && !route.whileStopped)
    return jar.addTo(await stoppedReply(app, acting, { url, lang, user, audience: route.audience }));
  const bound = route.audience === 'jobseeker' && acting?.officeChangeOverdue && !acting.stopped;
  if (bound && !route.duringOfficeChange && !route.whileStopped) {
    if (form) await park(app, visit, url.pathname, form.fields);
    return jar.addTo(seeOther('/jobseeker/office-change'));
  }

  const done = posted ? undefined : getCookie(c, 'hw_done');
  if (done) jar.set('hw_done', '', 0);
  const param = (name: string): string => {
    const value = c.req.param(name);
    if (value === undefined) throw new Error(`The route ${route.path} has no parameter ${name}.`);
    return value;
  };
  const ctx: PageContext = {
    app,
    request: c.req.raw,
    url,
    params: c.req.param(),
    lang,
    furigana,
    audience: route.audience,
    user,
    membership,
    caller: { actor: actorOf(user, membership, visit), requestId, ...(form?.key && { key: form.key }) },
    requestId,
    address: addressOf(app, c),
    visit,
    parked: switched ? form.fields : !posted && visitBefore ? await parkedFields(app, visit, url.pathname) : undefined,
    done,
    unread: await unreadFor(app, route.audience, user, membership),
    banner: maintenanceBanner(app, lang),
    movedClock: movedBy(app.clock) === 0 ? undefined : dateWords(app.clock.today(), lang),
    param,
    id: (name) => {
      const value = param(name);
      if (!/^\d{1,15}$/.test(value)) throw new NotFound();
      return Number(value);
    },
  };
  const reply = await (handler as (ctx: PageContext, form: Form | undefined) => Response | Promise<Response>)(
    ctx,
    form,
  );
  if (posted && !switched && reply.status === 303 && visitBefore) await unpark(app, visit, url.pathname);
  const shown = switched ? await filledReply(reply, form.fields) : reply;
  return jar.addTo(furigana && lang === 'ja' && route.audience === 'public' ? await furiganaReply(shown) : shown);
}

/** The address of a request that came over no network. */
const IN_PROCESS = 'in-process';

function addressOf(app: App, c: Context<WebEnv>): string {
  const forwarded = app.config.trustProxy ? c.req.header('x-forwarded-for')?.split(',').at(-1)?.trim() : undefined;
  if (forwarded) return forwarded;
  try {
    return getConnInfo(c).remote.address ?? 'unknown';
  } catch {
    return IN_PROCESS;
  }
}
