import { setPostingState } from '#areas/postings/index.ts';
import { isBefore } from '#kernel/calendar.ts';
import { dateOf } from '#kernel/jst.ts';
import { type Ruling, refuse } from '#kernel/refusal.ts';
import { move } from '#kernel/transitions.ts';
import type { App } from '#platform/app.ts';
import type { Caller } from '#platform/usecase.ts';
import { filingTransitions } from '../rules/filing-transitions.ts';
import { provisionalPosting, subjectsOf } from '../store/cases.ts';
import { updateFiling } from '../store/filings.ts';
import { atDesk, done } from './at-desk.ts';

/**
 * G visit: records that the employer came; the deadline is then met and nothing lapses.
 * Refused: `no-such-case`, `taken-by-other`, `wrong-state`, `visit-in-future`, `visit-before-filing`.
 */
export function recordVisit(
  app: App,
  caller: Caller,
  { filingId, on }: { readonly filingId: number; readonly on: Temporal.PlainDate },
): Promise<Ruling<null>> {
  return atDesk(app, caller, 'filings.recordVisit', { filingId, seen: null }, async (work, found) => {
    const { filing } = found;
    const posting = provisionalPosting(found);
    const waiting = move(filingTransitions, filing.state, 'accept', 'staff');
    if (!waiting.ok) return waiting;
    if (isBefore(work.today, on)) return refuse({ rule: 'G visit', code: 'visit-in-future', field: 'visitedOn' });
    const filed = dateOf(filing.filedAt);
    if (isBefore(on, filed))
      return refuse({
        rule: 'G visit',
        code: 'visit-before-filing',
        field: 'visitedOn',
        data: { filed: filed.toString() },
      });
    await updateFiling(work.tx, filingId, { visitedOn: on });
    if (posting) {
      const kept = await setPostingState(work.tx, posting, null, 'staff', { visitDue: null });
      if (!kept.ok) return kept;
    }
    await work.record({
      kind: 'filing.visited',
      rule: 'G visit',
      subjects: subjectsOf(found),
      data: { on: on.toString() },
    });
    return done;
  });
}
