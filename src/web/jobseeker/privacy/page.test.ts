import { expect, test } from 'vitest';
import { erasePages } from '#areas/accounts/index.ts';
import { jobseekerFields } from '#areas/jobseekers/index.ts';
import { printSection } from '#kernel/fields/index.ts';
import { jobseekerContent } from '#test/factories/jobseeker-content.ts';
import { makeEmployer, makeJobseeker } from '#test/factories/world.ts';
import { testApp } from '#test/support/app.ts';
import { referenceDatabase } from '#test/support/database.ts';
import { sessionCookie } from '#test/support/people.ts';
import { browse } from '#test/support/web.ts';

const { app, db, clock } = await testApp('2026-11-25', await referenceDatabase());

async function person(validThrough = '2027-01-31') {
  const made = await makeJobseeker(app, { officeCode: '17010', validThrough });
  await db
    .updateTable('jobseeker')
    .set({ content: JSON.stringify(jobseekerContent()) })
    .where('id', '=', made.jobseekerId)
    .execute();
  return { ...made, browser: browse(app, await sessionCookie(app, made.email)) };
}

test('S agencies: nothing is provided without the terms; chosen, kept, stopped at any time', async () => {
  const { browser, jobseekerId } = await person();
  const here = '/jobseeker/privacy';
  expect((await browser.get(here)).text).toContain('いま、提供していません');
  const refused = await browser.post(here, { act: 'start' });
  expect(refused.status).toBe(422);
  expect(refused.text).toContain('まだ同意していません');
  const terms = /name="terms" value="([\d-]+)"/.exec(refused.body)?.[1] ?? '';
  expect((await browser.post(here, { act: 'start', terms })).status).toBe(303);
  expect((await browser.get(here)).text).toContain('いま、提供しています');
  const row = await db
    .selectFrom('agency_choice')
    .selectAll()
    .where('jobseeker_id', '=', jobseekerId)
    .executeTakeFirst();
  expect(row).toMatchObject({ terms_version: terms, stopped_at: null });
  expect((await browser.post(here, { act: 'stop' })).status).toBe(303);
  expect((await browser.get(`${here}?lang=en`)).text).toContain('It is not provided');
});

test('S agencies: an invalid registration is not provided', async () => {
  const { browser } = await person('2026-11-24');
  const terms = '2026-11-01';
  expect((await browser.post('/jobseeker/privacy', { act: 'start', terms })).status).toBe(422);
});

test('everything about me, as JSON', async () => {
  const { browser } = await person();
  const json = await browser.get('/jobseeker/export.json');
  expect(JSON.parse(json.body)).toMatchObject({ registration: { name: '山田 太郎' }, consultations: [] });
});

test('T10(2) T9(1) the person ends the registration and registers again; what is off is said', async () => {
  const { browser } = await person();
  expect((await browser.post('/jobseeker/registration/end', {})).status).toBe(422);
  expect((await browser.post('/jobseeker/registration/end', { why: 'employed' })).location).toBe('/jobseeker');
  const home = await browser.get('/jobseeker');
  expect(home.text).toContain('求職の登録を終えました');
  expect(home.text).toContain('就職が決まったため');
  expect(home.body).toContain('/jobseeker/registration/again');
  expect((await browser.get('/jobseeker/registration/again')).text).toContain('2027年1月31日');
  expect((await browser.post('/jobseeker/registration/again')).status).toBe(303);
  expect((await browser.get('/jobseeker')).text).toContain('もう一度登録しました');
});

test('T10(2) in the final month the ways to extend stand with the day to which they lead', async () => {
  const { browser } = await person('2026-11-30');
  const home = await browser.get('/jobseeker');
  expect(home.text).toContain('2026年12月31日(木) まで延びます');
  expect(home.body).toContain('/postings?flag=online-application');
});

test('T7(8) six no-shows: the page says what was reported and the way out', async () => {
  const { browser, jobseekerId } = await person();
  expect((await browser.get('/jobseeker/restriction')).text).toContain('利用の制限はありません');
  for (let nth = 1; nth <= 6; nth += 1) {
    const employer = await makeEmployer(app, { name: `白山${nth}商店（架空）` });
    await db
      .insertInto('application')
      .values({
        posting_id: employer.postingId,
        establishment_id: employer.establishmentId,
        jobseeker_id: jobseekerId,
        state: 'noShow',
        applied_at: clock.now(),
        completed_at: clock.now(),
        cancellable_until: clock.now().add({ hours: 24 }),
        result_at: clock.now(),
        interview_on: Temporal.PlainDate.from(`2026-11-0${nth}`),
      })
      .execute();
  }
  const page = await browser.get('/jobseeker/restriction');
  expect(page.text).toContain('2026年11月6日(金) から一部の機能を制限しています');
  expect(page.text).toContain('白山6商店');
  expect(page.text).toContain('窓口にお越しください');
  expect((await browser.get('/jobseeker')).text).toContain('一部の機能が制限されています');
});

test('T3(6) an online registrant who moves house gets the office of the new residence', async () => {
  const { browser, jobseekerId } = await person();
  const typed = printSection(jobseekerFields, 'person', jobseekerContent()) as Record<string, string>;
  const moved = {
    ...typed,
    'person.postalCode': '923-0801',
    'person.municipality': '17203',
    'person.address': '園町1',
  };
  expect((await browser.post('/jobseeker/registration/person', moved)).status).toBe(303);
  const row = await db.selectFrom('jobseeker').select('office_code').where('id', '=', jobseekerId).executeTakeFirst();
  expect(row?.office_code).not.toBe('17010');
});

test('T13(2) the choice for agencies goes with the page', async () => {
  const { jobseekerId, userId } = await person();
  await db
    .insertInto('agency_choice')
    .values({ jobseeker_id: jobseekerId, terms_version: 'x', since: clock.now() })
    .execute();
  await db
    .updateTable('jobseeker')
    .set({ withdrawn_on: clock.today(), invalid_from: clock.today(), invalid_reason: 'withdrawn' })
    .where('id', '=', jobseekerId)
    .execute();
  await db
    .updateTable('membership')
    .set({ blocked_at: clock.now(), blocked_for: 'withdrawal' })
    .where('user_id', '=', userId)
    .execute();
  clock.moveTo('2026-12-26T15:00:00Z');
  await erasePages.run(app, clock.now());
  expect(await db.selectFrom('agency_choice').selectAll().where('jobseeker_id', '=', jobseekerId).execute()).toEqual(
    [],
  );
  clock.moveTo('2026-11-25T00:00:00Z');
});
