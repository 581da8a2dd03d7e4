import { sql } from 'kysely';
import { beforeAll, describe, expect, test } from 'vitest';
import type { JobseekerContent } from '#areas/jobseekers/index.ts';
import { type PostingContent, publish } from '#areas/postings/index.ts';
import { personsWishing } from '#areas/suggestions/store/persons.ts';
import { fullTimeContent } from '#test/factories/posting-content.ts';
import { makeEmployer, makeJobseeker } from '#test/factories/world.ts';
import { testApp } from '#test/support/app.ts';
import { makeMembership, makeUser, sessionCookie } from '#test/support/people.ts';
import { browse, type TestBrowser } from '#test/support/web.ts';

const { app, db, clock } = await testApp('2026-11-23');
const office = '13010';

const wishes = {
  works: [{ title: '一般事務', occupation: '25101' }],
  places: ['13101'],
  employment: ['regular' as const],
  pay: 220_000,
  daysOff: ['sat' as const, 'sun' as const],
};

async function person(
  name: string,
  options: {
    content?: JobseekerContent;
    kind?: string;
    officeCode?: string;
    birth?: string;
    validThrough?: string;
  } = {},
) {
  const made = await makeJobseeker(app, { name, ...options });
  const row = await db
    .updateTable('jobseeker')
    .set({
      kind: options.kind ?? 'office',
      birth_date: Temporal.PlainDate.from(options.birth ?? '1986-04-01'),
      content: JSON.stringify(options.content ?? { wishes }),
    })
    .where('id', '=', made.jobseekerId)
    .returning('number')
    .executeTakeFirstOrThrow();
  return { ...made, number: row.number ?? '' };
}

async function posting(title: string, changed: PostingContent = {}, state = 'accepted', kind = 'general') {
  const made = await makeEmployer(app, { officeCode: office, title, name: `${title}社（架空）` });
  const content = {
    ...fullTimeContent,
    ...changed,
    work: { ...fullTimeContent.work, title, occupations: ['25104'], ...changed.work },
    place: { ...fullTimeContent.place, sameAsEstablishment: false, municipality: '13101', ...changed.place },
  };
  await db.updateTable('posting').set({ kind }).where('id', '=', made.postingId).execute();
  await db.updateTable('posting_state').set({ state }).where('posting_id', '=', made.postingId).execute();
  await db
    .updateTable('posting_content')
    .set({ content: JSON.stringify(content) })
    .where('posting_id', '=', made.postingId)
    .execute();
  await db.transaction().execute((tx) => publish(tx, made.postingId, clock.today()));
  return made;
}

async function staff(officeCode: string, role: 'counter' | 'head'): Promise<TestBrowser> {
  const email = `${role}-${officeCode}@example.jp`;
  await makeMembership(app, await makeUser(app, email, '窓口 係'), role, { officeCode });
  return browse(app, await sessionCookie(app, email));
}

let desk: TestBrowser;
let head: TestBrowser;
let seeker: Awaited<ReturnType<typeof person>>;
let fitting: Awaited<ReturnType<typeof posting>>;
let lesser: Awaited<ReturnType<typeof posting>>;

const open = async (number: string) => {
  await desk.post(`/office/jobseekers/${number}`, { act: 'open', reason: 'referral' });
  return desk.get(`/office/jobseekers/${number}/suggestions`);
};

beforeAll(async () => {
  desk = await staff(office, 'counter');
  head = await staff(office, 'head');
  seeker = await person('提案 花子');
  fitting = await posting('合う事務');
  lesser = await posting('遠い事務', {
    place: { municipality: '13123' },
    pay: { ...fullTimeContent.pay, base: { from: 180_000, to: 190_000 } },
  });
  await posting('看護の仕事', { work: { occupations: ['13301'] } });
  await posting('若い人の事務', { who: { ...fullTimeContent.who, ageLimit: true, ageTo: 35 } });
  await posting('大卒の事務', {}, 'accepted', 'university');
  await posting('止まった事務', {}, 'recruitmentStopped');
  const stopped = await posting('停止中の事業所の事務');
  await db
    .updateTable('establishment')
    .set({ stopped_at: clock.now() })
    .where('id', '=', stopped.establishmentId)
    .execute();
});

