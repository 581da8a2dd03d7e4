import { expect, test } from 'vitest';
import { apply, completeApplications } from '#areas/applications/index.ts';
import { recordView } from '#areas/offices/index.ts';
import { makeEmployer, makeJobseeker } from '#test/factories/world.ts';
import { testApp } from '#test/support/app.ts';
import { PASSWORD, sessionCookie } from '#test/support/people.ts';
import { browse } from '#test/support/web.ts';

const { app, clock } = await testApp('2026-11-22');

test('T13(2) a jobseeker leaves, cannot log in, comes back', async () => {
  const { email } = await makeJobseeker(app);
  const browser = browse(app, await sessionCookie(app, email));
  const asked = await browser.get('/jobseeker/withdraw');
  expect(asked.text).toContain('2026年12月22日(火) までは');
  expect(asked.text).toContain('2026年12月23日(水) に、アカウントとマイページの内容はすべて消去されます');
  for (const link of ['/jobseeker/export.pdf', '/jobseeker/export.json'])
    expect(asked.body).toContain(`href="${link}"`);
  expect((await browser.post('/jobseeker/withdraw')).location).toBe('/resume');
  expect((await browser.get('/resume')).text).toContain('退会の手続きが済みました');
  expect((await browser.get('/jobseeker')).location).toMatch(/^\/login/);
  const login = await browser.post('/login', { email, password: PASSWORD });
  expect([login.status, login.text.includes('退会の手続きが済んでいます')]).toEqual([422, true]);
  expect(login.body).toContain('href="/resume"');
  const wrong = await browser.post('/resume', { email, password: 'not this one at all' });
  expect([wrong.status, wrong.body.includes(email)]).toEqual([422, true]);
  expect((await browser.post('/resume', { email, password: PASSWORD })).location).toBe('/login');
  expect((await browser.post('/login', { email, password: PASSWORD })).status).toBe(303);
  expect((await browser.get('/jobseeker')).text).toContain('退会により、2026年11月22日(日) から無効です');
});

test('T13(1)(2) while an application runs neither side can leave, and is told why', async () => {
  const employer = await makeEmployer(app);
  const jobseeker = await makeJobseeker(app);
  const { userId, jobseekerId } = jobseeker;
  const caller = { actor: { kind: 'jobseeker', userId, label: '', officeCode: null, subject: null } } as const;
  await apply(app, caller, { postingNumber: employer.postingNumber, jobseekerId, userId });
  await completeApplications(app);
  const mine = await browse(app, await sessionCookie(app, jobseeker.email)).post('/jobseeker/withdraw');
  expect([mine.status, mine.text.includes('T13(2)')]).toEqual([422, true]);
  const theirs = await browse(app, await sessionCookie(app, employer.email)).get('/employer/withdraw');
  expect(theirs.text).toContain('選考結果が登録されていない');
  expect(theirs.text).toContain('T13(1)');
});

test('P5 the record shows who looked at it; the file holds what the service knows', async () => {
  clock.moveTo('2026-11-22T01:00:00Z');
  const { email, jobseekerId } = await makeJobseeker(app, { name: '記録 かおる' });
  const browser = browse(app, await sessionCookie(app, email));
  expect((await browser.get('/jobseeker/record')).text).toContain('まだ誰も見ていません');
  const staff = { kind: 'staff', userId: 'someone', label: '職員 一郎', officeCode: '13010', subject: null } as const;
  await recordView(app, { actor: staff }, [`jobseeker:${jobseekerId}`]);
  const page = await browser.get('/jobseeker/record');
  expect(page.text).toContain('2026年11月22日(日) 10:00 13010 記載なし');
  expect(page.text).not.toContain('職員 一郎');
  const file = await browser.get('/jobseeker/export.json');
  expect(file.headers.get('content-disposition')).toMatch(/^attachment/);
  const data = JSON.parse(file.body);
  expect(data.account.email).toBe(email);
  expect(data.registration.name).toBe('記録 かおる');
  expect(data.recordViews).toHaveLength(1);
});
