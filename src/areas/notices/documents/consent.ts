import { agencyTerms } from './agency-terms.ts';
import { myPagePrivacy } from './my-page-privacy.ts';
import { myPageTerms } from './my-page-terms.ts';
import { sitePrivacy } from './site-privacy.ts';
import type { LegalDocument } from './types.ts';

/** The kinds of account for which consent is taken before opening. */
export type ConsentingAccount = 'employer' | 'jobseeker' | 'agency';

/**
 * What must be read to its end and ticked before an account of this kind is opened, in the order of showing
 * (T4(4), T5(4), S principle). The consent is recorded with each document's `id` and `version`.
 */
export function consentDocuments(kind: ConsentingAccount): readonly LegalDocument[] {
  return [kind === 'agency' ? agencyTerms : myPageTerms, myPagePrivacy, sitePrivacy];
}
