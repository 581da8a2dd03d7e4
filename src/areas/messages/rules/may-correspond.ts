/**
 * Between whom messages go: an employer with a valid posting and an applicant who has a page, as long as the applicant wants them.
 * Clause: G messages, T6(3), G restrict, T13(1), T13(2)
 */
import { type EmployerStanding, mayUseFunction } from '#areas/postings/rules/employer-functions.ts';
import { type Refusal, type Ruling, refusalsOf, ruling } from '#kernel/refusal.ts';

/** Who sends. */
export type Correspondent = 'jobseeker' | 'employer';

/** A page as its correspondents meet it; `none` also when it was erased. */
export type PageStanding = 'open' | 'withdrawn' | 'none';

export interface CorrespondenceFacts {
  /** The person has applied to this establishment, and not only cancelled. */
  readonly applied: boolean;
  readonly employer: EmployerStanding & { readonly page: PageStanding };
  readonly jobseeker: {
    readonly page: PageStanding /** Takes no messages of this establishment. */;
    readonly blocked: boolean;
  };
}

/**
 * Every reason why this side may not send to the other now. Refused: `not-an-applicant`, `messages-blocked`, `messages-blocked-by-you`,
 * `counterpart-without-page` (G messages), `counterpart-withdrawn` (T13(1)(2)), `employer-without-posting` (T6(3), said to the jobseeker),
 * and for the employer what `mayUseFunction` refuses.
 */
export function mayCorrespond(sender: Correspondent, { applied, employer, jobseeker }: CorrespondenceFacts): Ruling {
  const other = sender === 'employer' ? jobseeker.page : employer.page;
  const refusals: Refusal[] = [];
  if (!applied) refusals.push({ rule: 'G messages', code: 'not-an-applicant' });
  if (other === 'none') refusals.push({ rule: 'G messages', code: 'counterpart-without-page' });
  if (other === 'withdrawn') {
    const rule = sender === 'employer' ? 'T13(2)' : 'T13(1)';
    refusals.push({ rule, code: 'counterpart-withdrawn' });
  }
  if (jobseeker.blocked && sender === 'employer') refusals.push({ rule: 'G messages', code: 'messages-blocked' });
  if (jobseeker.blocked && sender === 'jobseeker')
    refusals.push({ rule: 'G messages', code: 'messages-blocked-by-you' });
  if (sender === 'jobseeker' && other === 'open' && !employer.hasValidPosting)
    refusals.push({ rule: 'T6(3)', code: 'employer-without-posting' });
  const standing = sender === 'employer' ? refusalsOf(mayUseFunction('send-message', employer)) : [];
  return ruling([...refusals, ...standing]);
}
