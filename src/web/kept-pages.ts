/** Pages that many ask for, kept ready to send for as long as what they tell stands still (ADR 13). */
import type { Context } from 'hono';
import { getCookie } from 'hono/cookie';
import type { App } from '#platform/app.ts';
import { compressed, encodingFor } from './compress.ts';
import type { WebEnv } from './env.ts';

/** Whatever else a page may depend on is not older than this. */
const LONGEST_MS = 5_000;
const MOST_BYTES = 32 * 1024 * 1024;

/** What a browser without a login may bring along: how it wants to read. */
const READING = ['hw_lang', 'hw_furigana'] as const;
/** Questions of the address that set a cookie. */
const SETTING = ['lang', 'furigana'] as const;

/** An answer as it can be sent again and again. */
interface Sent {
  readonly status: number;
  readonly headers: [string, string][];
  readonly body: Uint8Array<ArrayBuffer>;
  readonly until: number;
}

export interface KeptPages {
  /** The page as it is kept for this request, or as `make` makes it now; asked for by several at once it is made once. */
  answer(c: Context<WebEnv>, make: () => Promise<Response>): Promise<Response>;
}

/** A memory of pages made of the searched postings alone: good until any posting changes, the day ends, or five seconds pass. */
export function keepPages(app: App): KeptPages {
  const kept = new Map<string, Sent>();
  const making = new Map<string, Promise<Sent>>();
  let bytes = 0;

  const forget = (key: string, page: Sent): void => {
    kept.delete(key);
    bytes -= page.body.byteLength;
  };
  const keep = (key: string, page: Sent): void => {
    kept.set(key, page);
    bytes += page.body.byteLength;
    for (const [oldest, each] of kept) {
      if (bytes <= MOST_BYTES && each.until > performance.now()) break;
      forget(oldest, each);
    }
  };
  const made = async (c: Context<WebEnv>, key: string, make: () => Promise<Response>): Promise<Sent> => {
    const reply = await compressed(c.req.raw, await make());
    const page = {
      status: reply.status,
      headers: [...reply.headers],
      body: new Uint8Array(await reply.arrayBuffer()),
      until: performance.now() + LONGEST_MS,
    };
    if (page.status === 200 && !reply.headers.has('set-cookie')) keep(key, page);
    return page;
  };

  return {
    async answer(c, make) {
      const key = keyOf(app, c);
      if (key === undefined) return make();
      const page = kept.get(key);
      if (page && page.until > performance.now()) return replyOf(page);
      if (page) forget(key, page);
      let now = making.get(key);
      if (!now) {
        now = made(c, key, make).finally(() => making.delete(key));
        making.set(key, now);
      }
      return replyOf(await now);
    },
  };
}

const replyOf = ({ status, headers, body }: Sent) =>
  new Response(body.byteLength === 0 ? null : body, { status, headers });

/** All that a page depends on; undefined where it is made for one browser, or nobody can tell whether postings changed. */
function keyOf(app: App, c: Context<WebEnv>): string | undefined {
  const edition = app.search.edition();
  const url = new URL(c.req.url);
  const own = Object.keys(getCookie(c)).some((name) => !READING.some((each) => each === name));
  if (edition === undefined || c.req.method !== 'GET' || own || SETTING.some((name) => url.searchParams.has(name)))
    return undefined;
  return [
    edition,
    app.clock.today(),
    encodingFor(c.req.header('accept-encoding') ?? null) ?? '',
    ...READING.map((name) => getCookie(c, name) ?? ''),
    url.pathname + url.search,
  ].join('\n');
}
