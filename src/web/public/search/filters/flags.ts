import { FLAGS, type Flag } from '#search/index.ts';

/** Asked by questions of their own. */
const ON_PAGE: ReadonlySet<Flag> = new Set(['for-disabled', 'full-time', 'part-time']);
/** Shown with age and licences. */
export const WISHES: readonly Flag[] = ['no-experience', 'no-education', 'no-licence'];
/** Shown with insurance and housing. */
export const WELFARE: readonly Flag[] = ['bonus', 'single-housing', 'family-housing', 'childcare'];
/** Asked only to be kept out. */
export const AVOIDED: readonly Flag[] = ['shift-work', 'discretionary-work', 'variable-hours'];
/** All others. */
export const CONDITIONS = FLAGS.filter(
  (flag) => !ON_PAGE.has(flag) && ![...WISHES, ...WELFARE, ...AVOIDED].includes(flag),
);
