import { decode } from 'bmp-ts';
import sharp, { type Sharp } from 'sharp';
import { allow, type Ruling, refuse } from '#kernel/refusal.ts';
import type { InspectedUpload } from './uploads.ts';

/** A picture made anew from what was handed in: nothing of the original file but what is seen. */
export interface MadeImage {
  /** WebP */
  readonly full: Uint8Array;
  readonly small: Uint8Array;
  /** Pixels of `full`. */
  readonly width: number;
  readonly height: number;
}

export const MADE_TYPE = 'image/webp';

const MOST_PIXELS = 50_000_000;
/** Decoded whole into memory, four bytes a pixel. */
const MOST_BMP_PIXELS = 12_000_000;
const FULL = { width: 1600, height: 1200 };
const SMALL = { width: 400, height: 300 };
const QUALITY = 80;

class TooLarge extends Error {}

function opened({ kind, bytes }: InspectedUpload): Sharp {
  if (kind !== 'bmp') return sharp(bytes, { limitInputPixels: MOST_PIXELS, failOn: 'truncated' });
  const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (file.readInt32LE(18) * Math.abs(file.readInt32LE(22)) > MOST_BMP_PIXELS) throw new TooLarge();
  const { width, height, data } = decode(file, { toRGBA: true });
  return sharp(data, { raw: { width, height, channels: 4 } }).removeAlpha();
}

const scaled = (image: Sharp, box: { width: number; height: number }) =>
  image
    .clone()
    .resize({ ...box, fit: 'inside', withoutEnlargement: true })
    .webp({ quality: QUALITY })
    .toBuffer({
      resolveWithObject: true,
    });

/**
 * Draws a JPEG, PNG, GIF (its first picture) or BMP anew in two sizes, upright, without anything that was in the file beside the picture.
 * Refused: `file-damaged` (cut off, or no picture), `file-bomb` (too many pixels).
 */
export async function makeImage(upload: InspectedUpload, field: string): Promise<Ruling<MadeImage>> {
  try {
    const image = opened(upload).autoOrient();
    const full = await scaled(image, FULL);
    const small = await scaled(image, SMALL);
    return allow({ full: full.data, small: small.data, width: full.info.width, height: full.info.height });
  } catch (error) {
    const large = error instanceof TooLarge || (error as Error).message.includes('pixel limit');
    const code = large ? 'file-bomb' : 'file-damaged';
    return refuse({ rule: 'T15', code, field, data: { name: upload.name } });
  }
}
