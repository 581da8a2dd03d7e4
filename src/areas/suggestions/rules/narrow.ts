/**
 * What the desk narrows suggestions by: place, form of employment, pay, and how new the posting or the registration is; and its address.
 * Clause: T3(5)
 * Within one group any mark may hold, between groups all must. "n days" counts from the day after: what came on the 1st is of the last 7 days
 * through the 8th.
 */
import type { Match } from './match.ts';

export const narrowGroups = ['place', 'employment', 'pay', 'days'] as const;
export type NarrowGroup = (typeof narrowGroups)[number];
export type NarrowMarks = Readonly<Record<NarrowGroup, readonly string[]>>;

export interface Narrow {
  readonly marks: NarrowMarks;
  /** From 1. */
  readonly page: number;
}

/** Suggestions on a page. */
export const perPage = 30;
const mostPages = 100;
const mostMarks = 50;

/** Yen a month, yen an hour, days: the steps that can be chosen. */
export const monthlySteps = [180_000, 200_000, 220_000, 250_000, 300_000] as const;
export const hourlySteps = [1_200, 1_300, 1_500, 1_800] as const;
export const daySteps = [7, 14, 30] as const;
export const employmentMarks = ['regular', 'non-regular', 'dispatch', 'part-time', 'seasonal', 'migrant'] as const;

const steps = (letter: string, of: readonly number[]) => of.map((step) => `${letter}${step}`);
export const payMarks = ['wished', ...steps('w', monthlySteps), ...steps('h', hourlySteps)] as const;

const known: Readonly<Record<NarrowGroup, (mark: string) => boolean>> = {
  place: (mark) => /^(?:wished|home|p\d{2})$/.test(mark),
  employment: (mark) => (employmentMarks as readonly string[]).includes(mark),
  pay: (mark) => payMarks.includes(mark),
  days: (mark) => daySteps.some((step) => String(step) === mark),
};

export const notNarrowed: Narrow = { marks: { place: [], employment: [], pay: [], days: [] }, page: 1 };

/** Whether anything is asked. */
export const isNarrowed = ({ marks }: Narrow): boolean => narrowGroups.some((group) => marks[group].length > 0);

/** Reads an address; what is no condition is left out. */
export function parseNarrow(params: URLSearchParams): Narrow {
  const of = (group: NarrowGroup) => [...new Set(params.getAll(group).filter(known[group]))].sort().slice(0, mostMarks);
  const page = Number.parseInt(params.get('page') ?? '1', 10) || 1;
  return {
    marks: { place: of('place'), employment: of('employment'), pay: of('pay'), days: of('days') },
    page: Math.min(Math.max(page, 1), mostPages),
  };
}

/** The address of a choice, without what is as usual. */
export function formatNarrow({ marks, page }: Narrow): string {
  const params = new URLSearchParams();
  for (const group of narrowGroups) for (const mark of marks[group]) params.append(group, mark);
  if (page > 1) params.set('page', String(page));
  return params.toString();
}

/** A suggestion as it is narrowed: of a posting what it offers, of a person what is wished. */
export interface Narrowable {
  readonly match: Match;
  /** Residence and work lie in one municipality. */
  readonly home: boolean;
  /** Of the work, seen from a person; of the residence, seen from a posting. */
  readonly prefectures: readonly string[];
  readonly employments: readonly string[];
  /** Yen a month and an hour that are offered. */
  readonly monthlyPay: number | null;
  readonly hourlyPay: number | null;
  /** The day of acceptance or registration. */
  readonly on: Temporal.PlainDate;
}

/** Every mark that holds for a suggestion. */
export function marksOf(of: Narrowable, today: Temporal.PlainDate): NarrowMarks {
  const fits = (...about: readonly string[]) => of.match.fits.some((reason) => about.includes(reason.about));
  const reached = (letter: string, all: readonly number[], pay: number | null) =>
    steps(
      letter,
      all.filter((step) => pay !== null && pay >= step),
    );
  const age = of.on.until(today).days;
  return {
    place: [
      ...(fits('place', 'commute', 'move') ? ['wished'] : []),
      ...(of.home ? ['home'] : []),
      ...of.prefectures.map((code) => `p${code}`),
    ],
    employment: of.employments,
    pay: [
      ...(fits('pay') ? ['wished'] : []),
      ...reached('w', monthlySteps, of.monthlyPay),
      ...reached('h', hourlySteps, of.hourlyPay),
    ],
    days: steps(
      '',
      daySteps.filter((step) => age <= step),
    ),
  };
}

const holdsIn = (group: NarrowGroup, marks: NarrowMarks, asked: NarrowMarks) =>
  asked[group].length === 0 || asked[group].some((mark) => marks[group].includes(mark));

/** Whether a suggestion stays. */
export const staysIn = (marks: NarrowMarks, asked: NarrowMarks): boolean =>
  narrowGroups.every((group) => holdsIn(group, marks, asked));

/** How many there are of each mark when the other groups hold, so that another choice in its group is counted too. */
export function countMarks(
  all: readonly NarrowMarks[],
  asked: NarrowMarks,
): Readonly<Record<NarrowGroup, ReadonlyMap<string, number>>> {
  const counted = (group: NarrowGroup) => {
    const counts = new Map<string, number>();
    for (const marks of all)
      if (narrowGroups.every((other) => other === group || holdsIn(other, marks, asked)))
        for (const mark of new Set(marks[group])) counts.set(mark, (counts.get(mark) ?? 0) + 1);
    return counts;
  };
  return { place: counted('place'), employment: counted('employment'), pay: counted('pay'), days: counted('days') };
}
