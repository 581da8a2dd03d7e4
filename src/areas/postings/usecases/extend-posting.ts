import { type Ruling, refuse } from '#kernel/refusal.ts';
import type { App } from '#platform/app.ts';
import type { Caller } from '#platform/usecase.ts';
import { setPostingState } from '../moves.ts';
import { publish } from '../publish.ts';
import { mayExtendPosting } from '../rules/posting-standing.ts';
import { postingValidThrough } from '../rules/posting-validity.ts';
import { staffAct, subjectsOfPosting } from './staff-act.ts';

/**
 * T10(1): extends a posting by one month, once in its life, on the employer's request.
 * Refused: `no-such-posting`, `not-extendable`, `extended-once`, `not-valid`.
 */
export function extendPosting(app: App, caller: Caller, postingId: number): Promise<Ruling<null>> {
  return staffAct(app, caller, 'postings.extend', postingId, async (work, posting) => {
    const { kind, acceptedOn, validThrough, extended } = posting;
    const open = posting.state === 'accepted' || posting.state === 'recruitmentStopped';
    if (!open || !acceptedOn || !validThrough) return refuse({ rule: 'T10(1)', code: 'not-valid' });
    const may = mayExtendPosting({ kind, validThrough, extended, ended: null }, work.today);
    if (!may.ok) return may;
    const through = postingValidThrough({ kind, accepted: acceptedOn, extended: true });
    if (!through.ok) return through;
    const kept = await setPostingState(work.tx, posting, null, 'staff', {
      extended: true,
      validThrough: through.value,
      invalidFrom: through.value.add({ days: 1 }),
    });
    if (!kept.ok) return kept;
    if (posting.state === 'accepted') await publish(work.tx, postingId, work.today);
    await work.record({
      kind: 'posting.extended',
      rule: 'T10(1)',
      subjects: subjectsOfPosting(posting),
      data: { validThrough: through.value.toString() },
    });
    return kept;
  });
}
