import {
  establishmentByNumber,
  insertSuccessor,
  lockEstablishment,
  moveAccounts,
  selfApplicationsWithoutResult,
} from '#areas/establishments/index.ts';
import { mayAgree, mayPrepare } from '#areas/establishments/rules/re-registration.ts';
import { parseEstablishmentNumber } from '#kernel/numbers.ts';
import { allow, type Ruling, refuse } from '#kernel/refusal.ts';
import type { App } from '#platform/app.ts';
import { type Caller, useCase } from '#platform/usecase.ts';
import { mailEmployer } from '../mails.ts';
import {
  decideReRegistration,
  insertReRegistration,
  lockReRegistration,
  openReRegistrationOf,
} from '../store/re-registrations.ts';
import { carryOutAbolition } from './abolish.ts';
import { staffOf } from './at-desk.ts';

const gone = { rule: 'T6(8)', code: 'no-re-registration' } as const;

/**
 * T6(8): the office prepares to register an establishment anew that has moved into its area. The employer is asked; nothing changes before.
 * Refused: `no-establishment-number`, `not-to-re-register`, `own-establishment`, `re-registration-open`.
 */
export function prepareReRegistration(app: App, caller: Caller, typed: string): Promise<Ruling<null>> {
  const { officeCode } = staffOf(caller);
  return useCase(app, caller, 'filings.prepareReRegistration', async (work) => {
    const number = parseEstablishmentNumber(typed);
    const known = number.ok ? await establishmentByNumber(work.tx, number.value) : undefined;
    if (!known) return refuse({ rule: 'T6(8)', code: 'no-establishment-number', field: 'number' });
    const establishment = await lockEstablishment(work.tx, known);
    const open = await openReRegistrationOf(work.tx, establishment.id);
    const may = mayPrepare(establishment, officeCode, open !== undefined);
    if (!may.ok) return may;
    await insertReRegistration(work.tx, { oldId: establishment.id, officeCode, now: work.now });
    await work.record({
      kind: 'establishment.reRegistrationPrepared',
      rule: 'T6(8)',
      subjects: [`establishment:${establishment.id}`, `office:${officeCode}`, `office:${establishment.officeCode}`],
    });
    await mailEmployer(
      work,
      establishment.id,
      { kind: 'establishment.reRegistration', about: `establishment:${establishment.id}:${work.now}` },
      '移転先のハローワークで登録の準備ができました',
      [
        `事業所「${establishment.name}」を、移転先を管轄するハローワークで新しく登録する準備ができました。`,
        '最初に登録したアカウントで内容を確かめて、同意するかどうかを選んでください。',
        '同意すると、いまの登録は廃止され、事業所番号は新しくなります。応募者と求人は引き継がれません（利用規約第6条第8項）。',
        '',
        `${app.config.baseUrl}/employer/move`,
      ],
    );
    return allow(null);
  });
}

/** Takes back what the office prepared and the employer has not answered. Refused: `no-re-registration`. */
export function withdrawReRegistration(app: App, caller: Caller, id: number): Promise<Ruling<null>> {
  const { officeCode } = staffOf(caller);
  return useCase(app, caller, 'filings.withdrawReRegistration', async (work) => {
    const prepared = await lockReRegistration(work.tx, id);
    if (prepared?.officeCode !== officeCode || prepared.state !== 'open') return refuse(gone);
    await decideReRegistration(work.tx, id, 'withdrawn', work.now);
    await work.record({
      kind: 'establishment.reRegistrationWithdrawn',
      rule: 'T6(8)',
      subjects: [`establishment:${prepared.oldId}`, `office:${officeCode}`],
    });
    return allow(null);
  });
}

/**
 * T6(8): the employer agrees or declines. Agreed, a new registration with the same content stands at the new office, not filed yet; the accounts
 * move to it; the old one is abolished that day with its postings.
 * Refused: `no-re-registration`, `not-first-account`, `move-results-missing`.
 */
export function answerReRegistration(
  app: App,
  caller: Caller,
  {
    establishmentId,
    first,
    agree,
  }: { readonly establishmentId: number; readonly first: boolean; readonly agree: boolean },
): Promise<Ruling<null>> {
  return useCase(app, caller, 'filings.answerReRegistration', async (work) => {
    const { tx, now, today } = work;
    const establishment = await lockEstablishment(tx, establishmentId);
    const prepared = await openReRegistrationOf(tx, establishmentId);
    if (!prepared || establishment.phase !== 'registered') return refuse(gone);
    const withoutResult = agree ? await selfApplicationsWithoutResult(tx, establishmentId) : 0;
    const may = mayAgree({ first, withoutResult });
    if (!may.ok) return may;
    const offices = [`office:${prepared.officeCode}`, `office:${establishment.officeCode}`];
    if (!agree) {
      await decideReRegistration(tx, prepared.id, 'declined', now);
      await work.record({
        kind: 'establishment.reRegistrationDeclined',
        rule: 'T6(8)',
        subjects: [`establishment:${establishmentId}`, ...offices],
      });
      return allow(null);
    }
    const newId = await insertSuccessor(tx, establishment, prepared.officeCode, now);
    await carryOutAbolition(work, establishment, { on: today, reason: 'moved', note: '' }, newId);
    await moveAccounts(tx, establishmentId, newId);
    await decideReRegistration(tx, prepared.id, 'agreed', now, newId);
    await work.record({
      kind: 'establishment.reRegistrationAgreed',
      rule: 'T6(8)',
      subjects: [`establishment:${establishmentId}`, `establishment:${newId}`, ...offices],
    });
    await mailEmployer(
      work,
      newId,
      { kind: 'establishment.reRegistered', about: `establishment:${newId}` },
      '移転先のハローワークでの登録を始められます',
      [
        'いまの登録は廃止され、新しい登録の入力を始められるようになりました。内容は写してあります。',
        '所在地を移転後の住所に直し、内容を確かめて仮登録してください。職員が確認すると本登録になり、新しい事業所番号が決まります。',
        '',
        `${app.config.baseUrl}/employer/establishment`,
      ],
    );
    return allow(null);
  });
}
