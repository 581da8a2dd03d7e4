/**
 * `npm run bench jobseekers`: an employer's search of published jobseekers with its facets, and the desk's search of a person, as many as the
 * country has; each beside what the database alone needs for the statements behind it.
 * Options: `--people N` (2000000), `--rounds N` (40).
 */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { type RawBuilder, sql } from 'kysely';
import { findJobseekers, gramsOf, jobseekerByNumber } from '#areas/jobseekers/index.ts';
import { parseProfileQuery, searchProfiles } from '#areas/publication/index.ts';
import { countStatement } from '#areas/publication/store/search.ts';
import { type Db, openDb, openPool } from '#platform/db.ts';
import { migrate } from '#platform/migrate.ts';
import { startPostgres } from '#platform/postgres.ts';
import { fold } from '#search/index.ts';
import { say, sayMachine, seconds } from './search/measure.ts';

const TODAY = Temporal.PlainDate.from('2026-11-24');
const TARGET_MS = 300;
const phrases = [
  '介護職員 施設での入浴と食事の介助',
  '一般事務 書類の作成と電話の応対',
  'フォークリフト運転 倉庫での入出庫',
  '経理事務 月次の締めと給与計算',
  '調理補助 給食の下ごしらえ',
  '保育士 3歳児の担任',
  '看護師 病棟での勤務',
  'トラック運転手 ルート配送',
  'システム開発 業務の設計とテスト',
  '清掃 ビルの日常清掃',
  '販売 衣料品の接客',
  '警備 施設の巡回',
];
const families = ['佐藤', '鈴木', '高橋', '田中', '伊藤', '渡辺', '山本', '中村', '小林', '加藤'];
const givens = ['一郎', '花子', '太郎', '美咲', '健', '陽子', '翔', '恵', '誠', '直子'];

/** Writes so many people, nine of ten published, by statements over a series: the same for the same number. */
async function fill(db: Db, people: number): Promise<void> {
  const indexes = await sql<{ name: string; def: string }>`
    select indexname as name, indexdef as def from pg_indexes
    where tablename = 'publication_search' and indexdef not like '%UNIQUE%'`.execute(db);
  for (const { name } of indexes.rows) await sql`drop index ${sql.ref(name)}`.execute(db);
  await sql`
    insert into jobseeker (number, kind, office_code, name, kana, birth_date, content, registered_on, valid_through, created_at)
    select office || '-' || n, case when n % 5 < 2 then 'online' else 'office' end, office,
      (${families}::text[])[1 + n % 10] || ' ' || (${givens}::text[])[1 + n / 10 % 10], 'テスト' || n % 5000,
      date '1956-01-01' + (n * 7919 % 18000)::int, '{}', date '2026-10-01' + (n % 50)::int,
      date '2026-12-31' + 31 * (n % 2)::int, timestamptz '2026-10-01 09:00+09'
    from (select n, lpad((1 + n % 47)::text, 2, '0') || '010' as office from generate_series(1::bigint, ${people}) n) s`.execute(
    db,
  );
  await sql`
    insert into publication (jobseeker_id, by_office, chosen, published_at, changed_at)
    select id, false, '{employment,appeal}', t, t + interval '1 hour' * (id % 200)
    from (select id, timestamptz '2026-10-01 09:00+09' + interval '1 second' * (id * 7907 % 3456000) as t from jobseeker
      where id % 10 <> 0) j`.execute(db);
  await sql`create unlogged table phrase (n int primary key, body text not null, grams tsvector not null)`.execute(db);
  for (const [n, phrase] of phrases.entries()) {
    const body = fold(phrase);
    await sql`insert into phrase values (${n}, ${body}, array_to_tsvector(${gramsOf(body)}::text[]))`.execute(db);
  }
  await sql`
    insert into publication_search (publication_id, jobseeker_id, shown_until, published_at, changed_at, facets, body, grams)
    select p.id, j.id, j.valid_through + 1, p.published_at, p.changed_at,
      array['p' || lpad((1 + j.id % 47)::text, 2, '0'), 'm' || lpad((1 + j.id % 47)::text, 2, '0') || lpad((100 + j.id % 23)::text, 3, '0'),
        'o' || lpad((j.id % 60)::text, 3, '0'), 'e.' || (array['regular', 'part-time', 'dispatch'])[1 + j.id % 3],
        'x' || (array[1, 3, 5, 10])[1 + j.id % 4], 'w' || 150000 + 10000 * (j.id % 20), 'l2' || lpad((j.id % 90)::text, 3, '0')],
      a.body || chr(10) || b.body, a.grams || b.grams
    from publication p join jobseeker j on j.id = p.jobseeker_id
    join phrase a on a.n = j.id % ${phrases.length} join phrase b on b.n = j.id / 7 % ${phrases.length}`.execute(db);
  for (const { def } of indexes.rows) await sql.raw(def).execute(db);
  await sql`vacuum analyze jobseeker, publication, publication_search`.execute(db);
}

const at = (times: readonly number[], share: number) =>
  times.toSorted((one, other) => one - other)[Math.min(times.length - 1, Math.floor(times.length * share))] ?? 0;

