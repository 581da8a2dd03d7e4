import { describe, expect, test } from 'vitest';
import { answerFiling, fileEstablishment, filePosting } from '#areas/filings/index.ts';
import { fillEstablishment, makeDraft, makeEmployer, makeStaff } from '#test/factories/filing.ts';
import { fullTimeContent } from '#test/factories/posting-content.ts';
import { makePosting } from '#test/factories/world.ts';
import { testApp } from '#test/support/app.ts';
import { referenceDatabase } from '#test/support/database.ts';
import { sayWhy, sessionCookie } from '#test/support/people.ts';
import { value } from '#test/support/ruling.ts';
import { browse } from '#test/support/web.ts';

const { app, db, database } = await testApp('2026-11-24', await referenceDatabase());

const staff = await makeStaff(app);
const head = await makeStaff(app, { role: 'head', name: '山本 所長' });
const stranger = await makeStaff(app, { officeCode: '17020' });
const as = async (email: string) => browse(app, await sessionCookie(app, email));
const desk = await as(staff.email);

/** An establishment and a posting of it, both waiting at the desk. */
async function waiting(title: string) {
  const employer = await makeEmployer(app, { self: true });
  await fillEstablishment(app, employer);
  const { establishmentId } = employer;
  const registration = await fileEstablishment(app, employer.caller, { establishmentId });
  const work = { ...fullTimeContent.work, title };
  const postingId = await makeDraft(app, employer, { ...fullTimeContent, work } as typeof fullTimeContent);
  const filing = await filePosting(app, employer.caller, { postingId, establishmentId, confirmedAsks: [] });
  if (!registration.ok || !filing.ok) throw new Error('not filed');
  for (const { userId } of [staff, head]) await sayWhy(app, userId, establishmentId);
  return {
    employer,
    establishmentId,
    postingId,
    filingId: filing.value.filingId,
    registration: `/office/filings/${registration.value.filingId}`,
    filing: `/office/filings/${filing.value.filingId}`,
  };
}

const seenOn = (body: string) => /name="seen" value="(\d+)"/.exec(body)?.[1] ?? '';
const accept = async (path: string) => desk.post(path, { act: 'accept', seen: seenOn((await desk.get(path)).body) });

