import { setTimeout } from 'node:timers/promises';
import { gzipSync } from 'node:zlib';
import { beforeAll, describe, expect, test } from 'vitest';
import { refer } from '#areas/referrals/index.ts';
import { everything, openSearch, type PostingDocument, parseQuery, writeSearchRow } from '#search/index.ts';
import { openPostings } from '#test/factories/postings.ts';
import { makeOfficeStaff, makeRegistrant } from '#test/factories/referrals.ts';
import { makeJobseeker } from '#test/factories/world.ts';
import { testApp } from '#test/support/app.ts';
import { referenceDatabase } from '#test/support/database.ts';
import { sessionCookie } from '#test/support/people.ts';
import { browse, type TestReply } from '#test/support/web.ts';

const { app, database, clock } = await testApp('2026-11-24', await referenceDatabase());
const browser = browse(app);
const marked = 'ﾍﾙﾊﾟｰの仕事';
let made: readonly PostingDocument[];

beforeAll(async () => {
  made = await openPostings(app, 120, (nth) => (nth === 0 ? { title: marked, text: marked } : {}));
});

const total = (reply: TestReply) => Number(/<h1><strong>([\d,]+)<\/strong>/.exec(reply.body)?.[1]?.replaceAll(',', ''));
const cards = (reply: TestReply) =>
  [...reply.body.matchAll(/class="card__title"><a href="\/postings\/([\d-]+)"/g)].map((each) => each[1]);
const context = () => ({ today: clock.today(), audience: 'public' as const });

describe('results', () => {
  test.each([
    '',
    'q=介護',
    'q=ｶｲｺﾞ&match=or',
    'pref=13',
    'employment=1&holiday=sat,sun',
    'hoursType=part&wage=1100&wageType=hourly',
    'wage=200000&allowances=1',
    'category=05&new=week',
    'kind=general&flag=no-experience',
    'annualHolidays=110&sort=wage&per=10',
  ])('%s: count, page and facets are the port’s own', async (address) => {
    const page = await browser.get(`/postings?${address}`);
    const { query } = parseQuery(new URLSearchParams(address));
    const expected = await app.search.search(query, context(), ['employment']);
    expect(page.status).toBe(200);
    expect(total(page)).toBe(expected.total);
    expect(cards(page)).toEqual(expected.ids.map((id) => made.find((each) => each.id === id)?.number));
    for (const { value, count } of expected.facets.employment ?? []) {
      expect(page.body).toMatch(new RegExp(`name="employment" value="${value}"[^>]*>.*?（${count}）`, 's'));
    }
  });

  test('can be paged to the last; every posting is on exactly one page', async () => {
    const seen: (string | undefined)[] = [];
    for (let n = 1; n <= 12; n++) seen.push(...cards(await browser.get(`/postings?per=10&page=${n}`)));
    expect(seen.toSorted()).toEqual(made.map(({ number }) => number).toSorted());
    const past = await browser.get('/postings?per=10&page=13');
    expect([past.status, cards(past)]).toEqual([200, []]);
    expect(past.body).toContain('href="/postings?page=12&amp;per=10"');
  });

  test('title, heading and canonical address say the search', async () => {
    const page = await browser.get('/postings?per=10&utm=x&page=2&pref=');
    expect(page.body).toContain('<title>求人 120件（2／12ページ） | ');
    expect(page.body).toContain(`<link rel="canonical" href="${app.config.baseUrl}/postings?page=2&amp;per=10"/>`);
  });

  test('each condition is a chip that leads to the search without it', async () => {
    const page = await browser.get('/postings?q=介護&pref=13,14&employment=1');
    const chips = [...page.body.matchAll(/<a class="chip" href="([^"]*)">.*?<\/span>([^<]*)<\/span>/gs)];
    expect(chips.map((chip) => chip[2])).toEqual(['介護', '東京都', '神奈川県', '正社員']);
    expect(decodeURIComponent(chips[1]?.[1] ?? '')).toBe('/postings?q=介護&amp;pref=14&amp;employment=1');
  });

  test('words searched for are marked in titles, however they were typed', async () => {
    expect((await browser.get('/postings?q=へるぱー')).body).toContain('<mark>ﾍﾙﾊﾟｰ</mark>の仕事');
  });

  test('entries of one employer fold into one that leads to the others', async () => {
    const expected = await app.search.search({ ...everything, fold: true }, context());
    const page = await browser.get('/postings?fold=1');
    expect(total(page)).toBe(120);
    expect(page.text).toContain(`事業所ごとにまとめて ${expected.entries}件`);
    const others = [...page.body.matchAll(/同じ事業所の求人 ほか(\d+)件/g)].map((each) => Number(each[1]));
    expect(others).toEqual(expected.others.filter((n) => n > 0));
  });

  test('no hits: conditions to drop with the number each would give', async () => {
    const page = await browser.get('/postings?q=介護&wage=9000000');
    const without = await app.search.count({ ...everything, q: '介護' }, context());
    expect(total(page)).toBe(0);
    expect(page.text).toContain(`「月額900万円以上」を外す（${without}件）`);
  });

  test('a posting that ended since the index looked is not shown', async () => {
    const gone = made[5];
    await database.db
      .updateTable('posting_state')
      .set({ state: 'cancelled' })
      .where('posting_id', '=', gone?.id ?? 0)
      .execute();
    expect(cards(await browser.get(`/postings?number=${gone?.number}`))).toEqual([]);
    await database.db
      .updateTable('posting_state')
      .set({ state: 'accepted' })
      .where('posting_id', '=', gone?.id ?? 0)
      .execute();
  });

  test('30 results weigh at most 60 KB, packed', async () => {
    const { body } = await browser.get('/postings?pref=13&category=05');
    const whole = await browser.get('/postings');
    for (const each of [body, whole.body]) expect(gzipSync(each).length).toBeLessThan(60_000);
  });

  test('the number of queries does not grow with the rows', async () => {
    const queriesOf = async (per: number) => {
      database.takeQueries();
      await browser.get(`/postings?per=${per}`);
      return database.takeQueries().length;
    };
    await queriesOf(10);
    expect(await queriesOf(50)).toBe(await queriesOf(10));
  });
});

