import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { publicSite, publicStates } from '#test/support/public-site.ts';

const site = await publicSite();
const states = Object.values(publicStates).flat();

const opened = async (options: { javaScriptEnabled?: boolean; width?: number } = {}): Promise<Page> => {
  const { width = 1280, ...rest } = options;
  return site.browser().newPage({ viewport: { width, height: 740 }, ...rest });
};

/** What has the focus, in short; and how it shows it. */
const focused = `(() => {
  const each = document.activeElement;
  if (!each || each === document.body) return null;
  const style = getComputedStyle(each);
  const box = each.getBoundingClientRect();
  const label = each.labels && each.labels[0];
  const shown = [each, each.nextElementSibling, label].filter(Boolean).map((one) => getComputedStyle(one));
  const drawn = each instanceof SVGElement && parseFloat(getComputedStyle(each.querySelector('rect, circle')).strokeWidth) >= 2;
  const outlined = drawn || shown.some((one) => (one.outlineStyle !== 'none' && parseFloat(one.outlineWidth) >= 2) || one.boxShadow !== 'none');
  const middle = document.elementFromPoint(box.left + Math.min(box.width / 2, 8), box.top + box.height / 2);
  const covered = middle !== null && !each.contains(middle) && !middle.contains(each) && !(label && label.contains(middle)) &&
    ['fixed', 'sticky'].includes(getComputedStyle(middle).position);
  return { name: each.tagName + ' ' + (each.id || each.getAttribute('href') || each.textContent.trim().slice(0, 20)), outlined, covered };
})()`;

interface Focused {
  readonly name: string;
  readonly outlined: boolean;
  readonly covered: boolean;
}

describe('ui 4, 5, 6: by keyboard', () => {
  test('the first Tab is at a skip link, which moves the focus into main', { timeout: 120_000 }, async () => {
    const page = await opened();
    for (const path of states) {
      await page.goto(site.address(path));
      const summary = await page.locator('#error-summary').count();
      if (summary > 0) await page.evaluate('document.activeElement.blur()');
      if (summary === 0) await page.keyboard.press('Tab');
      else await page.locator('.skip').first().focus();
      expect(await page.evaluate('document.activeElement.getAttribute("href")'), path).toBe('#main');
      await page.keyboard.press('Enter');
      expect(await page.evaluate('document.activeElement.id'), path).toBe('main');
    }
    await page.close();
  });

  test('on results a second one leads over the conditions', async () => {
    const page = await opened();
    await page.goto(site.address('/postings?q=仕事'));
    await page.keyboard.press('Tab');
    await page.keyboard.press('Tab');
    expect(await page.evaluate('document.activeElement.getAttribute("href")')).toBe('#results');
    await page.keyboard.press('Enter');
    expect(await page.evaluate('document.activeElement.id')).toBe('results');
    await page.close();
  });

  test.each(['/', '/postings?pref=13', '/postings/:open', '/postings/map', '/login', '/open/employer', '/unlock'])(
    '%s: the focus is seen everywhere, covered nowhere, and comes to the end',
    { timeout: 60_000 },
    async (path) => {
      const page = await opened();
      await page.goto(site.address(path));
      let last = '';
      const wrong: string[] = [];
      for (let steps = 0; steps < 400; steps++) {
        await page.keyboard.press('Tab');
        const now = (await page.evaluate(focused)) as Focused | null;
        if (now === null) break;
        last = now.name;
        if (!now.outlined) wrong.push(`not seen: ${now.name}`);
        if (now.covered) wrong.push(`covered: ${now.name}`);
      }
      await page.close();
      expect(wrong).toEqual([]);
      expect(last).toBe('A /api');
    },
  );
});

/** ui 8: runs in the page; links within sentences, tables and lists of text are left to axe (24 px or space). */
const small = `[...document.querySelectorAll('button, select, textarea, a.button, .chip, .chips__clear, .pagination a, input:not([type=hidden]), .link-choice a, .nav a, .footer nav a, summary')]
  .filter((each) => each.checkVisibility({ checkVisibilityCSS: true, checkOpacity: true }) && !each.closest('.vh'))
  .flatMap((each) => {
    const label = each.matches('[type=checkbox], [type=radio]') && each.labels ? each.labels[0] : null;
    const box = (label || each).getBoundingClientRect();
    const after = getComputedStyle(each, '::after');
    const height = Math.max(box.height, after.content !== 'none' ? parseFloat(after.height) || 0 : 0);
    const narrow = each.matches('button, a.button, select') && box.width < 43.5;
    return height > 0 && (height < 43.5 || narrow) ? [each.tagName + ' ' + (each.name || each.textContent.trim().slice(0, 20)) + ' is ' + box.width + ' × ' + height] : [];
  })`;

test('ui 8: controls, chips, pages and the links of navigation are 44 px high', { timeout: 120_000 }, async () => {
  const page = await opened({ width: 360 });
  const wrong: string[] = [];
  for (const path of states) {
    await page.goto(site.address(path));
    await page.evaluate("for (const each of document.querySelectorAll('details')) each.open = true");
    wrong.push(...((await page.evaluate(small)) as string[]).map((each) => `${path}: ${each}`));
  }
  await page.close();
  expect(wrong).toEqual([]);
});

