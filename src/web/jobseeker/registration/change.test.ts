import { expect, test } from 'vitest';
import { jobseekerFields } from '#areas/jobseekers/index.ts';
import { printSection } from '#kernel/fields/index.ts';
import { historyOf } from '#platform/history.ts';
import { jobseekerContent } from '#test/factories/jobseeker-content.ts';
import { makeJobseeker } from '#test/factories/world.ts';
import { testApp } from '#test/support/app.ts';
import { sessionCookie } from '#test/support/people.ts';
import { browse } from '#test/support/web.ts';

const { app, db, clock } = await testApp('2026-11-24');
const home = '/jobseeker/registration';

async function registered() {
  const { email, jobseekerId } = await makeJobseeker(app, { name: '犀川 花子' });
  const content = jobseekerContent();
  await db
    .updateTable('jobseeker')
    .set({ content: JSON.stringify(content) })
    .where('id', '=', jobseekerId)
    .execute();
  return { browser: browse(app, await sessionCookie(app, email)), content, jobseekerId };
}

const changesOf = async (jobseekerId: number) =>
  (await historyOf(db, `jobseeker:${jobseekerId}`)).filter((each) => each.kind === 'jobseeker.registrationChanged');

test('a section is changed; the history names the field, not what it says', async () => {
  const { browser, jobseekerId } = await registered();
  expect((await browser.get(home)).text).toContain('を変更する');
  expect((await browser.get(`${home}/self`)).text).toContain('相手の話を最後まで聞き');
  const reply = await browser.post(`${home}/self`, { 'self.appeal': '整理整頓が得意です。' });
  expect([reply.status, reply.location]).toEqual([303, home]);
  const page = await browser.get(home);
  expect(page.text).toContain('登録内容を変更しました');
  expect(page.text).toContain('整理整頓が得意です。');
  expect((await changesOf(jobseekerId)).map((each) => each.data)).toEqual([{ section: 'self', fields: ['appeal'] }]);
});

test('what cannot be taken changes nothing and comes back as typed', async () => {
  const { browser, content, jobseekerId } = await registered();
  const typed = printSection(jobseekerFields, 'person', content) as Record<string, string>;
  const reply = await browser.post(`${home}/person`, { ...typed, 'person.name': '', 'person.phone': 'でんわなし' });
  expect(reply.status).toBe(422);
  expect(reply.body).toContain('でんわなし');
  const row = await db.selectFrom('jobseeker').select('name').where('id', '=', jobseekerId).executeTakeFirstOrThrow();
  expect(row.name).toBe('犀川 花子');
  expect(await changesOf(jobseekerId)).toEqual([]);
});

test('a new name is the name of registration and account', async () => {
  const { browser, content, jobseekerId } = await registered();
  const typed = printSection(jobseekerFields, 'person', content) as Record<string, string>;
  expect((await browser.post(`${home}/person`, { ...typed, 'person.name': '浅野 花子' })).status).toBe(303);
  const row = await db.selectFrom('jobseeker').select('name').where('id', '=', jobseekerId).executeTakeFirstOrThrow();
  expect(row.name).toBe('浅野 花子');
  expect((await browser.get('/jobseeker')).text).toContain('浅野 花子');
});

test('T12(3) what is published: a change that tells who one is is shown before it is published, and saved when one insists', async () => {
  const { browser, jobseekerId } = await registered();
  expect((await browser.get(`${home}/self`)).text).not.toContain('保存するとすぐに公開されます');
  await db
    .insertInto('publication')
    .values({
      jobseeker_id: jobseekerId,
      by_office: false,
      chosen: ['appeal'],
      published_at: clock.now(),
      changed_at: clock.now(),
    })
    .execute();
  expect((await browser.get(`${home}/self`)).text).toContain('保存するとすぐに公開されます');
  const typed = { 'self.appeal': '電話は090-0000-0123へ。' };
  const told = await browser.post(`${home}/self`, typed);
  expect(told.status).toBe(422);
  for (const said of [
    '電話番号のようです：090-0000-0123',
    'T12(3)',
    'このまま保存して公開する',
    '電話は090-0000-0123へ。',
  ])
    expect(told.text).toContain(said);
  expect(await changesOf(jobseekerId)).toEqual([]);
  expect((await browser.post(`${home}/self`, { ...typed, publish: 'yes' })).status).toBe(303);
  expect(await changesOf(jobseekerId)).toHaveLength(1);
  expect((await browser.post(`${home}/self`, { 'self.appeal': '電話は090-0000-0123まで。' })).status).toBe(303);
});
