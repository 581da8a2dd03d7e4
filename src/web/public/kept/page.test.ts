import { expect, test } from 'vitest';
import { openPostings } from '#test/factories/postings.ts';
import { makeJobseeker } from '#test/factories/world.ts';
import { testApp } from '#test/support/app.ts';
import { sessionCookie } from '#test/support/people.ts';
import { browse } from '#test/support/web.ts';

const { app, clock } = await testApp('2026-11-23');
const until = Temporal.PlainDate.from('2026-12-10');

test('a posting is kept by its button, kept once, tagged when it has ended, and let go', async () => {
  const [one] = await openPostings(app, 1, () => ({ title: '庭の手入れ', validThrough: until }));
  const { email } = await makeJobseeker(app, { validThrough: '2027-01-31' });
  const browser = browse(app, await sessionCookie(app, email));
  const number = one?.number ?? '';
  expect((await browser.get(`/postings/${number}`)).body).toContain('action="/jobseeker/kept"');
  for (let nth = 0; nth < 2; nth++) expect((await browser.post('/jobseeker/kept', { number })).status).toBe(303);
  const kept = await browser.get('/jobseeker/kept');
  expect(kept.text).toContain('1件（100件まで）');
  expect(kept.text).not.toContain('紹介期限切れ');
  expect((await browser.post('/jobseeker/kept', { number: '99999-1' })).status).toBe(404);
  clock.moveTo('2026-12-11');
  const later = browse(app, await sessionCookie(app, email));
  expect((await later.get('/jobseeker/kept')).text).toContain('紹介期限切れ');
  await later.post('/jobseeker/kept', { remove: String(one?.id) });
  expect((await later.get('/jobseeker/kept')).text).toContain('保存した求人はありません');
});

test('of the kept postings those that are chosen stand side by side; five are chosen at first, an ended one cannot be', async () => {
  const made = await openPostings(app, 7, (nth) => ({
    title: `仕事${nth}`,
    validThrough: clock.today().add({ days: nth === 0 ? 0 : 30 }),
  }));
  const { email } = await makeJobseeker(app, { validThrough: '2027-01-31' });
  const browser = browse(app, await sessionCookie(app, email));
  for (const { number } of made) await browser.post('/jobseeker/kept', { number });
  clock.moveTo(clock.today().add({ days: 1 }));
  const { body } = await browse(app, await sessionCookie(app, email)).get('/jobseeker/kept');
  const boxes = [...body.matchAll(/<input class="option__input"[^>]*name="n"[^>]*>/g)].map(([tag]) => tag);
  expect(boxes).toHaveLength(made.length - 1);
  expect(boxes.every((tag) => tag.includes('form="compare"'))).toBe(true);
  expect(boxes.filter((tag) => tag.includes('checked'))).toHaveLength(5);
  expect(body).toContain('<form id="compare" class="stack--tight" method="get" action="/postings/compare">');
});