describe('T3(5) postings for a person', () => {
  test('the best first, with what fits and what does not, and the way to the referral', async () => {
    const { body, text, status } = await open(seeker.number);
    expect(status).toBe(200);
    expect(text).toContain('合う求人 2件');
    expect(text.indexOf('合う事務')).toBeLessThan(text.indexOf('遠い事務'));
    for (const said of [
      '希望する職種',
      '希望勤務地',
      '賃金が希望以上',
      '希望する休日',
      '賃金が希望より低い',
      '希望勤務地ではない',
    ])
      expect(text).toContain(said);
    expect(body).toContain(`/office/referrals/new?jobseeker=${seeker.number}&amp;posting=${fitting.postingNumber}`);
  });

  test('none to which the person cannot be referred: other work, age, kind, stopped recruitment, stopped service', async () => {
    const { text } = await open(seeker.number);
    for (const title of ['看護の仕事', '若い人の事務', '大卒の事務', '止まった事務', '停止中の事業所の事務'])
      expect([title, text.includes(title)]).toEqual([title, false]);
  });

  test('what was applied for, and to what was referred, is marked; an open referral is not offered again', async () => {
    await db
      .insertInto('application')
      .values({
        posting_id: fitting.postingId,
        establishment_id: fitting.establishmentId,
        jobseeker_id: seeker.jobseekerId,
        state: 'completed',
        applied_at: clock.now(),
        completed_at: clock.now(),
        motivation: '見えてはいけない志望動機',
      })
      .execute();
    const { id } = await db
      .insertInto('referral')
      .values({
        posting_id: lesser.postingId,
        establishment_id: lesser.establishmentId,
        jobseeker_id: seeker.jobseekerId,
        office_code: office,
        channel: 'online',
        state: 'offered',
        offered_at: clock.now(),
      })
      .returning('id')
      .executeTakeFirstOrThrow();
    const { body, text } = await open(seeker.number);
    expect(text).toContain('結果待ち');
    expect(text).toContain('返事待ち');
    expect(body).toContain(`href="/office/referrals/${id}"`);
    expect(body).not.toContain(`&amp;posting=${lesser.postingNumber}`);
    expect(body).not.toContain('見えてはいけない志望動機');
    await db.deleteFrom('application').where('jobseeker_id', '=', seeker.jobseekerId).execute();
    await db.deleteFrom('referral').where('id', '=', id).execute();
  });

  test('who cannot be referred is told why, and what can be done', async () => {
    const online = await person('提案 online', { kind: 'online' });
    expect((await open(online.number)).text).toContain('ハローワーク利用登録者に切り替える');
    const over = await person('提案 over', { validThrough: '2026-11-22' });
    expect((await open(over.number)).text).toContain('登録が無効のあいだは');
    const unclear = await person('提案 unclear', { content: { wishes: { works: [{ title: '何か' }] } } });
    expect((await open(unclear.number)).text).toContain('どれか1つを入力すると');
    const none = await person('提案 none', {
      content: { wishes: { works: [{ title: '操縦', occupation: '67101' }] } },
    });
    expect((await open(none.number)).text).toContain('合う求人は見つかりませんでした');
  });

  test('who names no class of work gets what fits place and form of employment, and is told what would choose better', async () => {
    const unclassed = await person('提案 場所', {
      content: { wishes: { works: [{ title: '何でも' }], places: ['13123'], employment: ['regular'] } },
    });
    const { text } = await open(unclassed.number);
    expect(text).toContain('合う求人 1件');
    expect(text).toContain('遠い事務');
    expect(text).toContain('職業分類が登録されていないため');
    const elsewhere = await person('提案 形態', {
      content: { wishes: { places: ['13123'], employment: ['part-time'] } },
    });
    expect((await open(elsewhere.number)).text).toContain('合う求人は見つかりませんでした');
  });

  test('narrowed by place, form of employment, pay and age; each choice with its count, and taken away by a link', async () => {
    await open(seeker.number);
    const here = `/office/jobseekers/${seeker.number}/suggestions`;
    const titles = async (query: string) => {
      const { text } = await desk.get(`${here}?${query}`);
      return ['合う事務', '遠い事務'].filter((title) => text.includes(title));
    };
    expect(await titles('place=wished')).toEqual(['合う事務']);
    expect(await titles('place=p13')).toEqual(['合う事務', '遠い事務']);
    expect(await titles('place=p27')).toEqual([]);
    expect(await titles('pay=wished')).toEqual(['合う事務']);
    expect(await titles('pay=w180000')).toEqual(['合う事務', '遠い事務']);
    expect(await titles('employment=part-time')).toEqual([]);
    expect(await titles('employment=regular&employment=part-time&days=&pay=')).toEqual(['合う事務', '遠い事務']);
    await db
      .updateTable('posting_state')
      .set({ accepted_on: clock.today().subtract({ days: 8 }) })
      .where('posting_id', '=', lesser.postingId)
      .execute();
    expect(await titles('days=7')).toEqual(['合う事務']);
    expect(await titles('days=14')).toEqual(['合う事務', '遠い事務']);
    const { body, text } = await desk.get(`${here}?place=wished&days=14`);
    expect(text).toContain('合う求人 1件');
    expect(text).toContain('（条件を付けないと2件）');
    expect(body).toContain(`href="${here}?days=14"`);
    expect(body).toContain(`href="${here}?place=wished"`);
  });

  test('beyond thirty there are pages, and the last one where a later one is asked for', async () => {
    const cook = await person('提案 調理', {
      content: { wishes: { works: [{ title: '調理', occupation: '39101' }] } },
    });
    for (let nth = 1; nth <= 31; nth += 1) await posting(`調理${nth}番`, { work: { occupations: ['39101'] } });
    const { text, body } = await open(cook.number);
    const shown = (page: string) => [...page.matchAll(/class="suggestions__item"/g)].length;
    expect([text.includes('合う求人 31件'), shown(body)]).toEqual([true, 30]);
    for (const page of ['2', '99'])
      expect(shown((await desk.get(`/office/jobseekers/${cook.number}/suggestions?page=${page}`)).body)).toBe(1);
  });

  test('P5: the record asks for its reason first', async () => {
    const other = await person('提案 初子');
    const { text } = await desk.get(`/office/jobseekers/${other.number}/suggestions`);
    expect(text).toContain('記録を開く理由');
    expect(text).not.toContain('合う事務');
  });
});

