import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { problemsOf } from '#test/support/browser.ts';
import { elementsOf } from '#test/support/html.ts';
import { publicSite, publicStates, withoutPage } from '#test/support/public-site.ts';
import { CONTENT_SECURITY_POLICY } from '#web/headers.ts';
import { routes } from '#web/routes.ts';

const site = await publicSite();
const states = Object.values(publicStates).flat();

/** WCAG 1.4.12: what a reader may set. */
const SPACED =
  '* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important; } p { margin-bottom: 2em !important; }';

/** Runs in the page: texts that are cut off by their own box. */
const clipped = `[...document.querySelectorAll('main *, header *, footer *')].filter((each) => {
  if (each.closest('.vh, svg, select, details:not([open])') || !each.checkVisibility()) return false;
  const style = getComputedStyle(each);
  if (!/hidden|clip/.test(style.overflowX + style.overflowY)) return false;
  return each.scrollHeight > each.clientHeight + 1 || each.scrollWidth > each.clientWidth + 1;
}).map((each) => each.tagName + '.' + each.className + ': ' + each.textContent.trim().slice(0, 30))`;

/** Runs in the page: what moves by itself. */
const moving = `document.getAnimations().length`;

test('every public page of the table is looked at', () => {
  const pages = routes.filter(({ who }) => who === 'everyone').map(({ path }) => path);
  expect([...Object.keys(publicStates), ...withoutPage].toSorted()).toEqual(pages.toSorted());
});

describe.each([
  ['wide', { viewport: { width: 1280, height: 740 } }],
  ['narrow', { viewport: { width: 320, height: 700 } }],
  ['in forced colours', { viewport: { width: 1280, height: 740 }, forcedColors: 'active', reducedMotion: 'reduce' }],
] as const)('%s', (kind, options) => {
  test('ui 1, 2, 9, 12, 13, 14: every state passes', { timeout: 240_000 }, async () => {
    const context = await site.browser().newContext(options);
    const problems: string[] = [];
    const page = await context.newPage();
    page.on('console', (message) => {
      if (message.text().includes('Content Security Policy')) problems.push(`${page.url()}: ${message.text()}`);
    });
    for (const path of states) {
      const reply = await page.goto(site.address(path));
      problems.push(...(await problemsOf(page)).map((each) => `${path}: ${each}`));
      if (reply?.headers()['content-security-policy'] !== CONTENT_SECURITY_POLICY)
        problems.push(`${path}: another CSP`);
      if (kind === 'narrow') problems.push(...(await clippedBySpacing(page)).map((each) => `${path}: clips ${each}`));
      if (kind === 'in forced colours' && (await page.evaluate(moving)) !== 0)
        problems.push(`${path}: something moves`);
    }
    await context.close();
    expect(problems).toEqual([]);
  });
});

/** What a reader's spacing cuts off; the sheet is given as the page's own policy lets none in. */
async function clippedBySpacing(page: Page): Promise<readonly string[]> {
  await page.evaluate(`(() => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(${JSON.stringify(SPACED)});
    document.adoptedStyleSheets = [sheet];
  })()`);
  const wider = (await page.evaluate(
    'document.documentElement.scrollWidth - document.documentElement.clientWidth',
  )) as number;
  const cut = (await page.evaluate(clipped)) as string[];
  return wider > 0 ? [...cut, `the page, ${wider} px too wide`] : cut;
}

test('ui 2, 16, 17: every state parses strictly, says its language, and keeps the address in the other', async () => {
  const titles = new Map<string, string>();
  for (const path of states) {
    for (const lang of ['ja', 'en']) {
      const address = new URL(site.address(path));
      address.searchParams.set('lang', lang);
      const reply = await fetch(address, { redirect: 'manual' });
      if (reply.status === 303) continue;
      const body = await reply.text();
      expect(() => elementsOf(body), path).not.toThrow();
      const elements = elementsOf(body);
      const html = elements.find(({ tagName }) => tagName === 'html');
      const says = html?.attrs.find(({ name }) => name === 'lang')?.value;
      // Easy Japanese has no English side.
      expect(says, path).toBe(path.endsWith('/easy') ? 'ja' : lang);
      const other = /<a href="([^"]*)" lang="(?:ja|en)" hreflang/.exec(body)?.[1];
      if (other !== undefined) {
        const kept = new URL(other.replaceAll('&amp;', '&'), address);
        kept.searchParams.delete('lang');
        address.searchParams.delete('lang');
        expect([kept.pathname, kept.searchParams.toString()], path).toEqual([
          address.pathname,
          address.searchParams.toString(),
        ]);
      }
      const title = /<title>([^<]*)</.exec(body)?.[1] ?? '';
      const known = titles.get(`${lang} ${title}`);
      if (reply.status !== 200) continue;
      if (known !== undefined && known !== routeOf(path)) expect.fail(`${path} and ${known} are both called ${title}`);
      titles.set(`${lang} ${title}`, routeOf(path));
    }
  }
});

const routeOf = (state: string) => Object.entries(publicStates).find(([, list]) => list.includes(state))?.[0] ?? state;

test('ui 17: the title of results has their count and the page', async () => {
  const title = async (path: string) => /<title>([^<]*)</.exec(await (await fetch(site.address(path))).text())?.[1];
  expect(await title('/postings')).toMatch(/\d件/);
  expect(await title('/postings?page=2')).toMatch(/\d件.*2/);
});
