import { type Ruling, refuse } from '#kernel/refusal.ts';
import type { App } from '#platform/app.ts';
import { type Caller, useCase, type Work } from '#platform/usecase.ts';
import { lockPosting, type PostingRecord } from '../store/postings.ts';

/**
 * Runs an act of staff on a posting of their office, its state locked. Refused: `no-such-posting` (none, or another office's).
 */
export function staffAct(
  app: App,
  caller: Caller,
  action: string,
  postingId: number,
  run: (work: Work, posting: PostingRecord) => Promise<Ruling<null>>,
): Promise<Ruling<null>> {
  const { kind, officeCode } = caller.actor;
  if (kind !== 'staff' || !officeCode) throw new Error('Only staff of an office change an accepted posting.');
  return useCase(app, caller, action, async (work) => {
    const posting = await lockPosting(work.tx, postingId);
    if (posting?.officeCode !== officeCode) return refuse({ rule: 'T8(2)', code: 'no-such-posting' });
    return run(work, posting);
  });
}

/** What an act on a posting concerns. */
export function subjectsOfPosting(posting: PostingRecord): readonly string[] {
  return [`posting:${posting.id}`, `establishment:${posting.establishmentId}`, `office:${posting.officeCode}`];
}
