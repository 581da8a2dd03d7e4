import { nextNumber } from '#areas/offices/index.ts';
import {
  checksOf,
  numberPosting,
  type PostingContent,
  type PostingRecord,
  postingFields,
  publish,
  scopeOf,
  setPostingState,
  writeClass,
} from '#areas/postings/index.ts';
import { monthlyKinds, type PostingKind, postingValidThrough } from '#areas/postings/rules/posting-validity.ts';
import { formatDay } from '#kernel/eras.ts';
import { fullCheck } from '#kernel/fields/index.ts';
import { allow, type Ruling, refusalsOf, refuse, ruling } from '#kernel/refusal.ts';
import type { App } from '#platform/app.ts';
import type { Work } from '#platform/usecase.ts';
import { mailEmployer } from '../mails.ts';
import { contentRefusals } from '../rules/content-refusals.ts';
import { type Case, subjectsOf } from '../store/cases.ts';
import type { Accepted } from './accepted.ts';
import { kindNames } from './naming.ts';

/** T6(3): under which kind a posting is accepted, where it is another than filed. */
export interface AcceptedAs {
  readonly kind: PostingKind;
  /** The year in which those graduate whom it is for; asked where the kind has one and the posting, as filed, has none. */
  readonly graduation: number | null;
}

/** The content as it is complete under its own kind, and lawful under the one it is accepted as. */
async function mayStand(
  { tx, today }: Work,
  { establishment }: Case,
  posting: PostingRecord,
  kind: PostingKind,
): Promise<Ruling> {
  const content = posting.content as PostingContent;
  const { blocks } = await checksOf(tx, { ...posting, kind }, establishment, today);
  return ruling([
    ...refusalsOf(contentRefusals('T8(2)', fullCheck(postingFields, content, scopeOf(posting.kind, content)))),
    ...blocks,
  ]);
}

/**
 * T8(2), T6(3): accepts a posting, under its own or another kind; it gets 求人番号, 受付年月日 and 紹介期限日 and is found from then on.
 * Refused: `establishment-not-registered`, `wrong-state`, what T10(1) refuses of the kind (`class-missing` where nobody says whose class it
 * is for), and everything missing or unlawful in the content.
 */
export async function acceptPosting(
  app: App,
  work: Work,
  found: Case,
  as: AcceptedAs | undefined,
): Promise<Ruling<Accepted>> {
  const { tx, today } = work;
  const { establishment, filing, posting } = found;
  if (!posting) throw new Error(`Filing ${filing.id} has no posting.`);
  if (establishment.phase !== 'registered' || establishment.number === null)
    return refuse({ rule: 'T8(1)', code: 'establishment-not-registered' });
  const kind = as?.kind ?? posting.kind;
  const whole = await mayStand(work, found, posting, kind);
  if (!whole.ok) return whole;
  const graduation = monthlyKinds.includes(kind) ? null : (posting.graduationClass ?? as?.graduation ?? null);
  if (graduation === null && !monthlyKinds.includes(kind))
    return refuse({ rule: 'T10(1)', code: 'class-missing', field: 'class' });
  const through = postingValidThrough({
    kind,
    accepted: today,
    ...(posting.filedOn && { filed: posting.filedOn }),
    ...(graduation !== null && { graduation }),
  });
  if (!through.ok) return through;
  if (graduation !== null && graduation !== posting.graduationClass) await writeClass(work, posting, graduation);
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
      ...(kind === posting.kind
        ? []
        : [
            `　求人区分：${kindNames[kind]}（お申込みは${kindNames[posting.kind]}）`,
            '　手続きの関係上、お申込みと異なる区分の求人として受理しました（利用規約第6条第3項）。',
          ]),
      `　受付年月日：${formatDay(today)}`,
      `　紹介期限日：${formatDay(through.value)}`,
      '',
      ...(posting.disclosure === 4 ? [] : ['公開されている求人票：', `${app.config.baseUrl}/postings/${number}`, '']),
      `求人者マイページ：${app.config.baseUrl}/employer`,
    ],
  );
  return allow({ number, validThrough });
}
