import { beforeAll, describe, expect, test } from 'vitest';
import { consentDocuments } from '#areas/notices/index.ts';
import { testApp } from '#test/support/app.ts';
import { referenceDatabase } from '#test/support/database.ts';
import { lastKeyTo, mailsTo } from '#test/support/mails.ts';
import { makeMembership, makeUser, sessionCookie } from '#test/support/people.ts';
import { browse, type TestBrowser } from '#test/support/web.ts';

const { app, db, clock } = await testApp('2026-11-24', await referenceDatabase());
const password = 'sunset over the sai river';

beforeAll(async () => {
  await makeMembership(app, await makeUser(app, 'madoguchi@example.jp', '窓口 花子'), 'counter', {
    officeCode: '17010',
  });
});

const ticks = (account: 'employer' | 'jobseeker') =>
  Object.fromEntries(consentDocuments(account).map((each) => [`consent.${each.id}`, each.version]));

async function enterAtCounter(email: string) {
  const staff = browse(app, await sessionCookie(app, 'madoguchi@example.jp'));
  const reply = await staff.post('/office/open-employer', { email, name: '犀川製作所' });
  expect([reply.status, reply.location]).toEqual([303, '/office/open-employer']);
  return staff;
}

async function upToKey(browser: TestBrowser, kind: 'employer' | 'jobseeker', email: string, way = 'counter') {
  const first = await browser.post(`/open/${kind}`, { way, ...ticks(kind) });
  expect(first.location).toBe(`/open/${kind}/address`);
  return browser.post(`/open/${kind}/address`, { email, postal: '920-0962' });
}

describe('G①–⑥ an employer opens a page', () => {
  test('G⑤ G⑥ counter entry, consents, address, key, password: home', async () => {
    const email = 'soumu@saigawa.example';
    const staff = await enterAtCounter(email);
    expect((await staff.get('/office/open-employer')).text).toContain(email);

    const browser = browse(app);
    const start = await browser.get('/open/employer');
    expect(start.status).toBe(200);
    for (const document of consentDocuments('employer')) {
      expect(start.text).toContain(document.title.ja);
      const last = document.articles.at(-1)?.paragraphs.at(-1)?.ja ?? '';
      expect(start.body.indexOf(`name="consent.${document.id}"`)).toBeGreaterThan(
        start.body.indexOf(last.slice(0, 20)),
      );
    }
    expect((await upToKey(browser, 'employer', email)).location).toBe('/open/employer/key');
    expect((await browser.get('/open/employer/key')).body).toContain(email);
    const done = await browser.post('/open/employer/key', {
      email,
      key: await lastKeyTo(app, email),
      password,
      way: 'counter',
    });
    expect([done.status, done.location]).toEqual([303, '/employer']);
    const home = await browser.get('/employer');
    expect(home.text).toContain('求人者マイページを開設しました');
    expect(home.text).toContain('犀川製作所');
    expect((await staff.get('/office/open-employer')).text).not.toContain(email);
  });

  test('T8(1) from the site: the office follows from the postal code', async () => {
    const email = 'jinji@asanogawa.example';
    const browser = browse(app);
    await upToKey(browser, 'employer', email, 'self');
    const done = await browser.post('/open/employer/key', {
      email,
      key: await lastKeyTo(app, email),
      password,
      way: 'self',
    });
    expect(done.location).toBe('/employer');
    expect((await browser.get('/employer')).text).toContain('ハローワーク金沢');
  });

  test('from the site without a known postal code: 422, and what was typed stays', async () => {
    const browser = browse(app);
    await browser.post('/open/employer', { way: 'self', ...ticks('employer') });
    const reply = await browser.post('/open/employer/address', { email: 'a@example.jp', postal: '000-0000' });
    expect(reply.status).toBe(422);
    expect(reply.body).toContain('value="a@example.jp"');
    expect(reply.body).toContain('value="000-0000"');
  });

  test('T4(4) without a tick: 422, the document is named, the other ticks stay', async () => {
    const { [`consent.${consentDocuments('employer')[0]?.id}`]: _, ...rest } = ticks('employer');
    const reply = await browse(app).post('/open/employer', { way: 'counter', ...rest });
    expect(reply.status).toBe(422);
    expect(reply.text).toContain(`「${consentDocuments('employer')[0]?.title.ja}」を最後まで読み`);
    expect(reply.text).toContain('T4(4)');
    expect(reply.body.match(/type="checkbox"[^>]*checked/g)).toHaveLength(2);
  });

  test.each([
    ['employer', '会社のメールアドレスをおすすめします'],
    ['jobseeker', 'ほかの方と共用のメールアドレスは使わないでください'],
  ] as const)(
    'G①④ notes: %s reads which address suits, whom to let through and where to look',
    async (opener, suits) => {
      const browser = browse(app);
      await browser.get(`/open/${opener}`);
      await browser.post(`/open/${opener}`, { way: 'counter', ...ticks(opener) });
      const { text } = await browser.get(`/open/${opener}/address`);
      expect(text).toContain(suits);
      expect(text).toMatch(/\S+@\S+ からのメールを受け取れるように/);
      expect(text).toContain('迷惑メール');
    },
  );

  test('the steps come in order', async () => {
    expect((await browse(app).get('/open/employer/address')).location).toBe('/open/employer');
  });
});

