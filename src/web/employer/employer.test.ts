import { describe, expect, test } from 'vitest';
import { establishmentFields } from '#areas/establishments/index.ts';
import {
  askFiling,
  fileEstablishment,
  filePosting,
  latestFiling,
  takeFiling,
  type VisitReason,
} from '#areas/filings/index.ts';
import { printSection } from '#kernel/fields/index.ts';
import {
  establishmentContent,
  fillEstablishment,
  makeDraft,
  makeEmployer,
  makeStaff,
  type TestEmployer,
} from '#test/factories/filing.ts';
import { fullTimeContent } from '#test/factories/posting-content.ts';
import { makePublished } from '#test/factories/publication.ts';
import { makeReferrals } from '#test/factories/referrals.ts';
import { makeEmployer as employerOf, makePosting } from '#test/factories/world.ts';
import { testApp } from '#test/support/app.ts';
import { referenceDatabase } from '#test/support/database.ts';
import { sessionCookie } from '#test/support/people.ts';
import { value } from '#test/support/ruling.ts';
import { browse, type TestBrowser } from '#test/support/web.ts';
import { visitReasonWords } from '#web/office/case-words.ts';
import { visitReasons } from './posting/words.ts';

const { app, database } = await testApp('2026-11-24', await referenceDatabase());
const home = '/employer/establishment';

async function employer(options = {}): Promise<TestEmployer & { browser: TestBrowser }> {
  const made = await makeEmployer(app, options);
  return { ...made, browser: browse(app, await sessionCookie(app, made.email)) };
}

const identity = printSection(establishmentFields, 'identity', establishmentContent);

describe('T8(1) the sections of the establishment', () => {
  test('going back, changing and saving the same form again saves again', async () => {
    const { browser } = await employer();
    const first = { ...identity, _key: 'one-and-the-same' };
    await browser.post(`${home}/edit/identity`, first);
    await browser.post(`${home}/edit/identity`, { ...first, 'identity.name': '直した名前' });
    expect((await browser.get(`${home}/edit/identity`)).body).toContain('value="直した名前"');
  });

  test('what cannot be read answers 422 with everything typed; the good fields are saved', async () => {
    const { browser } = await employer();
    const reply = await browser.post(`${home}/edit/identity`, { ...identity, 'identity.phone': '電話なし' });
    expect(reply.status).toBe(422);
    for (const kept of ['value="電話なし"', 'value="犀川製作所（架空）"', 'href="#identity-phone"'])
      expect(reply.body).toContain(kept);
    expect((await browser.get(`${home}/edit/identity`)).body).toContain('value="犀川製作所（架空）"');
  });

  test('a section changed from the check leads back to the check', async () => {
    const { browser } = await employer();
    await browser.post(`${home}/edit/identity`, identity);
    expect((await browser.get(`${home}/check`)).body).toContain(`${home}/edit/identity?return=check`);
    const saved = await browser.post(`${home}/edit/identity?return=check`, identity);
    expect([saved.status, saved.location]).toEqual([303, `${home}/check`]);
  });

  test('what was typed after the session had ended is there again after login', async () => {
    const { email } = await employer();
    const out = browse(app);
    await out.get(`${home}/edit/identity`);
    const parked = await out.post(`${home}/edit/identity`, { 'identity.name': '消えない名前' });
    expect(parked.location).toContain('kept=1');
    await out.post('/login', { email, password: 'correct horse battery staple', next: `${home}/edit/identity` });
    expect((await out.get(`${home}/edit/identity`)).body).toContain('value="消えない名前"');
  });

  test('T8(3) a question about the establishment is answered on its page; an empty answer is refused', async () => {
    const { browser, caller, establishmentId, ...rest } = await employer();
    await fillEstablishment(app, { caller, establishmentId, ...rest });
    await fileEstablishment(app, caller, { establishmentId });
    const filingId = (await latestFiling(app.db, { establishmentId }))?.id ?? 0;
    const staff = await makeStaff(app);
    const taken = await takeFiling(app, staff.caller, filingId);
    const asked = await askFiling(app, staff.caller, {
      filingId,
      visit: false,
      lines: [{ field: null, body: '従業員数を教えてください。' }],
    });
    expect([taken.ok, asked.ok]).toEqual([true, true]);
    expect((await browser.get('/employer')).text).toContain('事業所についての確認に回答する');
    expect((await browser.get(home)).text).toContain('従業員数を教えてください。');
    expect((await browser.post(home, { action: 'answer', answer: '' })).status).toBe(422);
    const answered = await browser.post(home, { action: 'answer', answer: '25人です。' });
    expect([answered.status, answered.location]).toEqual([303, home]);
    expect((await latestFiling(app.db, { establishmentId }))?.state).toBe('waiting');
    expect((await browser.post(home, { action: 'withdraw' })).status).toBe(303);
    expect((await latestFiling(app.db, { establishmentId }))?.state).toBe('withdrawn');
  });
});

