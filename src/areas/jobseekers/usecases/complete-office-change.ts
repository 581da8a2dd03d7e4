import { type Ruling, refuse } from '#kernel/refusal.ts';
import type { App } from '#platform/app.ts';
import type { Caller } from '#platform/usecase.ts';
import { moveStanding } from '../rules/jurisdiction-change.ts';
import { openMoveOf } from '../store/jurisdiction.ts';
import { updateJobseeker } from '../store/rows.ts';
import { done, onRegistration } from './on-registration.ts';

/**
 * Completes the procedure of a jurisdiction change: the person has confirmed the address and the new 利用安定所 (T7(9)). Also possible
 * after its last day, as the only thing the page then offers. The 求職番号 stays.
 * Refused: `no-such-jobseeker`, `no-office-change`, `office-change-ahead`.
 */
export function completeOfficeChange(app: App, caller: Caller, jobseekerId: number): Promise<Ruling<null>> {
  return onRegistration(app, caller, 'jobseekers.completeOfficeChange', jobseekerId, async (work, { jobseeker }) => {
    const move = await openMoveOf(work.tx, jobseekerId);
    if (!move) return refuse({ rule: 'T7(9)', code: 'no-office-change' });
    if (moveStanding({ ...move, done: false }, work.today) === 'ahead')
      return refuse({
        rule: 'T7(9)',
        code: 'office-change-ahead',
        data: { effectiveOn: move.effectiveOn.toString() },
      });
    await updateJobseeker(work, jobseekerId, { office_code: move.toOffice });
    await work.tx
      .updateTable('jurisdiction_move')
      .set({ done_at: work.now })
      .where('change_id', '=', move.id)
      .where('jobseeker_id', '=', jobseekerId)
      .execute();
    await work.record({
      kind: 'jobseeker.homeOfficeChanged',
      rule: 'T7(9)',
      subjects: [`jobseeker:${jobseekerId}`, `office:${jobseeker.officeCode}`, `office:${move.toOffice}`],
      data: { from: jobseeker.officeCode, to: move.toOffice, why: 'jurisdiction' },
    });
    return done;
  });
}
