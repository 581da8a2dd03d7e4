import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { logInByPasskey, passkeysOf } from '#areas/accounts/index.ts';
import type { App } from '#platform/app.ts';
import { makeJobseeker } from '#test/factories/world.ts';
import { testApp } from '#test/support/app.ts';
import { checkPage, openBrowser } from '#test/support/browser.ts';
import { mailsTo } from '#test/support/mails.ts';
import { PASSWORD } from '#test/support/people.ts';
import { webApp } from '#web/app.ts';
import { mounts } from '#web/mounts.ts';
import { routes } from '#web/routes.ts';
import { listen, type RunningServer } from '#web/server.ts';

const { app: plain } = await testApp('2026-11-24');
let app: App = plain;
let server: RunningServer;
let browser: Browser;

beforeAll(async () => {
  // The address must be known before the server runs: passkeys belong to it.
  const first = await listen(webApp(plain, routes, mounts(plain)), 0, '127.0.0.1');
  await first.close();
  app = { ...plain, config: { ...plain.config, baseUrl: `http://localhost:${first.port}` } };
  server = await listen(webApp(app, routes, mounts(app)), first.port, '127.0.0.1');
  browser = await openBrowser();
}, 60_000);

afterAll(async () => {
  await browser.close();
  await server.close();
});

/** A browser with a device that has the person's fingerprint. */
async function withDevice(): Promise<Page> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 800 } });
  const page = await context.newPage();
  const device = await context.newCDPSession(page);
  await device.send('WebAuthn.enable');
  await device.send('WebAuthn.addVirtualAuthenticator', {
    options: {
      protocol: 'ctap2',
      transport: 'internal',
      hasResidentKey: true,
      hasUserVerification: true,
      isUserVerified: true,
      automaticPresenceSimulation: true,
    },
  });
  return page;
}

test('T15 a passkey is registered, opens the page without a password, and is worth nothing twice or once deleted', async () => {
  const { email, userId } = await makeJobseeker(app);
  const base = app.config.baseUrl;
  const page = await withDevice();
  await page.goto(`${base}/login?next=/account/security`);
  await page.fill('input[name=email]', email);
  await page.fill('input[name=password]', PASSWORD);
  await page.getByRole('button', { name: 'ログインする', exact: true }).click();
  await page.waitForURL('**/account/security');
  await page.getByLabel('パスキーの名前').fill('わたしの電話');
  await page.getByRole('button', { name: 'この端末のパスキーを登録する' }).click();
  await page.getByText('パスキーを登録しました').first().waitFor();
  await checkPage(page);
  expect(await passkeysOf(app.db, userId)).toMatchObject([{ name: 'わたしの電話', lastUsedAt: null }]);
  expect((await mailsTo(app, email)).at(-1)?.subject).toContain('パスキーを登録しました');

  await page.getByRole('button', { name: 'ログアウト', exact: true }).click();
  await page.goto(`${base}/login?next=/account/security`);
  const sent = page.waitForRequest((request) => request.url().endsWith('/login/passkey'));
  await page.getByRole('button', { name: 'パスキーでログインする' }).click();
  const answer = new URLSearchParams((await sent).postData() ?? '').get('answer') ?? '';
  await page.waitForURL('**/account/security');
  expect(await page.textContent('main')).toContain('パスキー　');

  const visitor = { kind: 'visitor', userId: null, label: 'visit:1', officeCode: null, subject: null } as const;
  const again = (text: string) =>
    logInByPasskey(app, { actor: visitor }, { answer: text, from: 'elsewhere', headers: new Headers() });
  for (const text of [answer, '', '{}', '{"id":1}', answer.replace('"clientDataJSON":"', '"clientDataJSON":"AA')])
    expect((await again(text)).ok).toBe(false);

  await page.locator('button[value=removePasskey]').click();
  await page.getByText('パスキーを削除しました').first().waitFor();
  expect(await passkeysOf(app.db, userId)).toEqual([]);
  await page.getByRole('button', { name: 'ログアウト', exact: true }).click();
  await page.goto(`${base}/login`);
  await page.getByRole('button', { name: 'パスキーでログインする' }).click();
  await page.getByText('パスキーを確認できませんでした').first().waitFor();
}, 60_000);

test('without scripts the login says what a passkey needs, and the password works', async () => {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto(`${app.config.baseUrl}/login`);
  expect(await page.getByText('パスキーを登録した方は').isVisible()).toBe(true);
  expect(await page.getByRole('button', { name: 'パスキーでログインする' }).isVisible()).toBe(false);
  await context.close();
});
