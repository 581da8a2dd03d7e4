/**
 * How many hours a week come to, and that more than forty need a scheme of variable or flexible hours.
 * Clause: 労働基準法32条
 */
import { type Ruling, ruling } from '#kernel/refusal.ts';

/** What decides the hours of a week. */
export interface WeekFacts {
  /** Hours of work of the first of the working days, without breaks; null where no hours are told. */
  readonly hoursADay: number | null;
  /** 週の所定労働時間, where it is told. */
  readonly weekHours: number | null;
  /** パート: the most days a week; null where it is not told. */
  readonly daysAWeek: number | null;
  /** 週休二日制 毎週. */
  readonly twoDaysEveryWeek: boolean;
  readonly annualHolidays: number | null;
}

const WEEKS = 52;
const lawful = 40;

/** Hours a week; null where they cannot be told. A year has 52 weeks and a day, which is taken as a day off. */
export function weeklyHours({
  hoursADay,
  weekHours,
  daysAWeek,
  twoDaysEveryWeek,
  annualHolidays,
}: WeekFacts): number | null {
  if (weekHours !== null) return weekHours;
  if (hoursADay === null) return null;
  if (daysAWeek !== null) return hoursADay * daysAWeek;
  if (twoDaysEveryWeek) return hoursADay * 5;
  return annualHolidays === null ? null : (hoursADay * (364 - annualHolidays)) / WEEKS;
}

/** Refused: `over-forty-hours` {hours}. `scheme`: 変形労働時間制, フレックスタイム制, 裁量労働制 or 事業場外みなし. */
export function mayWorkWeek(hours: number | null, scheme: boolean): Ruling {
  const over = hours !== null && hours > lawful && !scheme;
  return ruling(
    over
      ? [
          {
            rule: '労働基準法32条',
            code: 'over-forty-hours',
            field: 'hours.variable',
            data: { hours: Math.round(hours * 10) / 10 },
          },
        ]
      : [],
  );
}
