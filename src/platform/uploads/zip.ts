import { promisify } from 'node:util';
import { inflateRaw } from 'node:zlib';

const END_SIGNATURE = 0x06054b50;
const END_BYTES = 22;
const ENTRY_SIGNATURE = 0x02014b50;
const ENTRY_BYTES = 46;
const LOCAL_SIGNATURE = 0x04034b50;
const LOCAL_BYTES = 30;
const MOST_COMMENT = 65_535;
const MOST_ENTRIES = 2_000;
const MOST_INFLATED = 100 * 1024 * 1024;
const ENCRYPTED = 1;
const STORED = 0;
const DEFLATED = 8;

/** Why an archive is not opened. */
export class ZipRefused extends Error {
  readonly reason: 'damaged' | 'locked' | 'bomb';

  constructor(reason: 'damaged' | 'locked' | 'bomb') {
    super(reason);
    this.reason = reason;
  }
}

/** Where the end record of an archive stands that ends exactly with the bytes; undefined when there is none. */
export function zipEnd(bytes: Buffer): number | undefined {
  for (let at = bytes.length - END_BYTES; at >= Math.max(0, bytes.length - END_BYTES - MOST_COMMENT); at -= 1) {
    if (bytes.readUInt32LE(at) !== END_SIGNATURE) continue;
    if (at + END_BYTES + bytes.readUInt16LE(at + 20) === bytes.length) return at;
  }
  return undefined;
}

interface Entry {
  readonly name: string;
  readonly method: number;
  readonly packed: Buffer;
}

function directory(bytes: Buffer): readonly Entry[] {
  const end = zipEnd(bytes);
  if (end === undefined || bytes.readUInt32LE(0) !== LOCAL_SIGNATURE) throw new ZipRefused('damaged');
  const count = bytes.readUInt16LE(end + 10);
  if (count > MOST_ENTRIES) throw new ZipRefused('bomb');
  const entries: Entry[] = [];
  const packedAt = new Set<number>();
  for (let at = bytes.readUInt32LE(end + 16), n = 0; n < count; n += 1) {
    if (bytes.readUInt32LE(at) !== ENTRY_SIGNATURE) throw new ZipRefused('damaged');
    if (bytes.readUInt16LE(at + 8) & ENCRYPTED) throw new ZipRefused('locked');
    const size = bytes.readUInt32LE(at + 20);
    const nameLength = bytes.readUInt16LE(at + 28);
    const local = bytes.readUInt32LE(at + 42);
    if (bytes.readUInt32LE(local) !== LOCAL_SIGNATURE) throw new ZipRefused('damaged');
    // Entries that share their bytes are how small archives are made to unfold without end.
    if (packedAt.has(local)) throw new ZipRefused('bomb');
    packedAt.add(local);
    const start = local + LOCAL_BYTES + bytes.readUInt16LE(local + 26) + bytes.readUInt16LE(local + 28);
    if (start + size > end) throw new ZipRefused('damaged');
    entries.push({
      name: bytes.toString('utf8', at + ENTRY_BYTES, at + ENTRY_BYTES + nameLength),
      method: bytes.readUInt16LE(at + 10),
      packed: bytes.subarray(start, start + size),
    });
    at += ENTRY_BYTES + nameLength + bytes.readUInt16LE(at + 30) + bytes.readUInt16LE(at + 32);
  }
  return entries;
}

const inflate = promisify<Buffer, { maxOutputLength: number }, Buffer>(inflateRaw);

/**
 * Unpacks an archive part by part, believing none of the sizes it states; all of it may take at most 100 MB.
 * @throws ZipRefused
 */
export async function* unzip(bytes: Buffer): AsyncGenerator<{ readonly name: string; readonly content: Buffer }> {
  let left = MOST_INFLATED;
  for (const { name, method, packed } of safely(() => directory(bytes))) {
    if (method !== DEFLATED && method !== STORED) throw new ZipRefused('damaged');
    const content = method === DEFLATED ? await inflated(packed, left) : packed;
    left -= content.length;
    if (left <= 0) throw new ZipRefused('bomb');
    yield { name, content };
  }
}

async function inflated(packed: Buffer, most: number): Promise<Buffer> {
  try {
    return await inflate(packed, { maxOutputLength: most });
  } catch (error) {
    throw new ZipRefused((error as NodeJS.ErrnoException).code === 'ERR_BUFFER_TOO_LARGE' ? 'bomb' : 'damaged');
  }
}

/** Offsets that point outside the bytes mean a damaged archive. */
function safely<T>(read: () => T): T {
  try {
    return read();
  } catch (error) {
    if (error instanceof RangeError) throw new ZipRefused('damaged');
    throw error;
  }
}
