/**
 * The images of an establishment: at most ten, each with a text for those who do not see it.
 * Clause: G images, T14
 */
import { allow, type Ruling, refuse } from '#kernel/refusal.ts';

export const mostImages = 10;
export const mostImageBytes = 2 * 1024 * 1024;
export const mostAltCharacters = 100;

/** The place of one more image: after the last, or in a gap where the last place is taken. Refused: `too-many-images` {most}. */
export function placeOfImage(taken: readonly number[]): Ruling<number> {
  const last = Math.max(0, ...taken);
  if (last < mostImages) return allow(last + 1);
  for (let place = 1; place <= mostImages; place += 1) if (!taken.includes(place)) return allow(place);
  return refuse({ rule: 'G images', code: 'too-many-images', field: 'image', data: { most: mostImages } });
}

/** The text of an image as it is kept. Refused: `alt-missing`, `alt-too-long` {most}. */
export function readAlt(typed: string): Ruling<string> {
  const alt = typed.normalize('NFC').replace(/\s+/g, ' ').trim();
  if (alt === '') return refuse({ rule: 'T14', code: 'alt-missing', field: 'alt' });
  if ([...alt].length > mostAltCharacters)
    return refuse({ rule: 'T14', code: 'alt-too-long', field: 'alt', data: { most: mostAltCharacters } });
  return allow(alt);
}
