import { beforeAll, expect, test } from 'vitest';
import { apply, saveDraft } from '#areas/applications/index.ts';
import { jobseekerByNumber, jobseekerFields } from '#areas/jobseekers/index.ts';
import { consentDocuments } from '#areas/notices/index.ts';
import { printSection } from '#kernel/fields/index.ts';
import { historyOf } from '#platform/history.ts';
import { makeStaff } from '#test/factories/filing.ts';
import { jobseekerContent } from '#test/factories/jobseeker-content.ts';
import { makeEmployer, makeJobseeker } from '#test/factories/world.ts';
import { testApp } from '#test/support/app.ts';
import { referenceDatabase } from '#test/support/database.ts';
import { lastKeyTo } from '#test/support/mails.ts';
import { readPdf } from '#test/support/pdf.ts';
import { PASSWORD, sessionCookie } from '#test/support/people.ts';
import { browse } from '#test/support/web.ts';
import { jobseekerSlip } from './slip.ts';

const { app, db } = await testApp('2026-11-25', await referenceDatabase());
const counter = await makeStaff(app);
const boss = await makeStaff(app, { role: 'head', name: '山本 所長' });
const desk = browse(app, await sessionCookie(app, counter.email));
const head = browse(app, await sessionCookie(app, boss.email));

beforeAll(async () => {
  // The made registrations count from 1 on their own.
  await db.insertInto('number_series').values({ kind: 'jobseeker', office_code: '17010', last: 1000 }).execute();
}, 60_000);

async function registered() {
  const made = await makeJobseeker(app, { officeCode: '17010', name: '犀川 花子' });
  await db
    .updateTable('jobseeker')
    .set({ content: JSON.stringify(jobseekerContent()), birth_date: Temporal.PlainDate.from('1985-04-01') })
    .where('id', '=', made.jobseekerId)
    .execute();
  const { number } = await db
    .selectFrom('jobseeker')
    .select('number')
    .where('id', '=', made.jobseekerId)
    .executeTakeFirstOrThrow();
  const own = browse(app, await sessionCookie(app, made.email));
  return { ...made, number: number ?? '', record: `/office/jobseekers/${number}`, own };
}

const opened = async (record: string) => desk.post(record, { act: 'open', reason: 'consultation' });

test('P5 the reason is asked once; every look is then recorded with it, for the person and the head', async () => {
  const { record, own } = await registered();
  const asked = await desk.get(record);
  expect(asked.text).toContain('記録を開く理由');
  expect(asked.text).not.toContain('犀川 花子');
  expect((await own.get('/jobseeker/record')).text).toContain('まだ誰も見ていません');
  expect((await desk.post(record, { act: 'open' })).status).toBe(422);
  expect((await opened(record)).location).toBe(record);
  expect((await desk.get(record)).text).toContain('犀川 花子');
  expect((await desk.get(`${record}/applications`)).status).toBe(200);
  const seen = (await own.get('/jobseeker/record')).text;
  expect(seen.match(/窓口での相談/g)).toHaveLength(2);
  await head.post(`${record}/history`, { act: 'open', reason: 'other', words: '苦情の確認' });
  expect((await head.get(`${record}/history`)).text).toContain('理由：窓口での相談');
  expect((await own.get('/jobseeker/record')).text).toContain('苦情の確認');
});

test('P5 nothing is shown or done before a reason was given, also by a form that is sent at once', async () => {
  const { record } = await registered();
  for (const part of ['acts', 'consultations', 'edit/person']) {
    const answer = await desk.post(`${record}/${part}`, { act: 'cancel', 'person.name': '' });
    expect(answer.text, part).toContain('記録を開く理由');
    expect(answer.text, part).not.toContain('犀川 花子');
  }
});

test('T7(5) what staff may not see is in no answer of the record', async () => {
  const { record, jobseekerId, userId } = await registered();
  const employer = await makeEmployer(app, { officeCode: '17010' });
  await saveDraft(app, userId, employer.postingNumber, {
    motivation: '秘密の志望動機',
    add: [{ name: '秘密の履歴書.pdf', mediaType: 'application/pdf', bytes: new TextEncoder().encode('%PDF-1.7 x') }],
  });
  const actor = { kind: 'jobseeker', userId, label: '', officeCode: null, subject: null } as const;
  await apply(app, { actor }, { postingNumber: employer.postingNumber, jobseekerId, userId });
  await opened(record);
  for (const part of ['', '/acts', '/consultations', '/applications', '/kept', '/history']) {
    const page = await desk.get(record + part);
    expect(page.status, part).toBe(200);
    expect(page.body, part).not.toContain('秘密の');
  }
  expect((await desk.get(`${record}/applications`)).text).toContain('調理補助');
});

