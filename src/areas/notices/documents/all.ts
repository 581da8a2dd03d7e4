import { agencyTerms } from './agency-terms.ts';
import { consultationTerms, kanazawaRules } from './consultation-terms.ts';
import { employerLeaflet } from './employer-leaflet.ts';
import { myPagePrivacy } from './my-page-privacy.ts';
import { myPageTerms } from './my-page-terms.ts';
import { sitePrivacy } from './site-privacy.ts';
import type { LegalDocument } from './types.ts';

/** Every legal document of the service, in the order in which it is listed. */
export const legalDocuments: readonly LegalDocument[] = [
  myPageTerms,
  myPagePrivacy,
  sitePrivacy,
  agencyTerms,
  employerLeaflet,
  consultationTerms,
  kanazawaRules,
];

/** The document at `/terms/<slug>`, if there is one. */
export function documentBySlug(slug: string): LegalDocument | undefined {
  return legalDocuments.find((each) => each.slug === slug);
}
