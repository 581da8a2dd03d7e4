import { type ReferralResult, reasonsOf, referralResults } from '#areas/referrals/index.ts';
import type { FormError } from '#web/components/form.ts';
import type { Fields } from '#web/page.ts';
import { resultWords as w } from './words.ts';

/** What was chosen and typed about one result. */
export interface Entered {
  readonly result: ReferralResult;
  readonly reason: string | null;
  readonly termsDiffered: boolean | null;
  readonly interviewOn: Temporal.PlainDate | null;
  readonly note: string;
}

/** One field of a posted form as text. */
export function typed(fields: Fields, name: string): string {
  const value = fields[name];
  return typeof value === 'string' ? value : (value?.[0] ?? '');
}

/** A day from its three boxes; null when all are empty, undefined when it is none. */
function dayOf(fields: Fields, name: string): Temporal.PlainDate | null | undefined {
  const parts = ['year', 'month', 'day'].map((part) => typed(fields, `${name}.${part}`).normalize('NFKC').trim());
  if (parts.every((part) => part === '')) return null;
  const [year = 0, month = 0, day = 0] = parts.map(Number);
  try {
    return Temporal.PlainDate.from({ year, month, day }, { overflow: 'reject' });
  } catch {
    return undefined;
  }
}

/**
 * Reads the fields of one result; `suffix` tells those of one row from another's (`.referral-5`).
 * @returns null when no result was chosen
 */
export function readEntry(
  fields: Fields,
  suffix = '',
): { readonly entry: Entered | null; readonly errors: readonly FormError[] } {
  const result = referralResults.find((each) => each === typed(fields, `result${suffix}`));
  if (!result) return { entry: null, errors: [] };
  const [of, reason] = typed(fields, `reason${suffix}`).split('.');
  const answer = typed(fields, `termsDiffered${suffix}`);
  const interviewOn = result === 'noShow' ? dayOf(fields, `interviewOn${suffix}`) : null;
  const entry: Entered = {
    result,
    reason: of === result && reason && reasonsOf[result].includes(reason) ? reason : null,
    termsDiffered: result === 'hired' && answer !== '' ? answer === 'yes' : null,
    interviewOn: interviewOn ?? null,
    note: typed(fields, `note${suffix}`),
  };
  return {
    entry,
    errors: interviewOn === undefined ? [{ field: `interviewOn${suffix}`, message: w.badDate }] : [],
  };
}