/** A form with something wrong in it, what was typed, and what must still be there. */
const refused: readonly { path: string; typed: Readonly<Record<string, string>>; kept: readonly string[] }[] = [
  { path: '/login', typed: { email: 'nobody@example.jp', password: 'wrong wrong wrong' }, kept: ['email'] },
  { path: '/password', typed: { email: 'no address' }, kept: ['email'] },
  { path: '/unlock', typed: { number: '12345-x' }, kept: ['number'] },
  { path: '/resume', typed: { email: 'nobody@example.jp', password: 'wrong wrong wrong' }, kept: ['email'] },
  { path: '/report', typed: { account: 'だれか', email: 'no address' }, kept: ['account', 'email'] },
  { path: '/open/jobseeker', typed: {}, kept: [] },
  { path: '/open/employer', typed: {}, kept: [] },
];

describe.each([true, false])('ui 7: scripts %s', (javaScriptEnabled) => {
  test.each(refused)('$path refuses with what is wrong, where, and everything typed', async ({ path, typed, kept }) => {
    const page = await opened({ javaScriptEnabled });
    await page.goto(site.address(path));
    for (const [name, value] of Object.entries(typed)) await page.fill(`main [name="${name}"]`, value);
    const [reply] = await Promise.all([
      page.waitForResponse((each) => each.request().method() === 'POST'),
      page.locator('main form').first().locator('button:not([name=_switch])').last().click(),
    ]);
    await page.waitForLoadState();
    expect(reply.status()).toBe(422);
    for (const name of kept) expect(await page.inputValue(`main [name="${name}"]`)).toBe(typed[name]);
    const summary = page.locator('#error-summary');
    if ((await summary.count()) > 0) {
      expect(await page.title()).toMatch(/^エラー: /);
      const links = await summary.locator('li').allInnerTexts();
      const targets = (await page.evaluate(`[...document.querySelectorAll('#error-summary a')].map((each) => {
        const target = document.querySelector(each.getAttribute('href'));
        return target !== null && (target.matches('input, select, textarea, button, [tabindex]'));
      })`)) as boolean[];
      expect(targets).toEqual(links.map(() => true));
      const inline = (await page.evaluate(
        "[...document.querySelectorAll('main [id$=-error]')].flatMap((each) => each.innerText.split('\\n')).map((each) => each.replace(/^エラー:\\s*/, '').trim()).filter(Boolean)",
      )) as string[];
      expect(inline.toSorted()).toEqual(links.toSorted());
      if (javaScriptEnabled) expect(await page.evaluate('document.activeElement.id')).toBe('error-summary');
    } else {
      expect(await page.locator('main [role=alert], main .refusal').count()).toBeGreaterThan(0);
    }
    await page.close();
  });
});

test('ui 3: without scripts nothing is shown that does nothing', { timeout: 120_000 }, async () => {
  const page = await opened({ javaScriptEnabled: false });
  const dead: string[] = [];
  for (const path of states) {
    await page.goto(site.address(path));
    const found = (await page.evaluate(`[
      ...[...document.querySelectorAll('button:not([disabled])')].filter((each) => each.checkVisibility() && !each.form),
      ...[...document.querySelectorAll('a:not([href])')].filter((each) => each.checkVisibility()),
    ].map((each) => each.outerHTML.slice(0, 80))`)) as string[];
    dead.push(...found.map((each) => `${path}: ${each}`));
  }
  await page.close();
  expect(dead).toEqual([]);
});

test.each([true, false])('ui 16: switching the language keeps what is typed, scripts %s', async (javaScriptEnabled) => {
  const page = await opened({ javaScriptEnabled });
  const english = async () => {
    await (javaScriptEnabled
      ? page.click('.language a')
      : page.locator('main button[name=_switch][lang=en]').first().click());
    await page.waitForLoadState();
    expect(await page.getAttribute('html', 'lang')).toBe('en');
  };
  await page.goto(site.address('/report?lang=ja'));
  await page.fill('main [name=account]', '"だれか" & <b>');
  await page.locator('main [name=what]').nth(1).check();
  await page.fill('main textarea', '一行目\n二行目');
  await english();
  expect(await page.inputValue('main [name=account]')).toBe('"だれか" & <b>');
  expect(await page.locator('main [name=what]').nth(1).isChecked()).toBe(true);
  expect(await page.inputValue('main textarea')).toBe('一行目\n二行目');
  await page.goto(site.address('/postings?pref=13&lang=ja'));
  await page.fill('[name=q]', '打ちかけ');
  await english();
  expect(await page.inputValue('[name=q]')).toBe('打ちかけ');
  expect(await page.locator('[name=pref][value="13"]').isChecked()).toBe(true);
  await page.press('[name=q]', 'Enter');
  await page.waitForURL('**/postings?q=*');
  expect(new URL(page.url()).searchParams.get('pref')).toBe('13');
  await page.close();
});

test('ui 21: back after a post sends nothing again', async () => {
  const page = await opened();
  await page.goto(site.address('/open/jobseeker'));
  for (const box of await page.locator('main input[type=checkbox]').all()) await box.check();
  let posts = 0;
  page.on('request', (request) => {
    if (request.method() === 'POST') posts++;
  });
  await page.locator('main form button').last().click();
  await page.waitForURL('**/open/jobseeker/address');
  await page.goBack();
  expect(new URL(page.url()).pathname).toBe('/open/jobseeker');
  await page.reload();
  await page.goForward();
  expect(new URL(page.url()).pathname).toBe('/open/jobseeker/address');
  expect(posts).toBe(1);
  await page.close();
});
