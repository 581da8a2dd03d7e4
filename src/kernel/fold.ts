/** Folding of what people type, for numbers and dates (the search folds in its own way). */

const hyphens = /[‐‑‒–—―−－ー─ｰ﹣]/g;
const spaces = /\s+/g;

/** Full-width letters, digits and signs to half-width, half-width kana to full-width (NFKC), upper case. */
export function foldWidth(typed: string): string {
  return typed.normalize('NFKC').toUpperCase();
}

/** A number as typed: any width, any of the many hyphens as `-`, without spaces. */
export function foldNumber(typed: string): string {
  return foldWidth(typed.replace(hyphens, '-')).replace(hyphens, '-').replace(spaces, '');
}
