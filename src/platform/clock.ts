/** The zone of every business date. */
export const ZONE = 'Asia/Tokyo';

/** The one door to time. Nothing else in the program asks the machine what time it is. */
export interface Clock {
  /** The instant now. */
  now(): Temporal.Instant;
  /** Today's business date in Asia/Tokyo. */
  today(): Temporal.PlainDate;
}

function clockOf(now: () => Temporal.Instant): Clock {
  return { now, today: () => now().toZonedDateTimeISO(ZONE).toPlainDate() };
}

/** The machine's clock. */
export const systemClock: Clock = clockOf(() => Temporal.Now.instant());

/** A clock that stands still until it is moved; for tests and for `sweep --as-of`. */
export interface FrozenClock extends Clock {
  /** Sets the clock to an instant, or to 09:00 JST of a date. */
  moveTo(when: Temporal.Instant | Temporal.PlainDate | string): void;
  /** Moves the clock on, e.g. `{ days: 1 }` or `{ minutes: 50 }`. */
  advance(by: { days?: number; hours?: number; minutes?: number; seconds?: number; milliseconds?: number }): void;
}

function instantOf(when: Temporal.Instant | Temporal.PlainDate | string): Temporal.Instant {
  if (typeof when === 'string') {
    return when.includes('T') ? Temporal.Instant.from(when) : instantOf(Temporal.PlainDate.from(when));
  }
  return when instanceof Temporal.Instant
    ? when
    : when.toZonedDateTime({ timeZone: ZONE, plainTime: '09:00' }).toInstant();
}

/** A clock that stands at `start`. */
export function frozenClock(start: Temporal.Instant | Temporal.PlainDate | string): FrozenClock {
  let at = instantOf(start);
  const clock = clockOf(() => at);
  return {
    ...clock,
    moveTo: (when) => {
      at = instantOf(when);
    },
    advance: (by) => {
      at = at.toZonedDateTimeISO(ZONE).add(by).toInstant();
    },
  };
}

/** The machine's clock moved by an offset that may change while it runs (the demo's movable clock). */
export interface MovableClock extends Clock {
  readonly offsetHours: number;
  setOffset(hours: number): void;
}

/** A running clock that can be moved; the offset starts at nothing. */
export function movableClock(base: Clock = systemClock): MovableClock {
  let hours = 0;
  const clock = clockOf(() => base.now().add({ hours }));
  return {
    ...clock,
    get offsetHours() {
      return hours;
    },
    setOffset: (next) => {
      hours = next;
    },
  };
}

/** By how many hours a clock is moved from the machine's; 0 for one that cannot be moved. */
export function movedBy(clock: Clock): number {
  return 'offsetHours' in clock ? (clock as MovableClock).offsetHours : 0;
}
