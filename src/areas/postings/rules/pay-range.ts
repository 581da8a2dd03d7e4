/**
 * What a posting pays: a 基本給, b 定額的に支払われる手当 and c 固定残業代 together, from–to.
 * Clause: 求人票 賃金欄 a+b(+c)
 */
import type { PostingContent } from '../fields/index.ts';

export interface PayRange {
  /** Yen in the unit of the posting's 賃金形態. */
  readonly from: number;
  /** Null when no upper limit is stated. */
  readonly to: number | null;
}

interface Stated {
  readonly from?: number | undefined;
  readonly to?: number | undefined;
}

/** The range as a person receives it; undefined when no 基本給 is stated. */
export function payRange(pay: PostingContent['pay']): PayRange | undefined {
  const base: Stated | undefined = pay?.base;
  if (base?.from === undefined) return undefined;
  const parts: readonly (Stated | undefined)[] = [
    base,
    ...(pay?.allowances ?? []).map(({ amount }) => amount),
    pay?.fixedOvertime ? pay.fixedOvertimePay : undefined,
  ];
  const sum = (say: (part: Stated) => number | undefined) =>
    parts.reduce((total, part) => total + ((part && say(part)) ?? 0), 0);
  return {
    from: sum(({ from }) => from),
    to: base.to === undefined ? null : sum(({ from, to }) => to ?? from),
  };
}