describe('the form', () => {
  test('what it sends is led on to the canonical address, without what was left empty', async () => {
    const reply = await browser.get('/postings?form=1&q=+介護+&not=&pref=13&wage=&wageType=&employment=1&match=and');
    expect(decodeURIComponent(reply.location ?? '')).toBe('/postings?q=介護&pref=13&employment=1');
    expect(reply.status).toBe(303);
  });

  test.each([
    ['pref=13&city=13112', 'city=13112', 'municipalities narrow their prefecture'],
    ['pref=13&shownPref=13', 'pref=13', 'without municipalities the whole prefecture'],
    ['city=13112&shownPref=13&pref=14', 'pref=14', 'a prefecture no longer ticked takes its municipalities along'],
    ['category=05&category=05-04', 'category=05-04', 'details narrow their 職種'],
    ['category=05-04&shownCategory=05', '', 'a 職種 no longer ticked takes its details along'],
  ])('%s → %s: %s', async (sent, expected) => {
    const { location } = await browser.get(`/postings?form=1&${sent}`);
    expect(location).toBe(expected === '' ? '/postings' : `/postings?${expected}`);
  });

  test('a prefecture chosen offers its municipalities with counts', async () => {
    const place = made.map(({ places }) => places[0] ?? '').find((code) => code.length === 5) ?? '';
    const page = await browser.get(`/postings?pref=${place.slice(0, 2)}`);
    expect(page.body).toContain(`name="city" value="${place}"`);
    expect((await browser.get('/postings')).body).not.toContain('name="city"');
  });

  test('a title typed offers classes with their counts', async () => {
    const page = await browser.get('/postings?job=ヘルパー');
    const [, code = '', count] = /name="occupation" value="(\d+)".*?（([\d,]+)）/s.exec(page.body) ?? [];
    expect(Number(count)).toBe(await app.search.count({ ...everything, occupation: [code] }, context()));
    expect(page.body).toContain('name="job" type="text" value="ヘルパー"');
  });

  test('a posting number typed leads to the posting; an unknown one is explained', async () => {
    const number = made[3]?.number ?? '';
    expect((await browser.get(`/postings?form=1&q=${number}`)).location).toBe(`/postings/${number}`);
    expect((await browser.get('/postings?q=99999-1')).text).toContain('求人番号に誤りがあるか');
  });

  test('former parameter names are led on', async () => {
    const reply = await browser.get('/postings?tDFK1CmbBox=13&freeWordInput=介護&fwListNaviDispTop=50');
    expect([reply.status, decodeURIComponent(reply.location ?? '')]).toEqual([301, '/postings?pref=13&q=介護&per=50']);
  });

  test('in English', async () => {
    const page = await browse(app).get('/postings?pref=13&lang=en');
    expect(page.text).toContain('Remove filter: Tokyo');
    expect(page.body).toContain('<html lang="en"');
  });
});

