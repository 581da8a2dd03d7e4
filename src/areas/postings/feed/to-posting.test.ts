import { describe, expect, test } from 'vitest';
import { feedPosting, places } from '#test/factories/feed.ts';
import { readCsvFeed } from './read-csv.ts';
import { readXmlFeed } from './read-xml.ts';
import type { FeedRecord } from './record.ts';
import { toItems } from './to-items.ts';
import { toPosting } from './to-posting.ts';
import { writeCsvFeed, writeXmlFeed } from './write.ts';

async function* bytes(pieces: AsyncIterable<string | Buffer>): AsyncGenerator<Uint8Array> {
  for await (const piece of pieces) yield Buffer.from(piece);
}

const items = toItems(feedPosting, places);

const record = (changes: Readonly<Record<string, string | undefined>> = {}): FeedRecord => {
  const changed = new Map(items);
  for (const [tag, text] of Object.entries(changes)) {
    if (text === undefined) changed.delete(tag);
    else changed.set(tag, text);
  }
  return { line: 7, items: changed };
};

const read = (changes: Readonly<Record<string, string | undefined>> = {}) => toPosting(record(changes), places);

function taken(changes: Readonly<Record<string, string | undefined>> = {}) {
  const reading = read(changes);
  if (!reading.ok) throw new Error(JSON.stringify(reading.problems));
  return reading;
}

const told = (changes: Readonly<Record<string, string | undefined>>) =>
  read(changes).problems.map(({ field, reason }) => `${field} ${reason}`);

describe('what is written is read back as it was', () => {
  test.each([
    ['XML', readXmlFeed(bytes(writeXmlFeed([items])))],
    ['CSV in CP932', readCsvFeed(bytes(writeCsvFeed([items])))],
    ['CSV in UTF-8', readCsvFeed(bytes(writeCsvFeed([items], 'utf8')))],
  ])('%s', async (_, records) => {
    const readings = [];
    for await (const each of records) readings.push(toPosting(each, places));
    expect(readings).toEqual([{ ok: true, posting: feedPosting, problems: [] }]);
  });
});

describe('how the feed writes things', () => {
  test('dates of either calendar, in any width', () => {
    const { posting } = taken({
      uktkymd_seireki: undefined,
      uktkymd_wareki: '令和８年１１月２日',
      shokaikigenymd: '20270131',
    });
    expect([posting.acceptedOn.toString(), posting.validThrough.toString()]).toEqual(['2026-11-02', '2027-01-31']);
  });

  test('a date that cannot be read gives way to the other calendar and is told', () => {
    const { posting, problems } = taken({ uktkymd_seireki: '2026/02/30' });
    expect(posting.acceptedOn.toString()).toBe('2026-11-02');
    expect(problems).toEqual([{ line: 7, field: '受付年月日（西暦）', reason: '暦にない日付です。' }]);
  });

  test('有効年月日 stands in for 紹介期限日', () => {
    const { posting } = taken({ shokaikigenymd: undefined, kjyukoymd: '令和9年1月31日' });
    expect(posting.validThrough.toString()).toBe('2027-01-31');
  });

  test.each([
    [
      { chgnkeitai_kagen: '230000', khkykagen: '210000' },
      { from: 230_000, to: 260_000 },
    ],
    [
      { chgnkeitai_kagen: undefined, khkykagen: '２１０，０００円' },
      { from: 210_000, to: 260_000 },
    ],
    [
      {
        chgnkeitai_kagen: undefined,
        chgnkeitai_jgn: undefined,
        khkykagen: undefined,
        khkyjgn: undefined,
        khky: '20万円～25万5000円',
      },
      { from: 200_000, to: 255_000 },
    ],
  ])('基本給 %o', (changes, base) => {
    expect(taken(changes).posting.content.pay?.base).toEqual(base);
  });

  test.each([
    ['あり（前年度実績あり）', true],
    ['有', true],
    ['可', true],
    ['なし', false],
    ['無し', false],
    ['不可', false],
  ])('%s', (word, answer) => {
    expect(taken({ shoyoumu_n: word, shoyokaisu: undefined }).posting.content.pay?.bonus).toBe(answer);
  });

  test('lists with or without separators', () => {
    const { content } = taken({
      kyjs: '土日祝日その他',
      knyhkn: '雇用　労災･健康、厚生',
      snkhoho: '面接（予定1回）書類選考',
    }).posting;
    expect(content.hours?.holidays).toEqual(['sat', 'sun', 'public']);
    expect(content.insurance?.insurances).toEqual(['employment', 'accident', 'health', 'pension']);
    expect(content.selection?.methods).toEqual(['documents', 'interview']);
  });

  test.each([
    ['5,000万円', 50_000_000],
    ['1億2,000万円', 120_000_000],
    ['３００万円', 3_000_000],
    ['10,000,000', 10_000_000],
  ])('資本金 %s', (capital, yen) => {
    expect(taken({ shihonkin: capital }).posting.establishment.content.business?.capital).toBe(yen);
  });

  test('a place of work of its own, by code or by address', () => {
    const place = (changes: Readonly<Record<string, string | undefined>>) => taken(changes).posting.content.place;
    expect(
      place({ shgbsjusho: '北海道 札幌市中央区 北１条', shgbsjusho1_c: undefined, shgbsjusho1_n: undefined }),
    ).toMatchObject({
      sameAsEstablishment: false,
      municipality: '01101',
      address: '北１条',
    });
    expect(place({ shgbsjusho: undefined, shgbsjusho1_c: '13104', shgbsjusho1_n: undefined })).toMatchObject({
      sameAsEstablishment: false,
      municipality: '13104',
    });
  });

  test('障害者 postings are 一般 with a mark; パート is パート whatever the form of employment says', () => {
    const { posting } = taken({
      kjkbn1_c: '5',
      kjkbn1_n: '障害者',
      koyokeitai_c: undefined,
      koyokeitai_n: undefined,
      kjkbn2_c: '2',
    });
    expect([posting.kind, posting.content.head?.forDisabled, posting.content.work?.employment]).toEqual([
      'general',
      true,
      '5',
    ]);
  });

  test('S restrict: who hides their name from everybody takes no online applications', () => {
    const { posting } = taken({ kokaikibo: '3' });
    expect([posting.disclosure, posting.acceptsSelfApplication]).toEqual([3, false]);
  });

  test('S restrict: a wish that cannot be read keeps the posting off the site', () => {
    const { posting, problems } = taken({ kokaikibo: '？' });
    expect(posting.disclosure).toBe(4);
    expect(problems.map(({ field }) => field)).toEqual(['公開希望']);
  });
});

