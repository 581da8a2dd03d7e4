import { earlier } from '#kernel/calendar.ts';
import type { Ruling } from '#kernel/refusal.ts';
import type { App } from '#platform/app.ts';
import type { Caller } from '#platform/usecase.ts';
import { removeSearchRow } from '#search/index.ts';
import { setPostingState } from '../moves.ts';
import { staffAct, subjectsOfPosting } from './staff-act.ts';

type End = 'fill' | 'cancel';

const kinds: Readonly<Record<End, string>> = { fill: 'posting.filled', cancel: 'posting.cancelled' };

function endPosting(app: App, caller: Caller, postingId: number, end: End): Promise<Ruling<null>> {
  return staffAct(app, caller, `postings.${end}`, postingId, async (work, posting) => {
    const invalidFrom = posting.invalidFrom ? earlier(posting.invalidFrom, work.today) : work.today;
    const moved = await setPostingState(work.tx, posting, end, 'staff', { invalidFrom });
    if (!moved.ok) return moved;
    await removeSearchRow(work.tx, postingId);
    await work.record({
      kind: kinds[end],
      rule: 'T10(1)',
      subjects: subjectsOfPosting(posting),
      data: { invalidFrom: invalidFrom.toString() },
    });
    return moved;
  });
}

/** T10(1): the posting is filled; it is invalid at once and no longer found. Refused: `no-such-posting`, `wrong-state`. */
export const fillPosting = (app: App, caller: Caller, postingId: number): Promise<Ruling<null>> =>
  endPosting(app, caller, postingId, 'fill');

/** T10(1): the posting is cancelled; it is invalid at once and no longer found. Refused: `no-such-posting`, `wrong-state`. */
export const cancelPosting = (app: App, caller: Caller, postingId: number): Promise<Ruling<null>> =>
  endPosting(app, caller, postingId, 'cancel');
