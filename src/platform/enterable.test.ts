import { chmod, mkdir, mkdtemp, readlink, realpath, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir, userInfo } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { folderFor, mayEnter, programsFor } from './enterable.ts';

const nobody = { uid: 65_534, gid: 65_534 };
const top = await realpath(await mkdtemp(join(tmpdir(), 'hellowork-enter-')));
const made: string[] = [top];
afterAll(() => Promise.all(made.map((path) => rm(path, { recursive: true, force: true }))));

const isRoot = userInfo().uid === 0;

test('a folder may be entered when each above it lets others pass', async () => {
  const inner = join(top, 'inner');
  await mkdir(inner);
  await chmod(top, 0o700);
  expect(await mayEnter(inner, nobody)).toBe(false);
  expect(await mayEnter(inner, userInfo())).toBe(true);
  await chmod(top, 0o711);
  expect(await mayEnter(inner, nobody)).toBe(true);
});

test.runIf(isRoot)('as root, where everybody may pass, the folder is made in its place and given away', async () => {
  await chmod(top, 0o755);
  const folder = await folderFor(join(top, 'open', 'postgres'), nobody);
  expect(folder).toBe(join(top, 'open', 'postgres'));
  expect((await stat(folder)).uid).toBe(nobody.uid);
});

test.runIf(isRoot)(
  'as root, where only root may pass, folder and programs lie where the other user can reach them',
  async () => {
    const secret = join(top, 'secret');
    await mkdir(secret, { mode: 0o700 });
    const folder = await folderFor(join(secret, 'postgres'), nobody);
    made.push(folder);
    expect(await readlink(join(secret, 'postgres'))).toBe(folder);
    expect(await mayEnter(folder, nobody)).toBe(true);
    expect(await folderFor(join(secret, 'postgres'), nobody)).toBe(folder);

    await mkdir(join(secret, 'native', 'bin'), { recursive: true });
    await writeFile(join(secret, 'native', 'bin', 'tool'), '');
    const name = `test-${process.pid}`;
    const programs = await programsFor(join(secret, 'native'), name, nobody);
    made.push(programs);
    expect(await mayEnter(join(programs, 'bin'), nobody)).toBe(true);
    expect((await stat(join(programs, 'bin', 'tool'))).isFile()).toBe(true);
    expect(await programsFor(join(secret, 'native'), name, nobody)).toBe(programs);
  },
);
