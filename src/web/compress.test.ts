import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { testApp } from '#test/support/app.ts';
import { makeUser, sessionCookie } from '#test/support/people.ts';
import { webApp } from './app.ts';
import { compressed, encodingFor } from './compress.ts';
import { mounts } from './mounts.ts';
import { routes } from './routes.ts';

const { app } = await testApp('2026-11-23');
const hono = webApp(app, routes, mounts(app));
const ask = (path: string, headers: Record<string, string>) =>
  hono.request(`http://localhost:3000${path}`, { headers });
const bytesOf = async (reply: Response) => new Uint8Array(await reply.arrayBuffer());

test.each([
  ['gzip, deflate, br', 'br'],
  ['gzip, deflate', 'gzip'],
  ['br;q=0, gzip', 'gzip'],
  ['gzip;q=0', undefined],
  ['identity', undefined],
  ['', undefined],
])('a client that accepts %o is sent %s', (accepted, encoding) => {
  expect(encodingFor(accepted)).toBe(encoding);
});

describe('a page', () => {
  test('is the same, compressed or not, and says what it depends on', async () => {
    const plain = await ask('/about', {});
    expect(plain.headers.get('content-encoding')).toBeNull();
    const page = new TextDecoder().decode(await bytesOf(plain));
    for (const [encoding, decode] of [
      ['br', brotliDecompressSync],
      ['gzip', gunzipSync],
    ] as const) {
      const small = await ask('/about', { 'accept-encoding': encoding });
      expect(small.headers.get('content-encoding')).toBe(encoding);
      expect(small.headers.get('vary')).toContain('accept-encoding');
      expect(small.headers.get('content-security-policy')).not.toBeNull();
      const bytes = await bytesOf(small);
      expect(bytes.byteLength).toBeLessThan(Buffer.byteLength(page) / 2);
      expect(decode(bytes).toString()).toBe(page);
    }
  });

  test('of somebody who is signed in goes as it is: its length must not tell what is on it', async () => {
    await makeUser(app, 'reader@example.jp');
    const cookie = await sessionCookie(app, 'reader@example.jp');
    const reply = await ask('/about', { cookie, 'accept-encoding': 'br' });
    expect(reply.headers.get('content-encoding')).toBeNull();
    expect((await bytesOf(reply)).byteLength).toBeGreaterThan(1000);
  });

  test('that is refused is compressed with its status', async () => {
    const reply = await ask('/nothing', { 'accept-encoding': 'br' });
    expect([reply.status, reply.headers.get('content-encoding')]).toEqual([404, 'br']);
  });
});

test('styles and scripts come compressed from the disk', async () => {
  const [href = ''] = /\/assets\/app-\w+\.css/.exec(await (await ask('/about', {})).text()) ?? [];
  const plain = await bytesOf(await ask(href, {}));
  const small = await ask(href, { 'accept-encoding': 'br' });
  expect(small.headers.get('content-encoding')).toBe('br');
  expect(brotliDecompressSync(await bytesOf(small)).equals(plain)).toBe(true);
});

test('what is small, no text or compressed already stays as it is; a strong tag becomes a weak one', async () => {
  const request = new Request('http://localhost/', { headers: { 'accept-encoding': 'gzip' } });
  const reply = (body: string, headers: Record<string, string>) => compressed(request, new Response(body, { headers }));
  const long = 'a'.repeat(5000);
  expect((await reply('short', { 'content-type': 'text/plain' })).headers.has('content-encoding')).toBe(false);
  expect((await reply(long, { 'content-type': 'application/pdf' })).headers.has('content-encoding')).toBe(false);
  const once = await reply(long, { 'content-type': 'text/plain', 'content-encoding': 'zstd' });
  expect(once.headers.get('content-encoding')).toBe('zstd');
  const json = await reply(long, { 'content-type': 'application/json', etag: '"abc"' });
  expect([json.headers.get('content-encoding'), json.headers.get('etag')]).toEqual(['gzip', 'W/"abc"']);
});
