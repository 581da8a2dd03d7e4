import { expect, test } from 'vitest';
import { apply, completeApplications } from '#areas/applications/index.ts';
import { makeEmployer, makeJobseeker } from '#test/factories/world.ts';
import { testApp } from '#test/support/app.ts';
import { sessionCookie } from '#test/support/people.ts';
import { browse } from '#test/support/web.ts';

const { app } = await testApp('2026-11-23');

test('T11(2): dates are proposed, taken and put into a calendar, in both languages', async () => {
  const employer = await makeEmployer(app, { name: 'ひかり食品（架空）' });
  const { jobseekerId, userId, email } = await makeJobseeker(app);
  const caller = { actor: { kind: 'jobseeker', userId, label: '', officeCode: null, subject: null } } as const;
  const sent = await apply(app, caller, { postingNumber: employer.postingNumber, jobseekerId, userId });
  if (!sent.ok) throw new Error('the application was refused');
  await completeApplications(app);
  const boss = browse(app, await sessionCookie(app, employer.email));
  const seeker = browse(app, await sessionCookie(app, email));

  const form = `/employer/applicants/${sent.value.id}/interview`;
  expect((await boss.get(`/employer/applicants/${sent.value.id}`)).body).toContain(form);
  const typed = {
    'slot1.year': '２０２６',
    'slot1.month': '11',
    'slot1.day': '31',
    'slot1.time': '14:00',
    place: '本社',
  };
  const wrong = await boss.post(form, typed);
  expect(wrong.status).toBe(422);
  expect(wrong.text).toContain('第1候補を、実在する年月日と');
  expect(wrong.body).toContain('value="本社"');
  const past = await boss.post(form, { ...typed, 'slot1.day': '22' });
  expect(past.text).toContain('この日時は、もう過ぎています');
  const done = await boss.post(form, { ...typed, 'slot1.day': '30', minutes: '45' });
  expect(done.status).toBe(303);
  expect((await boss.get(done.location ?? '')).text).toContain('面接の候補日を送りました');

  const home = await seeker.get('/jobseeker');
  expect(home.text).toContain('面接の日程を答える');
  const page = /\/jobseeker\/interviews\/\d+/.exec(home.body)?.[0] ?? '';
  expect((await seeker.post(page, { action: 'accept' })).status).toBe(422);
  expect((await seeker.get(`${page}?lang=en`)).text).toContain('Choose the date that suits you');
  const taken = await seeker.post(`${page}?lang=ja`, { action: 'accept', slot: '1' });
  expect(taken.location).toBe(`/jobseeker/applications/${sent.value.id}`);
  const after = await seeker.get(`${taken.location}?lang=ja`);
  expect(after.text).toContain('面接の日程が決まりました');
  expect(after.text).toContain('2026年11月30日(月) 14:00');
  expect((await seeker.get('/jobseeker')).text).toContain(
    '2026年11月30日(月) 14:00 から ひかり食品（架空） の面接があります',
  );
  const file = await seeker.get(`${page}/calendar.ics`);
  expect(file.headers.get('content-type')).toContain('text/calendar');
  expect(file.body).toContain('DTEND;TZID=Asia/Tokyo:20261130T144500');
  const own = page.replace('/jobseeker/', '/employer/');
  expect((await boss.get('/employer')).text).toContain('14:00 から 山田 太郎 さんの面接があります');
  expect((await boss.post(own, { action: 'cancel' })).status).toBe(303);
  expect((await seeker.get(`${page}/calendar.ics`)).body).toContain('METHOD:CANCEL');
});
