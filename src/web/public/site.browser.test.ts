import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { loadReference } from '#areas/offices/index.ts';
import { openPostings } from '#test/factories/postings.ts';
import { testApp } from '#test/support/app.ts';
import { checkPage, openBrowser } from '#test/support/browser.ts';
import { webApp } from '#web/app.ts';
import { mounts } from '#web/mounts.ts';
import { routes } from '#web/routes.ts';
import { listen, type RunningServer } from '#web/server.ts';

const { app, database } = await testApp('2026-11-24');
let server: RunningServer;
let browser: Browser;
let open = '';
let gone = '';

beforeAll(async () => {
  await loadReference(database.pool);
  const made = await openPostings(app, 80, (nth) => (nth === 2 ? { disclosure: 3 } : {}));
  open = made[0]?.number ?? '';
  gone = made[1]?.number ?? '';
  await database.db
    .updateTable('posting_state')
    .set({ state: 'filled' })
    .where('posting_id', '=', made[1]?.id ?? 0)
    .execute();
  server = await listen(webApp(app, routes, mounts(app)), 0, '127.0.0.1');
  browser = await openBrowser();
}, 60_000);

afterAll(async () => {
  await browser.close();
  await server.close();
});

const origin = () => `http://127.0.0.1:${server.port}`;

describe.each([1280, 320])('%i px wide', (width) => {
  test.each([
    ['the front page', () => '/'],
    ['all postings', () => '/postings'],
    [
      'a search with many conditions',
      () => '/postings?q=仕事&pref=13&pref=27&category=05&job=ヘルパー&employment=1&match=or&fold=1',
    ],
    ['no hits', () => '/postings?q=介護&wage=9000000'],
    ['what cannot be taken', () => '/postings?q=介護&wage=abc&age=200&sort=distance&overtimeMax=x&number=1'],
    ['a page past the last', () => '/postings?page=99'],
    ['in English', () => '/postings?lang=en&pref=13'],
    ['a posting', () => `/postings/${open}`],
    ['a posting in print', () => `/postings/${open}/print`],
    ['an ended posting', () => `/postings/${gone}`],
    ['the API', () => '/api'],
    ['within reach of a place', () => '/postings?near=35.694,139.7536,30&sort=distance'],
    ['a place that is several', () => '/postings?form=1&around=府中市'],
    ['the map', () => '/postings/map'],
    ['the map of a prefecture', () => '/postings/map?of=13'],
    ['the statistics', () => '/statistics'],
    ['entering a 求職番号', () => '/unlock'],
  ])('%s passes axe and the structural checks', { timeout: 30_000 }, async (_name, path) => {
    const page = await browser.newPage({ viewport: { width, height: 740 } });
    const violations: string[] = [];
    page.on('console', (message) => {
      if (message.text().includes('Content Security Policy')) violations.push(message.text());
    });
    try {
      await page.goto(origin() + path());
      await checkPage(page);
      expect(violations).toEqual([]);
    } finally {
      await page.close();
    }
  });
});

test('no card is taller than a third of a phone screen', async () => {
  const page = await browser.newPage({ viewport: { width: 360, height: 740 } });
  await page.goto(`${origin()}/postings?per=50`);
  const heights = (await page.evaluate(
    "[...document.querySelectorAll('.card')].map((each) => each.getBoundingClientRect().height)",
  )) as number[];
  await page.close();
  expect(heights.length).toBeGreaterThan(40);
  expect(Math.max(...heights)).toBeLessThanOrEqual(740 / 3);
});

test('without scripts: from the front page over the search to the posting', async () => {
  const page = await browser.newPage({ javaScriptEnabled: false, viewport: { width: 360, height: 740 } });
  await page.goto(origin());
  await page.fill('#searchbox-q', '仕事');
  await page.click('search button');
  expect(new URL(page.url()).search).toBe('?q=%E4%BB%95%E4%BA%8B');
  await page.click('text=条件を変える');
  await page.check('input[name=hoursType][value=full]');
  await page.locator('.filters__actions button').first().click();
  expect(new URL(page.url()).searchParams.get('hoursType')).toBe('full');
  await page.locator('.chip', { hasText: '仕事' }).click();
  await page.locator('.card__title a').first().click();
  expect(await page.locator('h1').count()).toBe(1);
  expect(page.url()).toMatch(/\/postings\/\d{5}-\d+$/);
  await page.close();
});

test('conditions stand beside the results on wide screens, folded above them on narrow ones', async () => {
  const placeOf = async (width: number) => {
    const page = await browser.newPage({ viewport: { width, height: 740 } });
    await page.goto(`${origin()}/postings`);
    const button = page.locator('.filters__actions button').first();
    const shown = await button.isVisible();
    const [form, results] = [
      await page.locator('.filters').boundingBox(),
      await page.locator('#results').boundingBox(),
    ];
    await page.close();
    return { shown, beside: (form?.x ?? 0) + (form?.width ?? 0) <= (results?.x ?? 0) };
  };
  expect(await placeOf(1280)).toEqual({ shown: true, beside: true });
  expect(await placeOf(360)).toEqual({ shown: false, beside: false });
});
