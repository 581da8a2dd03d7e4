import type { Config } from '#platform/config.ts';
import { demoClock } from '#platform/demo-clock.ts';
import { webApp } from '#web/app.ts';
import { mountHealth } from '#web/health.ts';
import { mounts } from '#web/mounts.ts';
import { routes } from '#web/routes.ts';
import { listen } from '#web/server.ts';
import { countVisits } from '#web/visits.ts';
import { startWorker } from '#worker/start.ts';
import { type Ground, openRuntime, type Runtime } from './runtime.ts';
import { Closers } from './stop.ts';

export interface Serving {
  readonly runtime: Runtime;
  /** Where the web server answers; empty for a worker alone. */
  readonly address: string;
  close(): Promise<void>;
}

/** Opens the application and starts its web server, its worker or both. */
export async function startServing(
  config: Config,
  role: 'web' | 'worker' | 'all',
  prepare: (ground: Ground) => Promise<void> = async () => undefined,
): Promise<Serving> {
  const closers = new Closers();
  try {
    const moved = config.demo ? demoClock() : undefined;
    const runtime = await openRuntime(config, {
      index: role !== 'worker',
      ...(moved && { clock: moved.clock }),
      prepare: async (ground) => {
        if (moved) closers.add(await moved.follow(ground.app.db));
        await prepare(ground);
      },
    });
    closers.add(() => runtime.close());
    let address = '';
    if (role !== 'worker') {
      const { index } = runtime;
      if (!index) throw new Error('a web server was opened without its index');
      const countAndTell = mountHealth(runtime.app, () => index.status());
      const visits = countVisits(runtime.app);
      closers.add(() => visits.stop());
      const web = webApp(runtime.app, routes, (hono) => {
        countAndTell(hono);
        visits.mount(hono);
        mounts(runtime.app)(hono);
      });
      const server = await listen(web, config.port, config.host);
      closers.add(() => server.close());
      address = config.baseUrl.replace(/:0$/, `:${server.port}`);
    }
    if (role !== 'web') {
      const worker = await startWorker(runtime.app, runtime.databaseUrl);
      closers.add(() => worker.stop());
    }
    return { runtime, address, close: () => closers.close() };
  } catch (error) {
    await closers.close();
    throw error;
  }
}
