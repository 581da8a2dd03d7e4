/**
 * How an 認証キー looks: twelve characters that cannot be taken for one another, in groups of four (59 bits).
 * Clause: G④
 */

/** Capital letters and digits without I, L, O, 0 and 1. */
export const keyAlphabet = 'ABCDEFGHJKMNPQRSTUVWXYZ23456789';

export const keyLength = 12;

/** The most times a key may be tried before it is worth nothing, whatever is typed. */
export const mostKeyAttempts = 10;

/** Twelve characters as they are mailed: `ABCD-EFGH-JKMN`. */
export function shownKey(characters: string): string {
  return (characters.match(/.{1,4}/g) ?? []).join('-');
}

/** The twelve characters of a key however it was typed (any width and case, with or without hyphens and spaces); undefined when it is none. */
export function normalKey(typed: string): string | undefined {
  const characters = typed
    .normalize('NFKC')
    .toUpperCase()
    .replace(/[^\p{L}\p{N}]|[ー]/gu, '');
  const allowed = [...characters].every((each) => keyAlphabet.includes(each));
  return allowed && characters.length === keyLength ? characters : undefined;
}
