import { describe, expect, test } from 'vitest';
import { viewsOf } from '#areas/jobseekers/index.ts';
import { makePublished, makeRequest } from '#test/factories/publication.ts';
import { makeOfficeStaff, makeRegistrant } from '#test/factories/referrals.ts';
import { makeEmployer, makeJobseeker } from '#test/factories/world.ts';
import { testApp } from '#test/support/app.ts';
import { sessionCookie } from '#test/support/people.ts';
import { browse } from '#test/support/web.ts';

const { app, db, clock } = await testApp('2026-11-22');
const staff = await makeOfficeStaff(app);
const desk = browse(app, await sessionCookie(app, staff.email));
const elsewhere = browse(app, await sessionCookie(app, (await makeOfficeStaff(app, '27010')).email));

async function both(options: { validThrough?: string; title?: string } = {}) {
  const [person, employer] = [await makeRegistrant(app), await makeEmployer(app, options)];
  const numbers = { jobseeker: person.number, posting: employer.postingNumber };
  return { person, employer, numbers, query: new URLSearchParams(numbers).toString() };
}

describe('T11(1) referring at the desk', () => {
  test('both numbers are looked up, the look recorded; what is wrong is said at its field and nothing typed is lost', async () => {
    const { person, employer, query } = await both({ title: '弁当の配達' });
    const page = await desk.get(`/office/referrals/new?${query}`);
    expect(page.text).toContain('弁当の配達');
    expect((await viewsOf(db, person.jobseekerId)).map(({ reason }) => reason)).toEqual(['referral']);
    const wrong = await desk.get(`/office/referrals/new?jobseeker=まちがい&posting=${employer.postingNumber}`);
    expect(wrong.status).toBe(422);
    expect(wrong.body).toContain('まちがい');
    expect((await elsewhere.get(`/office/referrals/new?${query}`)).text).not.toContain('山田 太郎');
  });

  test('online: refused without a channel, message kept; sent, then taken back; gone from the jobseeker’s choice', async () => {
    const { numbers } = await both();
    const without = await desk.post('/office/referrals/new', { ...numbers, message: 'よい方です' });
    expect(without.status).toBe(422);
    expect(without.body).toContain('よい方です');
    const sent = await desk.post('/office/referrals/new', { ...numbers, channel: 'online', message: 'よい方です' });
    expect(sent.status).toBe(303);
    const path = sent.location ?? '';
    const record = await desk.get(path);
    expect(record.text).toContain('よい方です');
    expect((await desk.get('/office/referrals?list=offered')).body).toContain(path);
    expect((await elsewhere.get(path)).status).toBe(404);
    expect((await desk.post(path, { act: 'take-back' })).location).toBe(path);
    expect((await desk.post(path, { act: 'take-back' })).status).toBe(422);
    expect((await desk.get('/office/referrals?list=ended')).body).toContain(path);
  });

  test('T3(6) an オンライン登録者 is not referred; T11(1) nor anybody twice to one posting', async () => {
    const online = await makeJobseeker(app);
    const { number } = await db
      .selectFrom('jobseeker')
      .select('number')
      .where('id', '=', online.jobseekerId)
      .executeTakeFirstOrThrow();
    const { numbers } = await both();
    const refused = await desk.post('/office/referrals/new', {
      ...numbers,
      jobseeker: number ?? '',
      channel: 'counter',
    });
    expect(refused.status).toBe(422);
    expect((await desk.post('/office/referrals/new', { ...numbers, channel: 'counter' })).status).toBe(303);
    const again = await desk.post('/office/referrals/new', { ...numbers, channel: 'counter' });
    expect(again.status).toBe(422);
    expect(again.text).toContain('T11(1)');
  });

  test('at the counter: the letter as page and PDF; G invalid: the office registers the result, once, also after the posting ended', async () => {
    const { numbers } = await both({ validThrough: '2026-11-30' });
    const path = (await desk.post('/office/referrals/new', { ...numbers, channel: 'counter' })).location ?? '';
    expect((await desk.get(`${path}/letter`)).text).toContain('紹介状');
    expect(new TextDecoder().decode((await desk.bytes(`${path}/letter.pdf`)).slice(0, 5))).toBe('%PDF-');
    expect((await elsewhere.get(`${path}/letter`)).status).toBe(404);
    clock.moveTo('2026-12-01');
    const unsaid = await desk.post(`${path}/result`, { note: '電話で聞いた' });
    expect(unsaid.status).toBe(422);
    expect(unsaid.body).toContain('電話で聞いた');
    const result = { result: 'rejected', reason: 'rejected.other', note: '電話で聞いた' };
    expect((await desk.post(`${path}/result`, result)).location).toBe(path);
    expect((await desk.get(path)).text).toContain('電話で聞いた');
    expect((await desk.post(`${path}/result`, result)).status).toBe(422);
    clock.moveTo('2026-11-22');
  });

  test('T12(5) the request that waits at the desk is accepted by the referral; declining asks to be sure', async () => {
    const ask = async () => {
      const employer = await makeEmployer(app);
      const person = await makePublished(app);
      const { number } = await db
        .updateTable('jobseeker')
        .set({ kind: 'office' })
        .where('id', '=', person.jobseekerId)
        .returning('number')
        .executeTakeFirstOrThrow();
      const made = await makeRequest(app, employer, person.publicationId, { channel: 'office' });
      if (!made.ok) throw new Error(made.refusals[0].code);
      return { employer, path: `/office/requests/${made.value.id}`, jobseeker: number ?? '' };
    };
    const wanted = await ask();
    const { text } = await desk.get(wanted.path);
    for (const said of ['窓口で紹介したとき', '紹介も辞退の記録もないときは、辞退扱い', 'T12(7)'])
      expect(text).toContain(said);
    const numbers = { jobseeker: wanted.jobseeker, posting: wanted.employer.postingNumber };
    await desk.post('/office/referrals/new', { ...numbers, channel: 'counter' });
    expect((await desk.get(wanted.path)).body).not.toContain('name="declines"');
    const unwanted = await ask();
    const ends = 'までにご本人の回答を記録しないと、1件のリクエストが辞退扱いになります';
    expect((await desk.get('/office')).text).toContain(ends);
    expect((await desk.post(unwanted.path)).status).toBe(422);
    expect((await desk.post(unwanted.path, { declines: 'yes' })).location).toBe(unwanted.path);
    expect((await desk.get(unwanted.path)).text).toContain('辞退を記録しました');
    expect((await desk.get('/office')).text).not.toContain(ends);
  });
});
