import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { apply, completeApplications } from '#areas/applications/index.ts';
import { jobseekerContent } from '#test/factories/jobseeker-content.ts';
import { makeEmployer, makeJobseeker } from '#test/factories/world.ts';
import { testApp } from '#test/support/app.ts';
import { checkPage, openBrowser } from '#test/support/browser.ts';
import { sessionCookie } from '#test/support/people.ts';
import { webApp } from '#web/app.ts';
import { mounts } from '#web/mounts.ts';
import { routes } from '#web/routes.ts';
import { listen, type RunningServer } from '#web/server.ts';

const { app } = await testApp('2026-11-24');
let server: RunningServer;
let browser: Browser;
const cookies: Record<string, string> = {};

beforeAll(async () => {
  const employer = await makeEmployer(app, { title: '社員食堂の調理補助' });
  const busy = await makeJobseeker(app, { validThrough: '2026-11-30' });
  const free = await makeJobseeker(app);
  await app.db
    .updateTable('jobseeker')
    .set({ content: JSON.stringify(jobseekerContent()) })
    .where('id', '=', free.jobseekerId)
    .execute();
  const expired = await makeJobseeker(app, { validThrough: '2026-10-31' });
  const { userId, jobseekerId } = free;
  const caller = { actor: { kind: 'jobseeker', userId, label: '', officeCode: null, subject: null } } as const;
  await apply(app, caller, { postingNumber: employer.postingNumber, jobseekerId, userId });
  await completeApplications(app);
  for (const [name, person] of Object.entries({ employer, busy, free, expired }))
    cookies[name] = await sessionCookie(app, person.email);
  server = await listen(webApp(app, routes, mounts(app)), 0, '127.0.0.1');
  browser = await openBrowser();
}, 60_000);

afterAll(async () => {
  await browser.close();
  await server.close();
});

describe.each([1280, 360])('%i px wide', (width) => {
  test.each([
    ['home with an application', 'free', '/jobseeker'],
    ['home in the final month', 'busy', '/jobseeker'],
    ['home in English', 'busy', '/jobseeker?lang=en'],
    ['home of an expired registration', 'expired', '/jobseeker'],
    ['withdrawal', 'busy', '/jobseeker/withdraw'],
    ['refused withdrawal', 'free', '/jobseeker/withdraw'],
    ['the record', 'free', '/jobseeker/record'],
    ['the registration', 'free', '/jobseeker/registration'],
    ['changing a section', 'free', '/jobseeker/registration/situation'],
    ['withdrawal of an employer', 'employer', '/employer/withdraw'],
    ['resuming', '', '/resume'],
  ])('%s passes axe and the structural checks', { timeout: 30_000 }, async (_name, who, path) => {
    const context = await browser.newContext({ viewport: { width, height: 740 } });
    try {
      const url = `http://127.0.0.1:${server.port}`;
      for (const pair of (cookies[who] ?? '').split('; ').filter(Boolean)) {
        const at = pair.indexOf('=');
        await context.addCookies([{ name: pair.slice(0, at), value: pair.slice(at + 1), url }]);
      }
      const page = await context.newPage();
      const reply = await page.goto(url + path);
      expect(reply?.status()).toBe(200);
      await checkPage(page);
    } finally {
      await context.close();
    }
  });
});
