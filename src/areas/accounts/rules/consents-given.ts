/**
 * Before an account is opened, each document was agreed to, in the version that is in force.
 * Clause: T4(4), T5(4), G③
 */
import { type Refusal, type Ruling, ruling } from '#kernel/refusal.ts';

export interface ConsentedDocument {
  readonly document: string;
  readonly version: string;
}

/** Whether every required document was agreed to. Refused, once for each: `consent-missing`, with the document's id. */
export function consentsGiven(
  rule: 'T4(4)' | 'T5(4)',
  required: readonly ConsentedDocument[],
  given: readonly ConsentedDocument[],
): Ruling {
  const missing = required.filter(
    (each) => !given.some((other) => other.document === each.document && other.version === each.version),
  );
  return ruling(
    missing.map(
      ({ document }): Refusal => ({ rule, code: 'consent-missing', field: `consent.${document}`, data: { document } }),
    ),
  );
}
