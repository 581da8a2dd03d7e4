/** Sorted lists of document numbers as gaps in 7-bit groups: one byte for the next 127 documents, two for the next 16,383. */
import { add, type Bits } from './bits.ts';

/** Writes a gap at `at`; answers the place after it. */
export function writeGap(bytes: Uint8Array, at: number, gap: number): number {
  let place = at;
  let left = gap;
  while (left > 127) {
    bytes[place++] = (left & 127) | 128;
    left >>>= 7;
  }
  bytes[place++] = left;
  return place;
}

/** The longest gap's bytes. */
export const GAP_BYTES = 5;

/** Adds the `count` documents of the list that begins at `at` to the set. */
export function readInto(bytes: Uint8Array, at: number, count: number, bits: Bits): void {
  let place = at;
  let doc = -1;
  for (let nth = 0; nth < count; nth++) {
    let byte = bytes[place++] as number;
    let gap = byte & 127;
    for (let shift = 7; byte > 127; shift += 7) {
      byte = bytes[place++] as number;
      gap |= (byte & 127) << shift;
    }
    doc += gap;
    add(bits, doc);
  }
}

/** The `count` documents of the list that begins at `at`. */
export function readList(bytes: Uint8Array, at: number, count: number): Uint32Array {
  const list = new Uint32Array(count);
  let place = at;
  let doc = -1;
  for (let nth = 0; nth < count; nth++) {
    let byte = bytes[place++] as number;
    let gap = byte & 127;
    for (let shift = 7; byte > 127; shift += 7) {
      byte = bytes[place++] as number;
      gap |= (byte & 127) << shift;
    }
    doc += gap;
    list[nth] = doc;
  }
  return list;
}
