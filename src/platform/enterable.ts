import { randomUUID } from 'node:crypto';
import { existsSync } from 'node:fs';
import { chown, cp, mkdir, realpath, rename, stat, symlink } from 'node:fs/promises';
import { dirname, join } from 'node:path';

/** The user as whom a program of ours runs when we are root. */
export interface Identity {
  readonly uid: number;
  readonly gid: number;
}

/** Where root keeps what that user must reach, when it lies where only root may go (e.g. under /root). */
const COMMON = '/var/lib/open-hellowork';

/** Whether a user may pass through a folder and all those above it. */
export async function mayEnter(folder: string, { uid, gid }: Identity): Promise<boolean> {
  const own = await stat(folder);
  const passing = own.uid === uid ? 0o100 : own.gid === gid ? 0o010 : 0o001;
  if (!(own.mode & passing)) return false;
  const above = dirname(folder);
  return above === folder || mayEnter(above, { uid, gid });
}

/**
 * Makes a folder that belongs to a user. Where they could not reach it, it is a link to one they can.
 * @returns its real path
 */
export async function folderFor(folder: string, identity: Identity): Promise<string> {
  if (!existsSync(folder)) {
    await mkdir(dirname(folder), { recursive: true });
    if (await mayEnter(await realpath(dirname(folder)), identity)) await mkdir(folder);
    else {
      const reachable = join(COMMON, randomUUID());
      await mkdir(reachable, { recursive: true });
      await symlink(reachable, folder);
    }
  }
  const real = await realpath(folder);
  await chown(real, identity.uid, identity.gid);
  return real;
}

/**
 * A folder of programs that a user can reach: itself, or a copy made once under `name`.
 * @returns the path to use
 */
export async function programsFor(folder: string, name: string, identity: Identity): Promise<string> {
  const real = await realpath(folder);
  if (await mayEnter(real, identity)) return real;
  const copy = join(COMMON, name);
  if (!existsSync(copy)) {
    const unfinished = `${copy}.${randomUUID()}`;
    await cp(real, unfinished, { recursive: true, dereference: true });
    await rename(unfinished, copy).catch((error: unknown) => {
      if (!existsSync(copy)) throw error;
    });
  }
  return copy;
}
