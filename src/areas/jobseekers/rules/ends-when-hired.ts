/**
 * A result 採用, of a referral or a self-application, ends the registration on the day on which it is registered: employment is decided.
 * Clause: T10(2)
 * The clause leaves out those registered by the office as disabled, whose registration has no expiry: staff decide there. Whoever goes on
 * looking, in work or because nothing came of it, registers anew at once (may-reopen); what was applied for elsewhere goes on.
 */
import type { RegistrationStanding } from './registration-standing.ts';

/** Whether being hired ends this registration today; an invalid one has ended already. */
export function endsWhenHired(registration: {
  readonly standing: RegistrationStanding;
  readonly registeredDisabled: boolean;
}): boolean {
  return registration.standing.state === 'valid' && !registration.registeredDisabled;
}