describe('T3(5) persons for a posting', () => {
  test('persons of the own office who can be referred, the best first; nobody else', async () => {
    const near = await person('近所 一郎', { content: { wishes: { ...wishes, places: ['13123'], pay: 200_000 } } });
    await person('年長 花', { birth: '1950-01-01' });
    for (const [name, options] of [
      ['他所 次郎', { officeCode: '27020' }],
      ['線上 三郎', { kind: 'online' }],
      ['期限 切子', { validThrough: '2026-11-22' }],
      ['別職 四郎', { content: { wishes: { works: [{ title: '看護', occupation: '13301' }] } } }],
    ] as const)
      await person(name, options);
    const limited = await posting('年齢のある事務', { who: { ...fullTimeContent.who, ageLimit: true, ageTo: 64 } });
    const { body, text, status } = await desk.get(`/office/postings/${limited.postingId}/suggestions`);
    expect(status).toBe(200);
    expect(text.indexOf('提案 花子')).toBeLessThan(text.indexOf('近所 一郎'));
    for (const name of ['年長 花', '他所 次郎', '線上 三郎', '期限 切子', '別職 四郎', '提案 over', '提案 online'])
      expect([name, text.includes(name)]).toEqual([name, false]);
    expect(body).toContain(`/office/referrals/new?jobseeker=${near.number}&amp;posting=${limited.postingNumber}`);
  });

  test('P5: everybody on the list reads that it was looked at and why; the head finds it by person', async () => {
    await desk.get(`/office/postings/${fitting.postingId}/suggestions`);
    const own = browse(app, await sessionCookie(app, seeker.email));
    expect((await own.get('/jobseeker/record')).text).toContain('職業紹介・求人の案内');
    const { text } = await head.get(`/office/views?record=jobseeker&id=${seeker.jobseekerId}`);
    expect(text).toContain('合う方・合う求人');
    expect(text).toContain('職業紹介・求人の案内');
    expect(text).toContain('提案 花子');
    const stranger = await person('無縁 五郎', { officeCode: '27020' });
    const theirs = browse(app, await sessionCookie(app, stranger.email));
    expect((await theirs.get('/jobseeker/record')).text).not.toContain('職業紹介・求人の案内');
  });

  test('who names no class of work is found by place and form of employment, and the list is narrowed', async () => {
    await person('場所 六郎', { content: { wishes: { places: ['13101'], employment: ['regular'] } } });
    await person('場所 七郎', { content: { wishes: { places: ['27127'] } } });
    const here = `/office/postings/${fitting.postingId}/suggestions`;
    const { text } = await desk.get(here);
    expect(text).toContain('場所 六郎');
    expect(text).not.toContain('場所 七郎');
    const wished = (await desk.get(`${here}?pay=wished`)).text;
    expect([wished.includes('提案 花子'), wished.includes('場所 六郎')]).toEqual([true, false]);
    const none = await desk.get(`${here}?employment=part-time`);
    expect([none.status, none.text.includes('この条件に合う方はいません')]).toEqual([200, true]);
  });

  test('P5: who is not on the list that was shown is not recorded as looked at', async () => {
    const late = await person('場所 八郎', { content: { wishes: { places: ['13101'], employment: ['regular'] } } });
    await desk.get(`/office/postings/${fitting.postingId}/suggestions?pay=wished`);
    const theirs = browse(app, await sessionCookie(app, late.email));
    expect((await theirs.get('/jobseeker/record')).text).not.toContain('職業紹介・求人の案内');
  });

  test('a posting that takes nobody says so and lists nobody; another office has no such page', async () => {
    const closed = await posting('締め切った事務', {}, 'filled');
    const { text } = await desk.get(`/office/postings/${closed.postingId}/suggestions`);
    expect(text).toContain('募集中の求人ではない');
    expect(text).not.toContain('提案 花子');
    const osaka = await staff('27020', 'counter');
    expect((await osaka.get(`/office/postings/${fitting.postingId}/suggestions`)).status).toBe(404);
    expect((await osaka.get(`/office/jobseekers/${seeker.number}/suggestions`)).status).toBe(404);
  });
});

