/**
 * Which numbers of a table are kept back, so that nobody is told by a small number, nor by a total that is shown beside the others.
 * Clause: T18, S stats
 */

/** Below so many (and above none) a number is small. */
export const SMALLEST_SHOWN = 5;

/**
 * The numbers of one column whose sum is shown: small ones are null. Where the total would give away what is kept back (only one is,
 * or all of them together are still few), the smallest of the others are kept back too. None (0) is shown: it stands for nobody.
 */
export function withoutSmallCells(numbers: readonly number[]): readonly (number | null)[] {
  const small = (number: number) => number > 0 && number < SMALLEST_SHOWN;
  const hidden = new Set(numbers.flatMap((number, place) => (small(number) ? [place] : [])));
  if (hidden.size === 0) return numbers;
  const others = numbers
    .map((number, place) => ({ number, place }))
    .filter(({ number, place }) => number > 0 && !hidden.has(place))
    .sort((a, b) => a.number - b.number || a.place - b.place);
  const together = () => [...hidden].reduce((sum, place) => sum + (numbers[place] ?? 0), 0);
  for (const { place } of others) {
    if (hidden.size > 1 && together() >= SMALLEST_SHOWN) break;
    hidden.add(place);
  }
  return numbers.map((number, place) => (hidden.has(place) ? null : number));
}

/** A number that stands alone: null when it is small. */
export function withoutSmall(number: number): number | null {
  return number > 0 && number < SMALLEST_SHOWN ? null : number;
}

/** Openings for each registration, to two places; null where one of them is kept back or nobody registered. */
export function ratioOf(openings: number | null, registrations: number | null): number | null {
  if (openings === null || registrations === null || registrations === 0) return null;
  return Math.round((openings / registrations) * 100) / 100;
}
