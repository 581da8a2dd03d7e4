/**
 * How well a posting and a person fit: what speaks for it and what does not, in points by which the desk's suggestions are ordered.
 * Clause: T3(5)
 * No suggestion at all: other work, another kind of posting, an age limit that leaves the person out, work kept for disabled persons. Of a person
 * who names no class of work, place and form of employment, whichever are wished, have to fit instead. Points are
 * those of `matchPoints`; what a person wishes and the posting lacks does not count, a licence that is required and missing takes its points
 * away. What either side left open speaks neither for nor against. Ways to work are estimates from the distance between municipalities.
 */

/** Minutes from midnight; `to` is past 1440 when it lies on the next day. */
export interface MatchHours {
  readonly from: number;
  readonly to: number;
}

export type MatchMeans = 'train' | 'car' | 'bicycle' | 'walk';

/** What a person wishes and brings. */
export interface MatchPerson {
  /** 職業分類 of the wished work, digits alone. */
  readonly occupations: readonly string[];
  readonly employments: readonly string[];
  /** Yen a month, and yen an hour. */
  readonly monthlyPay: number | null;
  readonly hourlyPay: number | null;
  readonly hours: MatchHours | null;
  /** Null: not said. */
  readonly nights: boolean | null;
  readonly daysOff: readonly string[];
  readonly twoDayWeek: boolean;
  /** Hours a month at most; 0: none; null: not said. */
  readonly overtimeAtMost: number | null;
  readonly commute: { readonly by: MatchMeans; readonly minutes: number } | null;
  readonly licences: readonly string[];
  readonly driving: 'none' | 'manual' | 'automatic' | null;
  readonly remote: boolean;
  readonly age: number | null;
  /** 大卒等 today. */
  readonly graduate: boolean;
  readonly disabled: boolean;
}

/** What a posting offers and asks. */
export interface MatchPosting {
  readonly kind: 'general' | 'university' | 'highschool' | 'seasonal' | 'migrant';
  readonly occupations: readonly string[];
  /** The wish that its form of employment answers. */
  readonly employment: string;
  readonly monthlyPay: number | null;
  readonly hourlyPay: number | null;
  readonly hours: readonly MatchHours[];
  readonly daysOff: readonly string[];
  readonly twoDayWeek: boolean;
  readonly overtimeHours: number | null;
  readonly licences: readonly { readonly code: string; readonly required: boolean }[];
  readonly driving: 'none' | 'required' | 'preferred';
  readonly automaticWillDo: boolean;
  readonly remote: boolean;
  readonly ageFrom: number | null;
  readonly ageTo: number | null;
  readonly disabledOnly: boolean;
}

/** Where the work lies, seen from the person. */
export interface MatchPlace {
  /** In a municipality that is wished; null where none is. */
  readonly wished: boolean | null;
  /** In a prefecture to which the person would move. */
  readonly wouldMove: boolean;
  /** Straight distance between residence and work; null when one is unknown. */
  readonly km: number | null;
}

/** What a reason weighs. */
export const matchPoints = {
  occupation: 40,
  'related-occupation': 20,
  place: 15,
  commute: 15,
  move: 8,
  employment: 10,
  pay: 10,
  hours: 8,
  nights: 8,
  licence: 8,
  driving: 3,
  'days-off': 6,
  'two-day-week': 4,
  overtime: 4,
  remote: 3,
} as const;
export type MatchCode = keyof typeof matchPoints;

export interface MatchReason {
  readonly about: MatchCode;
  readonly points: number;
  /** With `commute`: the estimated minutes. */
  readonly minutes?: number;
}

export const matchExclusions = ['other-work', 'other-wishes', 'other-kind', 'age', 'disabled-only'] as const;
export type MatchExclusion = (typeof matchExclusions)[number];

export interface Match {
  /** Why it is no suggestion; empty when it is one. */
  readonly excluded: readonly MatchExclusion[];
  readonly points: number;
  readonly fits: readonly MatchReason[];
  /** Points below 0 where it takes them away. */
  readonly misses: readonly MatchReason[];
}

/** Straight kilometres an hour, from door to door. */
export const kmAnHour: Readonly<Record<MatchMeans, number>> = { train: 25, car: 30, bicycle: 12, walk: 4 };

const smallClass = 3;
const middleClass = 2;
const stepMinutes = 5;
/** 22:00 to 5:00, as night work is paid. */
const night = { from: 22 * 60, to: 29 * 60 };

const shares = (one: readonly string[], other: readonly string[], digits: number) =>
  one.some((code) => code.length >= digits && other.some((each) => each.slice(0, digits) === code.slice(0, digits)));

type Finding = {
  readonly about: MatchCode;
  readonly fits: boolean;
  readonly takesAway?: boolean;
  readonly minutes?: number;
};

function occupationOf(person: MatchPerson, posting: MatchPosting): readonly Finding[] {
  if (shares(person.occupations, posting.occupations, smallClass)) return [{ about: 'occupation', fits: true }];
  if (shares(person.occupations, posting.occupations, middleClass))
    return [{ about: 'related-occupation', fits: true }];
  return [];
}

function placeOf({ commute }: MatchPerson, place: MatchPlace): readonly Finding[] {
  if (place.wished) return [{ about: 'place', fits: true }];
  const moves: readonly Finding[] = place.wouldMove ? [{ about: 'move', fits: true }] : [];
  if (!commute || place.km === null) {
    if (moves.length > 0) return moves;
    return place.wished === false ? [{ about: 'place', fits: false }] : [];
  }
  const exact = (place.km / kmAnHour[commute.by]) * 60;
  const minutes = Math.max(stepMinutes, Math.ceil(exact / stepMinutes) * stepMinutes);
  if (minutes <= commute.minutes) return [{ about: 'commute', fits: true, minutes }];
  return moves.length > 0 ? moves : [{ about: 'commute', fits: false, minutes }];
}

