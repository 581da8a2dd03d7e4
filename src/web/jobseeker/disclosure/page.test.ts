import { expect, test } from 'vitest';
import { fileDisclosure } from '#areas/jobseekers/index.ts';
import { makeJobseeker } from '#test/factories/world.ts';
import { testApp } from '#test/support/app.ts';
import { mailsTo } from '#test/support/mails.ts';
import { makeMembership, makeUser, sessionCookie } from '#test/support/people.ts';
import { browse } from '#test/support/web.ts';

const { app, db } = await testApp('2026-11-25');

async function staff(officeCode: string) {
  const email = `staff-${officeCode}@example.jp`;
  await makeMembership(app, await makeUser(app, email), 'counter', { officeCode });
  return browse(app, await sessionCookie(app, email));
}

test('P6 filed by the person, answered by their office with its dates; another office does not see it', async () => {
  const { email, jobseekerId, userId } = await makeJobseeker(app, { name: '開示 さくら' });
  const browser = browse(app, await sessionCookie(app, email));
  expect((await browser.post('/jobseeker/disclosure', { body: '' })).status).toBe(422);
  const filed = await browser.post('/jobseeker/disclosure', { body: '相談の記録', consultations: 'yes' });
  expect(filed.location).toBe('/jobseeker/disclosure');
  expect((await browser.get('/jobseeker/disclosure?lang=en')).text).toContain('While a request is open');

  const [own, other] = [await staff('13010'), await staff('27020')];
  const list = await own.get('/office/disclosures');
  expect(list.text).toContain('開示 さくら');
  const path = /\/office\/disclosures\/\d+/.exec(list.body)?.[0] ?? '';
  expect([(await other.get(path)).status, (await other.post(path, { answer: 'x' })).status]).toEqual([404, 404]);
  expect((await own.post(path, { answer: '' })).status).toBe(422);
  expect((await own.post(path, { answer: '12月1日に窓口でお渡しします。' })).location).toBe('/office/disclosures');
  expect((await own.post(path, { answer: 'もう一度' })).status).toBe(422);
  expect((await browser.get('/jobseeker/disclosure?lang=ja')).text).toContain('12月1日に窓口でお渡しします。');
  expect((await browser.get('/jobseeker/record?lang=ja')).text).toContain('開示請求に回答しました');
  const { disclosureRequests } = JSON.parse((await browser.get('/jobseeker/export.json')).body);
  expect(disclosureRequests).toMatchObject([
    { state: 'answered', consultations: true, body: '相談の記録', answer: '12月1日に窓口でお渡しします。' },
  ]);
  expect((await mailsTo(app, email)).at(-1)?.body).not.toContain('窓口でお渡し');

  const caller = { actor: { kind: 'jobseeker', userId, label: '', officeCode: null, subject: null } } as const;
  const request = { jobseekerId, body: 'もう一度', consultations: false };
  const both = await Promise.all([fileDisclosure(app, caller, request), fileDisclosure(app, caller, request)]);
  expect(both.filter((each) => each.ok)).toHaveLength(1);
  const open = await db
    .selectFrom('disclosure_request')
    .select('id')
    .where('jobseeker_id', '=', jobseekerId)
    .where('state', '=', 'filed')
    .executeTakeFirstOrThrow();
  const taken = await browser.post('/jobseeker/disclosure', { act: 'withdraw', request: String(open.id) });
  expect(taken.location).toBe('/jobseeker/disclosure');
  expect((await browser.post('/jobseeker/disclosure', { act: 'withdraw', request: '999999' })).status).toBe(404);
});
