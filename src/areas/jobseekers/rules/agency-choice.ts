/**
 * A jobseeker lets the registration be provided to placement agencies and local governments after accepting the terms of that service, and
 * can stop it at any time.
 * Clause: S agencies
 */
import { allow, type Ruling, refuse } from '#kernel/refusal.ts';

/** The version of the terms for jobseekers that is in force. */
export const agencyTermsVersion = '2026-11-01';

/** Refused: `agency-terms-missing` (not accepted, or an older version), `registration-not-valid`. */
export function mayProvide(accepted: string, registrationValid: boolean): Ruling {
  const rule = 'S agencies';
  if (!registrationValid) return refuse({ rule, code: 'registration-not-valid' });
  return accepted === agencyTermsVersion ? allow() : refuse({ rule, code: 'agency-terms-missing', field: 'terms' });
}
