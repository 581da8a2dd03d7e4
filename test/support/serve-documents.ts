import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { basename, join } from 'node:path';
import { assetFolder, assetPrefix, buildAssets } from '#web/assets/build.ts';
import { SECURITY_HEADERS } from '#web/headers.ts';

/** Serves ready documents by path, with the built assets and the headers of the real server, for tests that need no database. */
export async function serveDocuments(
  documents: Readonly<Record<string, string>>,
): Promise<{ origin: string; close: () => Promise<void> }> {
  buildAssets();
  const server = createServer((request, response) => {
    const path = new URL(request.url ?? '/', 'http://local').pathname;
    for (const [name, value] of Object.entries(SECURITY_HEADERS)) response.setHeader(name, value);
    const document = documents[path];
    if (document) {
      response.setHeader('content-type', 'text/html; charset=utf-8');
      response.end(document);
    } else if (path.startsWith(assetPrefix)) {
      response.setHeader('content-type', path.endsWith('.css') ? 'text/css' : 'text/javascript');
      response.end(readFileSync(join(assetFolder, basename(path))));
    } else {
      response.statusCode = 404;
      response.end();
    }
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(() => resolve());
      }),
  };
}