describe('what has to be there', () => {
  test.each([
    [{ kjno: undefined }, '求人番号 値がありません。'],
    [{ kjno: '1301-1' }, '求人番号 求人番号の形（5桁、ハイフン、1～8桁）ではありません。'],
    [{ sksu: undefined }, '職種 値がありません。'],
    [{ sksu: 'あ'.repeat(29) }, '職種 28文字までです（29文字）。'],
    [{ uktkymd_seireki: undefined, uktkymd_wareki: undefined }, '受付年月日（西暦） 値がありません。'],
    [{ shokaikigenymd: '紹介', kjyukoymd: undefined }, '紹介期限日 日付として読み取れません。'],
    [{ shokaikigenymd: '2026/11/01' }, '紹介期限日 紹介期限日が受付年月日より前です。'],
    [{ kjkbn1_c: '9', kjkbn1_n: undefined }, '求人区分１（コード） 求人区分を読み取れません。'],
    [{ shgbsjusho: '不明', shgbsjusho1_c: '99999', shgbsjusho1_n: '' }, '就業場所 市区町村を読み取れません。'],
  ])('%o', (changes, problem) => {
    const reading = read(changes);
    expect(reading.ok).toBe(false);
    expect(reading.problems.map(({ field, reason }) => `${field} ${reason}`)).toEqual([problem]);
  });

  test('all that is wrong is told at once', () => {
    expect(told({ kjno: 'x', sksu: undefined, uktkymd_seireki: '平成', uktkymd_wareki: undefined })).toHaveLength(3);
  });
});

describe('what is left out', () => {
  test.each([
    [{ nenkankjsu_n: '400' }, '年間休日数 0から366までの数ではありません。'],
    [{ shgjn1_ksjn: '25時00分' }, '就業時間１（始業） 時刻（0:00～23:59）として読み取れません。'],
    [{ snktts_tel: '内線12' }, '選考担当者の電話番号 電話番号（0から始まる10桁か11桁）ではありません。'],
    [{ jgshhp: 'javascript:alert(1)' }, 'ホームページ http:// か https:// から始まるアドレスではありません。'],
    [{ jgshno: '12' }, '事業所番号 桁数が合いません。'],
    [{ shigoto_ny: 'a\u0000b' }, '仕事の内容 使えない文字が入っています。'],
    [{ khkykagen: '-5', chgnkeitai_kagen: undefined }, '基本給（下限） 0から99999999までの数ではありません。'],
    [{ chgnkeitai_n: '時給' }, '基本給（下限） 賃金形態に対して額が大きすぎます。'],
    [{ tgktat1_kagen: '多い' }, '定額手当１（下限） 数字として読み取れません。'],
  ])('%o', (changes, problem) => {
    const { problems } = taken(changes);
    expect(problems.map(({ field, reason }) => `${field} ${reason}`)).toEqual([problem]);
  });

  test('megabytes in every item are refused in no time', () => {
    const long = '-'.repeat(1_000_000);
    const from = performance.now();
    const reading = toPosting({ line: 1, items: new Map([...items.keys()].map((tag) => [tag, long])) }, places);
    expect(reading.ok).toBe(false);
    expect(performance.now() - from).toBeLessThan(2_000);
  });

  test('an empty record is no posting', () => {
    expect(toPosting({ line: 3, items: new Map() }, places)).toMatchObject({ ok: false, number: null });
  });
});