test('T9(3) T10(2) a consultation: refused with everything kept, then written down, shown to the person without its content', async () => {
  const { record, own, jobseekerId } = await registered();
  await opened(record);
  const path = `${record}/consultations`;
  const typed = {
    act: 'record',
    channel: 'telephone',
    'heldOn.year': '2026',
    'heldOn.month': '13',
    'heldOn.day': '25',
  };
  const refused = await desk.post(path, { ...typed, body: '職員だけの内容', nextSteps: '書類を書き直す' });
  expect(refused.status).toBe(422);
  expect(refused.body).toContain('職員だけの内容');
  expect(refused.body).toContain('value="13"');
  const sent = {
    ...typed,
    'heldOn.month': '11',
    body: '職員だけの内容',
    nextSteps: '書類を書き直す',
    switchToOffice: 'yes',
  };
  expect((await desk.post(path, sent)).status).toBe(303);
  expect((await desk.get(path)).text).toContain('職員だけの内容');
  expect((await desk.get(record)).text).toContain('ハローワーク利用登録者');
  const shown = await own.get('/jobseeker/record');
  expect(shown.text).toContain('書類を書き直す');
  expect(shown.text).not.toContain('職員だけの内容');
  expect((await historyOf(db, `jobseeker:${jobseekerId}`)).map(({ kind }) => kind)).toContain(
    'jobseeker.switchedToOffice',
  );
});

test('staff change a section with the person, who sees which fields', async () => {
  const { record, own } = await registered();
  await opened(record);
  expect((await desk.get(`${record}/edit/self`)).text).toContain('相手の話を最後まで聞き');
  expect((await desk.post(`${record}/edit/self`, { 'self.appeal': '正確に計算します。' })).location).toBe(record);
  expect((await desk.get(record)).text).toContain('正確に計算します。');
  expect((await own.get('/jobseeker/record')).text).toContain('アピールポイント');
  const person = printSection(jobseekerFields, 'person', jobseekerContent()) as Record<string, string>;
  const wrong = await desk.post(`${record}/edit/person`, { ...person, 'person.name': '' });
  expect(wrong.status).toBe(422);
});

test('T10(2) the acts: periods, cancellation, registering anew', async () => {
  const { record } = await registered();
  await opened(record);
  const acts = `${record}/acts`;
  const from = { 'benefits.from.year': '2026', 'benefits.from.month': '11', 'benefits.from.day': '25' };
  const half = await desk.post(acts, { act: 'benefits', ...from });
  expect(half.status).toBe(422);
  expect(half.text).toContain('片方しか入力されていません');
  const through = { 'benefits.through.year': '2027', 'benefits.through.month': '3', 'benefits.through.day': '1' };
  expect((await desk.post(acts, { act: 'benefits', ...from, ...through })).status).toBe(303);
  expect((await desk.get(record)).text).toContain('2027年4月30日');
  expect((await desk.post(acts, { act: 'end' })).status).toBe(422);
  expect((await desk.post(acts, { act: 'end', 'end.why': 'cancelled' })).status).toBe(303);
  expect((await desk.get(record)).text).toContain('求職の取消');
  expect((await desk.post(acts, { act: 'reopen' })).status).toBe(303);
  expect((await desk.get(acts)).text).toContain('登録を有効に戻しました');
});

test('T3(5) T9(1) a person without a page is registered at the counter, gets the 受付票, and opens a page later by 認証キー', async () => {
  const home = '/office/jobseekers/new';
  expect((await desk.post(`${home}/check`)).status).toBe(422);
  const content = jobseekerContent({ self: { appeal: '窓口で聞いたこと' } });
  for (const { key } of jobseekerFields) {
    const reply = await desk.post(`${home}/${key}`, printSection(jobseekerFields, key, content));
    expect(reply.status, key).toBe(303);
  }
  expect((await desk.get(`${home}/check`)).text).toContain('窓口で聞いたこと');
  const sent = await desk.post(`${home}/check`, {});
  const record = sent.location ?? '';
  expect(record).toMatch(/^\/office\/jobseekers\/17010-\d+$/);
  const page = await desk.get(record);
  expect(page.text).toContain('求職を登録しました');
  expect(page.text).toContain('なし（窓口で登録）');
  const slip = await desk.get(`${record}/slip.pdf`);
  expect(slip.headers.get('content-type')).toBe('application/pdf');
  expect((await desk.get(home)).text).not.toContain('入力を破棄する');

  const email = 'saigawa@example.jp';
  expect((await desk.post(`${record}/acts`, { act: 'offer', 'offer.email': 'nowhere' })).status).toBe(422);
  expect((await desk.post(`${record}/acts`, { act: 'offer', 'offer.email': email })).status).toBe(303);
  expect((await desk.get(record)).text).toContain(`開設待ち（${email}）`);
  const person = browse(app);
  const ticks = consentDocuments('jobseeker').map((each) => [`consent.${each.id}`, each.version]);
  await person.post('/open/jobseeker', Object.fromEntries(ticks));
  await person.post('/open/jobseeker/address', { email });
  const opening = { email, key: await lastKeyTo(app, email), password: PASSWORD };
  expect((await person.post('/open/jobseeker/key', opening)).status).toBe(303);
  expect((await person.get('/jobseeker/registration')).text).toContain('窓口で聞いたこと');
  expect((await desk.get(record)).text).toContain('開設済み');
});

