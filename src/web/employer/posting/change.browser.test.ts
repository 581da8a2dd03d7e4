import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { acceptFiling, fileEstablishment, filePosting, readCase, recordVisit } from '#areas/filings/index.ts';
import { fillEstablishment, makeDraft, makeEmployer, makeStaff } from '#test/factories/filing.ts';
import { testApp } from '#test/support/app.ts';
import { checkPage, openBrowser } from '#test/support/browser.ts';
import { referenceDatabase } from '#test/support/database.ts';
import { sessionCookie } from '#test/support/people.ts';
import { webApp } from '#web/app.ts';
import { mounts } from '#web/mounts.ts';
import { routes } from '#web/routes.ts';
import { listen, type RunningServer } from '#web/server.ts';

const { app, db } = await testApp('2026-11-24', await referenceDatabase());
let server: RunningServer;
let browser: Browser;
let number = '';
let postingId = 0;
const staff = await makeStaff(app);
const employer = await makeEmployer(app);

async function accept(filingId: number): Promise<string> {
  const seen = (await readCase(db, filingId, '17010', app.clock.today()))?.version ?? 0;
  const accepted = await acceptFiling(app, staff.caller, { filingId, seen });
  if (!accepted.ok) throw new Error(JSON.stringify(accepted.refusals));
  return accepted.value.number;
}

beforeAll(async () => {
  await fillEstablishment(app, employer);
  const { establishmentId } = employer;
  const registered = await fileEstablishment(app, employer.caller, { establishmentId });
  if (!registered.ok) throw new Error(JSON.stringify(registered.refusals));
  await accept(registered.value.filingId);
  postingId = await makeDraft(app, employer);
  const filed = await filePosting(app, employer.caller, { postingId, establishmentId, confirmedAsks: [] });
  if (!filed.ok) throw new Error(JSON.stringify(filed.refusals));
  await recordVisit(app, staff.caller, { filingId: filed.value.filingId, on: app.clock.today() });
  number = await accept(filed.value.filingId);
  server = await listen(webApp(app, routes, mounts(app)), 0, '127.0.0.1');
  browser = await openBrowser();
}, 60_000);

afterAll(async () => {
  await browser.close();
  await server.close();
});

/** A page of somebody who is signed in, or of a visitor. */
async function pageOf(email: string | undefined, script: boolean): Promise<Page> {
  const origin = `http://127.0.0.1:${server.port}`;
  const context = await browser.newContext({ baseURL: origin, javaScriptEnabled: script, locale: 'ja-JP' });
  context.setDefaultTimeout(15_000);
  if (email) {
    const [name = '', ...value] = (await sessionCookie(app, email)).split(';')[0]?.split('=') ?? [];
    await context.addCookies([{ name, value: value.join('='), url: origin }]);
  }
  return context.newPage();
}

const press = (page: Page, name: string) => page.getByRole('button', { name, exact: true }).click();

describe.each([
  ['with scripts', true, '旋盤を使って、部品を一つずつ仕上げます。'],
  ['without scripts', false, 'フライス盤を使って、部品を一つずつ仕上げます。'],
])('G change, %s', (_, script, description) => {
  test('asked for, seen beside the old, accepted, read by everybody', { timeout: 60_000 }, async () => {
    const [owner, desk, visitor] = [
      await pageOf(employer.email, script),
      await pageOf(staff.email, script),
      await pageOf(undefined, script),
    ];
    await owner.goto(`/employer/postings/${postingId}/change`);
    await press(owner, 'いまの内容を写して変更を始める');
    await owner.getByRole('link', { name: '仕事の内容と雇用形態' }).click();
    await owner.locator('[name="work.description"]').fill(description);
    await press(owner, '保存して中断する');
    await checkPage(owner);
    await owner.getByRole('link', { name: '変更の内容を確認する' }).click();
    await checkPage(owner);
    await press(owner, 'この変更を申し出る');
    await owner.waitForURL(`**/employer/postings/${postingId}`);
    expect(await owner.locator('main').innerText()).toContain('ハローワークへの申出');
    await checkPage(owner);

    await visitor.goto(`/postings/${number}`);
    expect(await visitor.locator('main').innerText()).not.toContain(description);

    await desk.goto('/office/queue?kind=postingChange');
    await desk.locator('main table a').first().click();
    expect(await desk.locator('ins').innerText()).toBe(description);
    await checkPage(desk);
    await press(desk, 'この変更を認める');
    await desk.getByRole('heading', { name: '申出を認めました' }).waitFor();

    await visitor.reload();
    expect(await visitor.locator('main').innerText()).toContain(description);
  });
});
