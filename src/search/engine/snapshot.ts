/** A segment as a file: header with the layout, then the arrays as they lie in memory, each with its checksum. */
import { closeSync, fsyncSync, openSync, readdirSync, readSync, renameSync, rmSync, writeSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { crc32 } from 'node:zlib';
import type { FeedPlace } from './feed.ts';
import type { Segment } from './segment.ts';

/** Raised whenever the layout of a segment or the folding of text changes. */
const FORMAT = 'open-hellowork search 5';
const PIECE = 64 * 1024 * 1024;

/** Where in the feed the segment stands, and of which database. */
export interface SnapshotOrigin extends FeedPlace {
  readonly database: string;
}

const TYPES = { Float64Array, Float32Array, Int32Array, Int16Array, Uint8Array, Uint16Array, Uint32Array } as const;
type TypeName = keyof typeof TYPES;
type Typed = InstanceType<(typeof TYPES)[TypeName]>;

interface Stored {
  readonly $array: TypeName;
  readonly bytes: number;
  readonly crc: number;
}

interface Header {
  readonly format: string;
  readonly origin: SnapshotOrigin;
  readonly segment: unknown;
}

function bytesOf(array: Typed): Uint8Array {
  return new Uint8Array(array.buffer, array.byteOffset, array.byteLength);
}

function isTyped(value: unknown): value is Typed {
  return ArrayBuffer.isView(value) && !(value instanceof DataView);
}

function checksum(bytes: Uint8Array): number {
  let crc = 0;
  for (let at = 0; at < bytes.length; at += PIECE) crc = crc32(bytes.subarray(at, at + PIECE), crc);
  return crc;
}

function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}

/** Removes what processes that ended while writing have left. */
function removeRemains(path: string): void {
  const folder = dirname(path);
  for (const name of readdirSync(folder)) {
    const pid = name.startsWith(`${basename(path)}.`) ? /\.(\d+)\.partial$/.exec(name)?.[1] : undefined;
    if (pid !== undefined && !isRunning(Number(pid))) rmSync(join(folder, name), { force: true });
  }
}

/** Writes the snapshot beside its place and moves it there when it is whole. */
export function saveSnapshot(path: string, segment: Segment, origin: SnapshotOrigin): void {
  const arrays: Typed[] = [];
  const describe = (value: unknown): unknown => {
    if (isTyped(value)) {
      arrays.push(value);
      const stored: Stored = {
        $array: value.constructor.name as TypeName,
        bytes: value.byteLength,
        crc: checksum(bytesOf(value)),
      };
      return stored;
    }
    if (value instanceof Map) return { $map: [...value] };
    if (Array.isArray(value)) return value.map(describe);
    if (typeof value === 'object' && value !== null)
      return Object.fromEntries(Object.entries(value).map(([name, part]) => [name, describe(part)]));
    return value;
  };
  const header: Header = { format: FORMAT, origin, segment: describe(segment) };
  const head = Buffer.from(JSON.stringify(header));
  const size = Buffer.alloc(8);
  size.writeUInt32LE(head.length, 0);
  size.writeUInt32LE(crc32(head), 4);
  removeRemains(path);
  // several processes may share the folder
  const partial = `${path}.${process.pid}.partial`;
  const file = openSync(partial, 'w');
  try {
    writeSync(file, size);
    writeSync(file, head);
    for (const array of arrays) {
      const bytes = bytesOf(array);
      for (let at = 0; at < bytes.length; ) at += writeSync(file, bytes, at, Math.min(PIECE, bytes.length - at));
    }
    fsyncSync(file);
  } finally {
    closeSync(file);
  }
  renameSync(partial, path);
}

/**
 * Reads a snapshot into shared memory. Undefined when there is none, when it is of another format or database, or damaged:
 * the index is then built from the database.
 */
export function loadSnapshot(
  path: string,
  database: string,
  key: number,
): (FeedPlace & { readonly segment: Segment }) | undefined {
  let file: number;
  try {
    file = openSync(path, 'r');
  } catch {
    return undefined;
  }
  try {
    const size = Buffer.alloc(8);
    if (readSync(file, size) !== 8) return undefined;
    const head = Buffer.alloc(size.readUInt32LE(0));
    if (readSync(file, head) !== head.length || crc32(head) !== size.readUInt32LE(4)) return undefined;
    const header = JSON.parse(head.toString()) as Header;
    if (header.format !== FORMAT || header.origin.database !== database) return undefined;
    const read = (stored: Stored): Typed => {
      const buffer = new SharedArrayBuffer(stored.bytes);
      const bytes = new Uint8Array(buffer);
      for (let at = 0; at < bytes.length; ) {
        const got = readSync(file, bytes, at, Math.min(PIECE, bytes.length - at), null);
        if (got === 0) throw new Damaged();
        at += got;
      }
      if (checksum(bytes) !== stored.crc) throw new Damaged();
      return new (TYPES[stored.$array] as new (memory: SharedArrayBuffer) => Typed)(buffer);
    };
    const restore = (value: unknown): unknown => {
      if (Array.isArray(value)) return value.map(restore);
      if (typeof value !== 'object' || value === null) return value;
      if ('$array' in value) return read(value as Stored);
      if ('$map' in value) return new Map(value.$map as [string, number][]);
      return Object.fromEntries(Object.entries(value).map(([name, part]) => [name, restore(part)]));
    };
    const { horizon, epoch } = header.origin;
    return { segment: { ...(restore(header.segment) as Segment), key }, horizon, epoch };
  } catch (error) {
    if (error instanceof Damaged || error instanceof SyntaxError) return undefined;
    throw error;
  } finally {
    closeSync(file);
  }
}

class Damaged extends Error {}
