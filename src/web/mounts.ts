import { mountPublicApi } from '#api/public/index.ts';
import type { App } from '#platform/app.ts';
import type { WebApp } from './env.ts';
import { mountAssets } from './static.ts';

/** What is served beside the pages of the table; the server and the tests mount the same. */
export function mounts(app: App): (hono: WebApp) => void {
  return (hono) => {
    mountAssets(hono);
    mountPublicApi(app, hono);
  };
}
