/**
 * How many papers go with a change of an establishment.
 * Clause: T15, T8(3)
 */
import { allow, type Ruling, refuse } from '#kernel/refusal.ts';

export const mostPapers = 5;

/** The next free place of a paper. @param taken the places that are taken. Refused: `too-many-papers` {most}. */
export function placeOfPaper(taken: readonly number[]): Ruling<number> {
  for (let place = 1; place <= mostPapers; place += 1) if (!taken.includes(place)) return allow(place);
  return refuse({ rule: 'T15', code: 'too-many-papers', field: 'papers', data: { most: mostPapers } });
}
