import { expect, test } from 'vitest';
import { legalDocuments } from '#areas/notices/index.ts';
import { testApp } from '#test/support/app.ts';
import { browse } from '#test/support/web.ts';

const { app } = await testApp('2026-11-24');

test.each([
  '/about',
  '/accessibility',
  '/api',
  '/cookies',
  '/credits',
  '/help',
  '/guide/jobseekers',
  '/guide/jobseekers/easy',
  '/guide/employers',
  '/terms',
  ...legalDocuments.map(({ slug }) => `/terms/${slug}`),
])('%s answers everybody, in both languages', async (path) => {
  const browser = browse(app);
  for (const lang of ['ja', 'en']) {
    const page = await browser.get(`${path}?lang=${lang}`);
    expect(page.status).toBe(200);
    expect(page.body).toContain('<h1');
  }
});

test('terms that do not exist are not found', async () => {
  expect((await browse(app).get('/terms/none')).status).toBe(404);
});

test('the styles the pages name are served, to be kept for a year', async () => {
  const browser = browse(app);
  const [, href = ''] = /<link rel="stylesheet" href="([^"]+)"/.exec((await browser.get('/about')).body) ?? [];
  const styles = await browser.get(href);
  expect(styles.status).toBe(200);
  expect(styles.headers.get('cache-control')).toContain('immutable');
});
