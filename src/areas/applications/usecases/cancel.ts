import { allow, type Ruling, refuse } from '#kernel/refusal.ts';
import { move } from '#kernel/transitions.ts';
import type { App } from '#platform/app.ts';
import { type Caller, useCase } from '#platform/usecase.ts';
import { cancelledMail } from '../mails.ts';
import { mayCancel } from '../rules/cancellation-window.ts';
import { type SelfApplicationState, selfApplicationTransitions } from '../rules/self-application-transitions.ts';
import { eraseDocuments } from '../store/documents.ts';
import { readParties } from '../store/parties.ts';
import { subjectsOf } from './apply.ts';

/**
 * Cancels one's own self-application within 24 hours of its completion (T11(4)); its documents are erased (T11(3)).
 * Refused: `application-unknown`, `cancellation-over`, and when it is cancelled or has a result already.
 */
export async function cancelApplication(
  app: App,
  caller: Caller,
  input: { applicationId: number; jobseekerId: number },
): Promise<Ruling> {
  return useCase(app, caller, 'application.cancel', async ({ tx, now, record, mail }) => {
    const row = await tx
      .selectFrom('application')
      .select(['id', 'state', 'completed_at', 'establishment_id', 'jobseeker_id'])
      .where('id', '=', input.applicationId)
      .where('jobseeker_id', '=', input.jobseekerId)
      .forUpdate()
      .executeTakeFirst();
    if (!row) return refuse({ rule: 'T11(4)', code: 'application-unknown' });
    const moved = move(selfApplicationTransitions, row.state as SelfApplicationState, 'cancel', 'jobseeker');
    if (!moved.ok) return moved;
    const may = mayCancel(row.completed_at, now);
    if (!may.ok) return may;

    await tx
      .updateTable('application')
      .set((column) => ({ state: moved.value, cancelled_at: now, version: column('version', '+', 1) }))
      .where('id', '=', row.id)
      .execute();
    await tx
      .updateTable('jobseeker')
      .set((column) => ({ in_progress: column('in_progress', '-', 1) }))
      .where('id', '=', row.jobseeker_id)
      .execute();
    await eraseDocuments(tx, row.id, now);
    await record({
      kind: 'application.cancelled',
      rule: 'T11(4)',
      subjects: subjectsOf({ id: row.id, establishmentId: row.establishment_id, jobseekerId: row.jobseeker_id }),
    });
    // An employer who was never told of the application need not hear of its end.
    if (row.completed_at) {
      const parties = await readParties(tx, row.id);
      for (const to of parties.employerEmails) {
        const about = `application:${row.id}:${to}`;
        await mail({ kind: 'application.cancelled', about, to, ...cancelledMail(parties, app.config) });
      }
    }
    return allow();
  });
}
