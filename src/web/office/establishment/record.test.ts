import { describe, expect, test } from 'vitest';
import { keepSearch, parseProfileQuery } from '#areas/publication/index.ts';
import { makeStaff } from '#test/factories/filing.ts';
import { makeEmployer } from '#test/factories/world.ts';
import { testApp } from '#test/support/app.ts';
import { referenceDatabase } from '#test/support/database.ts';
import { sayWhy, sessionCookie } from '#test/support/people.ts';
import { value } from '#test/support/ruling.ts';
import { browse } from '#test/support/web.ts';

const { app, db, database } = await testApp('2026-11-24', await referenceDatabase());

const as = async (email: string) => browse(app, await sessionCookie(app, email));
const staff = await makeStaff(app, { officeCode: '13010', name: '北川 春' });
const head = await makeStaff(app, { officeCode: '13010', role: 'head', name: '山本 所長' });
const desk = await as(staff.email);

/** An establishment whose registration is complete enough to be found by it. */
async function known(name: string, kana: string) {
  const employer = await makeEmployer(app, { officeCode: '13010', name });
  const identity = { name, kana, municipality: '13101', address: '飯田橋1-2-3', corporateNumber: '1234567890128' };
  await db
    .updateTable('establishment')
    .set({ content: JSON.stringify({ identity }) })
    .where('id', '=', employer.establishmentId)
    .execute();
  for (const { userId } of [staff, head]) await sayWhy(app, userId, employer.establishmentId);
  return employer;
}

describe('finding an establishment of the office', () => {
  test.each([
    ['name', '神田川'],
    ['kana in hiragana', 'かんだがわ'],
    ['address', '千代田区 飯田橋'],
    ['法人番号', '1234567890128'],
    ['two words', '神田川 1-2-3'],
  ])('by %s', async (_, typed) => {
    const employer = await known('神田川印刷（架空）', 'カンダガワインサツ');
    const page = await desk.get(`/office/establishments?q=${encodeURIComponent(typed)}`);
    expect(page.body).toContain(`href="/office/establishments/${employer.establishmentId}"`);
  });

  test('by its number; a wild card is no wild card; another office’s are not there', async () => {
    const employer = await known('目白文具（架空）', 'メジロブング');
    const { number } = await db
      .selectFrom('establishment')
      .select('number')
      .where('id', '=', employer.establishmentId)
      .executeTakeFirstOrThrow();
    const found = await desk.get(`/office/establishments?q=${number?.replaceAll('-', '')}`);
    expect(found.text).toContain('目白文具');
    expect((await desk.get('/office/establishments?q=%25%25')).text).toContain('該当する事業所はありません');
    const osaka = await as((await makeStaff(app, { officeCode: '27010' })).email);
    expect((await osaka.get('/office/establishments?q=目白')).text).toContain('該当する事業所はありません');
  });

  test('in the order of the kana, which is shown', async () => {
    for (const [name, kana] of [
      ['有限会社亜（架空）', 'カナジュンウ'],
      ['株式会社卯（架空）', 'カナジュンイ'],
      ['合同会社胃（架空）', 'カナジュンア'],
    ] as const)
      await known(name, kana);
    const { text } = await desk.get('/office/establishments?q=かなじゅん');
    const shown = ['カナジュンア', 'カナジュンイ', 'カナジュンウ'].map((kana) => text.indexOf(kana));
    expect(shown).toEqual([...shown].sort((one, other) => one - other));
    expect(shown).not.toContain(-1);
  });
});

