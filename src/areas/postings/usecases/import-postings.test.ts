import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { SYSTEM } from '#platform/usecase.ts';
import { fold } from '#search/index.ts';
import { feedPosting, places } from '#test/factories/feed.ts';
import { type TestApp, testApp } from '#test/support/app.ts';
import { referenceDatabase } from '#test/support/database.ts';
import { FeedBroken, type FeedRecord } from '../feed/record.ts';
import { toItems } from '../feed/to-items.ts';
import { type ImportProblem, importPostings } from './import-postings.ts';

let at: TestApp;
beforeAll(async () => {
  at = await testApp('2026-11-10', await referenceDatabase());
});

const written = toItems(feedPosting, places);

type Changes = Readonly<Record<string, string | undefined>>;

function record(serial: number, changes: Changes = {}): FeedRecord {
  const items = new Map(written).set('kjno', `13010-${serial}`);
  for (const [tag, text] of Object.entries(changes)) {
    if (text === undefined) items.delete(tag);
    else items.set(tag, text);
  }
  return { line: serial, items };
}

async function* given(records: Iterable<FeedRecord>, broken?: FeedBroken): AsyncGenerator<FeedRecord> {
  yield* records;
  if (broken) throw broken;
}

async function take(records: Iterable<FeedRecord>, broken?: FeedBroken, organisation: string | null = null) {
  const problems: ImportProblem[] = [];
  const result = await importPostings(
    at.app,
    { actor: SYSTEM },
    {
      name: 'M113.xml',
      organisation,
      records: given(records, broken),
      onProblems: (told) => {
        problems.push(...told);
      },
      onProgress: () => undefined,
    },
  );
  return { ...result, problems };
}

const stored = (serial: number) =>
  at.db
    .selectFrom('posting as p')
    .innerJoin('posting_state as s', 's.posting_id', 'p.id')
    .innerJoin('posting_content as c', 'c.posting_id', 'p.id')
    .innerJoin('establishment as e', 'e.id', 'p.establishment_id')
    .leftJoin('posting_search as f', 'f.posting_id', 'p.id')
    .select([
      'p.id',
      'p.title',
      's.state',
      's.accepted_on',
      's.valid_through',
      's.invalid_from',
      's.version',
      'c.content',
    ])
    .select([
      'e.id as employer',
      'e.name as employerName',
      'e.number as employerNumber',
      'f.posting_id as found',
      'f.employer as foundAs',
      'f.organisation as foundFor',
    ])
    .where('p.number', '=', `13010-${serial}`)
    .executeTakeFirst();

const rows = async (table: 'event' | 'posting_change' | 'posting' | 'establishment') =>
  Number(
    (
      await at.db
        .selectFrom(table)
        .select((eb) => eb.fn.countAll().as('n'))
        .executeTakeFirstOrThrow()
    ).n,
  );

const everything = async () => [
  await rows('event'),
  await rows('posting_change'),
  await rows('posting'),
  await rows('establishment'),
];

beforeEach(async () => {
  await at.database.pool.query('truncate posting, establishment, posting_search, posting_change, event cascade');
});

