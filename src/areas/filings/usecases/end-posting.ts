import { lockEstablishment } from '#areas/establishments/index.ts';
import {
  endPostingIn,
  extendPostingIn,
  lockPosting,
  type PostingEnding,
  type PostingRecord,
  postingById,
  removeEdit,
  resumeRecruitmentIn,
  stopRecruitmentIn,
} from '#areas/postings/index.ts';
import { formatDay } from '#kernel/eras.ts';
import { type Ruling, refuse } from '#kernel/refusal.ts';
import type { App } from '#platform/app.ts';
import { type Caller, useCase, type Work } from '#platform/usecase.ts';
import { mailEmployer } from '../mails.ts';
import { updateFiling } from '../store/filings.ts';
import { waitingRequests } from '../store/requests.ts';
import { done, staffOf } from './at-desk.ts';

/** Closes what still waits for a posting that is over, with nothing decided. @returns how many */
export async function closeRequests(work: Work, postingId: number, state: 'withdrawn' | 'lapsed'): Promise<number> {
  const waiting = await waitingRequests(work.tx, postingId);
  for (const { id } of waiting)
    await updateFiling(work.tx, id, { state, decided: { at: work.now, by: work.actor.userId } });
  return waiting.length;
}

const noSuchPosting = { rule: 'T8(2)', code: 'no-such-posting' } as const;

/** Runs an act on a locked posting of the caller: the employer's own, or one of the staff's office. */
function onPosting(
  app: App,
  caller: Caller,
  action: string,
  of: { readonly postingId: number; readonly establishmentId?: number },
  run: (work: Work, posting: PostingRecord) => Promise<Ruling<null>>,
): Promise<Ruling<null>> {
  const officeCode = of.establishmentId === undefined ? staffOf(caller).officeCode : undefined;
  return useCase(app, caller, action, async (work) => {
    const seen = await postingById(work.tx, of.postingId, of.establishmentId);
    if (!seen) return refuse(noSuchPosting);
    await lockEstablishment(work.tx, seen.establishmentId);
    const posting = await lockPosting(work.tx, seen.id);
    if (!posting || (officeCode !== undefined && posting.officeCode !== officeCode)) return refuse(noSuchPosting);
    return run(work, posting);
  });
}

async function end(app: App, work: Work, posting: PostingRecord, how: PostingEnding, by: 'employer' | 'staff') {
  const ended = await endPostingIn(work, posting, how, by);
  if (!ended.ok) return ended;
  await closeRequests(work, posting.id, 'withdrawn');
  await removeEdit(work.tx, posting.id);
  const said = how === 'fill' ? '充足' : '取消し';
  await mailEmployer(
    work,
    posting.establishmentId,
    { kind: 'posting.ended', about: `posting:${posting.id}` },
    `求人「${posting.title}」の${said}を受け付けました`,
    [
      `求人番号 ${posting.number} は、${formatDay(work.today)}に無効になり、公開を終えました（利用規約第10条第1項）。`,
      'この求人にオンラインで応募した方がいるときは、選考の結果を登録してください。',
      '',
      `${app.config.baseUrl}/employer/postings/${posting.id}`,
    ],
  );
  return done;
}

/**
 * T10(1): the employer says that the posting is filled, or withdraws it: it is invalid at once, and nothing waits for it any more.
 * Refused: `no-such-posting`, `wrong-state`.
 */
export function endOwnPosting(
  app: App,
  caller: Caller,
  of: { readonly postingId: number; readonly establishmentId: number },
  how: PostingEnding,
): Promise<Ruling<null>> {
  return onPosting(app, caller, `filings.${how}Own`, of, (work, posting) => end(app, work, posting, how, 'employer'));
}

/** T10(1): staff end a posting for what they were told. Refused: `no-such-posting`, `wrong-state`. */
export function endPosting(app: App, caller: Caller, postingId: number, how: PostingEnding): Promise<Ruling<null>> {
  return onPosting(app, caller, `filings.${how}`, { postingId }, (work, posting) =>
    end(app, work, posting, how, 'staff'),
  );
}

/** T10(1): staff extend a posting by one month. Refused: `no-such-posting`, `not-valid`, `extended-once`, `not-extendable`. */
export function extendPosting(app: App, caller: Caller, postingId: number): Promise<Ruling<null>> {
  return onPosting(app, caller, 'filings.extend', { postingId }, extendPostingIn);
}

/** G change: staff stop recruitment. Refused: `no-such-posting`, `wrong-state`. */
export function stopRecruitment(app: App, caller: Caller, postingId: number): Promise<Ruling<null>> {
  return onPosting(app, caller, 'filings.stop', { postingId }, stopRecruitmentIn);
}

/** G change: staff let recruitment go on. Refused: `no-such-posting`, `wrong-state`. */
export function resumeRecruitment(app: App, caller: Caller, postingId: number): Promise<Ruling<null>> {
  return onPosting(app, caller, 'filings.resume', { postingId }, resumeRecruitmentIn);
}