describe('the record', () => {
  test('its timeline goes on beyond the latest twenty', async () => {
    const employer = await known('経過堂（架空）', 'ケイカドウ');
    const path = `/office/establishments/${employer.establishmentId}`;
    const about = { act: 'contact', 'on.year': '2026', 'on.month': '11', 'on.day': '24', channel: 'letter' };
    for (let nth = 0; nth < 21; nth += 1) await desk.post(path, { ...about, about: `${nth}` });
    const times = (text: string) => text.split('連絡を記録 2026年').length - 1;
    const latest = await desk.get(path);
    expect([times(latest.text), latest.body.includes(`${path}?history=1#history`)]).toEqual([20, true]);
    const older = await desk.get(`${path}?history=1`);
    expect([times(older.text), older.text.includes('いちばん新しい経過に戻る')]).toEqual([1, true]);
  });

  test('T6(5) contacts are written, kept when refused, and only the office reads them', async () => {
    const employer = await known('水道橋製本（架空）', 'スイドウバシセイホン');
    const path = `/office/establishments/${employer.establishmentId}`;
    const on = { 'on.year': '2026', 'on.month': '11', 'on.day': '24' };
    const refused = await desk.post(path, {
      act: 'contact',
      ...on,
      withWhom: '総務 佐藤様',
      about: '求人を確認した。',
    });
    expect([refused.status, refused.text.includes('連絡の方法が選ばれていません')]).toEqual([422, true]);
    expect(refused.body).toContain('value="総務 佐藤様"');
    const entry = { act: 'contact', ...on, channel: 'telephone', withWhom: '総務 佐藤様', about: '求人を確認した。' };
    expect((await desk.post(path, entry)).location).toBe(path);
    const page = await desk.get(path);
    for (const word of ['求人を確認した。', '総務 佐藤様', '記録者 北川 春']) expect(page.text).toContain(word);
    expect((await (await as(employer.email)).get('/employer')).text).not.toContain('求人を確認した。');
  });

  test('T13(1) abolished with day and reason; the record says so and the posting has ended', async () => {
    const employer = await known('廃業堂（架空）', 'ハイギョウドウ');
    const path = `/office/establishments/${employer.establishmentId}`;
    expect((await desk.get(path)).text).toContain('有効中の求人1件はすぐに終了し');
    const day = { 'abolishedOn.year': '2026', 'abolishedOn.month': '11', 'abolishedOn.day': '24' };
    expect((await desk.post(path, { act: 'abolish', ...day })).status).toBe(422);
    expect((await desk.post(path, { act: 'abolish', ...day, reason: 'closed' })).status).toBe(303);
    const abolished = await desk.get(path);
    expect(abolished.text).toContain('廃止されています（廃業した）');
    expect(abolished.body).not.toContain(`${path}/postings/new`);
    expect((await browse(app).get(`/postings/${employer.postingNumber}`)).status).toBe(410);
  });
});

describe('P5 why an establishment’s record is opened', () => {
  const path = ({ establishmentId }: { establishmentId: number }) => `/office/establishments/${establishmentId}`;

  test('asked once a day, of each member of staff; each look carries it, and the head reads it in words', async () => {
    const employer = await makeEmployer(app, { officeCode: '13010', name: '理由社（架空）' });
    const asked = await desk.get(path(employer));
    expect([asked.text.includes('記録を開く理由'), asked.text.includes('求人者マイページ')]).toEqual([true, false]);
    const contact = await desk.post(path(employer), { act: 'contact', about: '見ていない。' });
    expect(contact.text).toContain('記録を開く理由');
    const none = await desk.post(path(employer), { act: 'open', reason: 'other', words: '' });
    expect([none.status, none.body.includes('<title>エラー')]).toEqual([422, true]);
    expect((await desk.post(path(employer), { act: 'open', reason: 'telephone' })).location).toBe(path(employer));
    expect((await desk.get(path(employer))).text).toContain('選考結果の集計');
    expect((await desk.get(`${path(employer)}/restriction`)).text).not.toContain('記録を開く理由');
    const boss = await as(head.email);
    expect((await boss.get(path(employer))).text).toContain('記録を開く理由');
    const views = (await boss.get(`/office/views?record=establishment&id=${employer.establishmentId}`)).text;
    for (const word of ['電話での相談', '選考結果の未登録']) expect(views).toContain(word);
  });

  test('who has a case of it in hand is not asked: the case is the reason', async () => {
    const employer = await makeEmployer(app, { officeCode: '13010', name: '担当社（架空）' });
    await db
      .insertInto('filing')
      .values({
        kind: 'establishmentChange',
        establishment_id: employer.establishmentId,
        office_code: '13010',
        filed_at: app.clock.now(),
        taken_by: staff.userId,
      })
      .execute();
    expect((await desk.get(path(employer))).text).toContain('選考結果の集計');
    const boss = await as(head.email);
    const views = await boss.get(`/office/views?record=establishment&id=${employer.establishmentId}`);
    expect(views.text).toContain('申込みの確認');
    expect((await boss.get(path(employer))).text).toContain('記録を開く理由');
  });

  test('T6(5) the searches of jobseekers that the page keeps are shown', async () => {
    const employer = await known('検索社（架空）', 'ケンサクシャ');
    const caller = {
      actor: { kind: 'employer', userId: employer.userId, label: '', officeCode: null, subject: null },
    } as const;
    const query = parseProfileQuery(new URLSearchParams('q=介護'));
    value(await keepSearch(app, caller, { establishmentId: employer.establishmentId, name: '介護の経験者', query }));
    expect((await desk.get(path(employer))).text).toContain('介護の経験者');
  });
});

