import { gzipSync } from 'node:zlib';
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { refer } from '#areas/referrals/index.ts';
import { makeOfficeStaff, makeRegistrant } from '#test/factories/referrals.ts';
import { makeEmployer } from '#test/factories/world.ts';
import { readPdf, readPrinted } from '#test/support/pdf.ts';
import { sessionCookie } from '#test/support/people.ts';
import { publicSite, publicStates } from '#test/support/public-site.ts';

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
    await page.goto(site.address(path), { waitUntil: 'load' });
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

// How soon it is there is measured by `npm run bench phone`: a time depends on the machine.
test('ui 11: nothing jumps while a slow phone loads the page', { timeout: 120_000 }, async () => {
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
      window.shift = 0;
      new PerformanceObserver((list) => { for (const each of list.getEntries()) if (!each.hadRecentInput) window.shift += each.value; })
        .observe({ type: 'layout-shift', buffered: true });`);
    await page.goto(site.address(path), { waitUntil: 'networkidle' });
    expect(await page.evaluate('window.shift'), path).toBeLessThanOrEqual(0.1);
    await page.close();
  }
});

/** Runs in the page: the rows of a form as they are read, and those that a page break may cut. */
const rows = `[...document.querySelectorAll('main tr, main .summary-list__row')].map((each) => ({
  text: each.innerText.replace(/\\s/g, ''),
  held: getComputedStyle(each).breakInside === 'avoid',
}))`;

/** Prints the page as it stands on A4: every row whole on one of so many sheets, nothing of the screen. */
async function printed(page: Page, sheets: number): Promise<readonly string[]> {
  await page.emulateMedia({ media: 'print' });
  expect(await page.locator('nav:visible, button:visible, .skip:visible').count()).toBe(0);
  const found = (await page.evaluate(rows)) as { text: string; held: boolean }[];
  expect(found.filter(({ held }) => !held)).toEqual([]);
  const texts = readPrinted(await page.pdf({ format: 'A4', preferCSSPageSize: true })).map((each) =>
    each.replace(/\s/g, ''),
  );
  expect(texts).toHaveLength(sheets);
  expect(texts.join('')).not.toContain('\uFFFD');
  expect(found.length).toBeGreaterThan(10);
  for (const { text } of found)
    expect(
      texts.some((each) => each.includes(text)),
      text,
    ).toBe(true);
  return texts;
}

describe('ui 23: print', () => {
  test('the 求人票 on paper: all of it on two sheets, and as a file', async () => {
    const page = await site.browser().newPage();
    await page.goto(site.address('/postings/:open/print'));
    const texts = await printed(page, 2);
    await page.close();
    const number = site.address(':open').slice(site.origin().length);
    expect(texts.join('')).toContain(number);
    const reply = await fetch(site.address('/postings/:open/sheet.pdf'));
    const file = readPdf(new Uint8Array(await reply.arrayBuffer()));
    expect(file.pages).toHaveLength(2);
    expect(file.pages.join('')).toContain(number);
  });

  test('the 紹介状 on one sheet, on paper and as a file', async () => {
    const { app } = site;
    const employer = await makeEmployer(app);
    const person = await makeRegistrant(app);
    const staff = await makeOfficeStaff(app);
    const sent = await refer(app, staff.caller, {
      postingNumber: employer.postingNumber,
      jobseekerNumber: person.number,
      message: '面接の日時はご本人にお電話でお伝えください。',
      channel: 'counter',
    });
    if (!sent.ok) throw new Error(JSON.stringify(sent.refusals));
    const path = site.address(`/jobseeker/referrals/${sent.value.id}/letter`);
    const cookie = await sessionCookie(app, person.email);
    const context = await site.browser().newContext({ extraHTTPHeaders: { cookie } });
    const page = await context.newPage();
    await page.goto(path);
    const [text] = await printed(page, 1);
    await context.close();
    expect(text).toContain(employer.postingNumber);
    expect(text).toContain(person.number);
    const reply = await fetch(`${path}.pdf`, { headers: { cookie } });
    const file = readPdf(new Uint8Array(await reply.arrayBuffer()));
    expect(file.pages).toHaveLength(1);
    expect(file.pages.join('')).toContain(person.number);
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
