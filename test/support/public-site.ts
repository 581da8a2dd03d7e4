import type { Browser } from 'playwright-core';
import { afterAll, beforeAll } from 'vitest';
import { countStatistics } from '#areas/statistics/index.ts';
import { openPostings } from '#test/factories/postings.ts';
import { webApp } from '#web/app.ts';
import { mounts } from '#web/mounts.ts';
import { routes } from '#web/routes.ts';
import { listen, type RunningServer } from '#web/server.ts';
import { type TestApp, testApp } from './app.ts';
import { openBrowser } from './browser.ts';
import { referenceDatabase } from './database.ts';

/** The public pages of a service with 80 open postings behind a port, and one browser; both end with the test file. */
export interface PublicSite extends TestApp {
  origin(): string;
  browser(): Browser;
  /** An address with `:open` and `:gone` filled in: a posting that is open, and one that has ended. */
  address(path: string): string;
}

/** Opens the site for one test file. */
export async function publicSite(): Promise<PublicSite> {
  const opened = await testApp('2026-11-24', await referenceDatabase());
  const { app, database } = opened;
  let server: RunningServer;
  let browser: Browser;
  let open = '';
  let gone = '';
  beforeAll(async () => {
    const made = await openPostings(app, 80, (nth) => (nth === 2 ? { disclosure: 3 } : {}));
    open = made[0]?.number ?? '';
    gone = made[1]?.number ?? '';
    await database.db
      .updateTable('posting_state')
      .set({ state: 'filled' })
      .where('posting_id', '=', made[1]?.id ?? 0)
      .execute();
    await countStatistics.run(app, app.clock.now());
    server = await listen(webApp(app, routes, mounts(app)), 0, '127.0.0.1');
    browser = await openBrowser();
  }, 120_000);
  afterAll(async () => {
    await browser.close();
    await server.close();
  });
  const origin = () => `http://127.0.0.1:${server.port}`;
  return {
    ...opened,
    origin,
    browser: () => browser,
    address: (path) => origin() + path.replaceAll(':open', open).replaceAll(':gone', gone),
  };
}

/** Every public page by its route, in the states it has: full, empty, refused. */
export const publicStates: Readonly<Record<string, readonly string[]>> = {
  '/': ['/'],
  '/postings': [
    '/postings',
    '/postings?q=仕事&pref=13&pref=27&category=05&job=ヘルパー&employment=1&match=or&fold=1',
    '/postings?q=介護&wage=9000000',
    '/postings?q=介護&wage=abc&age=200&sort=distance&overtimeMax=x&number=1',
    '/postings?page=99',
    '/postings?near=35.694,139.7536,30&sort=distance',
    '/postings?form=1&around=府中市',
  ],
  '/postings/map': ['/postings/map', '/postings/map?of=13', '/postings/map?wage=9000000'],
  '/postings/compare': ['/postings/compare', '/postings/compare?n=:open&n=:gone'],
  '/postings/:number': ['/postings/:open', '/postings/:gone', '/postings/13010-99999999'],
  '/postings/:number/print': ['/postings/:open/print'],
  '/statistics': ['/statistics', '/statistics?month=2026-11-01'],
  '/unlock': ['/unlock'],
  '/about': ['/about'],
  '/accessibility': ['/accessibility'],
  '/api': ['/api'],
  '/cookies': ['/cookies'],
  '/credits': ['/credits'],
  '/help': ['/help'],
  '/guide/jobseekers': ['/guide/jobseekers'],
  '/guide/jobseekers/easy': ['/guide/jobseekers/easy'],
  '/guide/employers': ['/guide/employers'],
  '/terms': ['/terms'],
  '/terms/:document': ['/terms/privacy'],
  '/login': ['/login', '/login?kept=1&next=/jobseeker'],
  '/login/code': ['/login/code'],
  '/office/login': ['/office/login'],
  '/logout': ['/logout'],
  '/password': ['/password'],
  '/password/key': ['/password/key'],
  '/report': ['/report'],
  '/open/employer': ['/open/employer'],
  '/open/employer/address': ['/open/employer/address'],
  '/open/employer/key': ['/open/employer/key'],
  '/open/jobseeker': ['/open/jobseeker'],
  '/open/jobseeker/address': ['/open/jobseeker/address'],
  '/open/jobseeker/key': ['/open/jobseeker/key'],
  '/resume': ['/resume'],
  '/unsubscribe/:token': ['/unsubscribe/unknown'],
  '/mailbox': ['/mailbox'],
};

/** Public routes that answer no page: files, images, feeds, the answers of scripts, and what is only posted. */
export const withoutPage: readonly string[] = [
  '/postings/:number/images/:image/:size',
  '/postings/:number/sheet.pdf',
  '/statistics.csv',
  '/login/passkey',
  '/session/keep',
  '/session/over',
  '/calendar/:token',
];
