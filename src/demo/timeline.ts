import { postingValidThrough } from '#areas/postings/rules/posting-validity.ts';
import { businessDayOnOrBefore, endOfMonthAfter, isBefore } from '#kernel/calendar.ts';
import { fiscalYear, fiscalYearStart } from '#kernel/fiscal-year.ts';
import type { DemoPosting } from './posting.ts';
import { Random } from './random.ts';

/** Where in its life a posting of the demo world stands; expiry is no state, it follows from the dates. */
export type DemoStage =
  | 'draft'
  | 'filed'
  | 'asked'
  | 'sentBack'
  | 'open'
  | 'stopped'
  | 'filled'
  | 'cancelled'
  | 'lapsed';

export interface DemoTimeline {
  readonly stage: DemoStage;
  readonly filedOn: Temporal.PlainDate | null;
  readonly acceptedOn: Temporal.PlainDate | null;
  readonly validThrough: Temporal.PlainDate | null;
  /** The first day on which it is invalid, for those that were ended before their time. */
  readonly invalidFrom: Temporal.PlainDate | null;
  readonly extended: boolean;
  /** The class of students wanted by 大卒等 and 高卒: 2027 for March 2027. */
  readonly graduationClass: number | null;
}

const stream = 5;

/** Of a hundred postings that were accepted long ago or are not accepted yet; the rest is open. */
const stages: readonly (readonly [DemoStage, number])[] = [
  ['draft', 0.012],
  ['filed', 0.03],
  ['asked', 0.008],
  ['sentBack', 0.004],
  ['lapsed', 0.004],
  ['stopped', 0.01],
  ['filled', 0.03],
  ['cancelled', 0.012],
];
/** Of a hundred open ones whose last day has passed. */
const expiredShare = 0.07;
/** Of a hundred open ones accepted on the newest open day. */
const newestShare = 0.03;

const monthly = (kind: DemoPosting['kind']) => kind === 'general' || kind === 'seasonal' || kind === 'migrant';
const later = (one: Temporal.PlainDate, other: Temporal.PlainDate) => (isBefore(one, other) ? other : one);

function stageOf(random: Random): DemoStage {
  let chance = random.unit();
  for (const [stage, share] of stages) {
    if (chance < share) return stage;
    chance -= share;
  }
  return 'open';
}

/** The business day on or before `day`; `day` itself where that would lie before `first`. */
function openDayNear(day: Temporal.PlainDate, first: Temporal.PlainDate): Temporal.PlainDate {
  const open = businessDayOnOrBefore(day);
  return isBefore(open, first) ? day : open;
}

function acceptance(
  posting: DemoPosting,
  today: Temporal.PlainDate,
  random: Random,
): { readonly day: Temporal.PlainDate; readonly extended: boolean } {
  const newest = random.chance(newestShare);
  const extended = !newest && monthly(posting.kind) && random.chance(0.06);
  const first = monthly(posting.kind)
    ? endOfMonthAfter(today, extended ? -3 : -2).with({ day: 1 })
    : later(today.subtract({ days: 120 }), fiscalYearStart(fiscalYear(today)));
  const day = newest ? today : first.add({ days: random.whole(0, first.until(today).days) });
  return { day: openDayNear(day, first), extended };
}

/**
 * The dates of a posting in a world whose today is given: most are open, some new today, some ending soon, some ended,
 * some filed and waiting. The same for the same seed, posting and day.
 * @param allOpen every posting is open and valid (for benchmarks)
 */
export function demoTimeline(
  seed: number,
  posting: DemoPosting,
  today: Temporal.PlainDate,
  allOpen = false,
): DemoTimeline {
  const random = new Random(seed, stream, posting.index);
  const stage = allOpen ? 'open' : stageOf(random);
  const never = { acceptedOn: null, validThrough: null, invalidFrom: null, extended: false, graduationClass: null };
  if (stage === 'draft') return { stage, filedOn: null, ...never };
  if (stage === 'filed' || stage === 'asked' || stage === 'sentBack')
    return { stage, filedOn: businessDayOnOrBefore(today.subtract({ days: random.whole(0, 9) })), ...never };
  if (stage === 'lapsed')
    return { stage, filedOn: businessDayOnOrBefore(today.subtract({ days: random.whole(20, 60) })), ...never };
  const expired = !allOpen && stage === 'open' && monthly(posting.kind) && random.chance(expiredShare);
  const { day, extended } = expired
    ? {
        day: businessDayOnOrBefore(endOfMonthAfter(today, -random.whole(3, 8)).subtract({ days: random.whole(0, 27) })),
        extended: false,
      }
    : acceptance(posting, today, random);
  const graduationClass = monthly(posting.kind) ? null : fiscalYear(day) + 1;
  const through = postingValidThrough({
    kind: posting.kind,
    accepted: day,
    extended,
    ...(graduationClass !== null && { graduation: graduationClass }),
  });
  if (!through.ok) throw new RangeError(`demo posting ${posting.index} cannot be accepted on ${day}`);
  const ended = stage === 'filled' || stage === 'cancelled';
  return {
    stage,
    filedOn: businessDayOnOrBefore(day.subtract({ days: random.whole(0, 4) })),
    acceptedOn: day,
    validThrough: through.value,
    invalidFrom: ended ? day.add({ days: random.whole(0, Math.max(0, day.until(today).days)) }) : null,
    extended,
    graduationClass,
  };
}