describe('R18 what cannot be taken', () => {
  test('is named, and everything typed is kept', async () => {
    const page = await browser.get(`/postings?form=1&q=${'あ'.repeat(60)}&wage=abc&employment=1&age=200`);
    expect(page.status).toBe(422);
    expect(page.text).toContain('エラー: 検索条件を確かめてください');
    expect(page.body).toContain('href="#wage"');
    expect(page.body).toContain('id="wage"');
    expect(page.body).toContain('value="abc"');
    expect(page.body).toContain(`value="${'あ'.repeat(60)}"`);
    expect(page.body).toMatch(/name="employment" value="1"[^>]* checked/);
  });

  test.each([
    'q=%00',
    'q=%ED%A0%80',
    `q=${'%E4%BB%8B'.repeat(500)}`,
    `q=${Array.from({ length: 50 }, (_each, n) => `a${n}`).join('+')}`,
    'q=%25_%5C%27%22%3Cscript%3E',
    'page=1000000',
    'page=1000001',
    'page=-1',
    'page=1e9',
    'per=7',
    'pref=99',
    'city=abc',
    'city=99999',
    'sort=distance',
    'near=1000,1000,1',
    `flag=${Array.from({ length: 500 }, (_each, n) => n).join(',')}`,
    'job=%00%27%25',
    `job=${'a'.repeat(3000)}`,
    'number=abc&establishment=x&organisation=y&line=9',
    'q=ﾍﾙﾊﾟｰ',
  ])('%s is answered, never with 500 and never slowly', async (address) => {
    const started = performance.now();
    const page = await browser.get(`/postings?${address}`);
    expect([200, 422]).toContain(page.status);
    expect(page.body).not.toContain('<script>');
    expect(performance.now() - started).toBeLessThan(1000);
  });
});

describe('S disclosure', () => {
  test.each([1, 2, 3] as const)('%i: the employer is named in lists only to those who may know', async (disclosure) => {
    const [hidden] = await openPostings(app, 1, () => ({ disclosure, title: `公開範囲${disclosure}の仕事` }));
    const page = await browser.get(`/postings?number=${hidden?.number}`);
    const name = hidden?.employerName.split('\n')[0] ?? '';
    expect(page.body).toContain(`公開範囲${disclosure}の仕事`);
    expect(page.body.includes(name)).toBe(disclosure === 1);
    expect(page.body.includes(hidden?.establishmentNumber ?? '')).toBe(false);
  });
});

test('a posting committed elsewhere is found within a second', async () => {
  const search = openSearch({ connectionString: database.url, fallback: app.search, threads: 1 });
  try {
    await search.ready;
    const indexed = browse({ ...app, search });
    const [one] = made;
    if (!one) throw new Error('no posting was made');
    expect(total(await indexed.get('/postings?q=一秒以内にみつかる'))).toBe(0);
    await database.db
      .transaction()
      .execute((tx) => writeSearchRow(tx, { ...one, text: `${one.text}\n一秒以内にみつかる` }));
    const committed = performance.now();
    let hits = 0;
    while (hits === 0 && performance.now() - committed < 1000) {
      // a page that is kept is answered without waiting: let the index hear of the change
      await setTimeout(5);
      hits = total(await indexed.get('/postings?q=一秒以内にみつかる'));
    }
    expect(hits).toBe(1);
  } finally {
    await search.close();
  }
});

test('search.md §1: asked for by the hour, a posting paid by the month says what an hour is paid; otherwise none does', async () => {
  const [made] = await openPostings(app, 1, () => ({
    wageType: 'monthly',
    wageBase: 120_000,
    hourlyBase: 1_304,
    hourlyTotal: 1_410,
    flags: [],
  }));
  const asked = `/postings?number=${made?.number}&wage=1300`;
  expect((await browser.get(`${asked}&hourly=1`)).text).toContain('1時間あたり 1,304円');
  expect((await browser.get(`${asked}&hourly=1&allowances=1`)).text).toContain('1時間あたり 1,410円');
  expect((await browser.get(`/postings?number=${made?.number}&wage=100`)).text).not.toContain('1時間あたり 1');
});

