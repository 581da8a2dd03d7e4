import type { VNode } from 'preact';
import { renderToString } from 'preact-render-to-string';
import { withSwitches } from './keep-typed.ts';

/** An HTML document. 200 unless told; 422 where input was refused. */
export function html(document: VNode, status = 200): Response {
  return new Response(Buffer.from(`<!doctype html>${withSwitches(renderToString(document))}`), {
    status,
    headers: { 'content-type': 'text/html; charset=utf-8' },
  });
}

/** 303: after every post, so that going back or reloading never posts again. `done` names the result to show once. */
export function seeOther(path: string, done?: string): Response {
  const headers = new Headers({ location: path });
  if (done)
    headers.append('set-cookie', `hw_done=${encodeURIComponent(done)}; Path=/; HttpOnly; SameSite=Lax; Max-Age=60`);
  return new Response(null, { status: 303, headers });
}

/** Thrown or returned by pages: the thing is not there, or not for this person (the two look the same). */
export class NotFound extends Error {}

/** The value, or the 404 page. */
export function found<T>(value: T | null | undefined): T {
  if (value === null || value === undefined) throw new NotFound();
  return value;
}

/** A file to look at (`inline`) or to keep (`attachment`). `name` may be Japanese. */
export function fileReply(
  bytes: Uint8Array<ArrayBuffer>,
  file: { type: string; name: string; disposition: 'inline' | 'attachment' },
): Response {
  return new Response(bytes, {
    headers: {
      'content-type': file.type,
      'content-disposition': `${file.disposition}; filename*=UTF-8''${encodeURIComponent(file.name)}`,
      'cache-control': 'private, no-store',
    },
  });
}

/** The reply with further Set-Cookie lines. */
export function withCookies(reply: Response, lines: readonly string[]): Response {
  for (const line of lines) reply.headers.append('set-cookie', line);
  return reply;
}