/** What the database needs for a statement by its own account, in ms. */
async function ofDatabase(db: Db, statement: RawBuilder<unknown>): Promise<number> {
  const { rows } = await sql<{ 'QUERY PLAN': readonly { 'Execution Time': number; 'Planning Time': number }[] }>`
    explain (analyze, timing off, summary on, format json) ${statement}`.execute(db);
  const plan = rows[0]?.['QUERY PLAN'][0];
  return plan ? plan['Execution Time'] + plan['Planning Time'] : 0;
}

interface Case {
  readonly name: string;
  readonly ask: (nth: number) => Promise<unknown>;
  /** The main statement behind it. */
  readonly least: (nth: number) => Promise<number>;
}

async function measure({ name, ask, least }: Case, rounds: number): Promise<number> {
  const [times, floors]: [number[], number[]] = [[], []];
  for (let nth = 0; nth < rounds + 3; nth += 1) {
    const begin = performance.now();
    await ask(nth);
    if (nth >= 3) times.push(performance.now() - begin);
    if (nth >= 3) floors.push(await least(nth));
  }
  const [p50, p95, floor] = [at(times, 0.5), at(times, 0.95), at(floors, 0.5)];
  say(
    `${name.padEnd(42)} p50 ${p50.toFixed(1).padStart(8)} ms  p95 ${p95.toFixed(1).padStart(8)} ms  database alone ${floor.toFixed(1).padStart(8)} ms  ratio ${(p50 / Math.max(floor, 0.01)).toFixed(2)}`,
  );
  return p95;
}

const prefecture = (nth: number) => `p${String(1 + (nth % 47)).padStart(2, '0')}`;
const words = ['介護', '経理', 'フォークリフト', '看護師', '保育士', '清掃'];
const word = (nth: number) => encodeURIComponent(words[nth % words.length] ?? '');

const searches: Readonly<Record<string, (nth: number) => string>> = {
  'everybody, newest first': () => '',
  'a prefecture': (nth) => `place=${prefecture(nth)}`,
  'a word': (nth) => `q=${word(nth)}`,
  'a word in a prefecture': (nth) => `q=${word(nth)}&place=${prefecture(nth)}`,
  'word, prefecture, employment, experience': (nth) =>
    `q=${word(nth)}&place=${prefecture(nth)}&employment=e.regular&years=x5`,
  'two words that few have': (nth) => `q=${word(nth)}%20${word(nth + 1)}&place=${prefecture(nth)}`,
};

export default async function benchJobseekers(args: readonly string[]): Promise<void> {
  const { values } = parseArgs({
    args: [...args],
    options: { people: { type: 'string', default: '2000000' }, rounds: { type: 'string', default: '40' } },
  });
  const [people, rounds] = [Number(values.people), Number(values.rounds)];
  const folder = await mkdtemp(join(tmpdir(), 'hellowork-bench-'));
  const postgres = await startPostgres(folder, {
    synchronous_commit: 'off',
    maintenance_work_mem: '512MB',
    max_wal_size: '8GB',
    shared_buffers: '1GB',
  });
  try {
    const url = postgres.url('postgres');
    await migrate(url);
    const db = openDb(openPool(url, 4, () => undefined));
    sayMachine();
    const begin = performance.now();
    await fill(db, people);
    say(`${people.toLocaleString('en')} people, nine of ten published: ${seconds(begin)}`);
    const person = async (nth: number) => {
      const { rows } = await sql<{ number: string; name: string; office: string; born: Temporal.PlainDate }>`
        select number, name, office_code as office, birth_date as born from jobseeker where id = ${1 + ((nth * 104_729) % people)}`.execute(
        db,
      );
      const [row] = rows;
      if (!row) throw new Error('the bench lost a person');
      return row;
    };
    const asked = await Promise.all(Array.from({ length: rounds + 3 }, (_, nth) => person(nth)));
    const of = (nth: number) => asked[nth] as Awaited<ReturnType<typeof person>>;
    const cases: readonly Case[] = [
      ...Object.entries(searches).map(([name, address]): Case => {
        const query = (nth: number) => parseProfileQuery(new URLSearchParams(address(nth)));
        return {
          name: `employer: ${name}`,
          ask: (nth) => searchProfiles(db, query(nth), TODAY),
          least: (nth) => ofDatabase(db, countStatement(query(nth), TODAY)),
        };
      }),
      {
        name: 'desk: by 求職番号',
        ask: (nth) => jobseekerByNumber(db, of(nth).number),
        least: (nth) => ofDatabase(db, sql`select * from jobseeker where number = ${of(nth).number}`),
      },
      {
        name: 'desk: by name and birth date',
        ask: (nth) => findJobseekers(db, of(nth).office, { name: of(nth).name, birthDate: of(nth).born }),
        least: (nth) =>
          ofDatabase(
            db,
            sql`select * from jobseeker where name_key = ${of(nth).name.replace(/\s/g, '')} and birth_date = ${of(nth).born}`,
          ),
      },
    ];
    let slow = 0;
    for (const each of cases) if ((await measure(each, rounds)) > TARGET_MS) slow += 1;
    say(`${cases.length - slow} of ${cases.length} within ${TARGET_MS} ms at the 95th percentile`);
    if (slow > 0) process.exitCode = 1;
    await db.destroy();
  } finally {
    await postgres.stop();
    await rm(folder, { recursive: true, force: true });
  }
}