test('persons are found by the index of wished classes, however many there are', async () => {
  await sql`insert into jobseeker (number, kind, office_code, name, registered_on, content, created_at)
    select '99010-' || n, 'office', '99010', '多数', date '2026-10-01',
      jsonb_build_object('wishes', jsonb_build_object('works', jsonb_build_array(
        jsonb_build_object('title', '仕事', 'occupation', to_char(10 + n % 80, 'FM00') || '1-01')))), ${clock.now().toString()}::timestamptz
    from generate_series(1, 20000) as n`.execute(db);
  await sql`analyze jobseeker`.execute(db);
  const { rows } = await sql<{ 'QUERY PLAN': string }>`explain select id from jobseeker
    where matching_classes(office_code, content) && array['99010:251'] and kind = 'office' and number is not null
      and erased_on is null`.execute(db);
  expect(rows.map((row) => row['QUERY PLAN']).join('\n')).toContain('jobseeker_matching');
  const found = await personsWishing(db, { officeCode: '99010', classes: ['251'], most: 500 }, clock.today());
  expect(found.length).toBe(250);
  const unclassed = await personsWishing(db, { officeCode: office, classes: ['*'], most: 500 }, clock.today());
  expect(unclassed.map(({ name }) => name).filter((name) => /^場所/.test(name)).length).toBe(3);
});
