import { mkdtemp, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { DataFolderInUse, installationKey, lockDataFolder } from './data-folder.ts';

const top = await mkdtemp(join(tmpdir(), 'hellowork-data-'));
afterAll(() => rm(top, { recursive: true }));

test('the key is 32 random bytes, made once, readable by its owner only', async () => {
  const [first, second] = [join(top, 'first'), join(top, 'second')];
  const key = await installationKey(first, undefined);
  expect(key).toMatch(/^[0-9a-f]{64}$/);
  expect(await installationKey(first, undefined)).toBe(key);
  expect(await installationKey(second, undefined)).not.toBe(key);
  expect((await stat(join(first, 'key'))).mode & 0o777).toBe(0o600);
  expect(await installationKey(first, 'c'.repeat(64))).toBe('c'.repeat(64));
});

test('a folder that another process uses is refused with one sentence naming both', async () => {
  const folder = join(top, 'used');
  const unlock = await lockDataFolder(folder);
  await unlock();
  await writeFile(join(folder, 'lock'), String(process.ppid));
  await expect(lockDataFolder(folder)).rejects.toThrow(DataFolderInUse);
  await expect(lockDataFolder(folder)).rejects.toThrow(new RegExp(`${folder} is in use by process ${process.ppid}:`));
});

test('the lock of a process that died is taken over, and given back', async () => {
  const folder = join(top, 'left');
  await lockDataFolder(folder);
  await writeFile(join(folder, 'lock'), '999999999');
  const unlock = await lockDataFolder(folder);
  expect(await readFile(join(folder, 'lock'), 'utf8')).toBe(String(process.pid));
  await unlock();
  await expect(stat(join(folder, 'lock'))).rejects.toThrow();
});
