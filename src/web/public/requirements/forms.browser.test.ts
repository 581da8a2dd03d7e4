import type { Browser, BrowserContext, Page } from 'playwright-core';
import sharp from 'sharp';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { consentDocuments } from '#areas/notices/index.ts';
import { SESSION_SECONDS } from '#platform/auth/session-length.ts';
import { makeEmployer, makeJobseeker } from '#test/factories/world.ts';
import { testApp } from '#test/support/app.ts';
import { checkPage, openBrowser } from '#test/support/browser.ts';
import { referenceDatabase } from '#test/support/database.ts';
import { makeUser, PASSWORD, sessionCookie } from '#test/support/people.ts';
import { webApp } from '#web/app.ts';
import { mounts } from '#web/mounts.ts';
import { routes } from '#web/routes.ts';
import { listen, type RunningServer } from '#web/server.ts';

// What a registration, an application and a report ask of everybody's forms: ui 18 to 22, with and without scripts.
const { app, db, clock } = await testApp('2026-11-24', await referenceDatabase());
let server: RunningServer;
let browser: Browser;
let origin = '';
let applyTo = '';
const newcomer = 'newcomer@example.jp';
let newcomerId = '';

beforeAll(async () => {
  applyTo = `/postings/${(await makeEmployer(app)).postingNumber}/apply`;
  newcomerId = await makeUser(app, newcomer, '');
  await db
    .insertInto('consent')
    .values(
      consentDocuments('jobseeker').map(({ id, version }) => ({
        user_id: newcomerId,
        document: id,
        version,
        at: clock.now(),
      })),
    )
    .execute();
  server = await listen(webApp(app, routes, mounts(app)), 0, '127.0.0.1');
  origin = `http://127.0.0.1:${server.port}`;
  browser = await openBrowser();
}, 120_000);
afterAll(async () => {
  await browser.close();
  await server.close();
});

/** A browser of its own, signed in as somebody or as nobody. */
async function opened(javaScriptEnabled: boolean, email?: string): Promise<BrowserContext> {
  const context = await browser.newContext({ baseURL: origin, javaScriptEnabled, locale: 'ja-JP' });
  for (const pair of email ? (await sessionCookie(app, email)).split('; ') : []) {
    const at = pair.indexOf('=');
    await context.addCookies([{ name: pair.slice(0, at), value: pair.slice(at + 1), url: origin }]);
  }
  return context;
}

const press = (page: Page, name: string) => page.getByRole('button', { name, exact: true }).first().click();

