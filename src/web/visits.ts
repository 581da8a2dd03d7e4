import { getCookie } from 'hono/cookie';
import { routePath } from 'hono/route';
import { addVisits, type Visits } from '#areas/statistics/index.ts';
import type { App } from '#platform/app.ts';
import type { WebApp } from './env.ts';
import type { Lang } from './page.ts';

const BATCH_MS = 5_000;

/** What counts visits, and how it ends. */
export interface VisitCounter {
  /** For `webApp(app, routes, mounts)`. */
  readonly mount: (hono: WebApp) => void;
  /** Writes what was counted since the last time; what cannot be written is kept for the next. */
  flush(): Promise<void>;
  /** Writes the rest and counts no more. */
  stop(): Promise<void>;
}

/**
 * T18: counts pages shown and forms taken up by day, page of the table and language — nothing of who asked. Counted in memory and written every
 * few seconds; a process that dies loses those.
 */
export function countVisits(app: App): VisitCounter {
  let counted = new Map<string, Visits>();
  let writing = Promise.resolve();

  const add = (visits: Visits): void => {
    const key = `${visits.day} ${visits.route} ${visits.lang}`;
    const before = counted.get(key);
    counted.set(key, {
      ...visits,
      shown: visits.shown + (before?.shown ?? 0),
      done: visits.done + (before?.done ?? 0),
    });
  };
  const write = async (): Promise<void> => {
    const batch = [...counted.values()];
    counted = new Map();
    try {
      await addVisits(app.db, batch);
    } catch (error) {
      for (const each of batch) add(each);
      app.log.warn({ err: error }, 'visits could not be written');
    }
  };
  const flush = (): Promise<void> => {
    writing = writing.then(write);
    return writing;
  };
  const timer = setInterval(flush, BATCH_MS);
  timer.unref();

  return {
    mount: (hono) =>
      hono.use(async (c, next) => {
        await next();
        const route = routePath(c, -1);
        const shown = c.req.method === 'GET' && c.res.status === 200 && isPage(c.res);
        const done = c.req.method === 'POST' && c.res.status === 303;
        if ((!shown && !done) || route.includes('*')) return;
        const asked: Lang = (c.req.query('lang') ?? getCookie(c, 'hw_lang')) === 'en' ? 'en' : 'ja';
        const day = app.clock.today().toString();
        add({ day, route, lang: asked, shown: Number(shown), done: Number(done) });
      }),
    flush,
    stop: () => {
      clearInterval(timer);
      return flush();
    },
  };
}

const isPage = (reply: Response) => reply.headers.get('content-type')?.startsWith('text/html') ?? false;
