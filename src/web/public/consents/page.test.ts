import { expect, test } from 'vitest';
import { consentDocuments } from '#areas/notices/index.ts';
import { makeJobseeker } from '#test/factories/world.ts';
import { testApp } from '#test/support/app.ts';
import { PASSWORD } from '#test/support/people.ts';
import { browse } from '#test/support/web.ts';

const { app, db, clock } = await testApp('2026-11-25');

test('T20 who agreed to an earlier version sees at the next login what was revised, and agrees by going on', async () => {
  const { email, userId } = await makeJobseeker(app);
  const [first, ...others] = consentDocuments('jobseeker');
  if (!first) throw new Error('no documents');
  const rows = [
    { document: first.id, version: '2020-01-01' },
    ...others.map(({ id, version }) => ({ document: id, version })),
  ];
  await db
    .insertInto('consent')
    .values(rows.map((row) => ({ user_id: userId, at: clock.now(), ...row })))
    .execute();
  const browser = browse(app);
  const login = await browser.post('/login', { email, password: PASSWORD, next: '/jobseeker/record' });
  expect(login.location).toBe('/account/consents?next=%2Fjobseeker%2Frecord');
  const page = await browser.get(login.location ?? '');
  expect(page.text).toContain('改定された文書があります');
  expect(page.text).toContain(first.title.ja);
  expect((await browser.post('/account/consents', { next: '/jobseeker/record' })).location).toBe('/jobseeker/record');
  const list = await browser.get('/account/consents');
  expect(list.text).toContain('改定の表示の後に利用');
  expect(list.text).not.toContain('改定された文書があります');
  const again = await browse(app).post('/login', { email, password: PASSWORD, next: '/jobseeker/record' });
  expect(again.location).toBe('/jobseeker/record');
});