describe.each([true, false])('the registration, scripts %s', (scripts) => {
  const person = '/jobseeker/registration/person';
  const birth = (part: string) => `[name="person.birthDate.${part}"]`;

  async function birthday(page: Page, [era, year, month, day]: readonly string[]): Promise<void> {
    await page.selectOption(birth('era'), { label: era ?? '' });
    for (const [part, value] of [
      ['year', year],
      ['month', month],
      ['day', day],
    ] as const)
      await page.fill(birth(part), value ?? '');
    await press(page, '保存して次へ進む');
    await page.waitForLoadState();
  }

  /** What is kept of the date of birth. */
  const kept = async (): Promise<unknown> => {
    const row = await db
      .selectFrom('draft')
      .select('data')
      .where('owner', '=', `user:${newcomerId}`)
      .executeTakeFirst();
    return (row?.data as { content: { person?: { birthDate?: unknown } } } | undefined)?.content.person?.birthDate;
  };

  test('ui 18: a date in either calendar is kept as one date; a day its era did not have is refused', {
    timeout: 120_000,
  }, async () => {
    const context = await opened(scripts, newcomer);
    const page = await context.newPage();
    await page.goto(person);
    for (const [name, value] of [
      ['name', '犀川 花子'],
      ['kana', 'さいがわ はなこ'],
      ['postalCode', '920-0962'],
      ['address', '広坂1-1-1'],
      ['phone', '076-000-0000'],
    ] as const)
      await page.fill(`[name="person.${name}"]`, value);
    await page.locator('[name="person.foreignNational"][value=no]').check();
    await press(page, '住所を入力する');
    await page.waitForLoadState();
    for (const [typed, iso] of [
      [['大正', '元', '7', '30'], '1912-07-30'],
      [['大正', '１５', '12', '24'], '1926-12-24'],
      [['昭和', '元', '12', '25'], '1926-12-25'],
      [['昭和', '６４', '１', '７'], '1989-01-07'],
      [['平成', '元', '1', '8'], '1989-01-08'],
      [['西暦', '1989', '1', '8'], '1989-01-08'],
    ] as const) {
      await page.goto(person);
      await birthday(page, typed);
      expect(await kept(), typed.join()).toBe(iso);
    }
    for (const typed of [
      ['昭和', '64', '1', '8'],
      ['平成', '元', '1', '7'],
      ['平成', '31', '5', '1'],
      ['大正', '元', '7', '29'],
      ['昭和', '60', '2', '29'],
    ] as const) {
      await page.goto(person);
      await birthday(page, typed);
      expect(await page.title(), typed.join()).toMatch(/^エラー: /);
      expect(await page.locator('#error-summary a').first().getAttribute('href')).toBe('#person-birthDate');
      expect(await page.inputValue(birth('year'))).toBe(typed[1]);
    }
    await context.close();
  });

  test('ui 19: a postal code fills in the address, asks which, or says that there is none', {
    timeout: 120_000,
  }, async () => {
    const context = await opened(scripts, newcomer);
    const page = await context.newPage();
    const address = '[name="person.address"]';
    const look = async (code: string) => {
      await page.goto(person);
      await page.fill(address, '');
      await page.fill('[name="person.postalCode"]', code);
      await press(page, '住所を入力する');
      await page.waitForLoadState();
    };
    for (const code of ['100-0001', '１０００００１', '100 0001', '〒100-0001']) {
      await look(code);
      expect(await page.inputValue(address), code).toBe('千代田');
      expect(await page.inputValue('[name="person.municipality"]'), code).toBe('東京都千代田区');
    }
    await page.fill(address, '千代田1-1');
    expect(await page.inputValue(address)).toBe('千代田1-1');
    await look('452-0961');
    const places = page.locator('input[type=radio][name^="place:"]');
    expect(await places.count()).toBeGreaterThan(1);
    await checkPage(page);
    await places.first().check();
    await press(page, 'この住所を入力する');
    await page.waitForLoadState();
    expect(await page.inputValue(address)).not.toBe('');
    await look('000-0000');
    expect(await page.title()).toMatch(/^エラー: /);
    expect(await page.locator('#error-summary').innerText()).toContain('この郵便番号の住所が見つかりません');
    expect(await page.inputValue('[name="person.postalCode"]')).toBe('000-0000');
    expect(await page.locator(address).isEditable()).toBe(true);
    await context.close();
  });
});

describe('ui 20: the time-out', () => {
  const minutes = (n: number) => n * 60_000;
  /** When the warning must stand: two minutes and a little before the end. */
  const WARNED = SESSION_SECONDS * 1000 - minutes(1) - minutes(2) + 2_000;

  test('is announced two minutes ahead, put off ten times with one key, in all tabs at once', {
    timeout: 120_000,
  }, async () => {
    const { email } = await makeJobseeker(app);
    const context = await opened(true, email);
    await context.clock.install();
    const [one, two] = [await context.newPage(), await context.newPage()];
    for (const page of [one, two]) await page.goto(applyTo);
    for (let times = 0; times < 10; times++) {
      await context.clock.fastForward(WARNED - minutes(1));
      expect(await one.locator('oh-timeout dialog').isVisible()).toBe(false);
      await context.clock.fastForward(minutes(1));
      await one.locator('oh-timeout dialog').waitFor();
      await two.locator('oh-timeout dialog').waitFor();
      if (times === 0) {
        expect(await one.locator('[data-left]').innerText()).toMatch(/^(2:00|1:5\d)$/);
        await checkPage(one);
      }
      const prolonged = one.waitForResponse('**/session/keep');
      await one.keyboard.press(times % 2 === 0 ? 'Enter' : 'Escape');
      expect((await prolonged).status()).toBe(204);
      for (const page of [one, two]) await page.locator('oh-timeout dialog').waitFor({ state: 'hidden' });
    }
    await context.close();
  });

  test('ends the session, and what was typed is back after the login', { timeout: 60_000 }, async () => {
    const { email } = await makeJobseeker(app);
    const context = await opened(true, email);
    await context.clock.install();
    const page = await context.newPage();
    await page.goto(applyTo);
    await page.fill('[name=motivation]', '調理の仕事を続けたいです。');
    await context.clock.fastForward(SESSION_SECONDS * 1000);
    await page.waitForURL('**/login?**');
    expect(await page.locator('main').innerText()).toContain('入力した内容は残っています');
    expect((await page.request.get('/session/keep')).status()).toBe(401);
    await page.fill('[name=email]', email);
    await page.fill('[name=password]', PASSWORD);
    await press(page, 'ログインする');
    await page.waitForURL(`**${applyTo}`);
    expect(await page.inputValue('[name=motivation]')).toBe('調理の仕事を続けたいです。');
    await context.close();
  });

  test('without scripts the page says when, and what is posted too late is back after the login', async () => {
    const { email } = await makeJobseeker(app);
    const context = await opened(false, email);
    const page = await context.newPage();
    await page.goto(applyTo);
    expect(await page.locator('oh-timeout').innerText()).toMatch(/この画面は \d{1,2}:\d{2} まで操作がないと/);
    await page.fill('[name=motivation]', '長く勤めたいです。');
    await db
      .deleteFrom('auth_session')
      .where('userId', 'in', db.selectFrom('auth_user').select('id').where('email', '=', email))
      .execute();
    await press(page, '内容を確認する');
    await page.waitForURL('**/login?**');
    await page.fill('[name=email]', email);
    await page.fill('[name=password]', PASSWORD);
    await press(page, 'ログインする');
    await page.waitForURL(`**${applyTo}`);
    expect(await page.inputValue('[name=motivation]')).toBe('長く勤めたいです。');
    await context.close();
  });
});

