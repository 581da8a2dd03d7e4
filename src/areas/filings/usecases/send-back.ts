import { setPostingState } from '#areas/postings/index.ts';
import type { Ruling } from '#kernel/refusal.ts';
import { move } from '#kernel/transitions.ts';
import type { App } from '#platform/app.ts';
import type { Caller } from '#platform/usecase.ts';
import { mailEmployer } from '../mails.ts';
import { filingTransitions } from '../rules/filing-transitions.ts';
import { readLines, type ThreadLine } from '../rules/thread-lines.ts';
import { provisionalPosting, subjectsOf } from '../store/cases.ts';
import { addToThread, updateFiling } from '../store/filings.ts';
import { atDesk, done } from './at-desk.ts';
import { whatOf } from './naming.ts';

/**
 * T8(3): sends a filing back with reasons, each for one field or for the whole. The employer can mend it and file again.
 * Refused: `no-such-case`, `taken-by-other`, `changed-meanwhile`, `wrong-state`, `nothing-said`, `text-too-long`.
 */
export function sendBack(
  app: App,
  caller: Caller,
  sent: { readonly filingId: number; readonly seen: number; readonly reasons: readonly ThreadLine[] },
): Promise<Ruling<null>> {
  const { filingId, seen } = sent;
  return atDesk(app, caller, 'filings.sendBack', { filingId, seen }, async (work, found) => {
    const { filing, establishment } = found;
    const posting = provisionalPosting(found);
    const reasons = readLines(sent.reasons);
    if (!reasons.ok) return reasons;
    const to = move(filingTransitions, filing.state, 'sendBack', 'staff');
    if (!to.ok) return to;
    const { actor, now } = work;
    await updateFiling(work.tx, filingId, { state: to.value, decided: { at: now, by: actor.userId } });
    if (posting) {
      const moved = await setPostingState(work.tx, posting, 'sendBack', 'staff');
      if (!moved.ok) return moved;
    }
    await addToThread(
      work.tx,
      filingId,
      { kind: 'staff', userId: actor.userId, label: actor.label, at: now },
      reasons.value,
    );
    await work.record({
      kind: 'filing.sentBack',
      rule: 'T8(3)',
      subjects: subjectsOf(found),
      data: { fields: reasons.value.flatMap(({ field }) => field ?? []) },
    });
    await mailEmployer(
      work,
      establishment.id,
      { kind: 'filing.sentBack', about: `filing:${filingId}` },
      `${whatOf(found)}の差戻しのお知らせ`,
      [
        `${whatOf(found)}を差し戻しました。理由は求人者マイページでご覧になれます。`,
        '内容を直して、もう一度お申し込みください。入力した内容は残っています。',
        '',
        `${app.config.baseUrl}/employer`,
      ],
    );
    return done;
  });
}
