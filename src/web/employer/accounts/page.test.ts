import { expect, test } from 'vitest';
import { accountsOfPage, invitationsOf } from '#areas/accounts/index.ts';
import { consentDocuments } from '#areas/notices/index.ts';
import { makeEmployer, makeGivenAccount } from '#test/factories/world.ts';
import { testApp } from '#test/support/app.ts';
import { lastKeyTo } from '#test/support/mails.ts';
import { PASSWORD, sessionCookie } from '#test/support/people.ts';
import { browse } from '#test/support/web.ts';

const { app, db } = await testApp('2026-11-24');
const password = 'sunset over the sai river';

async function first() {
  const employer = await makeEmployer(app, { name: '犀川製作所' });
  return { ...employer, browser: browse(app, await sessionCookie(app, employer.email)) };
}

test('T4(1) invited by mail, a colleague agrees, enters the key and is in', async () => {
  const { browser } = await first();
  const email = 'douryou@example.jp';
  expect((await browser.get('/employer/accounts')).text).toContain('追加アカウントと招待中の合計 0個（10個まで）');
  const sent = await browser.post('/employer/accounts', { act: 'invite', email, name: '総務課' });
  expect([sent.status, sent.location]).toEqual([303, '/employer/accounts']);
  const list = await browser.get('/employer/accounts');
  expect(list.text).toContain('招待のメールを送りました');
  expect(list.text).toContain('招待の期限: 2026年12月1日(火)');

  const invited = browse(app);
  const ticks = Object.fromEntries(consentDocuments('employer').map((each) => [`consent.${each.id}`, each.version]));
  expect((await invited.get('/open/employer?way=invited')).body).toMatch(/value="invited"[^>]*checked/);
  expect((await invited.post('/open/employer', { way: 'invited', ...ticks })).location).toBe('/open/employer/address');
  expect((await invited.get('/open/employer/address')).body).toContain('/open/employer/key?way=invited');
  const key = await lastKeyTo(app, email);
  const done = await invited.post('/open/employer/key', { way: 'invited', email, key, password });
  expect([done.status, done.location]).toEqual([303, '/account/pages']);
  expect((await invited.get('/account/pages')).location).toBe('/employer');
  const own = await invited.get('/employer/accounts');
  expect(own.text).toContain('最初のアカウントだけができます');
  expect(own.body).not.toContain('招待のメールを送る');
});

test('T4(1) what is typed stays when it is refused', async () => {
  const { browser, email } = await first();
  const known = await browser.post('/employer/accounts', { act: 'invite', email, name: '総務課' });
  expect([known.status, known.body.includes(`value="${email}"`), known.body.includes('value="総務課"')]).toEqual([
    422,
    true,
    true,
  ]);
  const bad = await browser.post('/employer/accounts/delegate', {
    email: 'roumu@example.jp',
    basis: 'laborAttorney',
    detail: '123',
    'startsOn.year': '2026',
    'startsOn.month': '2',
    'startsOn.day': '30',
  });
  expect(bad.status).toBe(422);
  expect(bad.text).toContain('登録番号は、数字8桁');
  expect(bad.body).toMatch(/name="startsOn.day"[^>]*value="30"/);
});

test('T4(1) an account shows what it did, is made the first with the password, or removed', async () => {
  const { browser, establishmentId } = await first();
  const other = await makeGivenAccount(app, establishmentId, 'additional');
  const colleague = browse(app, await sessionCookie(app, other.email));
  expect((await colleague.post('/employer/postings/new', { kind: 'general' })).status).toBe(303);
  const path = `/employer/accounts/${other.membershipId}`;
  expect((await browser.get(path)).text).toContain('求人の作成を始めた');
  const wrong = await browser.post(path, { act: 'handOver', password: 'not it' });
  expect([wrong.status, wrong.text.includes('パスワードが違います')]).toEqual([422, true]);
  expect((await browser.post(path, { act: 'handOver', password: PASSWORD })).location).toBe('/employer/accounts');
  expect((await accountsOfPage(db, establishmentId))[0]?.userId).toBe(other.userId);
  const [, formerly] = await accountsOfPage(db, establishmentId);
  const removed = await colleague.post(`/employer/accounts/${formerly?.membershipId}`, { act: 'remove' });
  expect(removed.location).toBe('/employer/accounts');
  expect((await browser.get('/employer')).location).toMatch(/^\/login/);
});

test('T4(1) a delegate sees filing only, changes between establishments without script, and ends it', async () => {
  const [one, two] = [await first(), await first()];
  const delegate = await makeGivenAccount(app, one.establishmentId, 'delegate');
  await makeGivenAccount(app, two.establishmentId, 'delegate', delegate.userId);
  const browser = browse(app, await sessionCookie(app, delegate.email));
  const postings = await browser.get('/employer/postings');
  expect(postings.body).toContain('action="/account/pages"');
  expect(postings.body).not.toContain('/employer/applicants');
  const memberships = await db
    .selectFrom('membership')
    .select(['id', 'establishment_id'])
    .where('user_id', '=', delegate.userId)
    .execute();
  const second = memberships.find((each) => each.establishment_id === two.establishmentId);
  expect((await browser.post('/account/pages', { page: String(second?.id) })).location).toBe('/employer/postings');
  expect((await browser.get('/employer/postings')).body).toMatch(new RegExp(`<option value="${second?.id}" selected`));
  const page = await browser.get('/employer/delegation');
  expect(page.text).toContain('社会保険労務士 13260001');
  expect((await browser.post('/employer/delegation')).location).toBe('/account/pages');
  expect((await accountsOfPage(db, two.establishmentId)).map((each) => each.kind)).toEqual(['first']);
  expect((await accountsOfPage(db, one.establishmentId)).map((each) => each.kind)).toEqual(['first', 'delegate']);
});

test('T4(1) an invitation is sent again and taken back from the list', async () => {
  const { browser, establishmentId } = await first();
  await browser.post('/employer/accounts', { act: 'invite', email: 'again@example.jp', name: '' });
  const [grant] = await invitationsOf(db, establishmentId);
  const before = await lastKeyTo(app, 'again@example.jp');
  await browser.post('/employer/accounts', { act: 'again', grant: String(grant?.id) });
  expect(await lastKeyTo(app, 'again@example.jp')).not.toBe(before);
  await browser.post('/employer/accounts', { act: 'takeBack', grant: String(grant?.id) });
  expect(await invitationsOf(db, establishmentId)).toEqual([]);
  const gone = await browser.post('/employer/accounts', { act: 'again', grant: String(grant?.id) });
  expect([gone.status, gone.text.includes('この招待は、もうありません')]).toEqual([422, true]);
  expect((await browser.post('/employer/accounts', { act: 'again', grant: 'x' })).status).toBe(404);
});
