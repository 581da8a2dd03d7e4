import { consentsFor, consentsOf } from '#areas/accounts/index.ts';
import { nextNumber, type Office, officesForPostalCode } from '#areas/offices/index.ts';
import { fullCheck, type Problem } from '#kernel/fields/index.ts';
import { allow, type Refusal, type Ruling, refusalsOf, refuse, ruling } from '#kernel/refusal.ts';
import type { App } from '#platform/app.ts';
import type { Db, Tx } from '#platform/db.ts';
import { type Caller, useCase, type Work } from '#platform/usecase.ts';
import { jobseekerFields } from '../fields/index.ts';
import { registeredMail } from '../mails.ts';
import { homeOffice } from '../rules/home-office.ts';
import { mayOpenJobseekerPage } from '../rules/may-open-page.ts';
import { registrationDays } from '../rules/registration-dates.ts';
import { residenceRuling } from '../rules/residence-status.ts';
import { forgetRegistrationDraft, ownDraft, type RegistrationDraft, registrationDraft } from '../store/drafts.ts';
import { hasJobseekerPage, insertJobseeker, lockAccount, openPageTo } from '../store/jobseekers.ts';
import { registrationFacts } from './registration-facts.ts';

/** A finished registration. */
export interface Registered {
  readonly jobseekerId: number;
  readonly number: string;
}

/** Everything that keeps a draft from being registered. */
export interface Obstacles {
  readonly problems: readonly Problem[];
  readonly refusals: readonly Refusal[];
}

/** The offices among which 利用安定所 is chosen: none while the postal code is missing or unknown, one in most places (T3(6)). */
export async function officesOfDraft(db: Db | Tx, draft: RegistrationDraft): Promise<readonly Office[]> {
  const { postal } = registrationFacts(draft.content);
  const jurisdictions = postal ? await officesForPostalCode(db, postal) : [];
  return [...new Map(jurisdictions.flatMap((each) => each.offices).map((office) => [office.code, office])).values()];
}

/** What speaks for and against a draft; `at` is the office whose counter takes it down, which need not be that of the residence. */
export function judge(draft: RegistrationDraft, offices: readonly Office[], today: Temporal.PlainDate, at?: string) {
  const facts = registrationFacts(draft.content);
  const office = at
    ? allow(at)
    : homeOffice(
        offices.map((each) => each.code),
        draft.officeCode,
      );
  const days = registrationDays(draft.registeredDisabled ? { category: 'disabled' } : facts.validity, today);
  const refusals = refusalsOf(
    mayOpenJobseekerPage(facts.attending),
    residenceRuling(facts.residence, today),
    days,
    facts.postal ? office : allow(),
  );
  return { facts, office, days, refusals, problems: fullCheck(jobseekerFields, draft.content) };
}

/** What keeps a draft from being registered today, by the person or at the counter of an office; nothing when it can be sent. */
export async function obstaclesOf(app: App, draft: RegistrationDraft, at?: string): Promise<Obstacles> {
  const { problems, refusals } = judge(draft, await officesOfDraft(app.db, draft), app.clock.today(), at);
  return { problems, refusals };
}

/**
 * Registers the draft of an account: it becomes an オンライン登録者 at once, with 求職番号, 利用安定所 and validity
 * (T9(1)(2), T3(6), T10(2)).
 * Refused: `already-registered`, `consent-missing`, `registration-incomplete`, and what the rules refuse.
 */
export async function register(app: App, caller: Caller): Promise<Ruling<Registered>> {
  const userId = caller.actor.userId;
  if (!userId) throw new Error('Only an account registers.');
  return useCase(app, caller, 'jobseekers.register', async (work) => {
    const { tx, today, now } = work;
    await lockAccount(tx, userId);
    if (await hasJobseekerPage(tx, userId)) return refuse({ rule: 'T9(1)', code: 'already-registered' });
    const draft = await registrationDraft(tx, ownDraft(userId));
    const offices = await officesOfDraft(tx, draft);
    const { facts, office, days, refusals, problems } = judge(draft, offices, today);
    const complete = problems.length === 0 && Object.keys(draft.typed).length === 0;
    const ruled = ruling([
      ...refusalsOf(consentsFor('jobseeker', await consentsOf(tx, userId))),
      ...(complete ? [] : [{ rule: 'T9(1)', code: 'registration-incomplete' }]),
      ...refusals,
    ]);
    if (!ruled.ok) return ruled;
    if (!office.ok || !days.ok || !facts.person) throw new Error('A complete registration lacks its facts.');

    const number = await nextNumber(tx, 'jobseeker', office.value);
    const { validThrough } = days.value;
    const jobseekerId = await insertJobseeker(tx, {
      number,
      kind: 'online',
      officeCode: office.value,
      ...facts.person,
      content: draft.content,
      registeredOn: today,
      registeredDisabled: false,
      ...days.value,
      now,
    });
    await openPageTo(tx, userId, { jobseekerId, name: facts.person.name, now });
    await forgetRegistrationDraft(tx, ownDraft(userId));
    await work.record({
      kind: 'jobseeker.registered',
      rule: 'T9(2)',
      subjects: [`jobseeker:${jobseekerId}`, `user:${userId}`, `office:${office.value}`],
      data: { number, validThrough: validThrough?.toString() ?? null },
    });
    const officeName = offices.find((each) => each.code === office.value)?.name ?? office.value;
    await mailRegistered(app, work, userId, { jobseekerId, number, officeName, validThrough });
    return allow({ jobseekerId, number });
  });
}

async function mailRegistered(
  app: App,
  work: Work,
  userId: string,
  facts: { jobseekerId: number; number: string; officeName: string; validThrough: Temporal.PlainDate | null },
): Promise<void> {
  const { email } = await work.tx
    .selectFrom('auth_user')
    .select('email')
    .where('id', '=', userId)
    .executeTakeFirstOrThrow();
  await work.mail({
    kind: 'jobseekers.registered',
    about: `jobseeker:${facts.jobseekerId}`,
    to: email,
    ...registeredMail({ baseUrl: app.config.baseUrl, ...facts }),
  });
}
