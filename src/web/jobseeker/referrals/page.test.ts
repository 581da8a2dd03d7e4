import { describe, expect, test } from 'vitest';
import { keepDocument } from '#areas/library/index.ts';
import { refer } from '#areas/referrals/index.ts';
import { actingAs } from '#test/factories/publication.ts';
import { makeOfficeStaff, makeRegistrant } from '#test/factories/referrals.ts';
import { makeEmployer } from '#test/factories/world.ts';
import { testApp } from '#test/support/app.ts';
import { sessionCookie } from '#test/support/people.ts';
import { browse } from '#test/support/web.ts';

const { app, db, clock } = await testApp('2026-11-22');
const staff = await makeOfficeStaff(app);
const pdf = (text: string) => new TextEncoder().encode(`%PDF-1.7\n${text}\n%%EOF\n`);

async function referred(options: { channel?: 'online' | 'counter'; validThrough?: string; title?: string } = {}) {
  const { channel = 'online', ...of } = options;
  const employer = await makeEmployer(app, of);
  const person = await makeRegistrant(app);
  const to = { postingNumber: employer.postingNumber, jobseekerNumber: person.number, message: '面接を早めに' };
  const sent = await refer(app, staff.caller, { ...to, channel });
  if (!sent.ok) throw new Error(sent.refusals[0].code);
  const path = `/jobseeker/referrals/${sent.value.id}`;
  const open = async (email: string) => browse(app, await sessionCookie(app, email));
  return {
    employer,
    person,
    id: sent.value.id,
    path,
    own: await open(person.email),
    theirs: await open(employer.email),
  };
}