describe('T8 the desk, from the queue to the public', () => {
  test('nothing waits: the home and the queue say so', async () => {
    const komatsu = await as(stranger.email);
    expect((await komatsu.get('/office')).text).toContain('いま、することはありません');
    expect((await komatsu.get('/office/queue')).text).toContain('確認を待っている申込みはありません');
  });

  test('register the establishment, record the visit, accept the posting', async () => {
    const { registration, filing, establishmentId } = await waiting('配送の補助');
    const queue = await desk.get('/office/queue');
    expect(queue.text).toContain('求人の仮登録「配送の補助」');
    expect(queue.text).toContain('あと14日');
    const first = (await desk.get('/office')).text;
    expect(first).toContain('確認待ち');
    expect(first).toContain('2026年12月8日(火) までに来所がないと、1件の仮登録が効力を失います');
    expect((await desk.get('/office/queue?show=visit')).text).toContain('求人の仮登録「配送の補助」');
    expect((await desk.get('/office/queue?show=requests')).text).toContain('この条件に合う申込みはありません');

    expect((await desk.get(registration)).text).toContain('同じ事業所と思われる登録');
    expect((await accept(registration)).location).toBe(registration);
    expect((await desk.get(registration)).text).toContain('受理・本登録しました');

    const shown = await desk.get(filing);
    expect(shown.text).toContain('マイページからの初めての求人');
    for (const said of ['機械が確認したこと', '最低賃金との比較', '同じ内容の有効な求人', '過去の提供停止'])
      expect(shown.text).toContain(said);
    const early = await accept(filing);
    expect(early.status).toBe(422);
    expect(early.text).toContain('来所が記録されていません');

    const day = { 'visitedOn.year': '2026', 'visitedOn.month': '11', 'visitedOn.day': '24' };
    expect((await desk.post(filing, { act: 'visit', ...day })).status).toBe(303);
    expect((await accept(filing)).status).toBe(303);
    const row = await db
      .selectFrom('posting')
      .select('number')
      .where('establishment_id', '=', establishmentId)
      .executeTakeFirstOrThrow();
    const accepted = (await desk.get(filing)).text;
    for (const said of [row.number ?? '-', '受付年月日 2026年11月24日(火)', '紹介期限日 2027年1月31日(日)'])
      expect(accepted).toContain(said);
    expect(accepted).not.toContain('機械が確認したこと');
    expect((await desk.get('/office/postings')).text).toContain('配送の補助');
    const record = (await desk.get(`/office/establishments/${establishmentId}`)).text;
    expect(record).toContain('求人を受理');
    expect(record).toContain('石川県金沢市');
  });

  test('T6(3) accepted under another kind: both the desk and the employer read as which, and as which it was filed', async () => {
    const { registration, filing, employer, postingId } = await waiting('冬の調理');
    expect((await accept(registration)).status).toBe(303);
    const day = { 'visitedOn.year': '2026', 'visitedOn.month': '11', 'visitedOn.day': '24' };
    await desk.post(filing, { act: 'visit', ...day });
    const seen = seenOn((await desk.get(filing)).body);
    const wrong = await desk.post(filing, { act: 'accept', seen, as: 'highschool', class: '来年' });
    expect([wrong.status, wrong.body.includes('value="来年"'), wrong.body.includes('href="#class"')]).toEqual([
      422,
      true,
      true,
    ]);
    expect((await desk.post(filing, { act: 'accept', seen, as: 'seasonal', class: '' })).status).toBe(303);
    expect((await desk.get(filing)).text).toContain('季節求人（申込みは一般求人。利用規約第6条第3項）');
    const own = await (await as(employer.email)).get(`/employer/postings/${postingId}`);
    expect(own.text).toMatch(/お申込みは一般求人.*季節求人として受理しました/);
  });

  test('T8(3) asked, sent back by field; bad input is 422 with everything typed kept', async () => {
    const { filing } = await waiting('園芸の手伝い');
    const empty = await desk.post(filing, { act: 'ask', body: '' });
    expect(empty.status).toBe(422);
    expect(empty.text).toContain('伝える内容が入力されていません');
    const long = 'あ'.repeat(601);
    const tooLong = await desk.post(filing, {
      act: 'sendBack',
      seen: seenOn((await desk.get(filing)).body),
      'reason.1.field': 'work.title',
      'reason.1.body': long,
    });
    expect(tooLong.status).toBe(422);
    expect(tooLong.body).toContain(long);
    expect(tooLong.body).toContain('href="#reason-1-body"');
    expect((await desk.post(filing, { act: 'visit', 'visitedOn.year': '来週' })).status).toBe(422);

    // A way within the page was taken before: what is posted from there comes back to the top, where it is said what was done.
    const forms = (await desk.get(filing)).body.match(/<form [^>]*method="post"[^>]*>/g) ?? [];
    expect(forms.filter((form) => form.includes('class="form"') && !form.includes(`action="${filing}"`))).toEqual([]);
    expect((await desk.post(filing, { act: 'ask', body: '図面を見せてください。' })).status).toBe(303);
    expect((await desk.get(filing)).text).toContain('図面を見せてください。');
    expect((await desk.get('/office/queue?show=asked')).text).toContain('園芸の手伝い');
    expect((await desk.post(filing, { act: 'release' })).status).toBe(303);
    for (const free of ['/office/queue?show=free', '/office'])
      expect((await desk.get(free)).text).not.toContain('園芸の手伝い');
    expect((await desk.post(filing, { act: 'take' })).status).toBe(303);
    const stale = await desk.post(filing, { act: 'sendBack', seen: '1', 'reason.0.body': '直してください。' });
    expect(stale.status).toBe(422);
    expect(stale.body).toContain('直してください。');
    const reply = await desk.post(filing, {
      act: 'sendBack',
      seen: seenOn((await desk.get(filing)).body),
      'reason.0.field': 'work.title',
      'reason.0.body': 'わかりやすくしてください。',
    });
    expect(reply.status).toBe(303);
    const after = await desk.get(filing);
    expect(after.text).toContain('【職種】わかりやすくしてください。');
    expect(after.body).not.toContain('value="accept"');
  });

  test('two staff never on one case: the other is told by name; the head hands it over', async () => {
    const { filing } = await waiting('清掃');
    expect((await desk.post(filing, { act: 'take' })).status).toBe(303);
    const colleague = await makeStaff(app, { name: '南 夏' });
    const other = await as(colleague.email);
    const refused = await other.post(filing, { act: 'take' });
    expect(refused.status).toBe(422);
    expect(refused.text).toContain('北川 春が担当しています');
    const shown = await other.get(filing);
    expect(shown.body).not.toContain('value="accept"');
    expect(shown.text).toContain('いま、北川 春さんが担当しています');
    const nobody = await desk.post(filing, { act: 'handOver', to: '' });
    expect([nobody.status, nobody.text.includes('引き継ぐ職員が選ばれていません')]).toEqual([422, true]);
    const boss = await as(head.email);
    expect((await boss.post(filing, { act: 'handOver', to: colleague.userId })).status).toBe(303);
    expect((await other.get(filing)).body).toContain('value="accept"');
    expect((await other.get('/office')).text).toContain('清掃');
    expect((await other.post(filing, { act: 'release' })).status).toBe(303);
  });
});

