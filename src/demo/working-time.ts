import type { Random } from './random.ts';
import type { DaysOff, Rhythm } from './trades/trade.ts';

/** Minutes from midnight; past 1440 when the shift ends on the next day. */
export interface Shift {
  readonly from: number;
  readonly to: number;
}

export interface WorkingTime {
  readonly shifts: readonly Shift[];
  readonly breakMinutes: number;
  /** Hours of work of a day, without breaks. */
  readonly hoursADay: number;
  readonly shiftWork: boolean;
  /** 変形労働時間制 */
  readonly variable: 'none' | 'month' | 'year';
}

const at = (from: number, to: number): Shift => ({ from: from * 60, to: to * 60 });

const fullShifts: Readonly<Record<Rhythm, readonly (readonly Shift[])[]>> = {
  day: [[at(8.5, 17.5)], [at(9, 18)], [at(8, 17)], [at(8.25, 17.25)]],
  shop: [[at(9, 18), at(11, 20)], [at(10, 19)], [at(9.5, 18.5), at(12, 21)]],
  round: [
    [at(7, 16), at(9, 18), at(11, 20)],
    [at(8.5, 17.5), at(13, 22)],
    [at(7.5, 16.5), at(10, 19)],
  ],
  early: [[at(6, 15)], [at(5.5, 14.5), at(9.5, 18.5)], [at(7, 16)]],
  drive: [[at(7, 16)], [at(5, 14)], [at(8, 17)], [at(6, 15)]],
};

const partShifts: Readonly<Record<Rhythm, readonly (readonly Shift[])[]>> = {
  day: [[at(9, 15)], [at(9, 13)], [at(10, 16)], [at(13, 17)], [at(9, 16)]],
  shop: [[at(9, 14)], [at(17, 21)], [at(10, 15)], [at(13, 18)]],
  round: [[at(9, 16)], [at(7, 12)], [at(16, 21)], [at(8, 13), at(13, 18)]],
  early: [[at(6, 10)], [at(7, 12)], [at(8, 13)], [at(5, 9)]],
  drive: [[at(8, 13)], [at(7, 12)], [at(13, 18)]],
};

/** Breaks that the law asks for: over 6 hours of work 45 minutes, over 8 hours 60. */
function breakFor(span: number): number {
  if (span >= 9 * 60) return 60;
  return span > 6 * 60 ? 45 : 0;
}

/** Full-time days of 8 hours (7.5 where six-day weeks occur, so that a year's average week stays below 40 hours). */
export function workingTime(rhythm: Rhythm, off: DaysOff, partTime: boolean, random: Random): WorkingTime {
  const shifts = random.pick((partTime ? partShifts : fullShifts)[rhythm]);
  const [first] = shifts;
  const span = first ? first.to - first.from : 0;
  const breakMinutes = !partTime && off === 'sunday' ? 90 : breakFor(span);
  return {
    shifts,
    breakMinutes,
    hoursADay: (span - breakMinutes) / 60,
    shiftWork: !partTime && rhythm === 'round',
    variable: partTime || off === 'weekend' ? 'none' : off === 'sunday' ? 'year' : 'month',
  };
}

const annualDays: Readonly<Record<DaysOff, readonly [number, number]>> = {
  weekend: [118, 128],
  sunday: [96, 112],
  roster: [106, 120],
};

/** 年間休日数 of a full-time year. */
export function annualHolidays(off: DaysOff, random: Random): number {
  const [low, high] = annualDays[off];
  return random.whole(low, high);
}
