import { type EstablishmentRecord, lockEstablishment } from '#areas/establishments/index.ts';
import { openingDaysOf } from '#areas/offices/index.ts';
import {
  employerStanding,
  factsOf,
  filingHistory,
  lockPosting,
  type PostingContent,
  type PostingRecord,
  setPostingState,
} from '#areas/postings/index.ts';
import { mayUseFunction } from '#areas/postings/rules/employer-functions.ts';
import { visitDueOn } from '#areas/postings/rules/visit-deadline.ts';
import { type VisitReason, visitReasons } from '#areas/postings/rules/visit-reasons.ts';
import { formatDay } from '#kernel/eras.ts';
import { allow, type Ruling, refuse } from '#kernel/refusal.ts';
import type { App } from '#platform/app.ts';
import type { Db, Tx } from '#platform/db.ts';
import { type Caller, useCase } from '#platform/usecase.ts';
import { mailEmployer } from '../mails.ts';
import { insertFiling, latestFiling } from '../store/filings.ts';
import { snapshotOf } from '../store/snapshot.ts';
import { checkToFile } from './check-to-file.ts';

/** A posting that has been filed, and what has to happen before it is accepted. */
export interface FiledPosting {
  readonly filingId: number;
  readonly visitReasons: readonly VisitReason[];
  /** ISO; null when no visit is needed. */
  readonly visitDue: string | null;
}

/** G visit: why and until when the office would have to be visited when a posting is filed today; the employer's page tells it before. */
export async function visitAhead(
  db: Db | Tx,
  posting: PostingRecord,
  establishment: EstablishmentRecord,
  today: Temporal.PlainDate,
): Promise<{
  readonly reasons: readonly VisitReason[];
  readonly due: Temporal.PlainDate | null;
  /** On which day it was visited already, for an earlier filing of the same posting. */
  readonly visitedOn: Temporal.PlainDate | null;
}> {
  const reasons = visitReasons(
    { filed: today, ...factsOf(posting.content as PostingContent) },
    {
      pageOpenedAtCounter: establishment.openedAtCounter,
      ...(await filingHistory(db, establishment.id, posting.id)),
    },
    false,
  );
  const before = await latestFiling(db, { establishmentId: establishment.id, postingId: posting.id });
  const due = reasons.length > 0 ? visitDueOn(today, await openingDaysOf(db, establishment.officeCode)) : null;
  return { reasons, due, visitedOn: before?.visitedOn ?? null };
}

/**
 * T8(2): files a posting provisionally. Everything is checked: what is unlawful or missing refuses with its field, what is unusual must
 * have been confirmed. Whether and until when the office has to be visited follows from what was filed before (G visit).
 * Staff file what they typed in from a paper application: the employer has been at the office, so no visit follows.
 * Refused: `no-such-posting`, `results-missing`, `establishment-not-filed`, `wrong-state`, `ask-unconfirmed`, and all problems of the content.
 */
export async function filePosting(
  app: App,
  caller: Caller,
  filed: {
    readonly postingId: number;
    readonly establishmentId: number;
    readonly confirmedAsks: readonly string[];
  },
): Promise<Ruling<FiledPosting>> {
  return useCase(app, caller, 'filings.filePosting', async (work) => {
    const { tx, now, today } = work;
    const establishment = await lockEstablishment(tx, filed.establishmentId);
    const posting = await lockPosting(tx, filed.postingId, establishment.id);
    if (!posting) return refuse({ rule: 'T8(2)', code: 'no-such-posting' });
    const byStaff = work.actor.kind === 'staff';
    // G restrict closes functions of the employer's page; what staff type in is their decision.
    const may = byStaff ? allow() : mayUseFunction('file-posting', await employerStanding(tx, establishment.id, today));
    if (!may.ok) return may;
    if (establishment.phase !== 'provisional' && establishment.phase !== 'registered')
      return refuse({ rule: 'T8(1)', code: 'establishment-not-filed' });
    const checked = await checkToFile(tx, { posting, establishment, today, confirmed: filed.confirmedAsks });
    if (!checked.ok) return checked;

    const none = { reasons: [], due: null, visitedOn: null };
    const { reasons, due, visitedOn } = byStaff ? none : await visitAhead(tx, posting, establishment, today);
    const moved = await setPostingState(tx, posting, 'file', byStaff ? 'staff' : 'employer', {
      officeCode: establishment.officeCode,
      filedOn: today,
      visitDue: visitedOn ? null : due,
    });
    if (!moved.ok) return moved;
    const filingId = await insertFiling(tx, {
      kind: 'posting',
      establishmentId: establishment.id,
      postingId: posting.id,
      officeCode: establishment.officeCode,
      content: snapshotOf({ posting, establishment }),
      filedAt: now,
      filedBy: work.actor.userId,
      visitReasons: reasons,
      visitDue: due,
      visitedOn,
    });
    await work.record({
      kind: 'posting.filed',
      rule: 'T8(2)',
      subjects: [
        `posting:${posting.id}`,
        `establishment:${establishment.id}`,
        `filing:${filingId}`,
        `office:${establishment.officeCode}`,
      ],
      data: { visitReasons: reasons, visitDue: due?.toString() ?? null },
    });
    await mailEmployer(
      work,
      establishment.id,
      { kind: 'filing.filed', about: `filing:${filingId}` },
      '求人の仮登録を受け付けました',
      [
        `求人「${posting.title}」の仮登録を受け付けました。ハローワークの職員が内容を確認し、受理すると公開されます（利用規約第8条第2項）。`,
        ...(due && !visitedOn
          ? [
              '',
              `受理の前に、ハローワークへの来所が必要です。期限：${formatDay(due)}`,
              '期限までに来所がないときは、仮登録は効力を失います。理由は求人者マイページでご覧になれます。',
            ]
          : []),
        '',
        `${app.config.baseUrl}/employer`,
      ],
    );
    return allow({ filingId, visitReasons: reasons, visitDue: due?.toString() ?? null });
  });
}