const employmentOf = ({ employments }: MatchPerson, posting: MatchPosting): readonly Finding[] =>
  employments.length > 0 ? [{ about: 'employment', fits: employments.includes(posting.employment) }] : [];

function payOf(person: MatchPerson, posting: MatchPosting): readonly Finding[] {
  const pairs = [
    [person.monthlyPay, posting.monthlyPay],
    [person.hourlyPay, posting.hourlyPay],
  ].filter((pair): pair is [number, number] => pair.every((each) => each !== null));
  return pairs.length === 0 ? [] : [{ about: 'pay', fits: pairs.some(([wished, offered]) => offered >= wished) }];
}

function hoursOf({ hours, nights }: MatchPerson, posting: MatchPosting): readonly Finding[] {
  if (posting.hours.length === 0) return [];
  const atNight = posting.hours.every(({ from, to }) => (from < night.to && to > night.from) || from < night.to - 1440);
  return [
    ...(hours
      ? [{ about: 'hours', fits: posting.hours.some(({ from, to }) => hours.from <= from && to <= hours.to) } as const]
      : []),
    ...(nights === false && atNight ? [{ about: 'nights', fits: false } as const] : []),
  ];
}

function licencesOf({ licences, driving }: MatchPerson, posting: MatchPosting): readonly Finding[] {
  const lacks = posting.licences.some(({ code, required }) => required && !licences.includes(code));
  const has = posting.licences.some(({ code }) => licences.includes(code));
  const drives = driving === 'manual' || (driving === 'automatic' && posting.automaticWillDo);
  const cannot = posting.driving === 'required' && driving !== null && !drives;
  return [
    ...(lacks || has ? [{ about: 'licence', fits: !lacks, takesAway: lacks } as const] : []),
    ...(posting.driving !== 'none' && (drives || cannot)
      ? [{ about: 'driving', fits: drives, takesAway: cannot } as const]
      : []),
  ];
}

function findings(person: MatchPerson, posting: MatchPosting, place: MatchPlace): readonly Finding[] {
  const { daysOff, overtimeAtMost: most } = person;
  return [
    ...occupationOf(person, posting),
    ...placeOf(person, place),
    ...employmentOf(person, posting),
    ...payOf(person, posting),
    ...hoursOf(person, posting),
    ...licencesOf(person, posting),
    ...(daysOff.length > 0 && posting.daysOff.length > 0
      ? [{ about: 'days-off', fits: daysOff.every((each) => posting.daysOff.includes(each)) } as const]
      : []),
    ...(person.twoDayWeek ? [{ about: 'two-day-week', fits: posting.twoDayWeek } as const] : []),
    ...(most !== null && posting.overtimeHours !== null
      ? [{ about: 'overtime', fits: posting.overtimeHours <= most } as const]
      : []),
    ...(person.remote ? [{ about: 'remote', fits: posting.remote } as const] : []),
  ];
}

function ownKind({ graduate, employments }: MatchPerson, { kind }: MatchPosting): boolean {
  if (kind === 'university') return graduate;
  if (kind === 'seasonal' || kind === 'migrant') return employments.includes(kind);
  return kind === 'general';
}

/** Why the work or, where none is named, what else is wished leaves the posting out. */
function wishesExclude(person: MatchPerson, posting: MatchPosting, place: MatchPlace): readonly MatchExclusion[] {
  if (person.occupations.length > 0) return occupationOf(person, posting).length === 0 ? ['other-work'] : [];
  const said = [...placeOf(person, place), ...employmentOf(person, posting)];
  return said.length > 0 && said.every(({ fits }) => fits) ? [] : ['other-wishes'];
}

function exclusions(person: MatchPerson, posting: MatchPosting, place: MatchPlace): readonly MatchExclusion[] {
  const { age } = person;
  const tooYoung = age !== null && posting.ageFrom !== null && age < posting.ageFrom;
  const tooOld = age !== null && posting.ageTo !== null && age > posting.ageTo;
  return [
    ...wishesExclude(person, posting, place),
    ...(ownKind(person, posting) ? [] : (['other-kind'] as const)),
    ...(tooYoung || tooOld ? (['age'] as const) : []),
    ...(posting.disabledOnly && !person.disabled ? (['disabled-only'] as const) : []),
  ];
}

/** What speaks for a posting and what does not, or why it is no suggestion. */
export function matchOf(person: MatchPerson, posting: MatchPosting, place: MatchPlace): Match {
  const excluded = exclusions(person, posting, place);
  if (excluded.length > 0) return { excluded, points: 0, fits: [], misses: [] };
  const told = findings(person, posting, place).map(({ about, fits, takesAway, minutes }) => {
    const weight = matchPoints[about];
    const reason = {
      about,
      points: fits ? weight : takesAway ? -weight : 0,
      ...(minutes !== undefined && { minutes }),
    };
    return { fits, reason };
  });
  const reasons = (wanted: boolean) => told.flatMap(({ fits, reason }) => (fits === wanted ? [reason] : []));
  return {
    excluded,
    points: told.reduce((sum, { reason }) => sum + reason.points, 0),
    fits: reasons(true),
    misses: reasons(false),
  };
}

/** Those that are a suggestion: the most points first, then the fewest that do not fit; equal ones stay in the order given. */
export function rankMatches<T>(
  candidates: readonly (readonly [T, Match])[],
): readonly { readonly of: T; readonly match: Match }[] {
  return candidates
    .flatMap(([of, match]) => (match.excluded.length === 0 ? [{ of, match }] : []))
    .toSorted((a, b) => b.match.points - a.match.points || a.match.misses.length - b.match.misses.length);
}
