import type { Config } from '#platform/config.ts';
import { webApp } from '#web/app.ts';
import { routes } from '#web/routes.ts';
import { listen } from '#web/server.ts';
import { mountAssets } from '#web/static.ts';
import { openRuntime, type Runtime } from './runtime.ts';
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
  prepare: (runtime: Runtime) => Promise<void> = async () => undefined,
): Promise<Serving> {
  const closers = new Closers();
  try {
    const runtime = await openRuntime(config);
    closers.add(() => runtime.close());
    await prepare(runtime);
    let address = '';
    if (role !== 'worker') {
      const server = await listen(webApp(runtime.app, routes, mountAssets), config.port, config.host);
      closers.add(() => server.close());
      address = config.baseUrl.replace(/:0$/, `:${server.port}`);
    }
    return { runtime, address, close: () => closers.close() };
  } catch (error) {
    await closers.close();
    throw error;
  }
}
