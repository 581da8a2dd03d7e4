import { z } from 'zod';
import type { OpeningPurpose } from '#areas/accounts/index.ts';

/** Who opens a page. */
export type Opener = 'employer' | 'jobseeker';

export const Way = z.enum(['counter', 'self', 'invited']);

/** What the key is asked for. */
export function purposeOf(opener: Opener, way: z.infer<typeof Way> | undefined): OpeningPurpose {
  if (opener === 'jobseeker') return 'jobseeker';
  return way === 'self' ? 'employerSelf' : way === 'invited' ? 'employerInvited' : 'employerCounter';
}

export const AddressForm = z.object({ email: z.string().default(''), postal: z.string().default('') });
