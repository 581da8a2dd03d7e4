import { expect, test } from 'vitest';
import { startOf } from '#kernel/jst.ts';
import { systemClock } from '#platform/clock.ts';
import { putFile } from '#platform/files.ts';
import { forEachDue, type Sweep, SweepIncomplete } from '#platform/sweep.ts';
import { testApp } from '#test/support/app.ts';
import { startScheduler } from './boss.ts';
import { checkInvariants, FINDING, INVARIANTS } from './invariants.ts';
import { SWEEPS } from './schedule.ts';
import { runSweep, UnknownSweep } from './sweep.ts';

const { app, db, clock, database } = await testApp('2026-11-23');

test('the schedule names each sweep once and says when and what', () => {
  const names = SWEEPS.map((sweep) => sweep.name);
  expect(new Set(names).size).toBe(names.length);
  for (const sweep of SWEEPS) {
    expect(sweep.name).toMatch(/^[a-z]+(-[a-z]+)*$/);
    expect(sweep.cron.split(' ')).toHaveLength(5);
    expect(sweep.does).not.toBe('');
  }
});

test('2,500 rows over their time go in batches, by two runs at once, and those within it stay', async () => {
  const { pool } = database;
  const old = clock.now().subtract({ hours: 49 }).toString();
  await pool.query(
    `insert into idempotency (actor, key, action, at) select 'a', 'old' || n, 't', $1 from generate_series(1, 2500) n`,
    [old],
  );
  await pool.query(`insert into idempotency (actor, key, action, at) values ('a', 'new', 't', $1)`, [
    clock.now().subtract({ hours: 47 }).toString(),
  ]);
  const done = await Promise.all([runSweep(app, 'repeated-requests'), runSweep(app, 'repeated-requests')]);
  expect(done[0] + done[1]).toBe(2500);
  expect(await db.selectFrom('idempotency').select('key').execute()).toEqual([{ key: 'new' }]);
  expect(await runSweep(app, 'repeated-requests')).toBe(0);
  const runs = await db.selectFrom('sweep_run').selectAll().where('name', '=', 'repeated-requests').execute();
  expect(runs.map((run) => run.done).reduce((sum, n) => sum + n, 0)).toBe(2500);
  expect(runs.every((run) => run.finished_at !== null && run.error === null)).toBe(true);
});

test('drafts stay through the thirtieth day after they were saved, parked posts 1 day; both cut exactly', async () => {
  const draft = (form: string, updated_at: Temporal.Instant) => ({ owner: 'o', form, data: '{}', updated_at });
  const now = clock.now();
  const first = startOf(clock.today().subtract({ days: 30 }));
  await db
    .insertInto('draft')
    .values([
      draft('a', first),
      draft('b', first.subtract({ nanoseconds: 1_000 })),
      draft('parked:/x', now.subtract({ hours: 24 })),
      draft('parked:/y', now.subtract({ hours: 25 })),
    ])
    .execute();
  expect(await runSweep(app, 'drafts')).toBe(2);
  const left = await db.selectFrom('draft').select('form').orderBy('form').execute();
  expect(left.map((row) => row.form)).toEqual(['a', 'parked:/x']);
});

test('keys, failures, sessions and mails that are over go; the others stay', async () => {
  const now = clock.now();
  const at = (hours: number) => now.subtract({ hours });
  await db
    .insertInto('login_failure')
    .values([
      { email: 'a@example.jp', at: at(25) },
      { email: 'a@example.jp', at: at(23) },
    ])
    .execute();
  const key = (hours: number, email: string) => ({
    email,
    purpose: 'test',
    key_hash: Buffer.from('x'),
    issued_at: at(hours + 1),
    expires_at: at(hours),
  });
  await db
    .insertInto('verification_key')
    .values([key(25, 'a@example.jp'), key(23, 'b@example.jp')])
    .execute();
  await db.insertInto('auth_user').values({ id: 'u', name: '', email: 'u@example.jp', emailVerified: true }).execute();
  const session = (id: string, hoursAgo: number) => ({
    id,
    token: id,
    userId: 'u',
    expiresAt: systemClock.now().subtract({ hours: hoursAgo }),
    updatedAt: now,
  });
  await db
    .insertInto('auth_session')
    .values([session('over', 1), session('on', -1)])
    .execute();
  const mail = (about: string, sent_at: Temporal.Instant | null) => ({
    kind: 't',
    subject_key: about,
    day: clock.today(),
    to_address: 'a@example.jp',
    subject: '',
    body: '',
    created_at: now,
    due_at: now,
    sent_at,
  });
  await db
    .insertInto('outbox')
    .values([mail('a', at(721)), mail('b', at(719)), mail('c', null)])
    .execute();
  await db
    .insertInto('rate_limit')
    .values([
      { key: 'k', window_start: at(49), count: 1 },
      { key: 'k', window_start: at(47), count: 1 },
    ])
    .execute();
  for (const name of ['login-failures', 'verification-keys', 'sessions', 'sent-mails', 'rate-limits']) {
    expect([name, await runSweep(app, name)]).toEqual([name, 1]);
    expect([name, await runSweep(app, name)]).toEqual([name, 0]);
  }
});

