import { expect, test } from 'vitest';
import { keepPosting, saveSearch } from '#areas/alerts/index.ts';
import { apply, completeApplications, saveDraft } from '#areas/applications/index.ts';
import { refer, takeUpReferral } from '#areas/referrals/index.ts';
import { everything } from '#search/index.ts';
import { openPostings } from '#test/factories/postings.ts';
import { makeOfficeStaff, makeRegistrant } from '#test/factories/referrals.ts';
import { makeEmployer, makeJobseeker } from '#test/factories/world.ts';
import { testApp } from '#test/support/app.ts';
import { sessionCookie } from '#test/support/people.ts';
import { browse } from '#test/support/web.ts';

const { app, clock } = await testApp('2026-11-23');

test('says that nothing is to do, what runs, and every date with its clause', async () => {
  clock.moveTo('2026-11-23T01:00:00Z');
  const { postingNumber } = await makeEmployer(app, { validThrough: '2027-01-31', title: '庭の手入れ' });
  const { email, userId, jobseekerId } = await makeJobseeker(app, { validThrough: '2027-01-31' });
  const caller = { actor: { kind: 'jobseeker', userId, label: '', officeCode: null, subject: null } } as const;
  await apply(app, caller, { postingNumber, jobseekerId, userId });
  await completeApplications(app);
  const page = await browse(app, await sessionCookie(app, email)).get('/jobseeker');
  expect(page.text).toContain('いま、することはありません');
  expect(page.text).toContain('1件／15件まで');
  expect(page.text).toContain('2026年11月24日(火) 10:00 まで取り消せます');
  expect(page.text).toContain('2027年1月31日(日) 求職登録の有効期限が、この日の終わりに切れます T10(2)');
  expect(page.text).toContain(
    '2027年5月31日(月) 「庭の手入れ」に送った応募書類と志望動機が、この日の終わりに消去されます（結果が登録されたときは、すぐに） T11(3)',
  );
  expect(page.text).toContain('2026年11月24日(火) 「庭の手入れ」への応募を取り消せるのは 10:00 までです T11(4)');
});

test('saved searches stand on the home page, each with what is new in it', async () => {
  clock.moveTo('2026-11-23T01:00:00Z');
  const { email, userId } = await makeJobseeker(app, { validThrough: '2027-01-31' });
  const browser = browse(app, await sessionCookie(app, email));
  expect((await browser.get('/jobseeker')).text).toContain('検索条件を保存しておくと');
  const actor = { kind: 'jobseeker', userId, label: '', officeCode: null, subject: null } as const;
  const acceptedOn = Temporal.PlainDate.from('2026-11-22');
  await openPostings(app, 2, () => ({ acceptedOn, employerName: '庭の会社\nニワノカイシャ' }));
  const query = { ...everything, employer: '庭の会社' };
  const saved = await saveSearch(app, { actor }, { userId, name: '庭の仕事', query, frequency: 'none' });
  expect(saved.ok).toBe(true);
  expect((await browser.get('/jobseeker')).text).toContain('庭の仕事 新着 2件（昨日と今日）');
  expect((await browser.get('/jobseeker?lang=en')).text).toContain('庭の仕事 2 new (yesterday and today)');
});

test('an application that was begun can be gone on with until its draft is erased', async () => {
  clock.moveTo('2026-11-23T01:00:00Z');
  const { postingNumber } = await makeEmployer(app, { validThrough: '2027-01-31', title: '窓ふき' });
  const { email, userId } = await makeJobseeker(app, { validThrough: '2027-01-31' });
  await saveDraft(app, userId, postingNumber, { motivation: '途中です。' });
  const browser = browse(app, await sessionCookie(app, email));
  const page = await browser.get('/jobseeker');
  expect(page.text).toContain('書きかけの応募を続ける 「窓ふき」');
  expect(page.text).toContain('2026年12月23日(水) 「窓ふき」への応募の下書きが、この日の終わりに消去されます T15');
  expect(page.body).toContain(`href="/postings/${postingNumber}/apply"`);
  expect((await browser.get('/jobseeker/export.json')).body).toContain('途中です。');
});

