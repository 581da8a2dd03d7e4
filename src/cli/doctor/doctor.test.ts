import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, expect, inject, test } from 'vitest';
import { frozenClock, systemClock } from '#platform/clock.ts';
import { readConfig } from '#platform/config.ts';
import { openDb, openPool } from '#platform/db.ts';
import { testDatabase } from '#test/support/database.ts';
import { databaseState } from './database.ts';
import { found } from './finding.ts';
import { dataFolder, fonts, nodeVersion } from './machine.ts';
import { address, mail, scanner } from './services.ts';

const { db, pool } = await testDatabase();
const folder = mkdtempSync(join(tmpdir(), 'hellowork-doctor-'));
afterAll(() => rmSync(folder, { recursive: true }));

const states = (findings: readonly { state: string }[]) => findings.map((finding) => finding.state);
const bin = fileURLToPath(new URL('../../../bin/hellowork.mjs', import.meta.url));

test('a newest, rightly made database is fine', async () => {
  expect(states(await databaseState(db))).toEqual(['good', 'good', 'good', 'good']);
});

test('a clock that is 5 seconds off, and a schema that waits, are told', async () => {
  const ahead = frozenClock(systemClock.now().add({ seconds: 60 }));
  const findings = await databaseState(db, ahead);
  expect(findings.map(({ what }) => what).join('\n')).toMatch(/differ by (59|60) seconds/);
  await pool.query(`delete from migration where name = '0001_platform.sql'`);
  expect((await databaseState(db)).map(({ what }) => what)).toContain(
    'Schema: 0001_platform.sql will be applied at the next start.',
  );
});

test('a database that cannot compare Japanese is told, with how to make it right', async () => {
  await pool.query(`create database c_locale encoding 'UTF8' locale 'C' template template0`);
  const other = openDb(openPool(inject('postgresUrl').replace(/\/postgres$/, '/c_locale'), 1, () => undefined));
  const findings = await databaseState(other);
  await other.destroy();
  await pool.query('drop database c_locale');
  expect(states(findings)).toEqual(['good', 'bad', 'good', 'note']);
});

test('Node, data folder, fonts', async () => {
  expect(states(nodeVersion('20.19.0'))).toEqual(['bad']);
  expect(states(nodeVersion('26.10.0'))).toEqual(['good']);
  const file = join(folder, 'a-file');
  writeFileSync(file, '');
  expect(states(await dataFolder(join(file, 'inside')))).toEqual(['bad']);
  expect(await dataFolder(join(folder, 'new'))).toHaveLength(1);
  expect(states(await fonts())).toEqual(['good']);
});

test('mail, scanner and address as they are set', async () => {
  const config = readConfig({ env: {} });
  expect(states([...(await mail(config)), ...(await scanner(config)), ...address(config)])).toEqual([
    'note',
    'note',
    'good',
  ]);
  const down = readConfig({
    env: { SMTP_URL: 'smtp://127.0.0.1:1', CLAMAV_HOST: '127.0.0.1:1', BASE_URL: 'http://hellowork.example' },
  });
  expect(states(await found(() => mail(down), 'Mail', 'x'))).toEqual(['bad']);
  expect(states(await found(() => scanner(down), 'Scanner', 'x'))).toEqual(['bad']);
  expect(states(address(down))).toEqual(['bad']);
});

test('the command shows settings without secrets, and ends with 1 when something is wrong', () => {
  const run = (env: Record<string, string>) =>
    spawnSync(process.execPath, [bin, 'doctor'], {
      cwd: folder,
      encoding: 'utf8',
      env: { HELLOWORK_DATA: join(folder, 'data'), ...env },
    });
  const well = run({ HELLOWORK_KEY: 'a'.repeat(64) });
  expect(well.stdout).toContain('HELLOWORK_KEY=(set)\n');
  expect(well.stdout).not.toContain('aaaaaaaa');
  expect(well.stdout).toContain('· Embedded database: none yet.');
  expect([well.status, well.stderr]).toEqual([0, '']);

  const ill = run({ SMTP_URL: 'smtp://taro:geheim@127.0.0.1:1' });
  expect(ill.stdout).toContain('SMTP_URL=smtp://…@127.0.0.1:1\n');
  expect(ill.stdout).not.toContain('geheim');
  expect(ill.stdout).toMatch(/✗ Mail: .*\n {2}→ Check SMTP_URL/);
  expect(ill.status).toBe(1);

  const mistyped = run({ PORT: 'abc' });
  expect(mistyped.stdout).toMatch(/✗ Setting PORT: .*\n {2}→ /);
  expect(mistyped.status).toBe(1);
});
