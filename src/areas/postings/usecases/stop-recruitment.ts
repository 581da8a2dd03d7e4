import type { Ruling } from '#kernel/refusal.ts';
import type { App } from '#platform/app.ts';
import type { Caller } from '#platform/usecase.ts';
import { removeSearchRow } from '#search/index.ts';
import { setPostingState } from '../moves.ts';
import { publish } from '../publish.ts';
import { staffAct, subjectsOfPosting } from './staff-act.ts';

/** G change: recruitment pauses; the posting stays valid but is no longer found. Refused: `no-such-posting`, `wrong-state`. */
export function stopRecruitment(app: App, caller: Caller, postingId: number): Promise<Ruling<null>> {
  return staffAct(app, caller, 'postings.stopRecruitment', postingId, async (work, posting) => {
    const moved = await setPostingState(work.tx, posting, 'stopRecruitment', 'staff');
    if (!moved.ok) return moved;
    await removeSearchRow(work.tx, postingId);
    await work.record({
      kind: 'posting.recruitmentStopped',
      rule: 'G change',
      subjects: subjectsOfPosting(posting),
    });
    return moved;
  });
}

/** G change: recruitment goes on and the posting is found again, while it is valid. Refused: `no-such-posting`, `wrong-state`. */
export function resumeRecruitment(app: App, caller: Caller, postingId: number): Promise<Ruling<null>> {
  return staffAct(app, caller, 'postings.resumeRecruitment', postingId, async (work, posting) => {
    const moved = await setPostingState(work.tx, posting, 'resumeRecruitment', 'staff');
    if (!moved.ok) return moved;
    await publish(work.tx, postingId, work.today);
    await work.record({
      kind: 'posting.recruitmentResumed',
      rule: 'G change',
      subjects: subjectsOfPosting(posting),
    });
    return moved;
  });
}
