import { openingDaysOf } from '#areas/offices/index.ts';
import { setPostingState } from '#areas/postings/index.ts';
import { visitDueOn } from '#areas/postings/rules/visit-deadline.ts';
import { formatDay } from '#kernel/eras.ts';
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
 * T8(3): asks the employer for an answer or documents, and where `visit` is set for a visit to the office (G visit), the deadline of
 * which is 14 days from today unless one runs already.
 * Refused: `no-such-case`, `taken-by-other`, `wrong-state`, `empty`, `text-too-long`.
 */
export function askFiling(
  app: App,
  caller: Caller,
  asked: { readonly filingId: number; readonly lines: readonly ThreadLine[]; readonly visit: boolean },
): Promise<Ruling<null>> {
  const { filingId, visit } = asked;
  return atDesk(app, caller, 'filings.ask', { filingId, seen: null }, async (work, found) => {
    const { filing, establishment } = found;
    const posting = provisionalPosting(found);
    const lines = readLines(asked.lines);
    if (!lines.ok) return lines;
    const to = move(filingTransitions, filing.state, 'ask', 'staff');
    if (!to.ok) return to;
    const due =
      visit && filing.visitDue === null
        ? visitDueOn(work.today, await openingDaysOf(work.tx, filing.officeCode))
        : filing.visitDue;
    const reasons =
      visit && !filing.visitReasons.includes('office-asks')
        ? [...filing.visitReasons, 'office-asks' as const]
        : filing.visitReasons;
    await updateFiling(work.tx, filingId, { state: to.value, visitDue: due, visitReasons: reasons });
    if (posting) {
      const moved = await setPostingState(work.tx, posting, posting.state === 'asked' ? null : 'ask', 'staff', {
        visitDue: filing.visitedOn ? null : due,
      });
      if (!moved.ok) return moved;
    }
    const { actor, now } = work;
    await addToThread(
      work.tx,
      filingId,
      { kind: 'staff', userId: actor.userId, label: actor.label, at: now },
      lines.value,
    );
    await work.record({ kind: 'filing.asked', rule: 'T8(3)', subjects: subjectsOf(found), data: { visit } });
    await mailEmployer(
      work,
      establishment.id,
      { kind: 'filing.asked', about: `filing:${filingId}:${filing.version}` },
      `${whatOf(found)}についての確認のお願い`,
      [
        `${whatOf(found)}について、ハローワークからお尋ねしたいことがあります。`,
        '求人者マイページで内容をお確かめのうえ、ご回答ください。',
        'ご回答があるまで、受理・本登録には進みません（利用規約第8条第3項）。',
        ...(visit && due ? ['', `ハローワークへの来所もお願いします。期限：${formatDay(due)}`] : []),
        '',
        `${app.config.baseUrl}/employer`,
      ],
    );
    return done;
  });
}
