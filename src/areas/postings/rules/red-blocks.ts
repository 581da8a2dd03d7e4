/**
 * What may not stand in a posting: each refuses it, whatever the employer says.
 * Clause: 最低賃金法4条, 労働基準法32条, 労働基準法34条, 労働基準法37条, 高年齢者雇用安定法8条, 労働施策総合推進法9条, 職業安定法5条の3, S restrict
 */
import type { Refusal } from '#kernel/refusal.ts';
import { type DisclosureLevel, mayAcceptSelfApplications } from './disclosure.ts';

/** What is looked at; null or undefined where it was not filled in. */
export interface BlockFacts {
  /** Yen an hour; null where it cannot be told. */
  readonly hourly: number | null;
  /** Of the place of work. */
  readonly minimumWage: number | null;
  /** Minutes from the beginning to the end of the longest day, break included. */
  readonly presence: number | null;
  readonly breakMinutes: number | null;
  /** 変形労働時間制, フレックスタイム制, 裁量労働制 or 事業場外みなし: only under one of these may a day be longer than eight hours. */
  readonly hoursScheme: boolean;
  readonly retirementAge: number | null;
  readonly ageLimit: boolean;
  readonly ageGround: string | undefined;
  readonly fixedOvertime: boolean;
  readonly fixedOvertimeAmount: number | undefined;
  readonly fixedOvertimeHours: number | undefined;
  /** 超過分の支払: whether hours beyond those covered are paid; undefined where it was not filled in. */
  readonly fixedOvertimeExcess: boolean | undefined;
  readonly selfApplication: boolean;
  readonly disclosure: DisclosureLevel;
}

/** Minutes of break that the law asks for so many minutes of work: over 6 hours 45, over 8 hours 60. */
export function breakNeeded(workMinutes: number): number {
  return workMinutes > 480 ? 60 : workMinutes > 360 ? 45 : 0;
}

/**
 * Everything unlawful. Codes: `below-minimum-wage` {hourly, minimum}, `break-too-short` {minimum}, `over-eight-hours`, `retirement-below-60`,
 * `age-limit-without-ground`, `fixed-overtime-unexplained`,
 * `fixed-overtime-excess-unpaid`, `self-application-hidden-employer`.
 */
export function redBlocks(facts: BlockFacts): readonly Refusal[] {
  const { hourly, minimumWage, presence, breakMinutes } = facts;
  const found: Refusal[] = [];
  if (hourly !== null && minimumWage !== null && hourly < minimumWage)
    found.push({
      rule: '最低賃金法4条',
      code: 'below-minimum-wage',
      field: 'pay.base',
      data: { hourly: Math.floor(hourly), minimum: minimumWage },
    });
  if (presence !== null && breakMinutes !== null) {
    const minimum = breakNeeded(presence - breakMinutes);
    if (breakMinutes < minimum)
      found.push({ rule: '労働基準法34条', code: 'break-too-short', field: 'hours.breakMinutes', data: { minimum } });
    if (presence - breakMinutes > 480 && !facts.hoursScheme)
      found.push({ rule: '労働基準法32条', code: 'over-eight-hours', field: 'hours.variable' });
  }
  if (facts.retirementAge !== null && facts.retirementAge < 60)
    found.push({ rule: '高年齢者雇用安定法8条', code: 'retirement-below-60', field: 'insurance.retirementAge' });
  if (facts.ageLimit && !facts.ageGround)
    found.push({ rule: '労働施策総合推進法9条', code: 'age-limit-without-ground', field: 'who.ageGround' });
  if (facts.fixedOvertime && (facts.fixedOvertimeAmount === undefined || facts.fixedOvertimeHours === undefined))
    found.push({ rule: '職業安定法5条の3', code: 'fixed-overtime-unexplained', field: 'pay.fixedOvertimePay' });
  if (facts.fixedOvertime && facts.fixedOvertimeExcess === false)
    found.push({ rule: '労働基準法37条', code: 'fixed-overtime-excess-unpaid', field: 'pay.fixedOvertimeExcess' });
  if (facts.selfApplication && !mayAcceptSelfApplications(facts.disclosure))
    found.push({ rule: 'S restrict', code: 'self-application-hidden-employer', field: 'head.acceptsSelfApplication' });
  return found;
}
