import { type Refusal, type Ruling, refuse } from '#kernel/refusal.ts';
import type { App } from '#platform/app.ts';
import { type Caller, useCase, type Work } from '#platform/usecase.ts';
import { type Held, holdJobseeker } from '../store/rows.ts';

/** The answer where there is no such person, or another office's: the two look the same. */
export const noSuchJobseeker: Refusal = { rule: 'T7(5)', code: 'no-such-jobseeker' };

/** Who acts on a registration. */
export function partOf({ actor }: Pick<Caller, 'actor'>): 'jobseeker' | 'staff' {
  return actor.kind === 'staff' ? 'staff' : 'jobseeker';
}

/** The office of the staff who act; throws when it is no member of staff. */
export function officeOf({ actor }: Pick<Caller, 'actor'>): string {
  if (actor.kind !== 'staff' || !actor.officeCode) throw new Error('Only staff of an office work at its desk.');
  return actor.officeCode;
}

/**
 * Runs an act on a registration, which stays locked until it is done: the person's own, or for staff one of their office.
 * Refused: `no-such-jobseeker`.
 */
export function onRegistration<T>(
  app: App,
  caller: Caller,
  action: string,
  jobseekerId: number,
  run: (work: Work, held: Held) => Promise<Ruling<T>>,
): Promise<Ruling<T>> {
  return useCase(app, caller, action, async (work) => {
    const held = await holdJobseeker(work, jobseekerId);
    return held ? run(work, held) : refuse(noSuchJobseeker);
  });
}

/** The marks under which what happened to a registration is found. */
export const subjectsOf = ({ jobseeker }: Held): readonly string[] => [
  `jobseeker:${jobseeker.id}`,
  `office:${jobseeker.officeCode}`,
];

/** The ruling of a use case that hands nothing on. */
export const done: Ruling<null> = { ok: true, value: null };
