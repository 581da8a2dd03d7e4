import { allow, type Refusal, type Ruling, refuse } from '#kernel/refusal.ts';
import type { App } from '#platform/app.ts';
import { type Caller, useCase, type Work } from '#platform/usecase.ts';
import { mayWorkOn } from '../rules/desk-work.ts';
import { type Case, lockCase } from '../store/cases.ts';
import { updateFiling } from '../store/filings.ts';

/** The answer where there is no such case, or it is another office's: the two look the same. */
export const noSuchCase: Refusal = { rule: 'T8(3)', code: 'no-such-case' };

/** Says which member of staff acts; throws when it is no member of staff. */
export function staffOf(caller: Caller): { readonly userId: string; readonly officeCode: string } {
  const { kind, userId, officeCode } = caller.actor;
  if (kind !== 'staff' || !userId || !officeCode) throw new Error('Only staff of an office work at its desk.');
  return { userId, officeCode };
}

/**
 * Runs an act of staff on a case of their office, with everything locked; the first act takes a case that nobody has.
 * Refused: `no-such-case`, `taken-by-other`, `changed-meanwhile` (where `seen` is given).
 */
export function atDesk<T>(
  app: App,
  caller: Caller,
  action: string,
  act: { readonly filingId: number; readonly seen: number | null },
  run: (work: Work, found: Case) => Promise<Ruling<T>>,
): Promise<Ruling<T>> {
  const { userId, officeCode } = staffOf(caller);
  return useCase(app, caller, action, async (work) => {
    const found = await lockCase(work.tx, act.filingId);
    if (!found || found.filing.officeCode !== officeCode) return refuse(noSuchCase);
    const { takenBy, takenByName } = found.filing;
    const may = mayWorkOn({ takenBy, takenByName, version: found.version }, userId, act.seen);
    if (!may.ok) return may;
    if (takenBy === null) await updateFiling(work.tx, found.filing.id, { takenBy: userId, takenAt: work.now });
    return run(work, found);
  });
}

/** The ruling of a use case that hands nothing on. */
export const done: Ruling<null> = allow(null);
