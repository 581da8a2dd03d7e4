import { relative } from 'node:path';
import { serveStatic } from '@hono/node-server/serve-static';
import { assetFolder, assetPrefix, buildAssets } from './assets/build.ts';
import type { WebApp } from './env.ts';

/** Serves the built styles and scripts; their names carry their content's hash, so they never change. */
export function mountAssets(hono: WebApp): void {
  buildAssets();
  hono.use(
    `${assetPrefix}*`,
    serveStatic({
      root: relative(process.cwd(), assetFolder) || '.',
      rewriteRequestPath: (path) => path.slice(assetPrefix.length - 1),
      onFound: (_path, c) => c.header('cache-control', 'public, max-age=31536000, immutable'),
    }),
  );
}
