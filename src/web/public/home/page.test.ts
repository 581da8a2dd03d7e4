import { beforeAll, expect, test } from 'vitest';
import { everything } from '#search/index.ts';
import { openPostings } from '#test/factories/postings.ts';
import { testApp } from '#test/support/app.ts';
import { referenceDatabase } from '#test/support/database.ts';
import { browse } from '#test/support/web.ts';

const { app, clock } = await testApp('2026-11-24', await referenceDatabase());

beforeAll(async () => {
  await openPostings(app, 40);
});

test('every prefecture and every kind of work with the number of its postings', async () => {
  const { body, status, text } = await browse(app).get('/');
  expect(status).toBe(200);
  const counts = [...body.matchAll(/<a href="\/postings\?(pref|category)=(\d\d)">[^<]*<\/a> <span[^>]*>([\d,]+)</g)];
  expect(counts).toHaveLength(47 + 14);
  for (const [, name = '', value = '', count] of counts) {
    const query = { ...everything, [name]: [value] };
    expect(Number(count)).toBe(await app.search.count(query, { today: clock.today(), audience: 'public' }));
  }
  expect(text).toContain('いま紹介できる求人は 40件です。');
});

test('ui 25: the map has the same links and numbers as the list', async () => {
  const { body } = await browse(app).get('/');
  const tiles = [...body.matchAll(/<a href="\/postings\?pref=(\d\d)" class="tile[^>]*>.*?tile__value">([\d,]+)</g)];
  expect(tiles).toHaveLength(47);
  for (const [, code, count] of tiles)
    expect(body).toMatch(new RegExp(`<a href="/postings\\?pref=${code}">[^<]*</a> <span[^>]*>${count}<`));
});

test('its search box leads to the search', async () => {
  const reply = await browse(app).get('/postings?q=経理&pref=&form=1');
  expect(decodeURIComponent(reply.location ?? '')).toBe('/postings?q=経理');
});

test('in English', async () => {
  expect((await browse(app).get('/?lang=en')).text).toContain('40 postings are open now.');
});
