/**
 * `npm run soak pages`: every page that the links of the demo's logins lead to, in a browser at 360 and 1280 pixels: axe (WCAG 2.2 AA, target sizes),
 * structure, sideways scrolling, the browser's console, and that no link leads to a refusal or an error. Each route once for each login, in Japanese;
 * with `--lang en` the public pages and those of jobseekers in English. Ends with 1 when anything is wrong.
 */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import type { Browser, Page } from 'playwright-core';
import { readConfig } from '#platform/config.ts';
import { openBrowser, problemsOf } from '#test/support/browser.ts';
import { follow, homeOf, linksIn, type Visit } from '#test/support/links.ts';
import { startServing } from '../src/cli/serving.ts';
import { DEMO_PASSWORD, type DemoLogin, seedDemo } from '../src/demo/world.ts';

const say = (line: string) => process.stdout.write(`${line}\n`);

const WIDTHS = [360, 1280];
/** Where a stop of the service is told instead (T6(7), T7(7)). */
const STOPPED = /^(?:employer4|seeker4)@/;

async function logIn(page: Page, origin: string, email: string): Promise<void> {
  await page.goto(`${origin}/login`);
  await page.fill('input[name=email]', email);
  await page.fill('input[name=password]', DEMO_PASSWORD);
  await page.locator('main form button').first().click();
  await page.waitForURL((url) => url.pathname !== '/login');
  if (!page.url().includes('/login/code')) return;
  await page.locator('main form button').first().click();
  await page.waitForURL((url) => url.pathname !== '/login/code');
}

/** A record of the desk asks why it is opened. */
async function giveReason(page: Page): Promise<void> {
  if ((await page.locator('input[name=act][value=open]').count()) === 0) return;
  await page.locator('input[name=reason]').first().check();
  await page.locator('main form button').first().click();
  await page.waitForLoadState();
}

/** Looks at one page at both widths. @returns what is wrong with it, and its document */
async function lookAt(page: Page, address: string, mayBeStopped: boolean) {
  const wrong: string[] = [];
  const complaints: string[] = [];
  const listen = (message: { text(): string; type(): string }) => {
    if (message.type() === 'error' && !message.text().startsWith('Failed to load resource'))
      complaints.push(message.text());
  };
  page.on('console', listen);
  const reply = await page.goto(address);
  const status = reply?.status() ?? 0;
  if (status >= 400 && !(mayBeStopped && status === 403)) wrong.push(`answers ${status}`);
  await giveReason(page);
  for (const width of WIDTHS) {
    await page.setViewportSize({ width, height: 800 });
    wrong.push(...(await problemsOf(page)).map((problem) => `${width}: ${problem}`));
  }
  page.off('console', listen);
  return { wrong: [...wrong, ...complaints], body: await page.content() };
}

async function walk(browser: Browser, origin: string, login: { email: string; home: string; lang: string }) {
  const context = await browser.newContext();
  const page = await context.newPage();
  let wrong = 0;
  try {
    if (login.email) await logIn(page, origin, login.email);
    if (login.lang !== 'ja') await page.goto(`${origin}/?lang=${login.lang}`);
    const visits = await follow(
      [login.home, ...(login.email ? ['/account/security'] : [])],
      1,
      async ({ path, from }: Visit) => {
        const head = await context.request.get(origin + path);
        if (!(head.headers()['content-type'] ?? '').includes('html')) {
          if (head.status() >= 400) say(`  ${path} on ${from}: answers ${head.status()}`);
          wrong += head.status() >= 400 ? 1 : 0;
          return [];
        }
        const { wrong: faults, body } = await lookAt(page, origin + path, STOPPED.test(login.email));
        for (const fault of faults) say(`  ${path} on ${from}: ${fault}`);
        wrong += faults.length;
        return linksIn(`<!doctype html>${body.replace(/^<!doctype html>/i, '')}`);
      },
    );
    say(`${login.email || 'visitor'}: ${visits.length} addresses, ${wrong} wrong`);
  } finally {
    await context.close();
  }
  return wrong;
}

export default async function soakPages(args: readonly string[]): Promise<void> {
  const { values } = parseArgs({
    args: [...args],
    options: { lang: { type: 'string', default: 'ja' }, only: { type: 'string', default: '' } },
  });
  const folder = await mkdtemp(join(tmpdir(), 'hellowork-soak-'));
  const env = { HELLOWORK_DATA: folder, PORT: '0', LOG_LEVEL: 'error' };
  let logins: readonly DemoLogin[] = [];
  const serving = await startServing(readConfig({ env, demo: true }), 'all', async ({ app, pool }) => {
    logins = await seedDemo(app, pool, { count: 400 });
  });
  const browser = await openBrowser();
  let wrong = 0;
  try {
    const people = logins
      .map(({ who, email }) => ({ email, home: homeOf(who) }))
      .filter(({ home }) => values.lang === 'ja' || home === '/jobseeker')
      .filter(({ email }) => email.startsWith(values.only));
    for (const { email, home } of [...(values.only ? [] : [{ email: '', home: '/' }]), ...people])
      wrong += await walk(browser, serving.address, { email, home, lang: values.lang });
    say(wrong === 0 ? 'every page held' : `${wrong} wrong`);
    if (wrong > 0) process.exitCode = 1;
  } finally {
    await browser.close();
    await serving.close();
    await rm(folder, { recursive: true, force: true });
  }
}
