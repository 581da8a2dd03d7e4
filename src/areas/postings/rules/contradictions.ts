/**
 * Answers of a posting that cannot both be true: more left than were hired, an upper age below the lower one, a last day before the first.
 * Clause: T8(2), T6(2)
 */
import type { Refusal } from '#kernel/refusal.ts';

/** What is compared; null or undefined where it was not filled in. */
export interface Answers {
  readonly ageFrom: number | undefined;
  readonly ageTo: number | undefined;
  readonly retirementAge: number | null;
  readonly rehiringUntil: number | undefined;
  readonly extensionUntil: number | undefined;
  readonly termFrom: Temporal.PlainDate | undefined;
  readonly termTo: Temporal.PlainDate | undefined;
  readonly acceptFrom: Temporal.PlainDate | undefined;
  readonly acceptTo: Temporal.PlainDate | undefined;
  /** 青少年雇用情報, by fiscal year. */
  readonly record: readonly {
    readonly year?: number | undefined;
    readonly hired?: number | undefined;
    readonly left?: number | undefined;
    readonly men?: number | undefined;
    readonly women?: number | undefined;
  }[];
}

const above = (one: number | null | undefined, other: number | null | undefined) =>
  one !== null && one !== undefined && other !== null && other !== undefined && one > other;
const after = (one: Temporal.PlainDate | undefined, other: Temporal.PlainDate | undefined) =>
  one !== undefined && other !== undefined && Temporal.PlainDate.compare(one, other) > 0;

/**
 * Codes: `ages-reversed`, `days-reversed`, `work-on-below-retirement` {retirement}, `more-left-than-hired` {year, hired, left},
 * `more-by-sex-than-hired` {year, hired, sum}.
 */
export function contradictions(of: Answers): readonly Refusal[] {
  const rule = 'T8(2)';
  const found: Refusal[] = [];
  if (above(of.ageFrom, of.ageTo)) found.push({ rule, code: 'ages-reversed', field: 'who.ageTo' });
  if (after(of.termFrom, of.termTo)) found.push({ rule, code: 'days-reversed', field: 'work.termTo' });
  if (after(of.acceptFrom, of.acceptTo)) found.push({ rule, code: 'days-reversed', field: 'graduates.acceptTo' });
  for (const [field, until] of [
    ['insurance.rehiringUntil', of.rehiringUntil],
    ['insurance.extensionUntil', of.extensionUntil],
  ] as const)
    if (above(of.retirementAge, until))
      found.push({ rule, code: 'work-on-below-retirement', field, data: { retirement: of.retirementAge ?? 0 } });
  for (const { year = 0, hired, left, men, women } of of.record) {
    if (above(left, hired))
      found.push({
        rule,
        code: 'more-left-than-hired',
        field: 'youth.record',
        data: { year, hired: hired ?? 0, left: left ?? 0 },
      });
    const sum = (men ?? 0) + (women ?? 0);
    if (above(sum, hired))
      found.push({
        rule,
        code: 'more-by-sex-than-hired',
        field: 'youth.record',
        data: { year, hired: hired ?? 0, sum },
      });
  }
  return found;
}
