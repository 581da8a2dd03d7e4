import { expect, test } from 'vitest';
import { publicSite } from '#test/support/public-site.ts';

const site = await publicSite();

test('no card is taller than a third of a phone screen', async () => {
  const page = await site.browser().newPage({ viewport: { width: 360, height: 740 } });
  await page.goto(`${site.origin()}/postings?per=50`);
  const heights = (await page.evaluate(
    "[...document.querySelectorAll('.card')].map((each) => each.getBoundingClientRect().height)",
  )) as number[];
  await page.close();
  expect(heights.length).toBeGreaterThan(40);
  expect(Math.max(...heights)).toBeLessThanOrEqual(740 / 3);
});

test('without scripts: from the front page over the search to the posting', async () => {
  const page = await site.browser().newPage({ javaScriptEnabled: false, viewport: { width: 360, height: 740 } });
  await page.goto(site.origin());
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
    const page = await site.browser().newPage({ viewport: { width, height: 740 } });
    await page.goto(`${site.origin()}/postings`);
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
