import { describe, expect, test } from 'vitest';
import { apply, completeApplications } from '#areas/applications/index.ts';
import { makeReferrals } from '#test/factories/referrals.ts';
import { makeEmployer, makeJobseeker, makePosting } from '#test/factories/world.ts';
import { testApp } from '#test/support/app.ts';
import { readPdf } from '#test/support/pdf.ts';
import { sessionCookie } from '#test/support/people.ts';
import { browse } from '#test/support/web.ts';

const { app, db, clock, database } = await testApp('2026-11-23');
const day = (iso: string) => Temporal.PlainDate.from(iso);

async function opened() {
  const employer = await makeEmployer(app, { validThrough: '2027-01-31' });
  return { employer, page: browse(app, await sessionCookie(app, employer.email)) };
}

async function applied(postingNumber: string, name: string): Promise<number> {
  const person = await makeJobseeker(app, { name });
  const actor = { kind: 'jobseeker' as const, userId: person.userId, label: '', officeCode: null, subject: null };
  const sent = await apply(app, { actor }, { ...person, postingNumber });
  if (!sent.ok) throw new Error('refused');
  await completeApplications(app);
  return sent.value.id;
}

describe('the one list', () => {
  test('nobody yet: says so and leads on', async () => {
    const { page } = await opened();
    const reply = await page.get('/employer/applicants');
    expect(reply.text).toContain('結果の登録を待っている人はいません。');
    expect(reply.body).not.toContain('/employer/applicants/results');
  });

  test('self-applications and referrals together: what is due stands first, with date, counts and one act a row', async () => {
    const { employer, page } = await opened();
    await applied(employer.postingNumber, '自主 応募');
    const [late] = await makeReferrals(app, employer, 1, day('2026-10-31'));
    const [young] = await makeReferrals(app, employer, 1, day('2026-11-20'));
    const reply = await page.get('/employer/applicants');
    expect(reply.text).toContain('結果を待っている人 （3）');
    expect(reply.text).toContain('結果の期限を過ぎた人 （1）');
    const order = [`/employer/referrals/${late}/result`, `/employer/referrals/${young}/result`, '自主 応募'];
    const places = order.map((each) => reply.body.indexOf(each));
    expect(places).toEqual(places.toSorted((one, other) => one - other));
    expect(places[0]).toBeGreaterThan(0);
    expect(reply.text).toContain('2日過ぎています 2026年11月21日(土)');
    expect(reply.text).toContain('あと18日 2026年12月11日(金)');
    const overdue = await page.get('/employer/applicants?show=overdue');
    expect(overdue.body).toContain(`/employer/referrals/${late}/result`);
    expect(overdue.body).not.toContain(`/employer/referrals/${young}/result`);
  });

  test('another employer sees none of them', async () => {
    const { employer } = await opened();
    const [id] = await makeReferrals(app, employer, 1, day('2026-11-20'));
    const other = await opened();
    expect((await other.page.get('/employer/applicants?show=all')).text).not.toContain('紹介 1号');
    for (const path of ['', '/letter', '/letter.pdf', '/result'])
      expect((await other.page.get(`/employer/referrals/${id}${path}`)).status).toBe(404);
  });

  test('the number of queries does not grow with the applicants', async () => {
    const { employer, page } = await opened();
    const ask = async () => {
      database.takeQueries();
      expect((await page.get('/employer/applicants')).status).toBe(200);
      return database.takeQueries().length;
    };
    await makeReferrals(app, employer, 1, day('2026-11-20'));
    await ask();
    const one = await ask();
    await makeReferrals(app, employer, 40, day('2026-11-20'));
    expect(await ask()).toBe(one);
    expect(one).toBeGreaterThan(1);
  });

  test('T15 the file has a byte order mark and no formulas', async () => {
    const { employer, page } = await opened();
    await applied(employer.postingNumber, '=HYPERLINK("http://example.jp")');
    await makeReferrals(app, employer, 1, day('2026-11-20'));
    const reply = await page.get('/employer/applicants.csv');
    expect(reply.headers.get('content-type')).toBe('text/csv; charset=utf-8');
    expect(reply.headers.get('content-disposition')).toContain('attachment');
    const lines = reply.body
      .replace(/^\uFEFF/, '')
      .trim()
      .split('\r\n');
    expect(lines).toHaveLength(3);
    expect(reply.body).toContain(`"'=HYPERLINK(""http://example.jp"")"`);
    expect(lines.find((line) => line.includes('紹介 1号'))).toContain('2026-11-20,2026-12-11');
  });
});

