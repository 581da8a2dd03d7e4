import { mkdtemp, open as openFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { setTimeout as delay } from 'node:timers/promises';
import pg from 'pg';
import { from as copyFrom } from 'pg-copy-streams';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import {
  COPY_SEARCH_ROWS,
  everything,
  openSearch,
  type PostingDocument,
  REBUILD_INDEXES,
  removeSearchRow,
  type SearchIndex,
  type SearchOptions,
  searchCopyLine,
  sqlSearch,
  trimChangeFeed,
  writeSearchRow,
  writeSearchRows,
} from '#search/index.ts';
import { Random, searchDocument, TODAY } from '#test/factories/search.ts';
import { testDatabase } from '#test/support/database.ts';

const database = await testDatabase();
const plain = sqlSearch(database.db);
const random = new Random(1);
const staff = { today: TODAY, audience: 'staff' } as const;
const open: SearchIndex[] = [];
let folder: string;

const posting = (id: number, change: Partial<PostingDocument> = {}): PostingDocument => ({
  ...searchDocument(random, id),
  acceptedOn: TODAY,
  validThrough: TODAY.add({ days: 30 }),
  ...change,
});
const write = (...docs: readonly PostingDocument[]) =>
  database.db.transaction().execute((tx) => writeSearchRows(tx, docs));

async function index(options: Partial<SearchOptions> = {}): Promise<SearchIndex> {
  const started = openSearch({ connectionString: database.url, fallback: plain, threads: 1, ...options });
  open.push(started);
  await started.ready;
  return started;
}

const finds = async (search: SearchIndex, q: string) => (await search.search({ ...everything, q }, staff)).ids;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'hellowork-search-'));
  await write(...Array.from({ length: 200 }, (_, nth) => posting(nth + 1)));
});
afterAll(async () => {
  await Promise.all(open.map((each) => each.close()));
  await rm(folder, { recursive: true });
});

describe('a change committed by any process', () => {
  test('is searchable in every index within a second: new, changed, removed', async () => {
    const [one, two] = [await index(), await index()];
    const within = { timeout: 1000, interval: 5 };
    await write(posting(1001, { text: '深海調査員' }));
    for (const each of [one, two]) await expect.poll(() => finds(each, '深海調査員'), within).toEqual([1001]);
    await write(posting(1001, { text: '灯台守' }));
    for (const each of [one, two]) {
      await expect.poll(() => finds(each, '灯台守'), within).toEqual([1001]);
      expect(await finds(each, '深海調査員')).toEqual([]);
    }
    await database.db.transaction().execute((tx) => removeSearchRow(tx, 1001));
    for (const each of [one, two]) await expect.poll(() => finds(each, '灯台守'), within).toEqual([]);
  });

  test('is not found before it commits, and is found although others committed in between', async () => {
    const search = await index();
    const slow = new pg.Client({ connectionString: database.url });
    await slow.connect();
    await slow.query('begin');
    // its place in the feed is taken now; it commits last
    await slow.query(`insert into posting_change (posting_id, kind) select 1002, 'put'`);
    await write(posting(1003, { text: '後の変更' }));
    await expect.poll(() => finds(search, '後の変更'), { timeout: 1000, interval: 5 }).toEqual([1003]);
    await slow.query(
      `insert into posting_search select (jsonb_populate_record(p, '{"posting_id": 1002, "body": "先ノ変更"}'::jsonb)).*
         from posting_search p where posting_id = 1003`,
    );
    expect(await finds(search, '先の変更')).toEqual([]);
    await slow.query('commit');
    await slow.end();
    await expect.poll(() => finds(search, '先の変更'), { timeout: 1000, interval: 5 }).toEqual([1002]);
  });
});

