/**
 * How many documents an employer can send to one case, and of which sort: a limit of ours, so that nothing fills the database.
 * Clause: T8(3), T15
 */
import { type Ruling, ruling } from '#kernel/refusal.ts';

export const mostAnswerDocuments = 10;
export const answerDocumentTypes = ['pdf', 'jpeg', 'png'] as const;
export const mostAnswerDocumentBytes = 5 * 1024 * 1024;

/** Refused: `too-many-documents` {most}. */
export function mayAddDocuments(kept: number, added: number): Ruling {
  return ruling(
    added > 0 && kept + added > mostAnswerDocuments
      ? [{ rule: 'T8(3)', code: 'too-many-documents', field: 'documents', data: { most: mostAnswerDocuments } }]
      : [],
  );
}
