import { expect, test } from 'vitest';
import { proposeInterview } from '#areas/interviews/index.ts';
import { keepTemplate } from '#areas/postings/index.ts';
import { readReferral } from '#areas/referrals/index.ts';
import { actingAs, makePublished, makeRequest, secrets } from '#test/factories/publication.ts';
import { makeReferrals } from '#test/factories/referrals.ts';
import { makeEmployer } from '#test/factories/world.ts';
import { testApp } from '#test/support/app.ts';
import { makeMembership, makeUser, sessionCookie } from '#test/support/people.ts';
import { browse } from '#test/support/web.ts';

const { app, db } = await testApp('2026-11-24');

test('the employer takes along what is theirs, as JSON and as tables, and nothing of another', async () => {
  const employer = await makeEmployer(app, { name: '保存堂（架空）', title: '=HYPERLINK("x")' });
  const other = await makeEmployer(app, { name: '隣の店（架空）', title: '隣の仕事' });
  const browser = browse(app, await sessionCookie(app, employer.email));
  const caller = actingAs('employer', employer.userId);
  const person = await makePublished(app, { validThrough: '2027-01-31' });
  expect((await makeRequest(app, employer, person.publicationId, { channel: 'direct' })).ok).toBe(true);
  const kept = await keepTemplate(app, caller, { ...employer, name: '平日の昼' });
  const search = await browser.post('/employer/searches/new', { name: '経理の経験' });
  const [referral] = await makeReferrals(app, employer, 1, app.clock.today());
  await makeMembership(app, await makeUser(app, 'referred@example.jp'), 'jobseeker', {
    jobseekerId: (await readReferral(db, referral ?? 0, employer))?.jobseekerId ?? 0,
  });
  const proposed = await proposeInterview(app, caller, {
    cause: { kind: 'referral', id: referral ?? 0 },
    establishmentId: employer.establishmentId,
    slots: [Temporal.Instant.from('2026-12-01T10:00:00+09:00')],
    minutes: 60,
    place: '本社2階',
    note: '',
  });
  expect([kept.ok, search.status, proposed.ok]).toEqual([true, 303, true]);
  const page = await browser.get('/employer/export');
  for (const path of ['/employer/export.json', '/employer/postings.csv', '/employer/applicants.csv'])
    expect(page.body).toContain(`href="${path}"`);
  const file = await browser.get('/employer/export.json');
  expect(file.headers.get('content-disposition')).toContain('attachment');
  const data = JSON.parse(file.body);
  expect(data.establishment.name).toBe('保存堂（架空）');
  expect(data.postings.map((each: { number: string }) => each.number)).toEqual([employer.postingNumber]);
  expect(data.account.email).toBe(employer.email);
  expect(data.accounts.map((each: { email: string }) => each.email)).toEqual([employer.email]);
  expect(data.templates.map((each: { name: string }) => each.name)).toEqual(['平日の昼']);
  expect(data.requests).toEqual([expect.objectContaining({ postingNumber: employer.postingNumber, state: 'waiting' })]);
  expect(data.interviews[0]).toMatchObject({ applicant: '紹介 1号', place: '本社2階' });
  expect(data.jobseekerSearches[0].name).toBe('経理の経験');
  expect(file.body).not.toContain('隣の');
  for (const secret of [secrets.name, secrets.kana, person.email]) expect(file.body).not.toContain(secret);
  const table = await browser.get('/employer/postings.csv');
  expect(table.body).toContain(employer.postingNumber);
  expect(table.body).toContain(`'=HYPERLINK`);
  expect(table.body).not.toContain(other.postingNumber);
  expect((await browser.get('/employer/withdraw')).body).toContain('href="/employer/export"');
});
