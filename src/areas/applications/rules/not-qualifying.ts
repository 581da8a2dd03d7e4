/**
 * What a self-application does not qualify for, as it needs a referral: allowances of the jobseeker, and subsidies of the employer. The list
 * carries its date, and a revised one holds from its own.
 * Clause: T11(6), T11(7)
 */
import { dated } from '#kernel/dated.ts';

export const allowances = ['regular-employment', 'moving', 'wide-area-search'] as const;
/** In the first month after the waiting period, for those under a benefit restriction. */
export const restrictedAllowances = ['re-employment', 'employment'] as const;
export const subsidies = ['particular-jobseekers', 'trial-employment', 'regional-employment'] as const;

export interface NotQualifying {
  readonly allowances: readonly (typeof allowances)[number][];
  readonly restrictedAllowances: readonly (typeof restrictedAllowances)[number][];
  readonly subsidies: readonly (typeof subsidies)[number][];
}

const lists = dated<NotQualifying>({ '2021-10-01': { allowances, restrictedAllowances, subsidies } });

/** The list that holds on a day, with the day from which it does; the first one before that. */
export function notQualifyingOn(today: Temporal.PlainDate): NotQualifying & { readonly asOf: Temporal.PlainDate } {
  const list = lists.findLast(({ from }) => Temporal.PlainDate.compare(from, today) <= 0) ?? lists[0];
  if (!list) throw new Error('There is no list of what a self-application does not qualify for.');
  return { ...list.value, asOf: list.from };
}