test('the 受付票 says number, office and validity', async () => {
  const { record, number } = await registered();
  expect((await desk.get(`${record}/slip.pdf`)).text).toContain('記録を開く理由');
  await opened(record);
  expect((await desk.get(`${record}/slip.pdf`)).headers.get('content-type')).toBe('application/pdf');
  const jobseeker = await jobseekerByNumber(db, number);
  if (!jobseeker) throw new Error('gone');
  const { pages, title } = readPdf(await jobseekerSlip(app, jobseeker));
  expect(title).toBe('求職受付票');
  expect(pages.join('').replace(/\s/g, '')).toContain(number);
  expect(pages.join('').replace(/\s/g, '')).toContain('2027年（令和9年）1月24日');
});

test('finding: by number, by name and birth date; what was typed stays', async () => {
  const { number } = await registered();
  const here = '/office/jobseekers';
  expect((await desk.post(here, { by: 'number', number })).location).toBe(`${here}/${number}`);
  expect((await desk.post(here, { by: 'number', number: '27020-1' })).status).toBe(422);
  const birth = { 'birthDate.era': 'showa', 'birthDate.year': '60', 'birthDate.month': '4', 'birthDate.day': '1' };
  const found = await desk.post(here, { by: 'name', name: '犀川花子', ...birth });
  expect(found.text).toContain('人見つかりました');
  expect(found.body).toContain(`${here}/${number}`);
  const none = await desk.post(here, { by: 'name', name: 'だれか いない', ...birth });
  expect(none.text).toContain('該当する求職者はいません');
  const bad = await desk.post(here, { by: 'name', name: '', ...birth, 'birthDate.day': '99' });
  expect(bad.status).toBe(422);
  expect(bad.body).toContain('value="99"');
});

test('P4 what is handed outside beyond the purposes is written down with its ground, and read by the person unless a law forbids', async () => {
  const { record, own, number } = await registered();
  await opened(record);
  const acts = `${record}/acts`;
  const [year, month, day] = ['2026', '11', '20'];
  const typed = {
    act: 'provide',
    'provide.recipient': '石川県の生活支援課',
    'provide.what': '登録の年月と希望職種',
    'provide.basis': '2026年11月19日の同意書',
    'provide.providedOn.year': year,
    'provide.providedOn.month': month,
    'provide.providedOn.day': day,
  };
  const refused = await desk.post(acts, typed);
  expect(refused.status).toBe(422);
  expect(refused.text).toContain('提供の根拠がまだ書かれていません');
  expect(refused.body).toContain('value="石川県の生活支援課"');
  expect((await desk.post(acts, { ...typed, 'provide.ground': 'consent', 'provide.untold': 'yes' })).status).toBe(422);
  expect((await desk.post(acts, { ...typed, 'provide.ground': 'consent' })).status).toBe(303);
  const byLaw = { 'provide.recipient': '架空警察署', 'provide.ground': 'law', 'provide.basis': '刑事訴訟法197条2項' };
  expect((await desk.post(acts, { ...typed, ...byLaw, 'provide.untold': 'yes' })).status).toBe(303);
  const atDesk = (await desk.get(acts)).text;
  for (const text of ['石川県の生活支援課', '架空警察署', '（本人の画面には出ません）']) expect(atDesk).toContain(text);
  const read = (await own.get('/jobseeker/record')).text;
  expect(read).toContain('石川県の生活支援課に提供');
  expect(read).toContain('本人の同意：2026年11月19日の同意書');
  expect(read).not.toContain('架空警察署');
  const exported = (await own.get('/jobseeker/export.json')).body;
  expect(exported).toContain('石川県の生活支援課');
  expect(exported).not.toContain('架空警察署');
  const person = await jobseekerByNumber(db, number);
  const kinds = (await historyOf(db, `jobseeker:${person?.id}`)).map(({ kind }) => kind);
  expect(kinds.filter((kind) => kind === 'provision.recorded')).toHaveLength(2);
});