describe('an index that missed something', () => {
  test('notices rows that the feed never named, and is built anew', async () => {
    const events: string[] = [];
    const search = await index({ checkMs: 200, onEvent: ({ kind }) => events.push(kind) });
    await database.pool.query(
      `insert into posting_search select (jsonb_populate_record(p, '{"posting_id": 1004, "body": "無言ノ追加"}'::jsonb)).*
         from posting_search p where posting_id = 1003`,
    );
    await expect.poll(() => finds(search, '無言の追加'), { timeout: 10_000, interval: 20 }).toEqual([1004]);
    expect(events.slice(0, 3)).toEqual(['base', 'missed', 'base']);
  });

  test('notices a feed cut off behind its back', async () => {
    const events: string[] = [];
    const search = await index({ onEvent: ({ kind }) => events.push(kind) });
    // as if it had been cut while this index was away: up to a transaction that it has not seen
    await database.pool.query(
      `with cut as (delete from posting_change)
       update posting_change_floor set below = (pg_current_xact_id()::text::bigint + 1)::text::xid8`,
    );
    await write(posting(1005, { text: '切断の後' }));
    await expect.poll(() => events, { timeout: 10_000, interval: 20 }).toEqual(['base', 'missed', 'base']);
    await expect.poll(() => finds(search, '切断の後'), { timeout: 2000, interval: 20 }).toEqual([1005]);
  });

  test('is told to be built anew when the table was filled by COPY', async () => {
    const events: string[] = [];
    const search = await index({ onEvent: ({ kind }) => events.push(kind) });
    const client = await database.pool.connect();
    await client.query('begin');
    await pipeline([searchCopyLine(posting(1011, { text: '一括投入' }))], client.query(copyFrom(COPY_SEARCH_ROWS)));
    await client.query(REBUILD_INDEXES);
    await client.query('commit');
    client.release();
    await expect.poll(() => finds(search, '一括投入'), { timeout: 10_000, interval: 20 }).toEqual([1011]);
    expect(events).toEqual(['base', 'missed', 'base']);
  });

  test('loses nothing when the feed is trimmed behind it', async () => {
    const events: string[] = [];
    const search = await index({ pollMs: 20, onEvent: ({ kind }) => events.push(kind) });
    await write(posting(1009, { text: '刈込の前' }));
    await expect.poll(() => finds(search, '刈込の前'), { timeout: 1000, interval: 5 }).toEqual([1009]);
    const changes = async () =>
      (await database.pool.query<{ count: number }>('select count(*)::int as count from posting_change')).rows[0]
        ?.count;
    const before = await changes();
    const now = (await database.pool.query<{ now: Temporal.Instant }>('select now()')).rows[0]?.now as Temporal.Instant;
    expect(await trimChangeFeed(database.db, now.subtract({ hours: 1 }))).toBe(0);
    expect(await changes()).toBe(before);
    // The feed is trimmed weeks behind its readers: here they get time for many looks after the last change has settled,
    // which waits for transactions running in any database of the server.
    const settled = async () =>
      (
        await database.pool.query<{ settled: boolean }>(
          'select coalesce(max(xid) < pg_snapshot_xmin(pg_current_snapshot()), true) as settled from posting_change',
        )
      ).rows[0]?.settled;
    await expect.poll(settled, { timeout: 10_000, interval: 20 }).toBe(true);
    await delay(1500);
    const trimmed = async () => {
      await trimChangeFeed(database.db, now.add({ hours: 1 }));
      return changes();
    };
    await expect.poll(trimmed, { timeout: 5000, interval: 20 }).toBe(0);
    await write(posting(1010, { text: '刈込の後' }));
    await expect.poll(() => finds(search, '刈込の後'), { timeout: 1000, interval: 5 }).toEqual([1010]);
    expect(events).toEqual(['base']);
  });

  test('goes on after its connection was cut', async () => {
    const search = await index();
    await database.pool.query(
      `select pg_terminate_backend(pid) from pg_stat_activity where application_name = 'search index' and datname = current_database()`,
    );
    await write(posting(1006, { text: '再接続' }));
    await expect.poll(() => finds(search, '再接続'), { timeout: 10_000, interval: 20 }).toEqual([1006]);
  });
});

describe('the snapshot', () => {
  const started = async (path: string) => {
    const from: string[] = [];
    const search = await index({
      snapshotPath: path,
      onEvent: (event) => event.kind === 'base' && from.push(event.from),
    });
    return { search, from };
  };
  const written = (path: string) =>
    expect
      .poll(() =>
        stat(path).then(
          () => true,
          () => false,
        ),
      )
      .toBe(true);

  test('serves the next start, which catches up with what happened since', async () => {
    const path = join(folder, 'whole');
    const first = await started(path);
    expect(first.from).toEqual(['database']);
    await written(path);
    await first.search.close();
    await write(posting(1007, { text: '休止中の受理' }), posting(5, { text: '休止中の変更' }));
    const second = await started(path);
    expect(second.from).toEqual(['snapshot']);
    expect(await finds(second.search, '休止中の受理')).toEqual([1007]);
    expect(await finds(second.search, '休止中の変更')).toEqual([5]);
    const total = await plain.count(everything, staff);
    expect(await second.search.count(everything, staff)).toBe(total);
  });

  test('clears away what a process that ended while writing has left', async () => {
    const path = join(folder, 'cleared');
    const remains = `${path}.2147483646.partial`;
    await writeFile(remains, 'half');
    await started(path);
    await written(path);
    expect(await stat(remains).catch(() => 'gone')).toBe('gone');
  });

  test('is not used when a byte of it is damaged', async () => {
    const path = join(folder, 'damaged');
    await started(path);
    await written(path);
    const { size } = await stat(path);
    const file = await openFile(path, 'r+');
    await file.write(Buffer.from([1, 2, 3, 4]), 0, 4, size - 100);
    await file.close();
    expect((await started(path)).from).toEqual(['database']);
  });
});

test('until the index is up, plain SQL answers', async () => {
  const search = openSearch({ connectionString: database.url, fallback: plain, threads: 1 });
  open.push(search);
  expect(search.status().up).toBe(false);
  const total = await plain.count(everything, staff);
  expect(await search.count(everything, staff)).toBe(total);
  await search.ready;
  expect(await search.count(everything, staff)).toBe(total);
});

test('a posting ends with its 紹介期限日 though nothing was written', async () => {
  const search = await index();
  await database.db.transaction().execute((tx) => writeSearchRow(tx, posting(1008, { text: '期限どおり' })));
  await expect.poll(() => finds(search, '期限どおり'), { timeout: 1000, interval: 5 }).toEqual([1008]);
  const last = TODAY.add({ days: 30 });
  const on = async (today: Temporal.PlainDate) =>
    (await search.search({ ...everything, q: '期限どおり' }, { today, audience: 'public' })).total;
  expect([await on(last), await on(last.add({ days: 1 }))]).toEqual([1, 0]);
});