describe('T8(2) the postings', () => {
  test('a copy takes the kind of what is copied; a draft is thrown away, and is then nobody’s', async () => {
    const { browser, ...of } = await employer();
    await fillEstablishment(app, of);
    const earlier = await makeDraft(app, of, undefined, 'seasonal');
    const nothing = await browser.post('/employer/postings/new', { kind: '' });
    expect([nothing.status, nothing.text.includes('求人の区分が選ばれていません')]).toEqual([422, true]);
    const form = await browser.get(`/employer/postings/new?copyOf=${earlier}`);
    expect(form.body).toContain(`<option value="${earlier}" selected`);
    const copied = await browser.post('/employer/postings/new', { kind: '', copyOf: String(earlier) });
    const copy = await browser.get(copied.location ?? '');
    expect(copy.text).toContain('季節求人');
    const gone = await browser.post(`/employer/postings/${earlier}`, { action: 'discard' });
    expect(gone.location).toBe('/employer/postings?show=drafts');
    expect((await browser.get(`/employer/postings/${earlier}`)).status).toBe(404);
    expect((await browser.get(copied.location ?? '')).status).toBe(200);
  });

  test('G visit is told before filing; what was filed is not thrown away', async () => {
    const { browser, ...of } = await employer({ self: true });
    await fillEstablishment(app, of);
    await fileEstablishment(app, of.caller, of);
    const postingId = await makeDraft(app, of);
    const check = (await browser.get(`/employer/postings/${postingId}/check`)).text;
    for (const said of ['仮登録のあと、ハローワークへの来所が必要です', visitReasons['first-via-page'], '12月8日(火)'])
      expect(check).toContain(said);
    expect((await browser.post(`/employer/postings/${postingId}/check`, {})).status).toBe(303);
    const kept = await browser.post(`/employer/postings/${postingId}`, { action: 'discard' });
    expect([kept.status, kept.text.includes('確認を待っています')]).toEqual([422, true]);
  });

  test('what is asked names the text in which it was found, with the way there', async () => {
    const { browser, ...of } = await employer();
    await fillEstablishment(app, of);
    await fileEstablishment(app, of.caller, of);
    const texts = { notes: '質問は 076-000-0000 へ', terms: '詳しくは https://example.jp で' };
    const postingId = await makeDraft(app, of, {
      ...fullTimeContent,
      notes: { ...fullTimeContent.notes, notes: texts.notes, termsNotes: texts.terms },
    });
    const check = await browser.get(`/employer/postings/${postingId}/check`);
    for (const label of ['求人に関する特記事項', '求人条件にかかる特記事項'])
      expect(check.text.split(`「${label}」：文章の中に、電話番号か`)).toHaveLength(3);
    expect(check.body).toContain(`/employer/postings/${postingId}/edit/notes?return=check`);
    expect((await browser.post(`/employer/postings/${postingId}/check`, {})).status).toBe(422);
  });

  test('G restrict: what is closed is said before anything is filled in, and is not offered', async () => {
    const { browser, ...of } = await employer();
    const made = await makePosting(app, of.establishmentId, { validThrough: '2027-01-31' });
    await makeReferrals(app, { ...of, ...made }, 51, Temporal.PlainDate.from('2026-10-01'), '17010');
    const why = '選考結果の登録がない紹介が50件を超えた';
    const draft = await makeDraft(app, of);
    for (const path of [
      'new',
      `${draft}`,
      `${draft}/check`,
      `${made.postingId}`,
      `${made.postingId}/change`,
      `${made.postingId}/ask/stop`,
    ])
      expect((await browser.get(`/employer/postings/${path}`)).text, path).toContain(why);
    expect((await browser.get('/employer/establishment/change')).text).toContain(why);
    const live = await browser.get(`/employer/postings/${made.postingId}`);
    expect(live.body).not.toMatch(/\/(change|publication|ask\/stop)"/);
    expect(live.body).toContain(`/employer/postings/${made.postingId}/end/fill`);
  });
});

describe('the home page', () => {
  test('G② a page just opened: the first steps, and nothing to come', async () => {
    const { browser } = await employer({ self: true });
    const page = await browser.get('/employer');
    for (const said of [
      '事業所を登録する',
      '最初にすること',
      'サイトから開設したため',
      '変わることは、いまはありません',
    ])
      expect(page.text).toContain(said);
  });

  test('G visit, T10(1), T11(3): what is due and what comes, each with its date and clause', async () => {
    const { browser, ...of } = await employer({ self: true });
    await fillEstablishment(app, of);
    await fileEstablishment(app, of.caller, of);
    const postingId = await makeDraft(app, of);
    const filed = await filePosting(app, of.caller, { ...of, postingId, confirmedAsks: [] });
    expect(filed.ok && filed.value.visitDue).toBe('2026-12-08');
    await makePosting(app, of.establishmentId, { validThrough: '2026-12-05', title: '梱包スタッフ' });
    const { text } = await browser.get('/employer');
    for (const said of [
      'ハローワークに来所する',
      '2026年12月8日',
      '紹介期限が近い求人を確かめる',
      '2026年12月9日(水) 来所がないときは',
      '2026年12月6日(日) 求人「梱包スタッフ」が無効になります T10(1)',
      '2027年4月1日(木) 求人「梱包スタッフ」の応募書類が消去されます T11(3)',
    ])
      expect(text).toContain(said);
    expect(text.indexOf('紹介期限が近い求人')).toBeLessThan(text.indexOf('ハローワークに来所する'));
  });

  test.each(Object.keys(visitReasons) as VisitReason[])(
    'G visit %s: the home says until when, the posting and the desk why and until when',
    async (reason) => {
      const { browser, ...of } = await employer({ self: true });
      await fillEstablishment(app, of);
      await fileEstablishment(app, of.caller, of);
      const postingId = await makeDraft(app, of);
      const { filingId } = value(await filePosting(app, of.caller, { ...of, postingId, confirmedAsks: [] }));
      await app.db
        .updateTable('filing')
        .set({ visit_reasons: [reason] })
        .where('id', '=', filingId)
        .execute();
      const staff = await makeStaff(app);
      const desk = browse(app, await sessionCookie(app, staff.email));
      const due = '2026年12月8日(火)';
      const homePage = (await browser.get('/employer')).text;
      for (const said of ['ハローワークに来所する', due]) expect(homePage).toContain(said);
      const posting = (await browser.get(`/employer/postings/${postingId}`)).text;
      for (const said of [visitReasons[reason], due]) expect(posting).toContain(said);
      const others = Object.values(visitReasons).filter((words) => !visitReasons[reason].includes(words));
      for (const other of others) expect(posting).not.toContain(other);
      const filing = (await desk.get(`/office/filings/${filingId}`)).text;
      for (const said of [visitReasonWords[reason], due]) expect(filing).toContain(said);
    },
  );

  test('the number of queries does not grow with the postings', async () => {
    const { browser, establishmentId } = await employer();
    const count = async () => {
      database.takeQueries();
      await browser.get('/employer');
      return database.takeQueries().length;
    };
    await count();
    const none = await count();
    for (let each = 0; each < 20; each += 1) await makePosting(app, establishmentId);
    expect(await count()).toBe(none);
  });
});

/** T11(7) T11(8): the notice with its three subsidies, their day and both clauses. */
const selfNotice = [
  'オンライン自主応募を受け付ける前に',
  '特定求職者雇用開発助成金、トライアル雇用助成金、地域雇用開発助成金',
  '2021年10月1日(金)',
  '求人者と応募者の間で解決',
  'T11(7)',
  'T11(8)',
];
const missing = (text: string, said: readonly string[]) => said.filter((each) => !text.includes(each));

test('T11(7) T11(8) what accepting self-applications means is read before a posting is filed, and before it is asked for', async () => {
  const { browser, ...of } = await employer();
  await fillEstablishment(app, of);
  const draft = await makeDraft(app, of);
  expect(missing((await browser.get(`/employer/postings/${draft}/check`)).text, selfNotice)).toEqual([]);
  const without = { ...fullTimeContent, head: { ...fullTimeContent.head, acceptsSelfApplication: false } };
  const closed = await makeDraft(app, of, without);
  expect((await browser.get(`/employer/postings/${closed}/check`)).text).not.toContain(selfNotice[0]);
  const { postingId } = await makePosting(app, of.establishmentId);
  expect(missing((await browser.get(`/employer/postings/${postingId}/publication`)).text, selfNotice)).toEqual([]);
});

describe('T6(3) G search: jobseekers are searched and asked with a valid posting only', () => {
  const pages = (publication: number) => [
    '/employer/jobseekers',
    `/employer/jobseekers/${publication}`,
    `/employer/jobseekers/${publication}/request`,
    '/employer/searches',
    '/employer/searches/new',
    '/employer/requests',
  ];

  test('without one, and while restricted, every page says why, what brings it back, and shows nobody', async () => {
    const person = await makePublished(app);
    const over = await employerOf(app, { validThrough: '2026-11-23' });
    const restricted = await employerOf(app);
    await makeReferrals(app, restricted, 51, app.clock.today().subtract({ days: 22 }));
    for (const [of, why, clause] of [
      [over, '有効な求人がないため', 'T6(3)'],
      [restricted, '50件を超えたため', 'G restrict'],
    ] as const) {
      const browser = browse(app, await sessionCookie(app, of.email));
      for (const path of pages(person.publicationId)) {
        const { text } = await browser.get(path);
        expect([path, missing(text, [why, clause]), text.includes('介護職員')]).toEqual([path, [], false]);
      }
      const asked = await browser.post(`/employer/jobseekers/${person.publicationId}/request`, {
        act: 'send',
        posting: String(of.postingId),
        message: '閉じている間の依頼',
      });
      expect([asked.status, asked.text.includes(why)]).toEqual([422, true]);
      const kept = await browser.post('/employer/searches/new', { name: '閉じている間の条件' });
      expect(kept.text).toContain(why);
      expect((await browser.get('/employer/requests')).text).not.toContain('お願いできます');
    }
    const made = await app.db.selectFrom('direct_request').select('id').execute();
    expect(made).toEqual([]);
  });

  test('T12(6) T11(7) a request is looked at once more, with what it means; nothing typed is lost on the way', async () => {
    const person = await makePublished(app);
    const of = await employerOf(app);
    const browser = browse(app, await sessionCookie(app, of.email));
    const here = `/employer/jobseekers/${person.publicationId}/request`;
    const typed = { posting: String(of.postingId), message: 'ぜひ一度、お話ししませんか。' };
    const long = await browser.post(here, { ...typed, act: 'check', message: 'あ'.repeat(1001) });
    expect([long.status, long.body.includes('あ'.repeat(1001))]).toEqual([422, true]);
    const unchosen = await browser.post(here, { ...typed, act: 'check', posting: '' });
    expect([unchosen.status, unchosen.body.includes(typed.message)]).toEqual([422, true]);
    const looked = await browser.post(here, { ...typed, act: 'check' });
    expect(
      missing(looked.text, [
        typed.message,
        '1件目（10件まで）',
        '2026年12月1日(火)',
        '取り消せません',
        selfNotice[1] ?? '',
        'T12(6)',
        'T11(7)',
      ]),
    ).toEqual([]);
    expect((await browser.post(here, { ...typed, act: 'edit' })).body).toContain(typed.message);
    expect((await browser.post(here, { ...typed, act: 'send' })).location).toBe('/employer/requests');
    const again = await browser.post(here, { ...typed, act: 'send' });
    expect([again.status, again.body.includes(typed.message)]).toEqual([422, true]);
    expect(missing((await browser.get('/employer/requests')).text, ['回答待ち', '2026年12月1日(火)'])).toEqual([]);
  });
});
