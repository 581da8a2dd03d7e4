import { expect, test } from 'vitest';
import { officesForPostalCode } from '#areas/offices/index.ts';
import { makeStaff } from '#test/factories/filing.ts';
import { jobseekerContent } from '#test/factories/jobseeker-content.ts';
import { makeJobseeker } from '#test/factories/world.ts';
import { testApp } from '#test/support/app.ts';
import { referenceDatabase } from '#test/support/database.ts';
import { mailsTo } from '#test/support/mails.ts';
import { sessionCookie } from '#test/support/people.ts';
import { browse } from '#test/support/web.ts';
import { announceJurisdiction } from '../jobs/announce-jurisdiction.ts';
import { changesOf } from '../store/jurisdiction.ts';
import { enterJurisdictionChange } from './enter-jurisdiction-change.ts';

const { app, db, clock } = await testApp('2026-11-25', await referenceDatabase());
const { caller: head, email: headEmail } = await makeStaff(app, { officeCode: '17010', role: 'head' });
const day = (iso: string) => Temporal.PlainDate.from(iso);
const sweep = () => announceJurisdiction.run(app, app.clock.now());
const kinds = async (email: string) => (await mailsTo(app, email)).map(({ kind }) => kind);

async function living(municipality: string) {
  const made = await makeJobseeker(app, { officeCode: '17010', validThrough: '2027-03-31' });
  const content = jobseekerContent();
  const { number } = await db
    .updateTable('jobseeker')
    .set({ content: JSON.stringify({ ...content, person: { ...content.person, municipality } }) })
    .where('id', '=', made.jobseekerId)
    .returning('number')
    .executeTakeFirstOrThrow();
  return { ...made, number, browser: browse(app, await sessionCookie(app, made.email)) };
}

const officeOf = async (id: number) =>
  (await db.selectFrom('jobseeker').select('office_code').where('id', '=', id).executeTakeFirstOrThrow()).office_code;

test('T7(9) told at once, reminded, completed online; after the last day nothing else opens', async () => {
  const concerned = await living('17201');
  const late = await living('17201');
  const neighbour = await living('17210');
  const change = { municipality: '17201', toOffice: '17020', effectiveOn: day('2027-01-04') };
  const refused = await enterJurisdictionChange(app, head, { ...change, procedureThrough: day('2027-01-31') });
  expect(refused.ok ? [] : refused.refusals.map(({ code }) => code)).toEqual(['procedure-too-short']);
  const entered = await enterJurisdictionChange(app, head, { ...change, procedureThrough: day('2027-02-28') });
  expect(entered.ok).toBe(true);

  const told = await Promise.all([sweep(), sweep()]);
  expect(told[0] + told[1]).toBe(2);
  expect(await sweep()).toBe(0);
  expect(await kinds(concerned.email)).toEqual(['jobseekers.officeChange0']);
  expect(await kinds(neighbour.email)).toEqual([]);
  expect((await mailsTo(app, concerned.email))[0]?.body).toContain('2027年2月28日');
  for (const office of ['17010', '17020'])
    expect(await changesOf(db, office)).toEqual([
      expect.objectContaining({ municipality: '金沢市', concerned: 2, completed: 0 }),
    ]);
  const desk = browse(app, await sessionCookie(app, headEmail));
  const record = `/office/jobseekers/${concerned.number}`;
  await desk.post(record, { act: 'open', reason: 'consultation' });
  const { text } = await desk.get(record);
  for (const said of ['利用安定所の変更', '2027年1月4日(月)から', '2027年2月28日(日)', 'T7(9)'])
    expect(text).toContain(said);
  const before = await concerned.browser.get('/jobseeker/office-change');
  expect(before.text).toContain('手続きは 2027年1月4日(月) からできます');
  expect((await concerned.browser.post('/jobseeker/office-change')).status).toBe(422);
  expect((await officesForPostalCode(db, '9200962'))[0]?.offices.map(({ code }) => code)).toContain('17010');

  clock.moveTo('2027-01-03T15:00:00Z');
  await sweep();
  const offices = (await officesForPostalCode(db, '9200962')).flatMap((each) => each.offices.map(({ code }) => code));
  expect(offices).toContain('17020');
  expect(offices).not.toContain('17010');
  expect((await concerned.browser.get('/jobseeker')).text).toContain('新しい利用安定所を確認する');
  expect((await concerned.browser.post('/jobseeker/office-change')).status).toBe(303);
  expect(await officeOf(concerned.jobseekerId)).toBe('17020');
  expect((await concerned.browser.post('/jobseeker/office-change')).status).toBe(422);

  for (const at of ['2027-02-20T15:00:00Z', '2027-02-25T15:00:00Z', '2027-02-26T15:00:00Z']) {
    clock.moveTo(at);
    await sweep();
  }
  const reminders = ['jobseekers.officeChange0', 'jobseekers.officeChange7', 'jobseekers.officeChange1'];
  expect(await kinds(late.email)).toEqual(reminders);
  expect(await kinds(concerned.email)).toEqual(reminders.slice(0, 1));

  clock.moveTo('2027-02-28T14:59:59Z');
  expect((await late.browser.get('/jobseeker')).status).toBe(200);
  clock.moveTo('2027-02-28T15:00:00Z');
  await sweep();
  for (const path of ['/jobseeker', '/jobseeker/applications', '/jobseeker/privacy']) {
    const reply = await late.browser.get(path);
    expect([reply.status, reply.location]).toEqual([303, '/jobseeker/office-change']);
  }
  // P6, T13(2): one's own data and leaving are not closed.
  for (const path of ['export.json', 'export.pdf', 'record', 'disclosure', 'withdraw'])
    expect([path, (await late.browser.get(`/jobseeker/${path}`)).status]).toEqual([path, 200]);
  expect((await late.browser.get('/jobseeker/office-change')).text).toContain('確認の前でもできること');
  expect((await late.browser.post('/jobseeker/privacy', { act: 'stop' })).location).toBe('/jobseeker/office-change');
  expect((await late.browser.get('/jobseeker/registration/person')).status).toBe(200);
  expect((await late.browser.get('/jobseeker/office-change')).text).toContain('手続きの期限');
  expect((await late.browser.post('/jobseeker/office-change')).status).toBe(303);
  expect((await late.browser.get('/jobseeker')).status).toBe(200);
  expect(await officeOf(late.jobseekerId)).toBe('17020');
  expect((await neighbour.browser.get('/jobseeker')).status).toBe(200);
});
