import { getConnInfo } from '@hono/node-server/conninfo';
import type { Context } from 'hono';
import { routePath } from 'hono/route';
import type { App } from '#platform/app.ts';
import { openMetrics } from '#platform/metrics.ts';
import { missingMigrations } from '#platform/migrate.ts';
import type { SearchStatus } from '#search/index.ts';
import type { WebApp, WebEnv } from './env.ts';

const CHECK_MS = 3_000;
const LOOPBACK = /^(127\.|::1$|::ffff:127\.)/;

/** What is needed to serve, and whether it is there. */
interface Readiness {
  readonly database: boolean;
  readonly migrations: boolean;
  readonly search: boolean;
}

/**
 * For `webApp(app, routes, mounts)`: counts every request by its route, and answers `/healthz` (the process lives),
 * `/readyz` (it can serve: database, schema, search index) and `/metrics` (for this machine only, unless METRICS_OPEN).
 */
export function mountHealth(app: App, searchStatus: () => SearchStatus): (hono: WebApp) => void {
  const metrics = openMetrics(app);
  return (hono) => {
    hono.use(async (c, next) => {
      const started = performance.now();
      await next();
      metrics.countRequest(c.req.method, routePath(c, -1), c.res.status, (performance.now() - started) / 1000);
    });
    hono.get('/healthz', (c) => c.text('ok'));
    hono.get('/readyz', async (c) => {
      const ready = await readiness(app, searchStatus());
      return c.json(ready, Object.values(ready).every(Boolean) ? 200 : 503);
    });
    hono.get('/metrics', async (c) => {
      if (!app.config.metricsOpen && !fromThisMachine(c)) return c.notFound();
      const { type, text } = await metrics.scrape(searchStatus());
      return c.text(text, 200, { 'content-type': type });
    });
  };
}

async function readiness(app: App, search: SearchStatus): Promise<Readiness> {
  const unanswered = new Promise<undefined>((done) => setTimeout(() => done(undefined), CHECK_MS).unref());
  const missing = await Promise.race([missingMigrations(app.db).catch(() => undefined), unanswered]);
  return { database: missing !== undefined, migrations: missing?.length === 0, search: search.up };
}

/** A request that came through a proxy is not from this machine, whatever its connection says. */
function fromThisMachine(c: Context<WebEnv>): boolean {
  if (c.req.header('x-forwarded-for') ?? c.req.header('forwarded')) return false;
  try {
    return LOOPBACK.test(getConnInfo(c).remote.address ?? '');
  } catch {
    return false;
  }
}
