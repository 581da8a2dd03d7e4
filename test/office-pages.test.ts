import { afterAll, expect, test } from 'vitest';
import { askFiling, fileEstablishment, filePosting } from '#areas/filings/index.ts';
import { fillEstablishment, makeDraft, makeEmployer, makeStaff } from './factories/filing.ts';
import { fullTimeContent } from './factories/posting-content.ts';
import { makeJobseeker } from './factories/world.ts';
import { testApp } from './support/app.ts';
import { checkPage, openBrowser } from './support/browser.ts';
import { referenceDatabase } from './support/database.ts';
import { sessionCookie } from './support/people.ts';
import { serveDocuments } from './support/serve-documents.ts';
import { browse } from './support/web.ts';

const { app, db } = await testApp('2026-11-24', await referenceDatabase());
const counter = await makeStaff(app);
await makeStaff(app, { name: '南 夏' });
const boss = await makeStaff(app, { role: 'head', name: '山本 所長' });
const desk = browse(app, await sessionCookie(app, counter.email));
const head = browse(app, await sessionCookie(app, boss.email));
const employer = await makeEmployer(app, { self: true });
await fillEstablishment(app, employer);
const { establishmentId } = employer;
await fileEstablishment(app, employer.caller, { establishmentId });
const long = { ...fullTimeContent, hours: { ...fullTimeContent.hours, overtimeHours: 60 } } as typeof fullTimeContent;
const filed = await filePosting(app, employer.caller, {
  postingId: await makeDraft(app, employer, long),
  establishmentId,
  confirmedAsks: ['ask-overtime'],
});
if (!filed.ok) throw new Error('not filed');
const { filingId } = filed.value;
const lines = [{ field: 'hours.overtimeHours', body: '時間外労働の理由を教えてください。' }];
await askFiling(app, counter.caller, { filingId, lines, visit: false });
const { jobseekerId } = await makeJobseeker(app, { officeCode: '17010' });
const { number } = await db
  .selectFrom('jobseeker')
  .select('number')
  .where('id', '=', jobseekerId)
  .executeTakeFirstOrThrow();
const filing = `/office/filings/${filingId}`;
const record = `/office/jobseekers/${number}`;
const reason = (await desk.get(record)).body;
const establishment = `/office/establishments/${establishmentId}`;
const whyEstablishment = (await head.get(establishment)).body;
await head.post(establishment, { act: 'open', reason: 'registration' });
await desk.post(record, { act: 'open', reason: 'consultation' });

const documents = {
  '/home': (await desk.get('/office')).body,
  '/queue': (await desk.get('/office/queue')).body,
  '/filing': (await desk.get(filing)).body,
  '/filing-refused': (await desk.post(filing, { act: 'sendBack', seen: '1', 'reason.0.body': '' })).body,
  '/establishment': (await head.get(establishment)).body,
  '/establishment-reason': whyEstablishment,
  '/postings': (await desk.get('/office/postings?list=inApplication')).body,
  '/jobseekers': (await desk.post('/office/jobseekers', { number: 'abc' })).body,
  '/jobseeker-reason': reason,
  '/jobseeker': (await desk.get(record)).body,
  '/jobseeker-acts': (await desk.get(`${record}/acts`)).body,
  '/jobseeker-acts-refused': (await desk.post(`${record}/acts`, { act: 'end' })).body,
  '/jobseeker-consultations': (await desk.post(`${record}/consultations`, { act: 'record' })).body,
  '/jobseeker-kept': (await desk.get(`${record}/kept`)).body,
  '/jobseeker-edit': (await desk.get(`${record}/edit/wishes`)).body,
  '/counter': (await desk.get('/office/jobseekers/new')).body,
  '/counter-person': (await desk.post('/office/jobseekers/new/person', {})).body,
  '/counter-check': (await desk.get('/office/jobseekers/new/check')).body,
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
