import {
  type EstablishmentContent,
  establishmentFacts,
  establishmentFields,
  setEstablishmentPhase,
} from '#areas/establishments/index.ts';
import { establishmentChecks } from '#areas/establishments/rules/establishment-checks.ts';
import { nextEstablishmentNumber } from '#areas/offices/index.ts';
import { fullCheck } from '#kernel/fields/index.ts';
import { allow, type Ruling, refusalsOf, ruling } from '#kernel/refusal.ts';
import type { App } from '#platform/app.ts';
import type { Work } from '#platform/usecase.ts';
import { mailEmployer } from '../mails.ts';
import { contentRefusals } from '../rules/content-refusals.ts';
import { type Case, subjectsOf } from '../store/cases.ts';
import type { Accepted } from './accepted.ts';

/** T8(1): registers an establishment and gives it its 事業所番号. Refused: all problems of the content, and what cannot be true in it. */
export async function register(app: App, work: Work, found: Case): Promise<Ruling<Accepted>> {
  const { establishment, filing } = found;
  const content = establishment.content as EstablishmentContent;
  const whole = ruling([
    ...refusalsOf(contentRefusals('T8(1)', fullCheck(establishmentFields, content))),
    ...refusalsOf(establishmentChecks(establishmentFacts(content))),
  ]);
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
