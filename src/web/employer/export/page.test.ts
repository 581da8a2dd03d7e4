import { expect, test } from 'vitest';
import { makeEmployer } from '#test/factories/world.ts';
import { testApp } from '#test/support/app.ts';
import { sessionCookie } from '#test/support/people.ts';
import { browse } from '#test/support/web.ts';

const { app } = await testApp('2026-11-24');

test('the employer takes along what is theirs, as JSON and as tables, and nothing of another', async () => {
  const employer = await makeEmployer(app, { name: '保存堂（架空）', title: '=HYPERLINK("x")' });
  const other = await makeEmployer(app, { name: '隣の店（架空）', title: '隣の仕事' });
  const browser = browse(app, await sessionCookie(app, employer.email));
  const page = await browser.get('/employer/export');
  for (const path of ['/employer/export.json', '/employer/postings.csv', '/employer/applicants.csv'])
    expect(page.body).toContain(`href="${path}"`);
  const file = await browser.get('/employer/export.json');
  expect(file.headers.get('content-disposition')).toContain('attachment');
  const data = JSON.parse(file.body);
  expect(data.establishment.name).toBe('保存堂（架空）');
  expect(data.postings.map((each: { number: string }) => each.number)).toEqual([employer.postingNumber]);
  expect(data.account.email).toBe(employer.email);
  expect(file.body).not.toContain('隣の');
  const table = await browser.get('/employer/postings.csv');
  expect(table.body).toContain(employer.postingNumber);
  expect(table.body).toContain(`'=HYPERLINK`);
  expect(table.body).not.toContain(other.postingNumber);
  expect((await browser.get('/employer/withdraw')).body).toContain('href="/employer/export"');
});
