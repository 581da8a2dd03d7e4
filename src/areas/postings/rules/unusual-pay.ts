/**
 * Pay that lies far from what other open postings for the same work in the same prefecture pay: perhaps a slip of the pen.
 * Clause: T8(2), 職業安定法5条の3
 */
import type { Refusal } from '#kernel/refusal.ts';

/** What others pay for such work there. */
export interface UsualPay {
  /** Yen, the middle one of the postings compared, in the unit that is asked about. */
  readonly median: number;
  readonly postings: number;
}

/** So few postings say nothing of what is usual. */
export const fewestCompared = 20;
const lowest = 0.65;
const highest = 2;

/** Codes: `ask-pay-low` {pay, usual}, `ask-pay-high` {pay, usual}; yen an hour or a month, both the same. */
export function unusualPayAsks(amount: number | null, usual: UsualPay | null): readonly Refusal[] {
  if (amount === null || usual === null || usual.postings < fewestCompared) return [];
  const data = { pay: Math.round(amount), usual: Math.round(usual.median) };
  const ask = (code: string): readonly Refusal[] => [{ rule: 'T8(2)', code, field: 'pay.base', data }];
  if (amount < usual.median * lowest) return ask('ask-pay-low');
  return amount > usual.median * highest ? ask('ask-pay-high') : [];
}
