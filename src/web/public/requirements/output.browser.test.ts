import { gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { readPdf } from '#test/support/pdf.ts';
import { publicSite, publicStates } from '#test/support/public-site.ts';
import { webApp } from '#web/app.ts';
import { mounts } from '#web/mounts.ts';
import { routes } from '#web/routes.ts';

const site = await publicSite();
const KIB = 1024;

/** The bytes of an answer as a browser is sent them with gzip. */
async function weighed(address: string): Promise<{ bytes: number; type: string }> {
  const reply = await fetch(address, { headers: { 'accept-encoding': 'identity' } });
  const body = Buffer.from(await reply.arrayBuffer());
  return { bytes: gzipSync(body).length, type: reply.headers.get('content-type') ?? '' };
}

test('ui 10: every page is light, and brings few files', { timeout: 120_000 }, async () => {
  const page = await site.browser().newPage({ viewport: { width: 1280, height: 740 } });
  const heavy: string[] = [];
  for (const path of [...Object.values(publicStates).flat(), '/postings?per=30']) {
    const loaded: string[] = [];
    const note = (request: { url(): string }) => loaded.push(request.url());
    page.on('request', note);
    await page.goto(site.address(path), { waitUntil: 'networkidle' });
    page.off('request', note);
    const files = await Promise.all([...new Set(loaded)].map(weighed));
    const of = (kind: RegExp) =>
      files.filter(({ type }) => kind.test(type)).reduce((sum, { bytes }) => sum + bytes, 0) / KIB;
    const most: readonly (readonly [string, number, number])[] = [
      ['style', of(/css/), 25],
      ['script', of(/javascript/), 20],
      ['document', of(/html/), 60],
      ['fonts', of(/font/), 0],
      ['everything', of(/./), 150],
      ['requests', loaded.length, 12],
    ];
    for (const [what, is, limit] of most)
      if (is > limit) heavy.push(`${path}: ${what} ${is.toFixed(1)}, at most ${limit}`);
  }
  await page.close();
  expect(heavy).toEqual([]);
});

test('ui 11: on a slow phone the page is there soon and does not jump', { timeout: 120_000 }, async () => {
  for (const path of ['/', '/postings', '/postings/:open']) {
    const page = await site.browser().newPage({ viewport: { width: 360, height: 740 } });
    const remote = await page.context().newCDPSession(page);
    await remote.send('Network.emulateNetworkConditions', {
      offline: false,
      latency: 150,
      downloadThroughput: (1.6 * 1024 * 1024) / 8,
      uploadThroughput: (750 * 1024) / 8,
    });
    await page.addInitScript(`
      window.seen = { shift: 0, paint: 0 };
      new PerformanceObserver((list) => { for (const each of list.getEntries()) if (!each.hadRecentInput) window.seen.shift += each.value; })
        .observe({ type: 'layout-shift', buffered: true });
      new PerformanceObserver((list) => { for (const each of list.getEntries()) window.seen.paint = each.startTime; })
        .observe({ type: 'largest-contentful-paint', buffered: true });`);
    await page.goto(site.address(path), { waitUntil: 'networkidle' });
    const seen = (await page.evaluate('window.seen')) as { shift: number; paint: number };
    await page.close();
    expect(seen.shift, path).toBeLessThanOrEqual(0.1);
    expect(seen.paint, path).toBeGreaterThan(0);
    expect(seen.paint, path).toBeLessThanOrEqual(2_500);
  }
});

describe('ui 23: print', () => {
  test('the 求人票 on paper: all of it, without what is for the screen', async () => {
    const page = await site.browser().newPage();
    await page.goto(site.address('/postings/:open/print'));
    await page.emulateMedia({ media: 'print' });
    expect(await page.locator('nav:visible, button:visible').count()).toBe(0);
    const text = (await page.innerText('main')).replace(/\s/g, '');
    const pages = [
      ...(await page.pdf({ format: 'A4', preferCSSPageSize: true }))
        .toString('latin1')
        .matchAll(/\/Type \/Page\b(?!s)/g),
    ];
    expect(pages.length).toBeGreaterThanOrEqual(1);
    expect(pages.length).toBeLessThanOrEqual(4);
    const split = await page.evaluate(
      "[...document.querySelectorAll('main tr, main dl > div')].filter((each) => getComputedStyle(each).breakInside !== 'avoid').length",
    );
    expect(split).toBe(0);
    await page.close();
    const number = site.address(':open').slice(site.origin().length);
    const reply = await webApp(site.app, routes, mounts(site.app)).request(
      `http://localhost:3000/postings/${number}/sheet.pdf`,
    );
    const pdf = readPdf(new Uint8Array(await reply.arrayBuffer()));
    expect(pdf.pages).toHaveLength(2);
    expect(text).toContain(number);
    expect(pdf.pages.join('')).toContain(number);
  });
});

/** Runs in the page: the pictures, what they are called, what their parts lead to, and the numbers in them and in the table beside them. */
const pictures = `[...document.querySelectorAll('main figure.map')].map((figure) => {
  const picture = figure.querySelector('svg');
  const numbers = (text) => (text.match(/\\d[\\d,]*/g) || []);
  const table = figure.parentElement.querySelector('table');
  return {
    title: (picture.querySelector('title') || {}).textContent || '',
    role: picture.getAttribute('role'),
    links: [...picture.querySelectorAll('a')].map((each) => ({ href: each.getAttribute('href'), name: each.textContent.trim() })),
    shown: [...picture.querySelectorAll('.tile__value, .bar__text:not(.bar__text--label), .spot title')].flatMap((each) => numbers(each.textContent).slice(-1)),
    table: table ? [...table.querySelectorAll('td, th')].flatMap((each) => numbers(each.textContent)) : null,
    plain: table ? [...table.querySelectorAll('a')].map((each) => each.getAttribute('href')) : [],
  };
})`;

interface Picture {
  readonly title: string;
  readonly role: string | null;
  readonly links: readonly Readonly<{ href: string; name: string }>[];
  readonly shown: readonly string[];
  readonly table: readonly string[] | null;
  readonly plain: readonly string[];
}

describe('ui 25: charts and maps', () => {
  test.each(['/statistics', '/postings/map', '/postings/map?of=13'])('%s', async (path) => {
    const page = await site.browser().newPage();
    await page.goto(site.address(path));
    const found = (await page.evaluate(pictures)) as Picture[];
    await page.emulateMedia({ media: 'print' });
    const printed = await page.locator('main table:visible').count();
    await page.close();
    expect(found.length).toBeGreaterThan(0);
    expect(printed).toBeGreaterThanOrEqual(found.length);
    for (const { title, role, links, shown, table, plain } of found) {
      expect(title).not.toBe('');
      expect(role === 'img' || links.length > 0).toBe(true);
      expect(links.filter(({ name }) => name === '')).toEqual([]);
      expect(table).not.toBeNull();
      for (const number of shown) expect(table).toContain(number);
      if (path.startsWith('/postings/map')) {
        expect(shown.length).toBeGreaterThan(0);
        expect(links.length).toBeGreaterThan(0);
        for (const { href } of links) expect(plain).toContain(href);
      }
    }
  });
});
