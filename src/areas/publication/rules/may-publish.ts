/**
 * Whether a registration may be published, by its holder or by the office for a person without a page.
 * Clause: T12(1), T12(4), T7(3)
 */
import { type Refusal, type Ruling, ruling } from '#kernel/refusal.ts';

export interface PublicationCase {
  readonly registrationValid: boolean;
  readonly withdrawn: boolean;
  readonly hasPage: boolean;
  /** T12, with its notices, was agreed to with this act. */
  readonly agreed: boolean;
  readonly by: 'jobseeker' | 'office';
  /** 希望する仕事 is filled in: without it nobody could be found. */
  readonly saysWork: boolean;
}

/** Every reason against it. Refused: `publication-not-valid`, `publication-by-page`, `publication-not-agreed`, `publication-without-work`. */
export function mayPublish(of: PublicationCase): Ruling {
  const refusals: Refusal[] = [];
  if (!of.registrationValid || of.withdrawn) refusals.push({ rule: 'T7(3)', code: 'publication-not-valid' });
  if (of.by === 'office' && of.hasPage) refusals.push({ rule: 'T12(4)', code: 'publication-by-page' });
  if (!of.saysWork) refusals.push({ rule: 'T12(2)', code: 'publication-without-work' });
  if (!of.agreed) refusals.push({ rule: 'T12(1)', code: 'publication-not-agreed', field: 'agree' });
  return ruling(refusals);
}
