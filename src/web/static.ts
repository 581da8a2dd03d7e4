import { relative } from 'node:path';
import { serveStatic } from '@hono/node-server/serve-static';
import { asset, assetFolder, assetPrefix } from './assets/build.ts';
import type { WebApp } from './env.ts';

/**
 * Builds the styles and scripts where this process has not yet, and serves them; their names carry their content's hash, so
 * they never change.
 */
export function mountAssets(hono: WebApp): void {
  asset('app.css');
  hono.use(`${assetPrefix}*`, async (c, next) => {
    await next();
    if (c.res.ok) c.res.headers.set('cache-control', 'public, max-age=31536000, immutable');
  });
  hono.use(
    `${assetPrefix}*`,
    serveStatic({
      precompressed: true,
      root: relative(process.cwd(), assetFolder) || '.',
      rewriteRequestPath: (path) => path.slice(assetPrefix.length - 1),
    }),
  );
}