describe('T5(1) a jobseeker opens a page', () => {
  test('address, key, password: the registration follows', async () => {
    const email = 'hanako@example.jp';
    const browser = browse(app);
    expect((await upToKey(browser, 'jobseeker', email)).location).toBe('/open/jobseeker/key');
    const done = await browser.post('/open/jobseeker/key', { email, key: await lastKeyTo(app, email), password });
    expect(done.location).toBe('/jobseeker/registration');
    expect((await browser.get('/account/pages')).status).toBe(200);
  });

  test('no address: 422, what was typed stays, title and message say so', async () => {
    const reply = await upToKey(browse(app), 'jobseeker', 'hanako＠');
    expect(reply.status).toBe(422);
    expect(reply.body).toContain('value="hanako＠"');
    expect(reply.body).toContain('<title>エラー: ');
  });

  test('G④ wrong, expired and superseded keys: 422 with address and key kept, never the password', async () => {
    const email = 'keys@example.jp';
    const browser = browse(app);
    await upToKey(browser, 'jobseeker', email);
    const first = await lastKeyTo(app, email);
    const wrong = await browser.post('/open/jobseeker/key', { email, key: 'AAAA-AAAA-AAAA', password });
    expect(wrong.status).toBe(422);
    expect(wrong.body).toContain('value="AAAA-AAAA-AAAA"');
    expect(wrong.body).toContain(`value="${email}"`);
    expect(wrong.body).not.toContain(password);

    await browser.post('/open/jobseeker/address', { email });
    const superseded = await browser.post('/open/jobseeker/key', { email, key: first, password });
    expect([superseded.status, superseded.text.includes('新しい')]).toEqual([422, true]);

    clock.advance({ minutes: 51 });
    const second = await lastKeyTo(app, email);
    const expired = await browser.post('/open/jobseeker/key', { email, key: second, password });
    expect([expired.status, expired.text.includes('50分')]).toEqual([422, true]);
  });

  test('a password that is too short is said at its field', async () => {
    const email = 'short@example.jp';
    const browser = browse(app);
    await upToKey(browser, 'jobseeker', email);
    const reply = await browser.post('/open/jobseeker/key', {
      email,
      key: await lastKeyTo(app, email),
      password: 'short',
    });
    expect([reply.status, reply.body.includes('href="#password"')]).toEqual([422, true]);
  });

  test('sending the last form twice opens one account and leads to the same page', async () => {
    const email = 'twice@example.jp';
    const browser = browse(app);
    await upToKey(browser, 'jobseeker', email);
    const fields = { email, key: await lastKeyTo(app, email), password, _key: 'same-form-key-1' };
    const [one, other] = await Promise.all([
      browser.post('/open/jobseeker/key', fields),
      browser.post('/open/jobseeker/key', fields),
    ]);
    expect([one.location, other.location]).toEqual(['/jobseeker/registration', '/jobseeker/registration']);
    expect(await db.selectFrom('auth_user').select('id').where('email', '=', email).execute()).toHaveLength(1);
  });

  test('the pages are there in English', async () => {
    const reply = await browse(app).get('/open/jobseeker?lang=en');
    expect(reply.body).toContain('<html lang="en">');
    expect(reply.text).toContain('Agree and continue');
  });
});

describe('R16 an address that has an account gets the same pages', () => {
  test.each(['employer', 'jobseeker'] as const)('%s', async (kind) => {
    const known = `known-${kind}@example.jp`;
    const unknown = `unknown-${kind}@example.jp`;
    await makeUser(app, known);
    const answers = [];
    for (const email of [known, unknown]) {
      const browser = browse(app);
      const asked = await upToKey(browser, kind, email);
      const shown = await browser.get(`/open/${kind}/key`);
      const tried = await browser.post(`/open/${kind}/key`, { email, key: 'AAAA-AAAA-AAAA', password });
      const plain = (body: string) => body.replaceAll(email, '').replace(/name="_key" value="[^"]+"/g, '');
      answers.push([asked.status, asked.location, plain(shown.body), tried.status, plain(tried.body)]);
      expect(await mailsTo(app, email)).toHaveLength(1);
    }
    expect(answers[0]).toEqual(answers[1]);
  });
});