test.each([true, false])(
  'ui 21: a report sent with a double click is one, scripts %s; back sends nothing again',
  async (scripts) => {
    const context = await opened(scripts);
    const page = await context.newPage();
    const account = `twice-${scripts}@example.jp`;
    await page.goto('/report');
    await page.locator('[name=what]').first().check();
    await page.fill('[name=account]', account);
    await page.fill('[name=body]', '身に覚えのないログインの知らせが届きました。');
    await page.fill('[name=email]', 'writer@example.jp');
    await page.getByRole('button', { name: '届け出る', exact: true }).dblclick();
    await page.getByText('届出を受け付けました').waitFor();
    const reports = async () =>
      (await db.selectFrom('misuse_report').select('id').where('account', '=', account).execute()).length;
    expect(await reports()).toBe(1);
    let posts = 0;
    page.on('request', (request) => {
      if (request.method() === 'POST') posts++;
    });
    await page.goBack();
    await page.reload();
    await page.goForward();
    await page.reload();
    expect([posts, await reports()]).toEqual([0, 1]);
    await context.close();
  },
);

test.each([true, false])(
  'ui 22: good files are kept, each bad one is named, scripts %s',
  { timeout: 60_000 },
  async (scripts) => {
    const { email } = await makeJobseeker(app);
    const context = await opened(scripts, email);
    const page = await context.newPage();
    const picture = sharp({ create: { width: 8, height: 8, channels: 3, background: '#00f' } });
    const pdf = Buffer.from('%PDF-1.7\n1 0 obj <</Type /Catalog>> endobj\ntrailer <</Root 1 0 R>>\n%%EOF\n');
    const file = (name: string, mimeType: string, buffer: Buffer) => ({ name, mimeType, buffer });
    const good = [
      file('履歴書.pdf', 'application/pdf', pdf),
      file('写真.png', 'image/png', await picture.png().toBuffer()),
      file('証明書.jpg', 'image/jpeg', await picture.jpeg().toBuffer()),
    ];
    const send = async (files: readonly ReturnType<typeof file>[]) => {
      await page.setInputFiles('[name=documents]', [...files]);
      await press(page, 'アップロードする');
      await page.waitForLoadState();
    };
    const received = () => page.locator('main .files__item:has(button)').allInnerTexts();
    const refused = () => page.locator('#error-summary li').allInnerTexts();
    await page.goto(applyTo);
    await page.fill('[name=motivation]', '残しておきたい文章');
    await send([
      ...good,
      file('偽物.pdf', 'application/pdf', Buffer.from('<html>')),
      file('空.pdf', 'application/pdf', Buffer.alloc(0)),
    ]);
    expect(await received()).toHaveLength(3);
    expect((await refused()).map((each) => each.split(':')[0])).toEqual(['偽物.pdf', '空.pdf']);
    expect(await page.locator('[id$=-error]').innerText()).toContain('偽物.pdf');
    expect(await page.inputValue('[name=motivation]')).toBe('残しておきたい文章');
    await checkPage(page);
    await send([file('大きい.pdf', 'application/pdf', Buffer.concat([pdf, Buffer.alloc(5 * 1024 * 1024)]))]);
    expect((await refused()).map((each) => each.split(':')[0])).toEqual(['大きい.pdf']);
    await send([1, 2, 3].map((nth) => file(`追加${nth}.pdf`, 'application/pdf', pdf)));
    expect((await refused()).map((each) => each.split(':')[0])).toEqual(['追加3.pdf']);
    expect((await received()).map((each) => each.split(/\s/)[0])).toEqual([
      '履歴書.pdf',
      '写真.png',
      '証明書.jpg',
      '追加1.pdf',
      '追加2.pdf',
    ]);
    await context.close();
  },
);
