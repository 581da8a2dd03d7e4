import { nextNumber } from '#areas/offices/index.ts';
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
import type { App } from '#platform/app.ts';
import type { Work } from '#platform/usecase.ts';
import { longDay, mailEmployer } from '../mails.ts';
import { contentRefusals } from '../rules/content-refusals.ts';
import { type Case, subjectsOf } from '../store/cases.ts';
import type { Accepted } from './accepted.ts';

/**
 * T8(2), T6(3): accepts a posting, under its own or another kind; it gets 求人番号, 受付年月日 and 紹介期限日 and is found from then on.
 * Refused: `establishment-not-registered`, `wrong-state`, what T10(1) refuses of the kind, and all problems of the content.
 */
export async function acceptPosting(
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
