import type { App } from '#platform/app.ts';
import { openAuth } from '#platform/auth/auth.ts';
import { systemClock } from '#platform/clock.ts';
import { readConfig } from '#platform/config.ts';
import { openDb, openPlainPool, openPool } from '#platform/db.ts';
import { openLog } from '#platform/log.ts';
import { sqlSearch } from '#search/index.ts';

/** An application of its own over the database at `url`, as every process has one. */
export function openApp(url: string): { readonly app: App; close(): Promise<void> } {
  const config = readConfig({ env: { LOG_LEVEL: 'silent' }, demo: true });
  const key = '5a'.repeat(32);
  const db = openDb(openPool(url, 16, () => undefined));
  const plain = openPlainPool(url, 2, () => undefined);
  const app: App = {
    config,
    db,
    clock: systemClock,
    log: openLog(config),
    auth: openAuth(plain, { secret: key, baseUrl: config.baseUrl }),
    search: sqlSearch(db),
    key,
  };
  return {
    app,
    close: async () => {
      await db.destroy();
      await plain.end();
    },
  };
}