describe('who may', () => {
  test('another office’s records are not there; other roles are refused; visitors log in', async () => {
    const { filing, establishmentId, employer } = await waiting('受付');
    const pages = ['/office', '/office/queue', '/office/postings', filing, `/office/establishments/${establishmentId}`];
    const komatsu = await as(stranger.email);
    expect((await komatsu.get(filing)).status).toBe(404);
    expect((await komatsu.post(filing, { act: 'take' })).status).toBe(404);
    expect((await komatsu.get(`/office/establishments/${establishmentId}`)).status).toBe(404);
    expect((await komatsu.get('/office/filings/abc')).status).toBe(404);
    const owner = await as(employer.email);
    for (const page of pages) {
      expect((await owner.get(page)).status).toBe(403);
      expect((await browse(app).get(page)).location).toContain('/login');
    }
  });

  test('P5 every look at a record is an event, which the head reads', async () => {
    const { establishmentId } = await waiting('事務');
    const path = `/office/establishments/${establishmentId}`;
    expect((await desk.get(path)).text).not.toContain('職員が記録を閲覧');
    expect((await (await as(head.email)).get(path)).text).toContain('職員が記録を閲覧');
  });
});

test('no page asks more of the database when there is more to show', async () => {
  const first = await waiting('一件目');
  await accept(first.registration);
  const pages = [
    '/office',
    '/office/queue',
    '/office/queue?show=free',
    '/office/postings?list=inApplication',
    first.filing,
    `/office/postings/${first.postingId}`,
    `/office/establishments/${first.establishmentId}`,
  ];
  const counts = async () => {
    const seen: number[] = [];
    for (const page of pages) {
      expect((await desk.get(page)).status, page).toBe(200);
      database.takeQueries();
      await desk.get(page);
      seen.push(database.takeQueries().length);
    }
    return seen;
  };
  const more = async (nth: number) => {
    await waiting(`あと${nth}件`);
    await makePosting(app, first.establishmentId, { title: `有効中 ${nth}` });
    const work = { ...fullTimeContent.work, title: `申込み中 ${nth}` };
    const postingId = await makeDraft(app, first.employer, { ...fullTimeContent, work } as typeof fullTimeContent);
    const { establishmentId, filingId } = first;
    value(await filePosting(app, first.employer.caller, { postingId, establishmentId, confirmedAsks: [] }));
    await desk.post(first.filing, { act: 'ask', body: `${nth}回目の確認です。` });
    value(
      await answerFiling(app, first.employer.caller, { filingId, establishmentId, body: `${nth}回目の回答です。` }),
    );
  };
  await more(0);
  const before = await counts();
  for (let nth = 1; nth < 5; nth += 1) await more(nth);
  expect(await counts()).toEqual(before);
});