describe('one referral', () => {
  test('letter as page and PDF with the office’s message; the result reaches the office once', async () => {
    const { employer, page } = await opened();
    const [id] = await makeReferrals(app, employer, 1, day('2026-11-20'));
    await db
      .updateTable('referral')
      .set({ message: '経験が長い方です' })
      .where('id', '=', id ?? 0)
      .execute();
    const record = await page.get(`/employer/referrals/${id}`);
    expect(record.text).toContain('電話より先に届くことがあります');
    expect(record.text).toContain('経験が長い方です');
    // G messages: who has no page is written to by nobody, which is said before anything is filled in.
    expect(record.text).toContain('メッセージは送れません。 相手の方は、マイページを使っていません。');
    expect(record.text).toContain('面接の候補日は送れません。 この方はマイページを利用していないため');
    expect(record.body).not.toMatch(/messages\/new|\/interview"/);
    const dates = await page.get(`/employer/referrals/${id}/interview`);
    expect([dates.status, dates.body.includes('slot1')]).toEqual([409, false]);
    const letter = await page.get(`/employer/referrals/${id}/letter`);
    expect(letter.text).toContain('紹介 1号');
    const pdf = await page.get(`/employer/referrals/${id}/letter.pdf`);
    expect([pdf.status, pdf.headers.get('content-type')]).toEqual([200, 'application/pdf']);

    const nothing = await page.post(`/employer/referrals/${id}/result`, { note: 'メモ' });
    expect([nothing.status, nothing.text.includes('メモ')]).toEqual([422, true]);
    const unwhole = { result: 'withdrawn', reason: 'rejected.experience', note: '書いたこと' };
    const refused = await page.post(`/employer/referrals/${id}/result`, unwhole);
    expect(refused.status).toBe(422);
    expect(refused.text).toContain('理由が選ばれていません');
    expect(refused.text).toContain('書いたこと');
    const done = await page.post(`/employer/referrals/${id}/result`, { ...unwhole, reason: 'withdrawn.personal' });
    expect([done.status, done.location]).toEqual([303, `/employer/referrals/${id}`]);
    const after = await page.get(`/employer/referrals/${id}`);
    expect(after.text).toContain('応募者には、事業所から直接、結果をお知らせください');
    expect(after.text).toContain('本人の都合');
    expect(
      (await page.post(`/employer/referrals/${id}/result`, { ...unwhole, reason: 'withdrawn.personal' })).status,
    ).toBe(422);
  });

  test('the PDF says what the page says', async () => {
    const { employer } = await opened();
    const [id] = await makeReferrals(app, employer, 1, day('2026-11-20'));
    const { letterPdf } = await import('#web/referral/letter.tsx');
    const { readReferral } = await import('#areas/referrals/index.ts');
    const of = await readReferral(db, id ?? 0, { establishmentId: employer.establishmentId });
    if (!of) throw new Error('no referral');
    const { pages, title } = readPdf(await letterPdf({ ...of, message: '面接は電話で決めます' }));
    expect([pages.length, title]).toEqual([1, '紹介状']);
    const text = pages.join('').replace(/\s/g, '');
    for (const said of ['紹介1号', employer.postingNumber, '面接は電話で決めます', 'ひかり食品（架空）'])
      expect(text).toContain(said);
  });

  test('G invalid: when the posting is over, letter and result are closed and the office is named; self-applications stay open', async () => {
    const { employer, page } = await opened();
    const own = await applied(employer.postingNumber, '自主 応募');
    const [id] = await makeReferrals(app, employer, 1, day('2026-11-20'));
    await db
      .updateTable('posting_state')
      .set({ state: 'filled', invalid_from: clock.today() })
      .where('posting_id', '=', employer.postingId)
      .execute();
    const mine = await page.get(`/employer/applicants/${own}`);
    expect(mine.text).toContain('メッセージは送れません。 有効な求人がないため');
    expect(mine.body).toContain(`/employer/applicants/${own}/interview`);
    const list = await page.get('/employer/applicants');
    expect(list.text).toContain('ハローワークに連絡する');
    expect(list.body).not.toContain(`/employer/referrals/${id}/result`);
    expect(list.body).toContain(`/employer/applicants/${own}/result`);
    const record = await page.get(`/employer/referrals/${id}`);
    expect(record.text).toContain('紹介したハローワークに直接ご連絡ください');
    for (const path of ['letter', 'letter.pdf', 'result'])
      expect((await page.get(`/employer/referrals/${id}/${path}`)).status).toBe(409);
    const posted = await page.post(`/employer/referrals/${id}/result`, { result: 'hired', termsDiffered: 'no' });
    expect(posted.status).toBe(422);
    expect(posted.text).toContain('このページではできません');
    const result = await page.post(`/employer/applicants/${own}/result`, { result: 'rejected' });
    expect(result.status).toBe(303);
  });
});

describe('several results in one form', () => {
  test('what is right is registered, what is not stays with what was typed; others are left alone', async () => {
    const { employer, page } = await opened();
    const second = await makePosting(app, employer.establishmentId, { validThrough: '2027-01-31' });
    const own = await applied(employer.postingNumber, '自主 応募');
    const [good, bad, left] = await makeReferrals(
      app,
      { establishmentId: employer.establishmentId, postingId: second.postingId },
      3,
      day('2026-11-20'),
    );
    const path = '/employer/applicants/results';
    const empty = await page.post(path, {});
    expect([empty.status, empty.text.includes('結果を1人も選んでいません。')]).toEqual([422, true]);
    const reply = await page.post(path, {
      [`result.selfApplication-${own}`]: 'rejected',
      [`result.referral-${good}`]: 'hired',
      [`termsDiffered.referral-${good}`]: 'no',
      [`result.referral-${bad}`]: 'noShow',
      [`interviewOn.referral-${bad}.year`]: '2026',
      [`interviewOn.referral-${bad}.month`]: '13',
      [`interviewOn.referral-${bad}.day`]: '1',
      [`note.referral-${bad}`]: '電話がつながりません',
    });
    expect(reply.status).toBe(422);
    expect(reply.text).toContain('2人の結果を登録しました。');
    expect(reply.text).toContain('実在する年月日');
    expect(reply.text).toContain('電話がつながりません');
    expect(reply.body).not.toContain(`result.referral-${good}`);
    const states = await db
      .selectFrom('referral')
      .select(['id', 'state'])
      .where('posting_id', '=', second.postingId)
      .execute();
    expect(new Map(states.map((each) => [each.id, each.state]))).toEqual(
      new Map([
        [good, 'hired'],
        [bad, 'referred'],
        [left, 'referred'],
      ]),
    );
    const application = await db.selectFrom('application').select('state').where('id', '=', own).executeTakeFirst();
    expect(application?.state).toBe('rejected');
    const done = await page.post(path, {
      [`result.referral-${bad}`]: 'noShow',
      [`interviewOn.referral-${bad}.year`]: '2026',
      [`interviewOn.referral-${bad}.month`]: '11',
      [`interviewOn.referral-${bad}.day`]: '22',
    });
    expect([done.status, done.location]).toEqual([303, '/employer/applicants']);
    expect((await page.get('/employer/applicants')).text).toContain('1人の結果を登録しました');
  });

  test('sent twice with the same key it acts once; a result that came in between is told by name', async () => {
    const { employer, page } = await opened();
    const [id] = await makeReferrals(app, employer, 1, day('2026-11-20'));
    const fields = {
      _key: crypto.randomUUID(),
      [`result.referral-${id}`]: 'rejected',
      [`reason.referral-${id}`]: 'rejected.other',
    };
    const replies = await Promise.all([1, 2, 3].map(() => page.post('/employer/applicants/results', fields)));
    expect(replies.every((reply) => [303, 422].includes(reply.status))).toBe(true);
    const events = await db
      .selectFrom('event')
      .select('id')
      .where('kind', '=', 'referral.rejected')
      .where('data', '@>', JSON.stringify({ reason: 'other' }))
      .execute();
    expect(events).toHaveLength(1);
  });
});
