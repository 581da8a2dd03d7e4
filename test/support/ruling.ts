import type { Ruling } from '#kernel/refusal.ts';

/** The codes of a refusal; none when it was no refusal. */
export const codes = (ruling: Ruling<unknown>): readonly string[] =>
  ruling.ok ? [] : ruling.refusals.map(({ code }) => code);

/** What a ruling hands on; throws when it is a refusal. */
export function value<T>(ruling: Ruling<T>): T {
  if (!ruling.ok) throw new Error(JSON.stringify(ruling.refusals));
  return ruling.value;
}
