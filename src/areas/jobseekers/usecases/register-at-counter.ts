import { keepReason, nextNumber } from '#areas/offices/index.ts';
import { allow, type Ruling, refusalsOf, ruling } from '#kernel/refusal.ts';
import { move } from '#kernel/transitions.ts';
import type { App } from '#platform/app.ts';
import { type Caller, useCase } from '#platform/usecase.ts';
import { registrantTransitions } from '../rules/registrant-transitions.ts';
import { counterDraft, forgetRegistrationDraft, registrationDraft } from '../store/drafts.ts';
import { insertJobseeker, lockAccount } from '../store/jobseekers.ts';
import { officeOf } from './on-registration.ts';
import { judge, officesOfDraft, type Registered } from './register.ts';

/**
 * Registers a person at the counter, who need not have a page: ハローワーク利用登録者 of this office at once, with 求職番号 and validity
 * (T3(5), T9(1), T10(2)).
 * Refused: `registration-incomplete`, and what the rules refuse.
 */
export async function registerAtCounter(app: App, caller: Caller): Promise<Ruling<Registered>> {
  const officeCode = officeOf(caller);
  const userId = caller.actor.userId ?? '';
  return useCase(app, caller, 'jobseekers.registerAtCounter', async ({ tx, today, now, record }) => {
    await lockAccount(tx, userId);
    const of = counterDraft(userId);
    const draft = await registrationDraft(tx, of);
    const { facts, days, refusals, problems } = judge(draft, await officesOfDraft(tx, draft), today, officeCode);
    const complete = problems.length === 0 && Object.keys(draft.typed).length === 0;
    const ruled = ruling([
      ...(complete ? [] : [{ rule: 'T9(1)', code: 'registration-incomplete' }]),
      ...refusals,
      ...refusalsOf(move(registrantTransitions, 'unregistered', 'registerAtOffice', 'staff')),
    ]);
    if (!ruled.ok) return ruled;
    if (!days.ok || !facts.person) throw new Error('A complete registration lacks its facts.');
    const number = await nextNumber(tx, 'jobseeker', officeCode);
    const jobseekerId = await insertJobseeker(tx, {
      number,
      kind: 'office',
      officeCode,
      ...facts.person,
      content: draft.content,
      registeredOn: today,
      registeredDisabled: draft.registeredDisabled ?? false,
      ...days.value,
      now,
    });
    const opened = { userId, record: { kind: 'jobseeker', id: jobseekerId } } as const;
    await keepReason(tx, opened, { reason: 'registration', day: today });
    await forgetRegistrationDraft(tx, of);
    await record({
      kind: 'jobseeker.registeredAtCounter',
      rule: 'T9(1)',
      subjects: [`jobseeker:${jobseekerId}`, `office:${officeCode}`],
      data: { number, validThrough: days.value.validThrough?.toString() ?? null },
    });
    return allow({ jobseekerId, number });
  });
}
