import { randomBytes } from 'node:crypto';
import { existsSync } from 'node:fs';
import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

/** The data folder belongs to another running process. */
export class DataFolderInUse extends Error {
  constructor(folder: string, pid: number) {
    super(
      `The data folder ${folder} is in use by process ${pid}: stop that one, or set HELLOWORK_DATA to another folder.`,
    );
  }
}

function alive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}

/**
 * Takes the data folder for this process; the lock of a process that died is taken over.
 * @returns a function that gives it back
 * @throws DataFolderInUse
 */
export async function lockDataFolder(folder: string): Promise<() => Promise<void>> {
  await mkdir(folder, { recursive: true });
  const lock = join(folder, 'lock');
  for (;;) {
    try {
      await writeFile(lock, String(process.pid), { flag: 'wx' });
      return () => rm(lock, { force: true });
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
      const pid = Number(await readFile(lock, 'utf8').catch(() => '0'));
      if (pid > 0 && pid !== process.pid && alive(pid)) throw new DataFolderInUse(folder, pid);
      await rm(lock, { force: true });
    }
  }
}

/** The installation's secret key (32 bytes, hexadecimal): from the setting, else made once and kept in the folder. */
export async function installationKey(folder: string, configured: string | undefined): Promise<string> {
  if (configured) return configured;
  const file = join(folder, 'key');
  if (!existsSync(file)) {
    await mkdir(folder, { recursive: true });
    await writeFile(file, randomBytes(32).toString('hex'), { mode: 0o600 });
  }
  return (await readFile(file, 'utf8')).trim();
}