describe('within reach of a place', () => {
  const near = async (typed: string, more = '') =>
    browser.get(`/postings?form=1&around=${encodeURIComponent(typed)}&within=30${more}`);

  test('a postal code, a municipality or a station becomes a point; the address keeps it and the form names it', async () => {
    for (const [typed, name] of [
      ['100-0001', '東京都千代田区'],
      ['世田谷区', '東京都世田谷区'],
      ['飯田橋駅', '飯田橋駅（東京都）'],
    ] as const) {
      const { status, location = '' } = await near(typed);
      expect(status).toBe(303);
      expect(location).toMatch(/^\/postings\?near=[\d.]+%2C[\d.]+%2C30$/);
      const page = await browser.get(location);
      expect(/name="around"[^>]*value="([^"]*)"/.exec(page.body)?.[1]).toBe(name);
      expect(page.text).toContain(`${name}から 30km以内`);
      const { query } = parseQuery(new URLSearchParams(location.split('?')[1]));
      expect(total(page)).toBe(await app.search.count(query, context()));
      const again = await near(name);
      expect(again.location).toBe(location);
    }
  });

  test('in English a place is typed, and named, in Latin letters', async () => {
    const visitor = browse(app);
    for (const [typed, name] of [
      ['Setagaya-ku', 'Setagaya-ku, Tokyo'],
      ['Iidabashi Station', 'Iidabashi (飯田橋駅), Tokyo'],
    ] as const) {
      const { location = '' } = await visitor.get(
        `/postings?form=1&lang=en&around=${encodeURIComponent(typed)}&within=30`,
      );
      expect((await visitor.get(location)).text).toContain(`Within 30 km of ${name}`);
    }
  });

  test('nearest first, the distance on every card', async () => {
    const { location = '' } = await near('東京都千代田区', '&within=2000');
    const far = location.replace(/30$/, '2000');
    const page = await browser.get(`${far}&sort=distance&per=50`);
    const distances = [...page.body.matchAll(/（約([\d.]+)km）/g)].map(([, km]) => Number(km));
    expect(distances.length).toBeGreaterThan(30);
    expect(distances).toEqual(distances.toSorted((a, b) => a - b));
  });

  test('a name of several places asks which; the answer is taken', async () => {
    const asked = await near('府中市');
    expect(asked.status).toBe(422);
    expect(asked.body).toContain('href="#around"');
    expect(asked.body).toContain('value="府中市"');
    const [, point = ''] = /name="centre" value="([^"]*)"[^>]*><label[^>]*>東京都府中市/.exec(asked.body) ?? [];
    const { location } = await near('府中市', `&centre=${point}`);
    expect(location).toBe(`/postings?near=${encodeURIComponent(point)}%2C30`);
  });

  test('a place that there is not is said with what was typed; an empty one ends the search by distance', async () => {
    const unknown = await near('どこでもない');
    expect([unknown.status, unknown.body.includes('value="どこでもない"')]).toEqual([422, true]);
    const { location } = await near('', '&near=35.6,139.7,5&sort=distance&q=仕事');
    expect(location).toBe('/postings?q=%E4%BB%95%E4%BA%8B');
  });
});

test('what a jobseeker has applied to is marked for that person alone, unless it was cancelled', async () => {
  const own = await makeJobseeker(app);
  const other = await makeJobseeker(app);
  const [one, another] = made.slice(5, 7) as [PostingDocument, PostingDocument];
  const apply = (posting: PostingDocument, state: string) =>
    database.db
      .insertInto('application')
      .values({
        posting_id: posting.id,
        establishment_id: posting.establishmentId,
        jobseeker_id: own.jobseekerId,
        state,
        applied_at: clock.now(),
        motivation: '',
        cancelled_at: state === 'cancelled' ? clock.now() : null,
      })
      .execute();
  await apply(one, 'accepting');
  await apply(another, 'cancelled');
  const path = `/postings?number=${one.number}&number=${another.number}`;
  const marks = async (email: string) =>
    (await browse(app, await sessionCookie(app, email)).get(path)).body.match(/応募済み/g)?.length ?? 0;
  expect(await marks(own.email)).toBe(1);
  expect(await marks(other.email)).toBe(0);
  expect((await browser.get(path)).body).not.toContain('応募済み');
});

test('so is what an office has referred a jobseeker to, once the jobseeker took it up', async () => {
  const staff = await makeOfficeStaff(app);
  const [atCounter, offered] = made.slice(8, 10) as [PostingDocument, PostingDocument];
  const own = await makeRegistrant(app);
  for (const [posting, channel] of [
    [atCounter, 'counter'],
    [offered, 'online'],
  ] as const) {
    const sent = await refer(app, staff.caller, {
      postingNumber: posting.number,
      jobseekerNumber: own.number,
      message: '',
      channel,
    });
    if (!sent.ok) throw new Error(JSON.stringify(sent.refusals));
  }
  const browser = browse(app, await sessionCookie(app, own.email));
  const marked = async (posting: PostingDocument) =>
    (await browser.get(`/postings?number=${posting.number}`)).body.includes('応募済み');
  expect([await marked(atCounter), await marked(offered)]).toEqual([true, false]);
});
