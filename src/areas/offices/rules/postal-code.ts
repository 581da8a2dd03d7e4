/** A postal code as people write it: 7 digits, in any width, with 〒, spaces or a hyphen of any kind. T3(6). */

const marks = /[\s〒\-‐‑‒–—―−ｰー]/g;

/** The seven digits of a postal code however it was typed (９２０－０９６２, 〒920-0962), or undefined when it is none. */
export function normalPostalCode(typed: string): string | undefined {
  const digits = typed.normalize('NFKC').replace(marks, '');
  return /^\d{7}$/.test(digits) ? digits : undefined;
}