test('T10(2): in the final month it is something to do', async () => {
  const { email } = await makeJobseeker(app, { validThrough: '2026-11-30' });
  const page = await browse(app, await sessionCookie(app, email)).get('/jobseeker');
  expect(page.text).toContain('いま、することがあります 1');
  expect(page.text).toContain('今月が最後の月です');
});

test('T7(3): an invalid registration says what is off and how to come back, in both languages', async () => {
  const { email } = await makeJobseeker(app, { validThrough: '2026-11-22' });
  const browser = browse(app, await sessionCookie(app, email));
  const page = await browser.get('/jobseeker');
  expect(page.text).toContain('有効期限が過ぎたため、2026年11月23日(月) から無効です');
  expect(page.text).toContain('求人へのオンライン自主応募');
  expect(page.text).toContain('もう一度求職の申込みをしてください');
  expect(page.text).toContain('2031年11月23日(日) 無効になってから5年がたち');
  expect((await browser.get('/jobseeker?lang=en')).text).toContain('It expired and is not valid since');
});

test('T10(1) T11(3): the ends of kept postings and the erasure of what went along with a referral stand ahead, also in the calendar', async () => {
  clock.moveTo('2026-11-23');
  const person = await makeRegistrant(app, { validThrough: '2027-01-31' });
  const actor = { kind: 'jobseeker', userId: person.userId, label: '', officeCode: null, subject: null } as const;
  const [one, two, three] = [
    await makeEmployer(app, { validThrough: '2026-12-31', title: '洗車' }),
    await makeEmployer(app, { validThrough: '2027-01-31', title: '配膳' }),
    await makeEmployer(app, { validThrough: '2027-01-31', title: '清掃' }),
  ];
  for (const { postingId } of [one, two, three]) {
    const kept = await keepPosting(app, { actor }, { userId: person.userId, postingId });
    if (!kept.ok) throw new Error('the posting was not kept');
  }
  const staff = await makeOfficeStaff(app);
  const to = {
    postingNumber: one.postingNumber,
    jobseekerNumber: person.number,
    channel: 'online',
    message: '',
  } as const;
  const sent = await refer(app, staff.caller, to);
  if (!sent.ok) throw new Error(sent.refusals[0].code);
  const referralId = sent.value.id;
  const file = { name: '履歴書.pdf', mediaType: 'application/pdf', bytes: new TextEncoder().encode('%PDF-1.7') };
  await saveDraft(app, person.userId, { referralId }, { motivation: '', add: [file] });
  await takeUpReferral(app, { actor }, { referralId, jobseekerId: person.jobseekerId });
  const page = await browse(app, await sessionCookie(app, person.email)).get('/jobseeker');
  expect(page.text).toContain('2026年12月31日(木) 保存した求人「洗車」に応募できる最後の日です T10(1)');
  expect(page.text).toContain('2027年1月31日(日) 保存した求人2件に応募できる最後の日です T10(1)');
  expect(page.text).toContain('2027年4月30日(金) 「洗車」への紹介で送った書類が、この日の終わりに消去されます');
  const browser = browse(app, await sessionCookie(app, person.email));
  await browser.post('/jobseeker/calendar', { action: 'make' });
  const address = /\/calendar\/[\w.-]+\.ics/.exec((await browser.get('/jobseeker/calendar')).body)?.[0] ?? '';
  const feed = (await browse(app).get(address)).body;
  expect(feed.match(/DTSTART;VALUE=DATE:\d+/g)).toEqual(
    expect.arrayContaining(['20261231', '20270131', '20270430'].map((day) => `DTSTART;VALUE=DATE:${day}`)),
  );
  expect(feed).toContain('/jobseeker/kept');
  clock.moveTo('2027-01-01');
  const later = await browse(app, await sessionCookie(app, person.email)).get('/jobseeker');
  expect(later.text).not.toContain('保存した求人「洗車」');
});
