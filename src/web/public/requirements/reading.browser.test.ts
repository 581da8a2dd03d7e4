import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { problemsOf } from '#test/support/browser.ts';
import { type Element, elementsOf, textOf as textIn } from '#test/support/html.ts';
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
  test('ui 1, 2, 8, 9, 12, 13, 14: every state passes', { timeout: 240_000 }, async () => {
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
      expect(textOf(body), `${path} in ${lang}`).not.toMatch(/undefined|\[object |NaN/);
      const title = /<title>([^<]*)</.exec(body)?.[1] ?? '';
      const known = titles.get(`${lang} ${title}`);
      if (reply.status !== 200) continue;
      if (known !== undefined && known !== routeOf(path)) expect.fail(`${path} and ${known} are both called ${title}`);
      titles.set(`${lang} ${title}`, routeOf(path));
    }
  }
});

/** What a page says, scripts and styles apart. */
const textOf = (body: string) => textIn(elementsOf(body).find(({ tagName }) => tagName === 'body') as Element);

const routeOf = (state: string) => Object.entries(publicStates).find(([, list]) => list.includes(state))?.[0] ?? state;

test('ui 17: the title of results has their count and the page', async () => {
  const title = async (path: string) => /<title>([^<]*)</.exec(await (await fetch(site.address(path))).text())?.[1];
  expect(await title('/postings')).toMatch(/\d件/);
  expect(await title('/postings?page=2')).toMatch(/\d件.*2/);
});

/** Runs in the page: what tells the chosen, the current and the wrong from the rest by form. */
const told = `(() => {
  const style = (selector, pseudo) => { const each = document.querySelector(selector); return each && getComputedStyle(each, pseudo); };
  const seen = (color) => color !== 'transparent' && !/, 0\\)$/.test(color);
  const border = (selector) => {
    const { borderTopWidth, borderTopColor, borderBottomWidth, borderBottomColor } = style(selector);
    return (seen(borderTopColor) ? parseFloat(borderTopWidth) : 0) + (seen(borderBottomColor) ? parseFloat(borderBottomWidth) : 0);
  };
  return {
    current: border('.nav a[aria-current]') - border('.nav a:not([aria-current])'),
    ticked: Number(style('.option__input[type=checkbox]:checked', '::after').opacity) - Number(style('.option__input[type=checkbox]:not(:checked)', '::after').opacity),
    wrong: parseFloat(style('[aria-invalid=true]').borderTopWidth) - parseFloat(style('input.input:not([aria-invalid])').borderTopWidth),
    error: document.querySelector('.field__error').textContent.trim(),
  };
})()`;

interface Told {
  readonly current: number;
  readonly ticked: number;
  readonly wrong: number;
  readonly error: string;
}

test.each([
  ['in forced colours', { forcedColors: 'active' }],
  ['with more contrast', { contrast: 'more' }],
] as const)(
  'ui 14: %s the chosen, the current and the wrong are told apart by form; nothing moves',
  async (kind, options) => {
    const page = await site
      .browser()
      .newPage({ viewport: { width: 1280, height: 740 }, reducedMotion: 'reduce', ...options });
    await page.goto(site.address('/postings?pref=13&age=200'));
    const seen = (await page.evaluate(told)) as Told;
    expect(seen.current).toBeGreaterThanOrEqual(2);
    expect(seen.ticked).toBe(1);
    expect(seen.wrong).toBeGreaterThan(0);
    expect(seen.error).toMatch(/^エラー/);
    for (const path of ['/', '/postings', '/postings/:open', '/statistics', '/open/jobseeker']) {
      await page.goto(site.address(path));
      expect(await page.evaluate(moving), path).toBe(0);
      if (kind !== 'with more contrast') continue;
      const pale = await page.evaluate(
        "[...document.querySelectorAll('main .quiet')].filter((each) => getComputedStyle(each).color !== getComputedStyle(document.body).color).length",
      );
      expect(pale, path).toBe(0);
    }
    await page.close();
  },
);

/** Runs in the page: what would be lost without colours. */
const greyLost = `(() => {
  const lost = [];
  const seen = (selector) => [...document.querySelectorAll(selector)].filter((each) => each.checkVisibility());
  for (const each of seen('.tag, .chip, .label, .badge, .chart__legend li, .map-legend li')) if (!each.textContent.trim()) lost.push('no word in ' + each.className);
  for (const each of seen('.tile, .spot, .bar')) {
    const words = [each, each.parentElement].some((one) => one && (one.querySelector('text, title') || one.matches('a[aria-label]')));
    if (!words) lost.push('no number at ' + each.outerHTML.slice(0, 60));
  }
  for (const each of seen('main p a:not(.button), main dd a')) {
    const style = getComputedStyle(each);
    if (!style.textDecorationLine.includes('underline') && parseFloat(style.borderBottomWidth) === 0) lost.push('link told by colour: ' + each.textContent);
  }
  return lost;
})()`;

/** Runs in the page: how light the classes of a map are, from the least to the most. */
const shades = `[...document.querySelectorAll('.map-legend__shade')].map((each) => {
  const [red, green, blue] = getComputedStyle(each).backgroundColor.match(/[\\d.]+/g).map(Number);
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
})`;

test('ui 15: without colours every tag, chip, bar and tile keeps its word or number, every link its line', async () => {
  const page = await site.browser().newPage({ viewport: { width: 1280, height: 740 } });
  for (const path of states) {
    await page.goto(site.address(path));
    expect(await page.evaluate(greyLost), path).toEqual([]);
  }
  await page.goto(site.address('/postings/map'));
  const light = (await page.evaluate(shades)) as number[];
  expect(light.length).toBeGreaterThan(2);
  for (const [nth, each] of light.slice(1).entries()) expect(light[nth] as number).toBeGreaterThan(each + 8);
  await page.close();
});