describe('what is taken', () => {
  test('a posting of the feed is accepted on its day, found at once, with its event', async () => {
    expect(await take([record(1)])).toMatchObject({ added: 1, changed: 0, unchanged: 0, notTaken: 0, brokenAt: null });
    const row = await stored(1);
    expect(row).toMatchObject({
      title: feedPosting.title,
      state: 'accepted',
      content: feedPosting.content,
      employerName: '架空介護サービス株式会社',
      employerNumber: '1301-123456-7',
    });
    expect([row?.accepted_on?.toString(), row?.valid_through?.toString(), row?.invalid_from?.toString()]).toEqual([
      '2026-11-02',
      '2027-01-31',
      '2027-02-01',
    ]);
    expect(row?.found).toBe(row?.id);
    expect(await at.db.selectFrom('event').select(['kind', 'subjects']).execute()).toEqual([
      { kind: 'posting.imported', subjects: [`posting:${row?.id}`] },
    ]);
  });

  test('search.md §1 情報提供団体ID: postings carry whose they are, and are found by it', async () => {
    const whose = async () => [(await stored(1))?.foundFor, (await stored(2))?.foundFor];
    await take([record(1)], undefined, '131001');
    await take([record(2)]);
    expect(await whose()).toEqual(['131001', null]);
    expect(await take([record(1)], undefined, '131001')).toMatchObject({ changed: 0, unchanged: 1 });
    expect(await take([record(1), record(2)], undefined, '77')).toMatchObject({ changed: 2 });
    expect(await whose()).toEqual(['77', '77']);
    await expect(take([record(3)], undefined, '1234567')).rejects.toThrow('check constraint');
  });

  test('the same again changes nothing', async () => {
    await take([record(1), record(2)]);
    const before = await everything();
    at.database.takeQueries();
    expect(await take([record(1), record(2)])).toMatchObject({ added: 0, changed: 0, unchanged: 2 });
    expect(at.database.takeQueries().filter((query) => /^(insert|update|delete|with)/i.test(query.trim()))).toEqual([]);
    expect(await everything()).toEqual(before);
  });

  test('what changed is written with its event, and the search follows', async () => {
    await take([record(1), record(2)]);
    expect(await take([record(1, { sksu: '夜間の警備' }), record(2)])).toMatchObject({ changed: 1, unchanged: 1 });
    const row = await stored(1);
    expect([row?.title, row?.version]).toEqual(['夜間の警備', 2]);
    const found = await at.db
      .selectFrom('posting_search')
      .select('body')
      .where('posting_id', '=', row?.id ?? 0)
      .executeTakeFirst();
    expect(found?.body).toContain(fold('夜間の警備'));
    const events = await at.db
      .selectFrom('event')
      .select('subjects')
      .where('kind', '=', 'posting.importedAgain')
      .execute();
    expect(events).toEqual([{ subjects: [`posting:${row?.id}`, `establishment:${row?.employer}`] }]);
  });

  test('T10(1): a posting whose last day has passed is kept as ended and not found', async () => {
    await take([record(1, { uktkymd_seireki: '2026/08/03', shokaikigenymd: '2026/10/31' })]);
    const row = await stored(1);
    expect([row?.state, row?.invalid_from?.toString(), row?.found]).toEqual(['accepted', '2026-11-01', null]);
  });

  test('S restrict: 公開しない is kept and not found; found no more once the wish changes', async () => {
    await take([record(1, { kokaikibo: '4' }), record(2)]);
    expect([(await stored(1))?.found, (await stored(2))?.found]).toEqual([null, (await stored(2))?.id]);
    await take([record(2, { kokaikibo: '4' })]);
    expect((await stored(2))?.found).toBeNull();
    const told = await at.db.selectFrom('posting_change').select('kind').orderBy('seq', 'desc').executeTakeFirst();
    expect(told?.kind).toBe('remove');
  });

  test('what was ended here stays ended on its day, whatever a file says', async () => {
    await take([record(1)]);
    const id = (await stored(1))?.id ?? 0;
    const ended = Temporal.PlainDate.from('2026-11-09');
    await at.db
      .updateTable('posting_state')
      .set({ state: 'filled', invalid_from: ended })
      .where('posting_id', '=', id)
      .execute();
    await take([record(1, { sksu: '別の職種' })]);
    const row = await stored(1);
    expect([row?.title, row?.state, row?.invalid_from?.toString(), row?.found]).toEqual([
      '別の職種',
      'filled',
      '2026-11-09',
      null,
    ]);
  });

  test('a posting accepted here is not overwritten', async () => {
    await take([record(1)]);
    await at.db.updateTable('posting').set({ feed_hash: null }).execute();
    const { notTaken, problems } = await take([record(1, { sksu: '別の職種' })]);
    expect([notTaken, problems.map(({ reason, taken }) => [reason, taken])]).toEqual([
      1,
      [['このサイトで受理した求人です。ファイルの内容では書き換えません。', false]],
    ]);
    expect((await stored(1))?.title).toBe(feedPosting.title);
  });
});

