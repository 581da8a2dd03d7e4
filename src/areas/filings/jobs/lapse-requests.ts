import { lockEstablishment } from '#areas/establishments/index.ts';
import { lockPosting, postingById, removeEdit, subjectsOfPosting } from '#areas/postings/index.ts';
import { isBefore } from '#kernel/calendar.ts';
import { allow } from '#kernel/refusal.ts';
import type { App } from '#platform/app.ts';
import { forEachDue, type Sweep } from '#platform/sweep.ts';
import { SYSTEM, useCase } from '#platform/usecase.ts';
import { mailEmployer } from '../mails.ts';
import { requestKinds } from '../rules/request-kinds.ts';
import { closeRequests } from '../usecases/end-posting.ts';

const due = (app: App) => async (after: number, most: number) => {
  const rows = await app.db
    .selectFrom('filing as f')
    .innerJoin('posting_state as s', 's.posting_id', 'f.posting_id')
    .select('s.posting_id as id')
    .distinct()
    .where('f.kind', 'in', Object.values(requestKinds))
    .where('f.state', 'in', ['waiting', 'asked'])
    .where('s.invalid_from', '<=', app.clock.today())
    .where('s.posting_id', '>', after)
    .orderBy('s.posting_id')
    .limit(most)
    .execute();
  return rows.map(({ id }) => id);
};

const lapse = async (app: App, postingId: number): Promise<boolean> => {
  const answer = await useCase(app, { actor: SYSTEM }, 'filings.lapseRequests', async (work) => {
    const seen = await postingById(work.tx, postingId);
    if (!seen) return allow(false);
    await lockEstablishment(work.tx, seen.establishmentId);
    const posting = await lockPosting(work.tx, postingId);
    if (!posting?.invalidFrom || isBefore(work.today, posting.invalidFrom)) return allow(false);
    const closed = await closeRequests(work, postingId, 'lapsed');
    if (closed === 0) return allow(false);
    await removeEdit(work.tx, postingId);
    await work.record({
      kind: 'posting.requestsLapsed',
      rule: 'T10(1)',
      subjects: subjectsOfPosting(posting),
      data: { requests: closed },
    });
    await mailEmployer(
      work,
      posting.establishmentId,
      { kind: 'posting.requestsLapsed', about: `posting:${postingId}` },
      `求人「${posting.title}」への申出が終わりました`,
      [
        `求人番号 ${posting.number} の有効期間が終わったため、確認を待っていた申出は処理されずに終わりました。`,
        '募集を続けるときは、この求人を写して、新しく申し込んでください。内容は残っています。',
        '',
        `${app.config.baseUrl}/employer/postings/${postingId}`,
      ],
    );
    return allow(true);
  });
  return answer.ok && answer.value;
};

/** T10(1): what was asked for a posting and not decided when its validity ended is closed, and the employer is told. */
export const lapseRequests: Sweep = {
  name: 'lapse-requests',
  cron: '10 0 * * *',
  does: 'closes requests for postings whose validity has ended, and tells the employer (T10(1))',
  run: (app) => forEachDue(app, due(app), (id) => lapse(app, id)),
};
