/** What a kind of work needs to be written as a believable posting. */

/** Kinds of establishments; each has its names and industries in `sectors.ts`. */
export type Sector =
  | 'care'
  | 'welfare'
  | 'hospital'
  | 'clinic'
  | 'dental'
  | 'pharmacy'
  | 'nursery'
  | 'school'
  | 'company'
  | 'shop'
  | 'food'
  | 'hotel'
  | 'beauty'
  | 'factory'
  | 'foodFactory'
  | 'garage'
  | 'it'
  | 'builder'
  | 'carrier'
  | 'taxi'
  | 'cleaning'
  | 'security'
  | 'farm';

/** When one works: day shifts, shops' hours, three shifts round the clock, early mornings, nights. */
export type Rhythm = 'day' | 'shop' | 'round' | 'early' | 'drive';

/** Which days are off: Saturday, Sunday and public holidays; Sunday and some Saturdays; by roster. */
export type DaysOff = 'weekend' | 'sunday' | 'roster';

export interface WantedLicence {
  readonly code: string;
  readonly need: 'required' | 'preferred';
  /** How often it is asked for. */
  readonly share: number;
}

export interface Trade {
  readonly id: string;
  /** In a thousand of all postings. */
  readonly share: number;
  readonly sectors: readonly Sector[];
  /** 職業分類 (2011), 5 digits. */
  readonly occupations: readonly string[];
  /** The picker's entry, `05-01`. */
  readonly category: string;
  /** Share of part-time postings. */
  readonly part: number;
  /** Hourly base as multiples of the prefecture's minimum wage, from–to. */
  readonly wage: readonly [number, number];
  readonly rhythm: Rhythm;
  readonly off: DaysOff;
  readonly titles: readonly string[];
  /** Sentences that open the description. */
  readonly openings: readonly string[];
  readonly tasks: readonly string[];
  /** Sentences that close it. */
  readonly closings: readonly string[];
  readonly licences: readonly WantedLicence[];
  /** Share that requires experience. */
  readonly experienced: number;
  /** Shares that require, or would like, a driving licence. */
  readonly driving: readonly [number, number];
  /** What experience is meant: 「…の経験」. */
  readonly field: string;
}

export interface TradeText extends Omit<Trade, 'titles' | 'openings' | 'tasks' | 'closings' | 'licences' | 'driving'> {
  /** Alternatives, one a line or separated by `|`. */
  readonly titles: string;
  readonly openings: string;
  readonly tasks: string;
  readonly closings: string;
  readonly licences?: readonly WantedLicence[];
  readonly driving?: readonly [number, number];
}

const alternatives = (text: string) =>
  text
    .split(/[|\n]/)
    .map((each) => each.trim())
    .filter(Boolean);

/** Makes a trade of its texts. */
export function trade(text: TradeText): Trade {
  return {
    licences: [],
    driving: [0.05, 0.1],
    ...text,
    titles: alternatives(text.titles),
    openings: alternatives(text.openings),
    tasks: alternatives(text.tasks),
    closings: alternatives(text.closings),
  };
}
