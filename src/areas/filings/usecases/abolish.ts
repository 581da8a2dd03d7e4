import { dropChange, type EstablishmentRecord, lockEstablishment, setAbolished } from '#areas/establishments/index.ts';
import { type Abolition, type AbolitionTyped, mayAbolish } from '#areas/establishments/rules/abolition.ts';
import { endAllPostings } from '#areas/postings/index.ts';
import { formatDay } from '#kernel/eras.ts';
import { allow, type Ruling, refuse } from '#kernel/refusal.ts';
import type { App } from '#platform/app.ts';
import { type Caller, useCase, type Work } from '#platform/usecase.ts';
import { mailEmployer } from '../mails.ts';
import { withdrawAllFilings } from '../store/filings.ts';
import { staffOf } from './at-desk.ts';

/** What an abolition ended. */
export interface Abolished {
  readonly postings: number;
}

/** Writes the abolition of a locked establishment: its postings end, what waits at the desk is taken back. */
export async function carryOutAbolition(
  work: Work,
  establishment: Pick<EstablishmentRecord, 'id' | 'officeCode'>,
  abolition: Abolition,
  successorId: number | null = null,
): Promise<Abolished> {
  const { tx, now, today, actor } = work;
  const ended = await endAllPostings(tx, establishment.id, today);
  await withdrawAllFilings(tx, establishment.id, { at: now, by: actor.userId });
  await dropChange(tx, establishment.id);
  await setAbolished(tx, establishment.id, abolition, successorId);
  await work.record({
    kind: 'establishment.abolished',
    rule: abolition.reason === 'moved' ? 'T6(8)' : 'T13(1)',
    subjects: [`establishment:${establishment.id}`, `office:${establishment.officeCode}`],
    data: { on: abolition.on.toString(), reason: abolition.reason, postings: ended.cancelled },
  });
  return { postings: ended.cancelled + ended.withdrawn };
}

/**
 * T13(1): abolishes the registration of an establishment of the office. Its postings end at once; results of self-applications can still be
 * registered; five years after the last posting everything is erased (T6(3)).
 * Refused: `no-such-establishment`, and what `mayAbolish` refuses.
 */
export function abolishEstablishment(
  app: App,
  caller: Caller,
  { establishmentId, typed }: { readonly establishmentId: number; readonly typed: AbolitionTyped },
): Promise<Ruling<Abolished>> {
  const { officeCode } = staffOf(caller);
  return useCase(app, caller, 'filings.abolish', async (work) => {
    const establishment = await lockEstablishment(work.tx, establishmentId);
    if (establishment.officeCode !== officeCode) return refuse({ rule: 'T6(5)', code: 'no-such-establishment' });
    const abolition = mayAbolish(establishment, typed, work.today);
    if (!abolition.ok) return abolition;
    const done = await carryOutAbolition(work, establishment, abolition.value);
    await mailEmployer(
      work,
      establishment.id,
      { kind: 'establishment.abolished', about: `establishment:${establishment.id}` },
      '事業所の登録を廃止しました',
      [
        `事業所「${establishment.name}」の登録を、${formatDay(abolition.value.on)}付けで廃止しました。`,
        '公開中の求人は、すべて終了しました。届いている応募の選考結果は、求人者マイページから引き続き登録できます。',
        '最後の求人が無効になってから5年を過ぎると、登録とマイページは消去されます（利用規約第13条第1項）。',
        '',
        `${app.config.baseUrl}/employer`,
      ],
    );
    return allow(done);
  });
}
