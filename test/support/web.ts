import { parse } from 'parse5';
import type { App } from '#platform/app.ts';
import { webApp } from '#web/app.ts';
import { mounts } from '#web/mounts.ts';
import { routes } from '#web/routes.ts';

/** A browser without scripts: keeps cookies, follows nothing by itself. */
export interface TestBrowser {
  get(path: string): Promise<TestReply>;
  /** A file as its bytes; none where the answer is an error. */
  bytes(path: string): Promise<Uint8Array>;
  /** Posts fields (lists repeat) as the page's own form would. */
  post(path: string, fields?: Readonly<Record<string, string | readonly string[]>>): Promise<TestReply>;
  /** Posts a multipart form with files. */
  upload(
    path: string,
    fields: Readonly<Record<string, string>>,
    files: readonly { field: string; name: string; bytes: Uint8Array<ArrayBuffer> }[],
  ): Promise<TestReply>;
}

export interface TestReply {
  readonly status: number;
  readonly location: string | undefined;
  readonly headers: Headers;
  readonly body: string;
  /** The page's text as a person reads it. */
  readonly text: string;
}

const ORIGIN = 'http://localhost:3000';

/** Opens a browser on the application, with the session of `cookie` when one is given. */
export function browse(app: App, cookie = ''): TestBrowser {
  const hono = webApp(app, routes, mounts(app));
  const cookies = new Map(
    cookie
      .split('; ')
      .filter(Boolean)
      .map((pair) => [pair.slice(0, pair.indexOf('=')), pair.slice(pair.indexOf('=') + 1)]),
  );
  const fetched = (path: string, init: RequestInit = {}) => {
    const headers = new Headers(init.headers);
    headers.set('cookie', [...cookies].map(([name, value]) => `${name}=${value}`).join('; '));
    headers.set('origin', ORIGIN);
    return hono.request(`${ORIGIN}${path}`, { ...init, headers, redirect: 'manual' });
  };
  const send = async (path: string, init: RequestInit = {}): Promise<TestReply> => {
    const reply = await fetched(path, init);
    for (const line of reply.headers.getSetCookie()) {
      const pair = line.split(';')[0] ?? '';
      const name = pair.slice(0, pair.indexOf('='));
      if (/max-age=0/i.test(line)) cookies.delete(name);
      else cookies.set(name, pair.slice(pair.indexOf('=') + 1));
    }
    const body = await reply.text();
    return {
      status: reply.status,
      location: reply.headers.get('location') ?? undefined,
      headers: reply.headers,
      body,
      text: textOf(body),
    };
  };
  return {
    get: (path) => send(path),
    bytes: async (path) => {
      const reply = await fetched(path);
      return reply.ok ? new Uint8Array(await reply.arrayBuffer()) : new Uint8Array();
    },
    post: (path, fields = {}) => {
      const body = new URLSearchParams();
      for (const [name, value] of Object.entries(fields)) {
        for (const each of typeof value === 'string' ? [value] : value) body.append(name, each);
      }
      return send(path, { method: 'POST', body });
    },
    upload: (path, fields, files) => {
      const body = new FormData();
      for (const [name, value] of Object.entries(fields)) body.append(name, value);
      for (const file of files) body.append(file.field, new File([file.bytes], file.name));
      return send(path, { method: 'POST', body });
    },
  };
}

function textOf(body: string): string {
  const texts: string[] = [];
  const walk = (node: { nodeName: string; value?: string; childNodes?: unknown[] }) => {
    if (node.nodeName === 'script' || node.nodeName === 'style') return;
    if (node.nodeName === '#text' && node.value) texts.push(node.value);
    for (const child of (node.childNodes ?? []) as (typeof node)[]) walk(child);
  };
  walk(parse(body) as unknown as { nodeName: string });
  return texts.join(' ').replace(/\s+/g, ' ').trim();
}
