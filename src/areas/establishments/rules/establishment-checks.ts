/**
 * What is unlawful or cannot be true in the registration of an establishment.
 * Clause: 高年齢者雇用安定法8条, T8(1)
 */
import { type Refusal, type Ruling, ruling } from '#kernel/refusal.ts';

export interface EstablishmentFacts {
  /** 定年; null where there is none. */
  readonly retirementAge: number | null;
  /** Ages up to which people may work on; null where there is no such limit. */
  readonly rehiringUntil: number | null;
  readonly extensionUntil: number | null;
  /** People; null where not told. */
  readonly employees: {
    readonly total: number | null;
    readonly here: number | null;
    readonly women: number | null;
    readonly partTime: number | null;
  };
}

/** Refused: `establishment-retirement-below-60`, `work-on-below-retirement` {retirement}, `more-than-whole` {most}. */
export function establishmentChecks({
  retirementAge,
  rehiringUntil,
  extensionUntil,
  employees,
}: EstablishmentFacts): Ruling {
  const found: Refusal[] = [];
  if (retirementAge !== null && retirementAge < 60)
    found.push({
      rule: '高年齢者雇用安定法8条',
      code: 'establishment-retirement-below-60',
      field: 'terms.retirementAge',
    });
  const until = { 'terms.rehiringUntil': rehiringUntil, 'terms.extensionUntil': extensionUntil };
  for (const [field, age] of Object.entries(until))
    if (retirementAge !== null && age !== null && age < retirementAge)
      found.push({ rule: 'T8(1)', code: 'work-on-below-retirement', field, data: { retirement: retirementAge } });
  const parts = [
    ['business.employeesHere', employees.here, employees.total],
    ['business.employeesWomen', employees.women, employees.here],
    ['business.employeesPartTime', employees.partTime, employees.here],
  ] as const;
  for (const [field, part, whole] of parts)
    if (part !== null && whole !== null && part > whole)
      found.push({ rule: 'T8(1)', code: 'more-than-whole', field, data: { most: whole } });
  return ruling(found);
}
