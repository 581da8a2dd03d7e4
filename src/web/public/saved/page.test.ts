import { expect, test } from 'vitest';
import { unsubscribeToken } from '#areas/alerts/index.ts';
import { makeJobseeker } from '#test/factories/world.ts';
import { testApp } from '#test/support/app.ts';
import { sessionCookie } from '#test/support/people.ts';
import { browse } from '#test/support/web.ts';
import { webApp } from '#web/app.ts';
import { routes } from '#web/routes.ts';

const { app, db } = await testApp('2026-11-23');

const person = async () => {
  const { email, userId } = await makeJobseeker(app, { validThrough: '2027-01-31' });
  return { userId, browser: browse(app, await sessionCookie(app, email)) };
};
const rowOf = (userId: string) =>
  db.selectFrom('saved_search').selectAll().where('user_id', '=', userId).executeTakeFirst();

test('a search is kept by its canonical address, its mails are changed, it is looked at and let go', async () => {
  const { userId, browser } = await person();
  expect((await browser.get('/jobseeker/searches')).text).toContain('保存した検索条件はありません');
  const form = await browser.get('/jobseeker/searches/new?page=4&q=経理');
  expect(form.text).toContain('経理');
  const empty = await browser.post('/jobseeker/searches/new?q=経理', { name: ' ', frequency: 'weekly' });
  expect(empty.status).toBe(422);
  expect(empty.text).toContain('名前を入力してください');
  const saved = await browser.post('/jobseeker/searches/new?page=4&q=経理', {
    name: '数字の仕事',
    frequency: 'weekly',
  });
  expect([saved.status, saved.location]).toEqual([303, '/jobseeker/searches']);
  const row = await rowOf(userId);
  expect(row).toMatchObject({ query: 'q=%E7%B5%8C%E7%90%86', frequency: 'weekly' });
  const id = String(row?.id);
  expect((await browser.get('/jobseeker/searches')).text).toContain('数字の仕事');
  await browser.post('/jobseeker/searches', { search: id, act: 'change', [`frequency-${id}`]: 'daily' });
  expect((await rowOf(userId))?.frequency).toBe('daily');
  const look = await browser.post('/jobseeker/searches', { search: id, act: 'look' });
  expect(look.location).toBe('/postings?q=%E7%B5%8C%E7%90%86');
  const other = await person();
  expect((await other.browser.post('/jobseeker/searches', { search: id, act: 'delete' })).status).toBe(404);
  await browser.post('/jobseeker/searches', { search: id, act: 'delete' });
  expect(await rowOf(userId)).toBeUndefined();
});

test('the link of a mail stops the mails without a login; looking at it changes nothing; a made-up link is not found', async () => {
  const { userId, browser } = await person();
  await browser.post('/jobseeker/searches/new?pref=13', { name: '東京', frequency: 'daily' });
  const id = (await rowOf(userId))?.id ?? 0;
  const visitor = browse(app);
  const path = `/unsubscribe/${unsubscribeToken(app, id)}`;
  expect((await visitor.get(path)).text).toContain('メールを止める');
  expect((await rowOf(userId))?.frequency).toBe('daily');
  expect((await visitor.post(path)).text).toContain('お知らせメールを止めました');
  expect((await rowOf(userId))?.frequency).toBe('none');
  expect((await visitor.get(`/unsubscribe/${id}.${'a'.repeat(32)}`)).status).toBe(404);
});

test('RFC 8058: the mail program of the reader stops the mails by one post of its own', async () => {
  const { userId, browser } = await person();
  await browser.post('/jobseeker/searches/new?pref=14', { name: '神奈川', frequency: 'weekly' });
  const id = (await rowOf(userId))?.id ?? 0;
  const post = (path: string) =>
    webApp(app, routes).request(`http://localhost:3000${path}`, {
      method: 'POST',
      headers: { 'content-type': 'application/x-www-form-urlencoded' },
      body: 'List-Unsubscribe=One-Click',
    });
  expect((await post(`/unsubscribe/${id}.${'a'.repeat(32)}`)).status).toBe(404);
  expect((await rowOf(userId))?.frequency).toBe('weekly');
  expect((await post(`/unsubscribe/${unsubscribeToken(app, id)}`)).status).toBe(200);
  expect((await rowOf(userId))?.frequency).toBe('none');
});