describe('S P5 who looked at which record', () => {
  test('the head reads it by day, staff and record; nobody else does', async () => {
    const employer = await known('閲覧社（架空）', 'エツランシャ');
    await desk.get(`/office/establishments/${employer.establishmentId}`);
    await desk.get(`/office/accounts/${employer.userId}`);
    const boss = await as(head.email);
    const all = await boss.get('/office/views');
    expect(all.text).toContain('閲覧社');
    const accounts = await boss.get('/office/views?record=user');
    expect(accounts.body).toContain(`href="/office/accounts/${employer.userId}"`);
    expect(accounts.text).not.toContain('閲覧社');
    const one = `/office/views?record=establishment&id=${employer.establishmentId}`;
    expect((await boss.get(one)).text).toContain('北川 春');
    expect((await boss.get(`/office/views?staff=${head.userId}`)).text).not.toContain('閲覧社');
    expect((await boss.get('/office/views?from=2026-11-01&through=2026-11-02')).text).toContain('閲覧はありません');
    const bad = await boss.get('/office/views?from=きのう');
    expect([bad.status, bad.body.includes('value="きのう"')]).toEqual([422, true]);
    expect((await desk.get('/office/views')).status).toBe(403);
  });
});

test('T6(8) the desk prepares a registration; the employer sees what follows and agrees', async () => {
  const osaka = await as((await makeStaff(app, { officeCode: '27010' })).email);
  const employer = await known('引越商会（架空）', 'ヒッコシショウカイ');
  const here = '/office/re-registrations';
  const { number } = await db
    .selectFrom('establishment')
    .select('number')
    .where('id', '=', employer.establishmentId)
    .executeTakeFirstOrThrow();
  const wrong = await osaka.post(here, { number: '12' });
  expect([wrong.status, wrong.body.includes('value="12"')]).toEqual([422, true]);
  expect((await osaka.post(here, { number: number ?? '' })).location).toBe(here);
  expect((await osaka.get(here)).text).toContain('求人者の返事待ち');
  const owner = await as(employer.email);
  expect((await owner.get('/employer/move')).text).toContain('応募者と求人は引き継がれません');
  expect((await owner.post('/employer/move', { answer: 'agree' })).location).toBe('/employer/establishment');
  expect((await owner.get('/employer/establishment')).text).toContain('開設済み');
  expect((await osaka.get(here)).text).toContain('同意');
});

test('the record and the search ask the same number of things of the database, however much there is', async () => {
  const employer = await known('数え屋（架空）', 'カゾエヤ');
  const boss = await as(head.email);
  const pages = [
    `/office/establishments/${employer.establishmentId}`,
    '/office/establishments?q=屋',
    '/office/views',
    '/office',
  ];
  const counts = async () => {
    const seen: number[] = [];
    for (const page of pages) {
      await boss.get(page);
      database.takeQueries();
      await boss.get(page);
      seen.push(database.takeQueries().length);
    }
    return seen;
  };
  const before = await counts();
  for (let nth = 0; nth < 4; nth += 1) {
    await known(`数え屋${nth}（架空）`, 'カゾエヤ');
    await desk.post(pages[0] ?? '', {
      act: 'contact',
      'on.year': '2026',
      'on.month': '11',
      'on.day': '24',
      channel: 'visit',
      about: '訪問した。',
    });
  }
  expect(await counts()).toEqual(before);
});
