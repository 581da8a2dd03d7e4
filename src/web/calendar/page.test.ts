import { expect, test } from 'vitest';
import { withdraw } from '#areas/accounts/index.ts';
import { apply, completeApplications, registerResult } from '#areas/applications/index.ts';
import { acceptInterview, proposeInterview } from '#areas/interviews/index.ts';
import { makeEmployer, makeJobseeker, makePosting } from '#test/factories/world.ts';
import { testApp } from '#test/support/app.ts';
import { sessionCookie } from '#test/support/people.ts';
import { browse, type TestBrowser } from '#test/support/web.ts';

const { app } = await testApp('2026-11-23');

const address = (body: string) => /\/calendar\/[\w.-]+\.ics/.exec(body)?.[0] ?? '';
const make = async (browser: TestBrowser, side: string) => {
  expect((await browser.post(`/${side}/calendar`, { action: 'make' })).location).toBe(`/${side}/calendar`);
  return address((await browser.get(`/${side}/calendar`)).body);
};

test('the private calendar holds every date and interview without names, and its address can be changed and ended', async () => {
  const employer = await makeEmployer(app, { validThrough: '2026-12-31', title: '調理補助' });
  const person = await makeJobseeker(app, { validThrough: '2027-01-31' });
  const caller = (kind: 'jobseeker' | 'employer', userId: string) =>
    ({ actor: { kind, userId, label: '', officeCode: null, subject: null } }) as const;
  const { jobseekerId } = person;
  const { establishmentId } = employer;
  const seekers = caller('jobseeker', person.userId);
  const employers = caller('employer', employer.userId);
  const sent = await apply(app, seekers, { postingNumber: employer.postingNumber, jobseekerId, userId: person.userId });
  if (!sent.ok) throw new Error('the application was refused');
  await completeApplications(app);
  const slots = [Temporal.Instant.from('2026-11-26T14:00:00+09:00')];
  const cause = { kind: 'application', id: sent.value.id } as const;
  const offer = { cause, establishmentId, slots, minutes: 60, place: '本社2階', note: '' };
  const made = await proposeInterview(app, employers, offer);
  if (!made.ok) throw new Error('the interview was refused');
  await acceptInterview(app, seekers, { interviewId: made.value.id, jobseekerId, position: 1 });

  const seeker = browse(app, await sessionCookie(app, person.email));
  const nobody = browse(app);
  expect((await seeker.get('/jobseeker/calendar?lang=en')).text).toContain('There is no calendar address yet');
  await seeker.get('/jobseeker/calendar?lang=ja');
  const first = await make(seeker, 'jobseeker');
  const file = await nobody.get(first);
  expect(file.headers.get('content-type')).toContain('text/calendar');
  for (const line of [
    'METHOD:PUBLISH',
    'SUMMARY:求職の有効期限',
    'DTSTART;VALUE=DATE:20270131',
    'SUMMARY:応募書類の消去',
    'DTSTART;VALUE=DATE:20270430',
    'DTSTART;TZID=Asia/Tokyo:20261126T140000',
    'LOCATION:本社2階',
  ])
    expect(file.body).toContain(line);
  expect(file.body).not.toContain('山田');
  const english = (await seeker.get('/jobseeker/calendar?lang=en')).body;
  expect(english).toContain(`${first}?lang=en`);
  await seeker.get('/jobseeker/calendar?lang=ja');
  expect((await nobody.get(`${first}?lang=en`)).body).toContain('SUMMARY:Registration expires');
  expect((await nobody.get(first.replace('.ics', ''))).status).toBe(404);
  expect((await nobody.get(first.replace(/.\.ics$/, '_.ics'))).status).toBe(404);

  const second = await make(seeker, 'jobseeker');
  expect(second).not.toBe(first);
  expect((await nobody.get(first)).status).toBe(404);
  expect((await nobody.get(second)).status).toBe(200);
  await seeker.post('/jobseeker/calendar', { action: 'revoke' });
  expect((await nobody.get(second)).status).toBe(404);

  const boss = browse(app, await sessionCookie(app, employer.email));
  const own = await nobody.get(await make(boss, 'employer'));
  expect(own.body).toContain('SUMMARY:面接（調理補助）');
  expect(own.body).toContain('DTSTART;VALUE=DATE:20270101');
  expect(own.body).not.toContain('山田');

  const third = await make(seeker, 'jobseeker');
  await registerResult(app, employers, {
    applicationId: sent.value.id,
    establishmentId,
    result: 'rejected',
    note: '',
    termsDiffered: null,
    interviewOn: null,
  });
  expect((await nobody.get(third)).body).not.toContain('面接');
  await withdraw(app, seekers, { role: 'jobseeker', id: jobseekerId });
  expect((await nobody.get(third)).status).toBe(404);
});

test('T10(1) what ends on one day stands as one entry in an employer’s calendar, as on the home page', async () => {
  const employer = await makeEmployer(app, { validThrough: '2026-12-31' });
  for (const title of ['梱包', '配送'])
    await makePosting(app, employer.establishmentId, { validThrough: '2026-12-31', title });
  const browser = browse(app, await sessionCookie(app, employer.email));
  const { body } = await browse(app).get(await make(browser, 'employer'));
  expect(body.split('DTSTART;VALUE=DATE:20270101')).toHaveLength(2);
});
