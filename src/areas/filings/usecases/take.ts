import { type Ruling, refuse } from '#kernel/refusal.ts';
import { move } from '#kernel/transitions.ts';
import type { App } from '#platform/app.ts';
import { type Caller, useCase } from '#platform/usecase.ts';
import { mayHandOver } from '../rules/desk-work.ts';
import { filingTransitions } from '../rules/filing-transitions.ts';
import { lockCase, subjectsOf } from '../store/cases.ts';
import { isColleague } from '../store/colleagues.ts';
import { updateFiling } from '../store/filings.ts';
import { atDesk, done, noSuchCase, staffOf } from './at-desk.ts';

/** Takes a waiting case, so that no other member of staff works on it. Refused: `no-such-case`, `taken-by-other`, `wrong-state`. */
export function takeFiling(app: App, caller: Caller, filingId: number): Promise<Ruling<null>> {
  return atDesk(app, caller, 'filings.take', { filingId, seen: null }, async (work, found) => {
    const waiting = move(filingTransitions, found.filing.state, 'accept', 'staff');
    if (!waiting.ok) return waiting;
    await work.record({ kind: 'filing.taken', rule: 'T8(3)', subjects: subjectsOf(found) });
    return done;
  });
}

/**
 * Passes a case to a colleague of the same office, or back to the queue (`to` null). The head may do so with everybody's cases.
 * Refused: `no-such-case`, `not-taken`, `taken-by-other`, `no-such-colleague`.
 */
export function handOver(
  app: App,
  caller: Caller,
  { filingId, to, head }: { readonly filingId: number; readonly to: string | null; readonly head: boolean },
): Promise<Ruling<null>> {
  const { userId, officeCode } = staffOf(caller);
  return useCase(app, caller, 'filings.handOver', async (work) => {
    const found = await lockCase(work.tx, filingId);
    if (!found || found.filing.officeCode !== officeCode) return refuse(noSuchCase);
    const { takenBy, takenByName } = found.filing;
    const may = mayHandOver({ takenBy, takenByName, version: found.version }, userId, head);
    if (!may.ok) return may;
    if (to !== null && !(await isColleague(work.tx, to, officeCode)))
      return refuse({ rule: 'T8(3)', code: 'no-such-colleague', field: 'to' });
    await updateFiling(work.tx, filingId, { takenBy: to, takenAt: to === null ? null : work.now });
    await work.record({
      kind: 'filing.handedOver',
      rule: 'T8(3)',
      subjects: [...subjectsOf(found), ...(to === null ? [] : [`user:${to}`])],
    });
    return done;
  });
}
