import { allow, type Ruling, refuse } from '#kernel/refusal.ts';
import { move } from '#kernel/transitions.ts';
import type { App } from '#platform/app.ts';
import type { Caller, Work } from '#platform/usecase.ts';
import { filingTransitions } from '../rules/filing-transitions.ts';
import { requestOf } from '../rules/request-kinds.ts';
import type { Case } from '../store/cases.ts';
import { updateFiling } from '../store/filings.ts';
import { acceptChange } from './accept-change.ts';
import { acceptImage } from './accept-image.ts';
import { type AcceptedAs, acceptPosting } from './accept-posting.ts';
import { register } from './accept-registration.ts';
import { acceptRequest } from './accept-request.ts';
import type { Accepted } from './accepted.ts';
import { atDesk } from './at-desk.ts';

/** What staff accept, as they saw it. */
export interface Acceptance {
  readonly filingId: number;
  /** The version of the case that staff looked at. */
  readonly seen: number;
  /** T6(3): the kind under which the posting is accepted, where it is another than filed. */
  readonly as?: AcceptedAs;
}

/** What is accepted of an establishment that keeps its number. */
function kept({ establishment }: Case, ruled: Ruling): Ruling<Accepted> {
  return ruled.ok ? allow({ number: establishment.number ?? '', validThrough: null }) : ruled;
}

/** Carries out what is accepted, by what was filed. */
async function carryOut(app: App, work: Work, found: Case, as: AcceptedAs | undefined): Promise<Ruling<Accepted>> {
  const request = requestOf(found.filing.kind);
  if (request) return acceptRequest(app, work, found, request);
  switch (found.filing.kind) {
    case 'posting':
      return acceptPosting(app, work, found, as);
    case 'establishmentChange':
      return kept(found, await acceptChange(app, work, found));
    case 'image':
      return kept(found, await acceptImage(app, work, found));
    default:
      return register(app, work, found);
  }
}

/**
 * T8(1), T8(2): accepts what was filed. An establishment is registered and gets its 事業所番号; a posting gets 求人番号, 受付年月日 and
 * 紹介期限日 (T10(1)) and is found from then on. It may be accepted as another kind than filed (T6(3)). What was asked for an accepted
 * posting is carried out (G change, S restrict, T10(1)).
 * Refused: `no-such-case`, `taken-by-other`, `changed-meanwhile`, `wrong-state`, `visit-missing`, `establishment-not-registered`,
 * what T10(1) refuses of the kind, what may no longer be done with the posting, and all problems of the content.
 */
export function acceptFiling(app: App, caller: Caller, acceptance: Acceptance): Promise<Ruling<Accepted>> {
  return atDesk(app, caller, 'filings.accept', acceptance, async (work, found) => {
    const { filing } = found;
    const to = move(filingTransitions, filing.state, 'accept', 'staff');
    if (!to.ok) return to;
    if (filing.visitDue && !filing.visitedOn)
      return refuse({ rule: 'G visit', code: 'visit-missing', data: { due: filing.visitDue.toString() } });
    await updateFiling(work.tx, filing.id, { state: to.value, decided: { at: work.now, by: work.actor.userId } });
    return carryOut(app, work, found, acceptance.as);
  });
}
