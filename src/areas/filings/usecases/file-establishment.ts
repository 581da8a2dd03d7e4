import {
  type EstablishmentContent,
  establishmentFacts,
  establishmentFields,
  lockEstablishment,
  setEstablishmentPhase,
} from '#areas/establishments/index.ts';
import { establishmentChecks } from '#areas/establishments/rules/establishment-checks.ts';
import { mayEditEstablishment } from '#areas/establishments/rules/may-edit.ts';
import { officesForPostalCode } from '#areas/offices/index.ts';
import { employerStanding } from '#areas/postings/index.ts';
import { mayUseFunction } from '#areas/postings/rules/employer-functions.ts';
import { fullCheck } from '#kernel/fields/index.ts';
import { allow, type Ruling, refusalsOf, refuse, ruling } from '#kernel/refusal.ts';
import type { App } from '#platform/app.ts';
import { type Caller, useCase } from '#platform/usecase.ts';
import { mailEmployer } from '../mails.ts';
import { contentRefusals } from '../rules/content-refusals.ts';
import { insertFiling, latestFiling } from '../store/filings.ts';
import { snapshotOf } from '../store/snapshot.ts';

/** A registration that has been filed. */
export interface FiledEstablishment {
  readonly filingId: number;
  readonly officeCode: string;
}

/**
 * T8(1): files the registration of an establishment with the office of its postal code (T3(6)); one opened at a counter stays with the
 * office that opened it. Where a postal code reaches several offices, `officeCode` may name one of them.
 * Refused: `results-missing`, `establishment-filed`, `establishment-registered`, `office-unknown`, and every problem of the content with its field.
 */
export async function fileEstablishment(
  app: App,
  caller: Caller,
  filed: { readonly establishmentId: number; readonly officeCode?: string },
): Promise<Ruling<FiledEstablishment>> {
  return useCase(app, caller, 'filings.fileEstablishment', async (work) => {
    const { tx, now, today } = work;
    const establishment = await lockEstablishment(tx, filed.establishmentId);
    const open = mayUseFunction('change-establishment', await employerStanding(tx, establishment.id, today));
    if (!open.ok) return open;
    const latest = await latestFiling(tx, { establishmentId: establishment.id });
    const waits = latest?.state === 'waiting' || latest?.state === 'asked';
    const may = mayEditEstablishment(establishment.phase, waits);
    if (!may.ok) return may;
    const content = establishment.content as EstablishmentContent;
    const whole = ruling([
      ...refusalsOf(contentRefusals('T8(1)', fullCheck(establishmentFields, content))),
      ...refusalsOf(establishmentChecks(establishmentFacts(content))),
    ]);
    if (!whole.ok) return whole;
    const offices = (await officesForPostalCode(tx, content.identity?.postalCode ?? '')).flatMap(
      (jurisdiction) => jurisdiction.offices,
    );
    const office = establishment.openedAtCounter
      ? establishment.officeCode
      : (offices.find(({ code }) => code === filed.officeCode) ?? offices[0])?.code;
    if (!office) return refuse({ rule: 'T3(6)', code: 'office-unknown', field: 'identity.postalCode' });
    await setEstablishmentPhase(tx, establishment, 'provisional', {
      officeCode: office,
      name: content.identity?.name ?? establishment.name,
    });
    const filingId = await insertFiling(tx, {
      kind: 'establishment',
      establishmentId: establishment.id,
      postingId: null,
      officeCode: office,
      content: snapshotOf({ posting: null, establishment }),
      filedAt: now,
      filedBy: work.actor.userId,
      visitReasons: [],
      visitDue: null,
      visitedOn: null,
    });
    await work.record({
      kind: 'establishment.filed',
      rule: 'T8(1)',
      subjects: [`establishment:${establishment.id}`, `filing:${filingId}`, `office:${office}`],
    });
    await mailEmployer(
      work,
      establishment.id,
      { kind: 'filing.filed', about: `filing:${filingId}` },
      '事業所の仮登録を受け付けました',
      [
        '事業所の仮登録を受け付けました。ハローワークの職員が内容を確認し、本登録します（利用規約第8条第1項）。',
        '本登録までは、内容は公開されません。確認したいことがあるときは、求人者マイページでお知らせします。',
        '',
        `${app.config.baseUrl}/employer`,
      ],
    );
    return allow({ filingId, officeCode: office });
  });
}
