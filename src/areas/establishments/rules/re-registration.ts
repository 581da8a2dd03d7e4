/**
 * An establishment that has moved into the area of another office is registered there anew.
 * Clause: T6(8), T13(1)
 * The office prepares it; the first account of the page decides. As with leaving, no self-application may lack its result, since applicants
 * and postings are not carried over.
 */
import { type Refusal, type Ruling, ruling } from '#kernel/refusal.ts';

const rule = 'T6(8)';

/** Whether an office may prepare it. Refused: `not-to-re-register` (not registered), `own-establishment`, `re-registration-open`. */
export function mayPrepare(
  establishment: { readonly phase: string; readonly officeCode: string },
  office: string,
  openAlready: boolean,
): Ruling {
  const found: Refusal[] = [];
  if (establishment.phase !== 'registered') found.push({ rule, code: 'not-to-re-register', field: 'number' });
  if (establishment.officeCode === office) found.push({ rule, code: 'own-establishment', field: 'number' });
  if (openAlready) found.push({ rule, code: 're-registration-open', field: 'number' });
  return ruling(found);
}

/** Whether the employer may agree. Refused: `not-first-account`, `results-missing` {count} (T13(1)). */
export function mayAgree(page: { readonly first: boolean; readonly withoutResult: number }): Ruling {
  const found: Refusal[] = [];
  if (!page.first) found.push({ rule, code: 'not-first-account' });
  if (page.withoutResult > 0)
    found.push({ rule: 'T13(1)', code: 'move-results-missing', data: { count: page.withoutResult } });
  return ruling(found);
}
