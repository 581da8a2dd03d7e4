export { documentBySlug, legalDocuments } from './documents/all.ts';
export { anchorOf, type ClauseAnchor, clauseHref, clauseText, elementId } from './documents/citations.ts';
export { type ConsentingAccount, consentDocuments } from './documents/consent.ts';
export type { Bilingual, DocumentLetter, LegalArticle, LegalDocument, LegalParagraph } from './documents/types.ts';
export { type Maintenance, maintenanceAt } from './rules/maintenance.ts';
