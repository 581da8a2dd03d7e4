import { afterAll, expect, test } from 'vitest';
import { consentDocuments } from '#areas/notices/index.ts';
import { testApp } from './support/app.ts';
import { checkPage, openBrowser } from './support/browser.ts';
import { referenceDatabase } from './support/database.ts';
import { makeMembership, makeUser, sessionCookie } from './support/people.ts';
import { serveDocuments } from './support/serve-documents.ts';
import { browse } from './support/web.ts';

const { app } = await testApp('2026-11-24', await referenceDatabase());
await makeMembership(app, await makeUser(app, 'staff@example.jp', '窓口 花子'), 'counter', { officeCode: '17010' });
await makeUser(app, 'new@example.jp', '');

const visitor = browse(app);
const staff = browse(app, await sessionCookie(app, 'staff@example.jp'));
const person = browse(app, await sessionCookie(app, 'new@example.jp'));
const ticks = Object.fromEntries(consentDocuments('employer').map((each) => [`consent.${each.id}`, each.version]));
const registration = '/jobseeker/registration';
const section = {
  'person.name': '犀川 花子',
  'person.kana': 'サイガワ ハナコ',
  'person.postalCode': '920-0962',
  'person.birthDate.year': '30',
};

const documents = {
  '/login': (await visitor.get('/login?kept=1')).body,
  '/login-refused': (await visitor.post('/login', { email: 'x', password: 'y' })).body,
  '/password': (await visitor.get('/password')).body,
  '/consents': (await visitor.get('/open/employer')).body,
  '/consents-refused': (await visitor.post('/open/employer', {})).body,
  '/address': await visitor
    .post('/open/employer', { way: 'self', ...ticks })
    .then(() => visitor.get('/open/employer/address'))
    .then((reply) => reply.body),
  '/key-refused': (await visitor.post('/open/employer/key', { email: 'a', key: 'b', password: 'c' })).body,
  '/counter': (await staff.post('/office/open-employer', { email: 'nowhere', name: '白山商店' })).body,
  '/tasks': (await person.get(registration)).body,
  '/section': (await person.get(`${registration}/person`)).body,
  '/section-refused': (await person.post(`${registration}/person`, section)).body,
  '/history': (await person.post(`${registration}/history`, { action: 'add:history.jobs' })).body,
  '/check': (await person.get(`${registration}/check`)).body,
};

const browser = await openBrowser();
const server = await serveDocuments(documents);
afterAll(async () => {
  await browser.close();
  await server.close();
});

test.each(Object.keys(documents))('ui no. 1, 12: %s has no violation and nothing to scroll sideways', async (path) => {
  for (const width of [1280, 320]) {
    const context = await browser.newContext({ viewport: { width, height: 800 } });
    const page = await context.newPage();
    await page.goto(server.origin + path);
    await checkPage(page);
    const beyond = await page.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    );
    expect(beyond, `${path} at ${width}`).toBeLessThanOrEqual(0);
    await context.close();
  }
});
