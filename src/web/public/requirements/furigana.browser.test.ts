import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { checkPage } from '#test/support/browser.ts';
import { publicSite } from '#test/support/public-site.ts';

const site = await publicSite();

interface Heard {
  readonly role?: { readonly value: string };
  readonly name?: { readonly value: string };
}

/** What links, buttons and fields are called for those who hear the page; the switch itself and the address apart. */
async function names(page: Page): Promise<readonly string[]> {
  const remote = await page.context().newCDPSession(page);
  const { nodes } = (await remote.send('Accessibility.getFullAXTree')) as { nodes: readonly Heard[] };
  return nodes
    .filter(({ role }) =>
      ['link', 'button', 'textbox', 'searchbox', 'combobox', 'checkbox', 'radio'].includes(role?.value ?? ''),
    )
    .map(({ role, name }) => `${role?.value} ${name?.value.replaceAll(/\s+/g, '')}`)
    .filter((each) => !each.includes('ふりがな'));
}

test.each(['/', '/postings', '/postings/:open', '/guide/employers', '/open/jobseeker'])(
  'ui 24: %s has readings where they were asked for, and is called the same throughout',
  async (path) => {
    const context = await site.browser().newContext({ viewport: { width: 320, height: 740 } });
    const page = await context.newPage();
    await page.goto(site.address(path));
    expect(await page.locator('ruby').count()).toBe(0);
    const before = await names(page);
    await page.getByRole('link', { name: /ふりがな\s*をつける/ }).click();
    expect(new URL(page.url()).pathname).toBe(new URL(site.address(path)).pathname);
    expect(await page.locator('ruby').count()).toBeGreaterThan(20);
    expect(await page.locator('ruby:has(rt):has(rp)').count()).toBe(await page.locator('ruby').count());
    expect(await names(page)).toEqual(before);
    expect(await page.title()).not.toContain('<ruby>');
    await checkPage(page);
    await context.close();
  },
);

test('ui 24: without scripts the choice goes along until it is taken back', async () => {
  const page = await site.browser().newPage({ javaScriptEnabled: false });
  await page.goto(site.address('/postings?q=仕事&page=1'));
  await page.click('text=ふりがなをつける');
  expect(new URL(page.url()).searchParams.get('q')).toBe('仕事');
  await page.goto(site.address('/guide/employers'));
  expect(await page.locator('ruby', { hasText: '求人' }).count()).toBeGreaterThan(0);
  await page.locator('a[href*="furigana=off"]').click();
  expect(await page.locator('ruby').count()).toBe(0);
  await page.goto(site.address('/'));
  expect(await page.locator('ruby').count()).toBe(0);
  await page.goto(site.address('/?lang=en&furigana=on'));
  expect(await page.locator('ruby').count()).toBe(0);
  await page.close();
});

test('ui 24: the guides lead to the one in easy Japanese', async () => {
  for (const path of ['/guide/jobseekers', '/guide/employers', '/help', '/']) {
    const body = await (await fetch(site.address(path))).text();
    expect(body, path).toContain('href="/guide/jobseekers/easy"');
  }
});
