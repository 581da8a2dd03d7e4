/**
 * The conditions that hold for a published profile, as short marks: what employers can narrow a search by, counted by the same marks.
 * Clause: T12(1), T12(2), G search
 * Made from the published part alone, so that nothing unpublished can be searched for. Thresholds are this service's own.
 */

/** Years of experience in a work looked for: at least so many. */
export const yearSteps = [1, 3, 5, 10] as const;
/** Pay looked for in yen: at most so much a month, or an hour. */
export const monthlySteps = [180_000, 200_000, 220_000, 250_000, 300_000, 400_000] as const;
export const hourlySteps = [1_100, 1_200, 1_300, 1_500, 2_000] as const;

/** What of a profile can be narrowed by. */
export interface ProfileFacts {
  readonly works: readonly { readonly occupation?: string | undefined; readonly years?: number | undefined }[];
  /** Codes of municipalities (five digits). */
  readonly places: readonly string[];
  readonly employment: readonly string[];
  readonly licences: readonly string[];
  readonly driving: boolean;
  readonly monthlyPay?: number | undefined;
  readonly hourlyPay?: number | undefined;
}

/** The first middle class (two digits) of each 大分類 of the classification of occupations. */
const majors: readonly (readonly [letter: string, first: number])[] = [
  ['A', 1],
  ['B', 5],
  ['C', 25],
  ['D', 32],
  ['E', 35],
  ['F', 43],
  ['G', 46],
  ['H', 49],
  ['I', 65],
  ['J', 70],
  ['K', 75],
];

/** The 大分類 letter of a class of two or more digits; undefined when it is none. */
export function majorOf(digits: string): string | undefined {
  const middle = digits.slice(0, 2);
  return middle.length < 2 ? undefined : majors.findLast(([, first]) => Number(middle) >= first)?.[0];
}

function occupationMarks(code: string): readonly string[] {
  const digits = code.replaceAll(/\D/g, '');
  const middle = digits.slice(0, 2);
  const major = majorOf(digits);
  if (major === undefined) return [];
  return [`o${major}`, `o${middle}`, ...(digits.length >= 3 ? [`o${digits.slice(0, 3)}`] : [])];
}

/** The marks of a profile, each once, sorted. */
export function profileFacets(facts: ProfileFacts): readonly string[] {
  const years = Math.max(0, ...facts.works.map((work) => work.years ?? 0));
  const { monthlyPay, hourlyPay } = facts;
  const marks = [
    ...facts.works.flatMap((work) => (work.occupation ? occupationMarks(work.occupation) : [])),
    ...facts.places.flatMap((code) => [`p${code.slice(0, 2)}`, `m${code}`]),
    ...facts.employment.map((kind) => `e${kind}`),
    ...facts.licences.map((code) => `l${code}`),
    ...(facts.driving ? ['d'] : []),
    ...yearSteps.filter((step) => years >= step).map((step) => `x${step}`),
    ...monthlySteps.filter((step) => monthlyPay !== undefined && monthlyPay <= step).map((step) => `w${step}`),
    ...hourlySteps.filter((step) => hourlyPay !== undefined && hourlyPay <= step).map((step) => `h${step}`),
  ];
  return [...new Set(marks)].sort();
}
