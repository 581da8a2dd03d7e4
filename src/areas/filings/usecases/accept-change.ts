import { isDeepStrictEqual } from 'node:util';
import {
  dropChange,
  type EstablishmentContent,
  establishmentFacts,
  establishmentFields,
  readChange,
  updateEstablishment,
} from '#areas/establishments/index.ts';
import { establishmentChecks } from '#areas/establishments/rules/establishment-checks.ts';
import { mayChangeEstablishment } from '#areas/establishments/rules/may-change.ts';
import { republish } from '#areas/postings/index.ts';
import { differences, fullCheck } from '#kernel/fields/index.ts';
import { type Ruling, refusalsOf, ruling } from '#kernel/refusal.ts';
import type { App } from '#platform/app.ts';
import type { Work } from '#platform/usecase.ts';
import { mailEmployer } from '../mails.ts';
import { contentRefusals } from '../rules/content-refusals.ts';
import { type Case, subjectsOf } from '../store/cases.ts';
import type { Snapshot } from '../store/snapshot.ts';
import { sameArea } from './change-establishment.ts';

/**
 * T6(8): writes a change as it was filed into the registration, and into what is found of the establishment's postings. What the employer
 * has written in the copy since stays there as a further change.
 */
export async function acceptChange(app: App, work: Work, found: Case): Promise<Ruling> {
  const { tx, today } = work;
  const { establishment, filing } = found;
  const content = (filing.content as Snapshot).content as EstablishmentContent;
  const whole = ruling([
    ...refusalsOf(mayChangeEstablishment(establishment.phase, false)),
    ...refusalsOf(contentRefusals('T8(1)', fullCheck(establishmentFields, content))),
    ...refusalsOf(establishmentChecks(establishmentFacts(content))),
    ...refusalsOf(await sameArea(tx, establishment, content)),
  ]);
  if (!whole.ok) return whole;
  const before = establishment.content as EstablishmentContent;
  const changed = differences(establishmentFields, before, content, 'ja');
  await updateEstablishment(tx, establishment.id, { content, name: content.identity?.name ?? establishment.name });
  if (isDeepStrictEqual(await readChange(tx, establishment.id), content)) await dropChange(tx, establishment.id);
  await republish(tx, establishment.id, today);
  await work.record({
    kind: 'establishment.changed',
    rule: 'T6(8)',
    subjects: subjectsOf(found),
    data: { fields: changed.map(({ path }) => path) },
  });
  await mailEmployer(
    work,
    establishment.id,
    { kind: 'filing.accepted', about: `filing:${filing.id}` },
    '事業所の変更を登録しました',
    [
      '申請された事業所の変更を登録しました。公開中の求人にも反映されています。',
      '',
      ...changed.map(({ label }) => `　${label}`),
      '',
      `${app.config.baseUrl}/employer/establishment`,
    ],
  );
  return whole;
}
