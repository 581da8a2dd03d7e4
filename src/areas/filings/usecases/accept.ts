import { type EstablishmentContent, establishmentFields, setEstablishmentPhase } from '#areas/establishments/index.ts';
import { nextEstablishmentNumber, nextNumber } from '#areas/offices/index.ts';
import {
  numberPosting,
  type PostingContent,
  postingFields,
  publish,
  scopeOf,
  setPostingState,
} from '#areas/postings/index.ts';
import { type PostingKind, postingValidThrough } from '#areas/postings/rules/posting-validity.ts';
import { fullCheck } from '#kernel/fields/index.ts';
import { allow, type Ruling, refuse } from '#kernel/refusal.ts';
import { move } from '#kernel/transitions.ts';
import type { App } from '#platform/app.ts';
import type { Caller, Work } from '#platform/usecase.ts';
import { longDay, mailEmployer } from '../mails.ts';
import { contentRefusals } from '../rules/content-refusals.ts';
import { filingTransitions } from '../rules/filing-transitions.ts';
import { type Case, subjectsOf } from '../store/cases.ts';
import { updateFiling } from '../store/filings.ts';
import { acceptChange } from './accept-change.ts';
import { atDesk } from './at-desk.ts';

/** What staff accept, as they saw it. */
export interface Acceptance {
  readonly filingId: number;
  /** The version of the case that staff looked at. */
  readonly seen: number;
  /** T6(3): the kind under which the posting is accepted, where it is another than filed. */
  readonly as?: PostingKind;
}

/** The number given or kept: 事業所番号 or 求人番号, and for a posting its last day (ISO). */
export interface Accepted {
  readonly number: string;
  readonly validThrough: string | null;
}

/** What is accepted of an establishment that keeps its number. */
function kept({ establishment }: Case, ruled: Ruling): Ruling<Accepted> {
  return ruled.ok ? allow({ number: establishment.number ?? '', validThrough: null }) : ruled;
}

async function register(app: App, work: Work, found: Case): Promise<Ruling<Accepted>> {
  const { establishment, filing } = found;
  const whole = contentRefusals('T8(1)', fullCheck(establishmentFields, establishment.content as EstablishmentContent));
  if (!whole.ok) return whole;
  const number = establishment.number ?? (await nextEstablishmentNumber(work.tx, filing.officeCode));
  await setEstablishmentPhase(work.tx, establishment, 'registered', { number, registeredOn: work.today });
  await work.record({
    kind: 'establishment.registered',
    rule: 'T8(1)',
    subjects: subjectsOf(found),
    data: { number },
  });
  await mailEmployer(
    work,
    establishment.id,
    { kind: 'filing.accepted', about: `filing:${filing.id}` },
    '事業所を本登録しました',
    [
      `事業所「${establishment.name}」を本登録しました。事業所番号は ${number} です。`,
      '仮登録した求人があるときは、続けて内容を確認します。',
      '',
      `${app.config.baseUrl}/employer`,
    ],
  );
  return allow({ number, validThrough: null });
}

async function acceptPosting(
  app: App,
  work: Work,
  found: Case,
  as: PostingKind | undefined,
): Promise<Ruling<Accepted>> {
  const { tx, today } = work;
  const { establishment, filing, posting } = found;
  if (!posting) throw new Error(`Filing ${filing.id} has no posting.`);
  if (establishment.phase !== 'registered' || establishment.number === null)
    return refuse({ rule: 'T8(1)', code: 'establishment-not-registered' });
  const kind = as ?? posting.kind;
  const content = posting.content as PostingContent;
  const whole = contentRefusals('T8(2)', fullCheck(postingFields, content, scopeOf(posting.kind, content)));
  if (!whole.ok) return whole;
  const through = postingValidThrough({
    kind,
    accepted: today,
    ...(posting.filedOn && { filed: posting.filedOn }),
    ...(posting.graduationClass !== null && { graduation: posting.graduationClass }),
  });
  if (!through.ok) return through;
  const moved = await setPostingState(tx, posting, 'accept', 'staff', {
    acceptedOn: today,
    validThrough: through.value,
    invalidFrom: through.value.add({ days: 1 }),
    visitDue: null,
  });
  if (!moved.ok) return moved;
  const number = await nextNumber(tx, 'posting', filing.officeCode);
  await numberPosting(tx, posting.id, number, kind);
  await publish(tx, posting.id, today);
  const validThrough = through.value.toString();
  await work.record({
    kind: 'posting.accepted',
    rule: kind === posting.kind ? 'T8(2)' : 'T6(3)',
    subjects: subjectsOf(found),
    data: { number, validThrough, kind, filedAs: posting.kind },
  });
  await mailEmployer(
    work,
    establishment.id,
    { kind: 'filing.accepted', about: `filing:${filing.id}` },
    `求人を受理しました（求人番号 ${number}）`,
    [
      `求人「${posting.title}」を受理しました。`,
      '',
      `　求人番号：${number}`,
      `　受付年月日：${longDay(today)}`,
      `　紹介期限日：${longDay(through.value)}`,
      '',
      ...(posting.disclosure === 4 ? [] : ['公開されている求人票：', `${app.config.baseUrl}/postings/${number}`, '']),
      `求人者マイページ：${app.config.baseUrl}/employer`,
    ],
  );
  return allow({ number, validThrough });
}

/**
 * T8(1), T8(2): accepts what was filed. An establishment is registered and gets its 事業所番号; a posting gets 求人番号, 受付年月日 and
 * 紹介期限日 (T10(1)) and is found from then on. It may be accepted as another kind than filed (T6(3)).
 * Refused: `no-such-case`, `taken-by-other`, `changed-meanwhile`, `wrong-state`, `visit-missing`, `establishment-not-registered`,
 * what T10(1) refuses of the kind, and all problems of the content.
 */
export function acceptFiling(app: App, caller: Caller, acceptance: Acceptance): Promise<Ruling<Accepted>> {
  return atDesk(app, caller, 'filings.accept', acceptance, async (work, found) => {
    const { filing } = found;
    const to = move(filingTransitions, filing.state, 'accept', 'staff');
    if (!to.ok) return to;
    if (filing.visitDue && !filing.visitedOn)
      return refuse({ rule: 'G visit', code: 'visit-missing', data: { due: filing.visitDue.toString() } });
    await updateFiling(work.tx, filing.id, { state: to.value, decided: { at: work.now, by: work.actor.userId } });
    switch (filing.kind) {
      case 'posting':
        return acceptPosting(app, work, found, acceptance.as);
      case 'establishmentChange':
        return kept(found, await acceptChange(app, work, found));
      default:
        return register(app, work, found);
    }
  });
}
