/**
 * What is filed has to be complete and readable: each problem of the form refuses, with its field.
 * Clause: T8(1), T8(2)
 */
import type { Problem } from '#kernel/fields/index.ts';
import { type Ruling, ruling } from '#kernel/refusal.ts';

/** The ruling on a full check: allowed when nothing is wrong. */
export function contentRefusals(rule: 'T8(1)' | 'T8(2)', problems: readonly Problem<string>[]): Ruling {
  return ruling(problems.map(({ field, code, data }) => ({ rule, code, field, ...(data && { data }) })));
}