describe('T11(1) a referral that the office sent to the page', () => {
  test('is listed and shown with its notice; the office’s word to the employer is not', async () => {
    const { own, path } = await referred({ title: '庭の手入れ' });
    const list = await own.get('/jobseeker/referrals');
    expect(list.text).toContain('返事を待っている紹介');
    expect(list.text).toContain('庭の手入れ');
    const page = await own.get(path);
    expect(page.text).toContain('ハローワークからの求人条件の明示になります');
    expect(page.text).toContain('2026年11月22日(日)');
    expect(page.text).not.toContain('面接を早めに');
    expect((await own.get(`${path}?lang=en`)).text).toContain(
      'counts as the office telling you the working conditions',
    );
  });

  test('T11(3) applied with an upload and a kept paper: both go to the employer, who opens them; the office sees neither', async () => {
    const { own, theirs, path, id, person } = await referred();
    const kept = await keepDocument(app, actingAs('jobseeker', person.userId), {
      jobseekerId: person.jobseekerId,
      kind: 'history',
      file: { name: '職務経歴.pdf', mediaType: 'application/pdf', bytes: pdf('kept') },
    });
    if (!kept.ok) throw new Error('the paper was not kept');
    const form = await own.get(`${path}/apply`);
    expect(form.text).toContain('職務経歴.pdf');
    const bad = await own.upload(`${path}/apply`, { action: 'upload' }, [
      { field: 'documents', name: '履歴書.pdf', bytes: pdf('mine') },
      { field: 'documents', name: 'だめ.exe', bytes: new TextEncoder().encode('MZ') },
    ]);
    expect(bad.status).toBe(422);
    expect(bad.text).toMatch(/だめ\.exe: /);
    expect(bad.text).toContain('履歴書.pdf');
    const attached = await own.post(`${path}/apply`, { action: 'attach', library: String(kept.value.id) });
    expect(attached.location).toBe(`${path}/apply`);
    expect((await own.post(`${path}/apply`, { action: 'apply' })).location).toBe(path);

    const page = await own.get(path);
    expect(page.text).toContain('応募しました');
    expect(page.text).toContain('送った書類 履歴書.pdf 職務経歴.pdf');
    const theirPage = await theirs.get(`/employer/referrals/${id}`);
    expect(theirPage.text).toContain('履歴書.pdf');
    expect(theirPage.body).toMatch(new RegExp(`messages/new\\?referral=${id}[^]*referrals/${id}/interview`));
    expect((await theirs.get(`/employer/messages/new?referral=${id}`)).text).toContain('ハローワークの紹介: ');
    expect(new TextDecoder().decode(await theirs.bytes(`/employer/referrals/${id}/documents/1`))).toContain('kept');
    expect((await theirs.get(`/employer/referrals/${id}/documents/2`)).status).toBe(404);
    const office = browse(app, await sessionCookie(app, staff.email));
    expect((await office.get(`/office/referrals/${id}`)).body).not.toMatch(/履歴書\.pdf|職務経歴\.pdf|documentOpened/);

    const done = await theirs.post(`/employer/referrals/${id}/result`, {
      result: 'rejected',
      reason: 'rejected.other',
    });
    expect(done.location).toBe(`/employer/referrals/${id}`);
    expect((await theirs.get(`/employer/referrals/${id}/documents/0`)).status).toBe(404);
    expect((await theirs.get(`/employer/referrals/${id}`)).text).toContain(
      '応募書類は、選考が終わったため消去されました',
    );
    expect((await own.get(path)).text).toContain('送った書類 消去されました');
  });

  test('declined only with a reason; what was typed stays; the employer has no such page', async () => {
    const { own, theirs, path, id } = await referred();
    const without = await own.post(`${path}/decline`, { reason: '', note: '朝が早すぎます' });
    expect(without.status).toBe(422);
    expect(without.body).toContain('朝が早すぎます');
    expect((await own.post(`${path}/decline`, { reason: 'hours', note: '朝が早すぎます' })).location).toBe(path);
    expect((await own.get(path)).text).toContain('応募しないと答えました');
    expect((await theirs.get(`/employer/referrals/${id}`)).status).toBe(404);
    expect((await own.get(`${path}/apply`)).text).not.toContain('この求人に応募する');
    expect((await own.post(`${path}/apply`, { action: 'apply' })).status).toBe(422);
  });

  test('T11(4) cancelled within 24 hours, refused after them with the way on', async () => {
    const { own, path } = await referred();
    await own.post(`${path}/apply`, { action: 'apply' });
    expect((await own.get(`${path}/cancel`)).text).toContain('この応募を取り消します');
    clock.advance({ hours: 25 });
    const late = await own.post(`${path}/cancel`);
    expect(late.status).toBe(422);
    expect(late.text).toContain('T11(4)');
    clock.moveTo('2026-11-22');
    expect((await own.post(`${path}/cancel`)).location).toBe(path);
    expect((await own.get(`${path}/letter`)).status).toBe(404);
  });

  test('the letter is there once referred, as a page and as PDF; at the counter nothing is answered on the page', async () => {
    const { own, path } = await referred({ channel: 'counter' });
    expect((await own.get(`${path}/letter`)).text).toContain('紹介状');
    expect(new TextDecoder().decode((await own.bytes(`${path}/letter.pdf`)).slice(0, 5))).toBe('%PDF-');
    expect((await own.post(`${path}/apply`, { action: 'apply' })).status).toBe(422);
    const cancel = await own.post(`${path}/cancel`);
    expect(cancel.status).toBe(422);
  });

  test('T10(1) after the posting’s last day there is nothing to apply to', async () => {
    const { own, path } = await referred({ validThrough: '2026-11-30' });
    clock.moveTo('2026-12-01');
    expect((await own.get(path)).text).toContain('この紹介では応募できません');
    expect((await own.get(`${path}/apply`)).text).not.toContain('この求人に応募する');
    expect((await own.post(`${path}/apply`, { action: 'apply' })).status).toBe(422);
    clock.moveTo('2026-11-22');
  });

  test('T7(3) while the registration is not valid one cannot apply with it; said before anything is typed, with the way back', async () => {
    const { own, path, person } = await referred();
    await db
      .updateTable('jobseeker')
      .set({ invalid_from: Temporal.PlainDate.from('2026-11-21'), invalid_reason: 'employed' })
      .where('id', '=', person.jobseekerId)
      .execute();
    for (const page of [await own.get(path), await own.get(`${path}/apply`)]) {
      expect(page.text).toContain('求職の登録が有効ではないため、応募できません');
      expect(page.body).toContain('href="/jobseeker/registration/again"');
      expect(page.body).not.toContain('name="action" value="apply"');
    }
    const page = await own.get(path);
    expect([page.body.includes(`${path}/apply`), page.body.includes(`${path}/decline`)]).toEqual([false, true]);
    expect((await own.post(`${path}/apply`, { action: 'apply' })).status).toBe(422);
  });

  test('another person’s is not there', async () => {
    const { path } = await referred();
    const somebody = await makeRegistrant(app);
    const browser = browse(app, await sessionCookie(app, somebody.email));
    for (const each of ['', '/apply', '/decline', '/cancel', '/letter', '/letter.pdf'])
      expect([each, (await browser.get(`${path}${each}`)).status]).toEqual([each, 404]);
    expect(
      (await db.selectFrom('referral').select('id').where('state', '=', 'offered').execute()).length,
    ).toBeGreaterThan(0);
  });
});

test('T10(2) hired: the person reads that the registration has ended, and how to come back', async () => {
  const { own, theirs, path, id } = await referred({ channel: 'counter' });
  expect((await theirs.get(`/employer/referrals/${id}/result`)).text).toContain(
    '求職の登録は、これで終わります（T10(2)）',
  );
  await theirs.post(`/employer/referrals/${id}/result`, { result: 'hired', termsDiffered: 'no' });
  const page = await own.get(path);
  expect(page.text).toContain('就職が決まったため、求職の登録は 2026年11月22日(日) に終わりました');
  expect(page.body).toContain('/jobseeker/registration/again');
  expect((await own.get(`${path}?lang=en`)).text).toContain('your registration ended on');
  expect((await own.get('/jobseeker?lang=ja')).text).toContain(
    '就職しないことになったときも、すぐにもう一度登録できます',
  );
});
