import { type Ruling, refuse } from '#kernel/refusal.ts';
import { move } from '#kernel/transitions.ts';
import type { App } from '#platform/app.ts';
import type { Caller, Work } from '#platform/usecase.ts';
import { registrantTransitions } from '../rules/registrant-transitions.ts';
import { wasConsulted } from '../store/consultations.ts';
import { type Held, updateJobseeker } from '../store/rows.ts';
import { done, officeOf, onRegistration, subjectsOf } from './on-registration.ts';

/** Makes an オンライン登録者 a ハローワーク利用登録者; within the transaction that holds the row. Refused: `wrong-state`. */
export async function switchKind(work: Work, held: Held): Promise<Ruling<null>> {
  const moved = move(registrantTransitions, held.jobseeker.kind, 'switchToOffice', 'staff');
  if (!moved.ok) return moved;
  await updateJobseeker(work, held.jobseeker.id, { kind: moved.value });
  await work.record({ kind: 'jobseeker.switchedToOffice', rule: 'T9(3)', subjects: subjectsOf(held) });
  return done;
}

/**
 * Switches an オンライン登録者 to ハローワーク利用登録者 after a consultation that was written down (T3(6), T9(3)); never back.
 * Refused: `no-such-jobseeker`, `consultation-first`, `wrong-state`.
 */
export function switchToOffice(app: App, caller: Caller, jobseekerId: number): Promise<Ruling<null>> {
  officeOf(caller);
  return onRegistration(app, caller, 'jobseekers.switchToOffice', jobseekerId, async (work, held) =>
    (await wasConsulted(work.tx, jobseekerId))
      ? switchKind(work, held)
      : refuse({ rule: 'T9(3)', code: 'consultation-first' }),
  );
}
