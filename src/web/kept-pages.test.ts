import { beforeEach, expect, test } from 'vitest';
import { testApp } from '#test/support/app.ts';
import { makeUser, sessionCookie } from '#test/support/people.ts';
import { webApp } from './app.ts';
import { routes } from './routes.ts';

const { app } = await testApp('2026-11-23');
let edition: number | undefined;
let searched = 0;
const counting = {
  ...app,
  search: {
    ...app.search,
    edition: () => edition,
    search: (...asked: Parameters<typeof app.search.search>) => {
      searched++;
      return app.search.search(...asked);
    },
    facetsOf: (...asked: Parameters<typeof app.search.facetsOf>) => {
      searched++;
      return app.search.facetsOf(...asked);
    },
  },
};
const hono = webApp(counting, routes);
const ask = (path: string, headers: Record<string, string> = {}) =>
  hono.request(`http://localhost:3000${path}`, { headers });
/** How often the postings were searched for these requests, one after the other. */
async function searchesFor(...asked: Parameters<typeof ask>[]): Promise<number> {
  const before = searched;
  for (const each of asked) await (await ask(...each)).arrayBuffer();
  return searched - before;
}

let path: string;
let nth = 0;
beforeEach(() => {
  edition = 1;
  path = `/postings?q=${encodeURIComponent(`介護${nth++}`)}`;
});

test('while no posting changes a page is made once, and is the same each time, also compressed', async () => {
  const first = await ask(path);
  const text = await first.text();
  expect(await searchesFor([path], [path])).toBe(0);
  const again = await ask(path);
  expect(await again.text()).toBe(text);
  expect(again.headers.get('content-type')).toBe(first.headers.get('content-type'));
  expect(again.headers.get('x-request-id')).not.toBe(first.headers.get('x-request-id'));
  expect(again.headers.get('content-security-policy')).not.toBeNull();
  expect(await searchesFor([path, { 'accept-encoding': 'gzip' }], [path, { 'accept-encoding': 'gzip' }])).toBe(1);
});

test('asked for by many at once it is made once', async () => {
  const before = searched;
  const pages = await Promise.all(Array.from({ length: 20 }, async () => (await ask(path)).text()));
  expect(searched - before).toBe(1);
  expect(new Set(pages).size).toBe(1);
});

test('when a posting changes it is made anew', async () => {
  expect(await searchesFor([path])).toBe(1);
  edition = 2;
  expect(await searchesFor([path], [path])).toBe(1);
});

test('where nobody can tell whether postings changed nothing is kept', async () => {
  edition = undefined;
  expect(await searchesFor([path], [path])).toBe(2);
});

test('each language and the readings have their own', async () => {
  const english = { cookie: 'hw_lang=en' };
  expect(await searchesFor([path], [path, english], [path, { cookie: 'hw_furigana=on' }], [path, english])).toBe(3);
  expect(await (await ask(path, english)).text()).toContain('lang="en"');
  expect(await (await ask(path)).text()).toContain('lang="ja"');
});

test('whoever is signed in, has an unlocked search or chooses a language is answered for themselves', async () => {
  await makeUser(app, 'kept@example.jp');
  const signedIn = { cookie: await sessionCookie(app, 'kept@example.jp') };
  await searchesFor([path]);
  for (const cookie of [signedIn.cookie, 'hw_unlocked=x', 'hw_lang=en; hw_visit=y'])
    expect(await searchesFor([path, { cookie }], [path, { cookie }])).toBe(2);
  const chosen = await ask(`${path}&lang=en`);
  expect((await ask(`${path}&lang=en`)).headers.get('set-cookie')).toBe(chosen.headers.get('set-cookie'));
  expect(chosen.headers.get('set-cookie')).toContain('hw_lang=en');
});

test('a refusal is not kept', async () => {
  const wrong = '/postings?wage=viel';
  expect((await ask(wrong)).status).toBe(422);
  expect(await searchesFor([wrong], [wrong])).toBe(2);
});
