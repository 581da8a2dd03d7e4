import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { renderToString } from 'preact-render-to-string';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { checkPage, openBrowser } from '#test/support/browser.ts';
import { serveDocuments } from '#test/support/serve-documents.ts';
import { StyleGuide } from './page.tsx';

let browser: Browser;
let server: Awaited<ReturnType<typeof serveDocuments>>;

beforeAll(async () => {
  const guide = (props: Parameters<typeof StyleGuide>[0]) =>
    `<!doctype html>${renderToString(<StyleGuide {...props} />)}`;
  server = await serveDocuments({ '/ja': guide({}), '/en': guide({ lang: 'en', audience: 'public' }) });
  browser = await openBrowser();
});

afterAll(async () => {
  await browser?.close();
  await server?.close();
});

async function look<T>(path: string, options: BrowserContextOptions, see: (page: Page) => Promise<T>): Promise<T> {
  const context = await browser.newContext(options);
  const page = await context.newPage();
  const complaints: string[] = [];
  page.on('console', (message) => complaints.push(message.text()));
  page.on('pageerror', (error) => complaints.push(String(error)));
  try {
    await page.goto(server.origin + path);
    const seen = await see(page);
    expect(complaints).toEqual([]);
    return seen;
  } finally {
    await context.close();
  }
}

const wide = { width: 1280, height: 900 };

describe('the style guide, with every component in its states', () => {
  test.each([
    ['wide', '/ja', { viewport: wide }],
    ['on a phone', '/ja', { viewport: { width: 360, height: 740 } }],
    ['ui 12: at 320 pixels', '/ja', { viewport: { width: 320, height: 700 } }],
    ['in English', '/en', { viewport: wide }],
    ['ui 14: in forced colours', '/ja', { viewport: wide, forcedColors: 'active' as const }],
    ['without scripts', '/ja', { viewport: wide, javaScriptEnabled: false }],
  ])('passes axe and the structural checks %s', async (_, path, options) => {
    await look(path, options, checkPage);
  });

  test('ui 12: text at twice its size needs no sideways scrolling on a phone in landscape', async () => {
    await look('/ja', { viewport: { width: 640, height: 360 } }, async (page) => {
      await page.evaluate("document.documentElement.style.fontSize = '200%'");
      expect(await page.evaluate('document.documentElement.scrollWidth')).toBe(640);
    });
  });

  test('ui 7: the error summary has focus on arrival, and its links lead to their fields', async () => {
    await look('/ja', { viewport: wide }, async (page) => {
      expect(await page.evaluate('document.activeElement.id')).toBe('error-summary');
      await page.locator('.error-summary a').nth(1).click();
      expect(await page.evaluate('document.activeElement.id')).toBe('e-birth');
    });
  });

  test('ui 6: the first stop of the keyboard is the skip link, which leads into main', async () => {
    await look('/ja', { viewport: wide, javaScriptEnabled: false }, async (page) => {
      await page.keyboard.press('Tab');
      expect(await page.locator(':focus').textContent()).toBe('本文へ移動');
      await page.keyboard.press('Enter');
      expect(await page.locator(':focus').getAttribute('id')).toBe('main');
    });
  });

  test('ui 8: buttons, boxes and chips are at least 44 pixels high', async () => {
    await look('/ja', { viewport: { width: 360, height: 740 } }, async (page) => {
      const low =
        await page.evaluate(`[...document.querySelectorAll('.button, .input, .chip, .pagination a, .option__input, .skip')]
        .filter((each) => each.checkVisibility() && each.getBoundingClientRect().height < 44)
        .map((each) => each.className + ' ' + each.getBoundingClientRect().height)`);
      expect(low).toEqual([]);
    });
  });

  test('the characters left are counted as people see them', async () => {
    await look('/ja', { viewport: wide }, async (page) => {
      await page.locator('#work').fill('👨‍👩‍👧花\n屋');
      expect(await page.locator('.counter[aria-hidden]').first().textContent()).toBe('あと356文字入力できます');
    });
  });

  test('ui 23: printing leaves out what is only for the screen', async () => {
    await look('/ja', { viewport: wide }, async (page) => {
      await page.emulateMedia({ media: 'print' });
      const shown = await page.evaluate(
        `[...document.querySelectorAll('nav, button, .skip')].filter((each) => each.checkVisibility()).length`,
      );
      expect(shown).toBe(0);
    });
  });
});