test('T11(3): a file that nothing refers to is erased; one that is referred to stays', async () => {
  const file = { purpose: 'application', name: 'a.pdf', mediaType: 'application/pdf', bytes: Buffer.from('%PDF-') };
  const [kept, alone] = await db
    .transaction()
    .execute(async (tx) => [await putFile(app, tx, file), await putFile(app, tx, file)]);
  await database.pool.query(`create table test_reference (id int, "The file" uuid references file)`);
  await database.pool.query(`insert into test_reference values (1, $1)`, [kept]);
  expect(await runSweep(app, 'unreferenced-files')).toBe(1);
  const left = await db.selectFrom('file').select('id').execute();
  expect(left.map(({ id }) => id)).toEqual([kept]);
  expect(left.map(({ id }) => id)).not.toContain(alone);
});

test('every sweep of the list runs on an empty day', async () => {
  for (const { name } of SWEEPS) await runSweep(app, name);
  const failed = await db.selectFrom('sweep_run').select('name').where('finished_at', 'is', null).execute();
  expect(failed).toEqual([]);
});

test('a sweep that fails is noted with its reason; an unknown one is named with those there are', async () => {
  const broken: Sweep = {
    name: 'broken',
    cron: '0 0 * * *',
    does: 'fails',
    run: () => Promise.reject(new Error('no luck')),
  };
  await expect(runSweep(app, 'broken', [broken])).rejects.toThrow('no luck');
  const run = await db.selectFrom('sweep_run').selectAll().where('name', '=', 'broken').executeTakeFirstOrThrow();
  expect(run).toMatchObject({ error: 'no luck', done: 0 });
  await expect(runSweep(app, 'nothing')).rejects.toThrow(UnknownSweep);
});

test('one that fails does not keep the others; the run says so at its end', async () => {
  const ids = Array.from({ length: 1_500 }, (_, n) => n + 1);
  const find = async (after: number, most: number) => ids.filter((id) => id > after).slice(0, most);
  const seen: number[] = [];
  const perform = async (id: number) => {
    seen.push(id);
    if (id === 3) throw new Error('stuck');
    return id % 2 === 0;
  };
  await expect(forEachDue(app, find, perform)).rejects.toThrow(new SweepIncomplete('1 failed, 750 done'));
  expect(seen).toEqual(ids);
});

test('every invariant holds on an empty world, and a broken one is counted and kept', async () => {
  const whole = await checkInvariants(app, clock.now());
  expect(Object.values(whole.broken)).toEqual(INVARIANTS.map(() => 0));
  await db
    .insertInto('jobseeker')
    .values({
      kind: 'online',
      office_code: '1301',
      name: '甲',
      registered_on: clock.today(),
      in_progress: 3,
      created_at: clock.now(),
    })
    .execute();
  const broken = await checkInvariants(app, clock.now());
  expect(broken.broken['T11(5) applications in progress are counted right']).toBe(1);
  const kept = await db.selectFrom('setting').select('value').where('key', '=', FINDING).executeTakeFirstOrThrow();
  expect(kept.value).toEqual(broken);
});

test('the scheduler runs a sweep by its queue, and keeps schedules of the list only', async () => {
  let runs = 0;
  const sweep = (name: string): Sweep => ({ name, cron: '0 5 * * *', does: 'counts', run: async () => ++runs });
  const first = await startScheduler(app, database.url, [sweep('one'), sweep('gone')]);
  await first.stop();
  const second = await startScheduler(app, database.url, [sweep('one')]);
  const { rows } = await database.pool.query(`select key, cron, timezone from pgboss.schedule`);
  expect(rows).toEqual([{ key: 'one', cron: '0 5 * * *', timezone: 'Asia/Tokyo' }]);
  await Promise.all([second.runNow('one'), second.runNow('one')]);
  await expect.poll(() => runs, { timeout: 15_000 }).toBe(1);
  await second.stop();
  expect(runs).toBe(1);
});