describe('establishments', () => {
  test('are found by 事業所番号, else by name and address', async () => {
    await take([
      record(1),
      record(2),
      record(3, { jgshno: undefined }),
      record(4, { jgshno: undefined, jgshmei: '架空介護サービス 株式会社' }),
      record(5, { jgshno: undefined, jgshmei: '別の架空会社' }),
    ]);
    const employers = await Promise.all([1, 2, 3, 4, 5].map(async (serial) => (await stored(serial))?.employer));
    const [one, , three, , five] = employers;
    expect(employers).toEqual([one, one, three, three, five]);
    expect(new Set(employers).size).toBe(3);
  });

  test('the posting accepted last is believed, in whatever order files are read; the search follows', async () => {
    const older = record(1, { uktkymd_seireki: '2026/11/01', jgshmei: '架空の旧社名' });
    const newer = record(2, { uktkymd_seireki: '2026/11/05', jgshmei: '架空の新社名' });
    await take([older]);
    await take([newer]);
    const before = await everything();
    await take([older, newer]);
    expect(await everything()).toEqual(before);
    const row = await stored(1);
    expect([row?.employerName, row?.foundAs?.split('\n')[0]]).toEqual(['架空の新社名', fold('架空の新社名')]);
  });

  test('one with a registration of its own is left as it is', async () => {
    await at.db
      .insertInto('establishment')
      .values({ number: '1301-123456-7', office_code: '13010', name: '本人の登録', created_at: at.clock.now() })
      .execute();
    await take([record(1)]);
    expect((await stored(1))?.employerName).toBe('本人の登録');
  });
});

describe('what is not taken', () => {
  test('is told by line, number, item and reason; the rest is taken', async () => {
    const { added, notTaken, incomplete, problems } = await take([
      record(1, { sksu: undefined }),
      record(2, { nenkankjsu_n: '多数' }),
      record(3),
    ]);
    expect([added, notTaken, incomplete]).toEqual([2, 1, 1]);
    expect(problems).toEqual([
      { line: 1, number: '13010-1', field: '職種', reason: '値がありません。', taken: false },
      { line: 2, number: '13010-2', field: '年間休日数', reason: '数字として読み取れません。', taken: true },
    ]);
  });

  test('of the same number twice in a file, the later is taken', async () => {
    const { added, problems } = await take([record(1), record(1, { sksu: '後の行' })]);
    expect([added, problems.length, (await stored(1))?.title]).toEqual([1, 1, '後の行']);
  });

  test('a partial file closes nothing: what came before the break is taken, what is not in it stays as it was', async () => {
    await take([record(1), record(2), record(3)]);
    const before = [await stored(2), await stored(3)];
    const { brokenAt, added, unchanged, problems } = await take([record(1), record(4)], new FeedBroken(99, 'cut'));
    expect([brokenAt, added, unchanged]).toEqual([99, 1, 1]);
    expect(problems).toMatchObject([{ line: 99, number: null, taken: false }]);
    expect([await stored(2), await stored(3)]).toEqual(before);
    expect((await stored(4))?.found).not.toBeNull();
  });
});

/** Bytes in use after everything that nobody holds any more was collected. */
function heldBytes(): number {
  setFlagsFromString('--expose-gc');
  (runInNewContext('gc') as () => void)();
  return process.memoryUsage().heapUsed;
}

test('20,000 records: memory does not grow with them, and a second import writes nothing', {
  timeout: 600_000,
}, async () => {
  const count = 20_000;
  let most = 0;
  function* many(): Generator<FeedRecord> {
    for (let serial = 1; serial <= count; serial += 1) {
      if (serial % 2_000 === 0) most = Math.max(most, heldBytes());
      yield record(serial, { jgshno: `1301-${String(serial % 3_000).padStart(6, '0')}-1` });
    }
  }
  const start = heldBytes();
  expect(await take(many())).toMatchObject({ added: count, notTaken: 0 });
  expect(most - start).toBeLessThan(200 * 2 ** 20);
  const before = await everything();
  at.database.takeQueries();
  expect(await take(many())).toMatchObject({ unchanged: count, added: 0, changed: 0 });
  expect(at.database.takeQueries().length).toBeLessThan((count / 500) * 6 + 20);
  expect(await everything()).toEqual(before);
});
