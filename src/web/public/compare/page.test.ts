import { expect, test } from 'vitest';
import { openPostings } from '#test/factories/postings.ts';
import { testApp } from '#test/support/app.ts';
import { browse } from '#test/support/web.ts';

const { app } = await testApp('2026-11-23');

test('up to five postings stand side by side; a hidden employer stays hidden; unknown numbers are left out', async () => {
  const made = await openPostings(app, 6, (nth) => ({
    disclosure: nth === 0 ? 3 : 1,
    employerName: `会社${nth}\nカイシャ`,
  }));
  const page = await browse(app).get(`/postings/compare?${made.map(({ number }) => `n=${number}`).join('&')}&n=x`);
  expect(page.status).toBe(200);
  expect(page.body.match(/<th scope="col"/g)).toHaveLength(6);
  expect(page.text).not.toContain('会社0');
  expect(page.text).toContain('はじめの5件を比べています');
  expect(page.text).toMatch(/1時間あたり [\d,]+円/);
  expect((await browse(app).get('/postings/compare?lang=en')).text).toContain('There is nothing to compare');
});
