import { postingById, setPostingState, setVisitNotice } from '#areas/postings/index.ts';
import { type NoticeDays, visitNotice } from '#areas/postings/rules/visit-notice.ts';
import { isBefore } from '#kernel/calendar.ts';
import { formatDay } from '#kernel/eras.ts';
import { allow } from '#kernel/refusal.ts';
import type { App } from '#platform/app.ts';
import { forEachDue, type Sweep } from '#platform/sweep.ts';
import { SYSTEM, useCase } from '#platform/usecase.ts';
import { mailEmployer } from '../mails.ts';
import { type Case, lockCase, subjectsOf } from '../store/cases.ts';
import { latestFiling, updateFiling } from '../store/filings.ts';

/** Runs a step on the case of a posting that waits for a visit, with everything locked; answers whether it did something. */
async function forCase(
  app: App,
  action: string,
  postingId: number,
  run: (work: Parameters<Parameters<typeof useCase>[3]>[0], found: Case, due: Temporal.PlainDate) => Promise<boolean>,
): Promise<boolean> {
  const answer = await useCase(app, { actor: SYSTEM }, action, async (work) => {
    const posting = await postingById(work.tx, postingId);
    if (!posting) return allow(false);
    const filing = await latestFiling(work.tx, { establishmentId: posting.establishmentId, postingId });
    const found = filing && (await lockCase(work.tx, filing.id));
    const state = found?.posting?.state;
    const due = found?.posting?.visitDue;
    const waits = state === 'filed' || state === 'asked' || state === 'sentBack';
    return allow(found && waits && due ? await run(work, found, due) : false);
  });
  return answer.ok && answer.value;
}

const dueBefore = (app: App, day: Temporal.PlainDate) => async (after: number, most: number) => {
  const rows = await app.db
    .selectFrom('posting_state')
    .select('posting_id')
    .where('state', 'in', ['filed', 'asked', 'sentBack'])
    .where('visit_due', '<', day)
    .where('posting_id', '>', after)
    .orderBy('posting_id')
    .limit(most)
    .execute();
  return rows.map((row) => row.posting_id);
};

const lapse = (app: App, postingId: number) =>
  forCase(app, 'filings.lapse', postingId, async (work, found, due) => {
    const { posting, filing, establishment } = found;
    if (!posting || !isBefore(due, work.today)) return false;
    const moved = await setPostingState(work.tx, posting, 'lapse', 'time');
    if (!moved.ok) return false;
    if (filing.state === 'waiting' || filing.state === 'asked')
      await updateFiling(work.tx, filing.id, { state: 'lapsed', decided: { at: work.now, by: null } });
    await work.record({
      kind: 'posting.lapsed',
      rule: 'G visit',
      subjects: subjectsOf(found),
      data: { due: due.toString() },
    });
    await mailEmployer(
      work,
      establishment.id,
      { kind: 'filing.lapsed', about: `filing:${filing.id}` },
      '求人の仮登録が失効しました',
      [
        `求人「${posting.title}」の仮登録は、期限の${formatDay(due)}までに来所がなかったため、効力を失いました。`,
        '募集を続けるときは、この求人を写して、もう一度お申し込みください。入力した内容は残っています。',
        '',
        `${app.config.baseUrl}/employer`,
      ],
    );
    return true;
  });

const announce = (app: App, postingId: number) =>
  forCase(app, 'filings.announceVisit', postingId, async (work, found, due) => {
    const { posting, filing, establishment } = found;
    if (!posting) return false;
    const { visit_notice } = await work.tx
      .selectFrom('posting_state')
      .select('visit_notice')
      .where('posting_id', '=', postingId)
      .executeTakeFirstOrThrow();
    const notice = visitNotice(due, work.today, visit_notice as NoticeDays | null);
    if (notice === null) return false;
    await setVisitNotice(work.tx, postingId, notice);
    await work.record({
      kind: 'posting.visitAnnounced',
      rule: 'G visit',
      subjects: subjectsOf(found),
      data: { due: due.toString(), days: notice },
    });
    await mailEmployer(
      work,
      establishment.id,
      { kind: `filing.visit${notice}`, about: `filing:${filing.id}:${due}` },
      `来所の期限が近づいています（${due.month}月${due.day}日）`,
      [
        `求人「${posting.title}」の受理には、ハローワークへの来所が必要です。`,
        `期限：${formatDay(due)}`,
        '期限までに来所がないときは、仮登録は効力を失います。',
        '',
        `${app.config.baseUrl}/employer`,
      ],
    );
    return true;
  });

/** G visit: postings whose visit was not made lapse when the last day has ended. */
export const lapseFilings: Sweep = {
  name: 'lapse-filings',
  cron: '5 0 * * *',
  does: 'lets provisional postings lapse whose visit was due and not made (G visit)',
  run: (app) => forEachDue(app, dueBefore(app, app.clock.today()), (id) => lapse(app, id)),
};

/** G visit: the deadline is announced 5 days and 1 day before. */
export const announceVisits: Sweep = {
  name: 'announce-visits',
  cron: '0 8 * * *',
  does: 'announces the deadline of the visit 5 days and 1 day before, once each (G visit)',
  run: (app) => forEachDue(app, dueBefore(app, app.clock.today().add({ days: 6 })), (id) => announce(app, id)),
};
