import { republish } from '#areas/postings/index.ts';
import { allow, type Ruling, refuse } from '#kernel/refusal.ts';
import { move } from '#kernel/transitions.ts';
import type { App } from '#platform/app.ts';
import { lockActs } from '#platform/stops.ts';
import { type Caller, useCase, type Work } from '#platform/usecase.ts';
import { accountDeletedMail, checkAskedMail, emergencyMail, stopMail } from '../mails.ts';
import { mayStop } from '../rules/may-stop.ts';
import { type EmergencyMove, emergencyTransitions } from '../rules/stop-transitions.ts';
import { deletePagesOf } from '../store/erase.ts';
import { accountsOf, lockPage, type PageRef, pageSubject } from '../store/page.ts';
import {
  type AccountRecord,
  accountRecord,
  activateEmergency,
  activeStop,
  answerStop,
  endStop,
  insertEmergency,
  insertStop,
  markStopped,
  openEmergency,
  type Stop,
} from '../store/stops.ts';

interface Decision {
  readonly reason: string;
  /** The head of the office decides. */
  readonly head: boolean;
}

const stopClause = ({ role }: PageRef) => (role === 'jobseeker' ? 'T7(7)' : 'T6(7)');

async function tellPage(app: App, work: Work, page: PageRef, mail: { what: 'stopped' | 'lifted'; reason: string }) {
  const clause = stopClause(page);
  await work.record({ kind: `service.${mail.what}`, rule: clause, subjects: [pageSubject(page)] });
  for (const { id, email } of await accountsOf(work.tx, page))
    await work.mail({
      kind: `service.${mail.what}`,
      about: `${pageSubject(page)}:${id}:${work.now}`,
      to: email,
      ...stopMail(mail.what, { reason: mail.reason, employer: page.role === 'employer' }, app.config.baseUrl),
    });
}

/** T6(7): with the service its postings leave the site; what is still valid when the stop is lifted comes back. */
async function showPostings({ tx, today }: Work, page: PageRef, stoppedAt: Temporal.Instant | null): Promise<void> {
  if (page.role !== 'employer') return;
  await markStopped(tx, page.id, stoppedAt);
  await republish(tx, page.id, today);
}

/**
 * T6(7), T7(7): the office stops the service of a page, for a reason that its people are told. What has begun is finished first; nothing
 * begins after. An employer's postings are not on the site meanwhile; their validity runs on. Refused: `head-only`, `reason-missing`, `reason-too-long`, `already-stopped`.
 */
export async function stopService(app: App, caller: Caller, page: PageRef, decision: Decision): Promise<Ruling> {
  const clause = stopClause(page);
  const may = mayStop({ clause, ...decision });
  if (!may.ok) return may;
  return useCase(app, caller, 'accounts.stopService', async (work) => {
    const { tx, actor, now } = work;
    await lockActs(tx, pageSubject(page));
    await lockPage(tx, page);
    if (await activeStop(tx, page)) return refuse({ rule: clause, code: 'already-stopped' });
    const { reason } = decision;
    await insertStop(tx, page, { reason, label: actor.label, officeCode: actor.officeCode, now });
    await showPostings(work, page, now);
    await tellPage(app, work, page, { what: 'stopped', reason });
    return allow();
  });
}

/** Lifts the stop of a page's service. Refused: `head-only`, `reason-missing`, `reason-too-long`, `not-stopped`. */
export async function liftStop(app: App, caller: Caller, page: PageRef, decision: Decision): Promise<Ruling> {
  const clause = stopClause(page);
  const may = mayStop({ clause, ...decision });
  if (!may.ok) return may;
  return useCase(app, caller, 'accounts.liftStop', async (work) => {
    const { tx, actor, now } = work;
    await lockPage(tx, page);
    const stop = await activeStop(tx, page);
    if (!stop) return refuse({ rule: clause, code: 'not-stopped' });
    const { reason } = decision;
    await endStop(tx, stop.id, { state: 'lifted', reason, label: actor.label, now });
    await showPostings(work, page, null);
    await tellPage(app, work, page, { what: 'lifted', reason });
    return allow();
  });
}

const securityActor = { staff: 'staff', bureau: 'bureau', operator: 'operator' } as const;

/** The clause under which an account is looked after. */
const emergencyClause = (account: AccountRecord) =>
  account.pages.some((each) => each.role === 'employer' || each.role === 'delegate') ? 'T6(9)' : 'T7(11)';

/** Whether an account is within reach: of an office those that open a page of the office, of operator and bureau all. */
export const withinReach = (account: AccountRecord, officeCode: string | null): boolean =>
  officeCode === null || account.pages.some((each) => each.officeCode === officeCode);

const marks = (account: AccountRecord) => [
  `user:${account.userId}`,
  ...account.pages.flatMap((each) => [
    ...(each.jobseekerId ? [`jobseeker:${each.jobseekerId}`] : []),
    ...(each.establishmentId ? [`establishment:${each.establishmentId}`] : []),
  ]),
];

interface EmergencyDecision {
  readonly userId: string;
  readonly reason: string;
  /** With `ask`: what the owner is to check or do, and by when. */
  readonly ask?: { readonly text: string; readonly dueOn: Temporal.PlainDate | undefined };
}

async function endSessionsOf(work: Work, userId: string): Promise<void> {
  await work.tx.deleteFrom('auth_session').where('userId', '=', userId).execute();
  await work.tx.deleteFrom('pending_login').where('user_id', '=', userId).execute();
}

/** Carries out one move about an account for security, by whoever may; everything is recorded with its reason. */
async function secure(
  app: App,
  caller: Caller,
  decision: EmergencyDecision,
  name: 'ask' | Exclude<EmergencyMove, 'answer'>,
  carryOut: (work: Work, account: AccountRecord, open: Stop | undefined) => Promise<void>,
): Promise<Ruling> {
  return useCase(app, caller, `accounts.emergency.${name}`, async (work) => {
    const { tx, actor } = work;
    await lockActs(tx, `user:${decision.userId}`);
    const account = await accountRecord(tx, { userId: decision.userId });
    if (!account || !withinReach(account, actor.officeCode)) return refuse({ rule: 'T7(11)', code: 'account-unknown' });
    const clause = emergencyClause(account);
    const may = mayStop({ clause, head: true, reason: decision.reason });
    if (!may.ok) return may;
    const open = await openEmergency(tx, account.userId);
    const by = securityActor[actor.kind as keyof typeof securityActor];
    if (open) {
      const moved =
        name === 'ask'
          ? refuse({ rule: clause, code: 'already-stopped' })
          : move(emergencyTransitions, open.state, name, by);
      if (!moved.ok) return moved;
    } else if (name === 'solve' || name === 'lift') return refuse({ rule: clause, code: 'not-stopped' });
    await carryOut(work, account, open);
    await work.record({
      kind: `emergency.${name}`,
      rule: clause,
      subjects: marks(account),
      data: { reason: decision.reason },
    });
    return allow();
  });
}

/**
 * T6(9), T7(11): asks an account's owner for a check or an act before anything else is done.
 * Refused: `account-unknown`, `reason-missing`, `reason-too-long`, `ask-missing`, `already-stopped`.
 */
export async function askForCheck(app: App, caller: Caller, decision: EmergencyDecision): Promise<Ruling> {
  const { text = '', dueOn } = decision.ask ?? {};
  const missing = { rule: 'T7(11)', code: 'ask-missing' };
  if (text === '') return refuse({ ...missing, field: 'ask' });
  if (!dueOn || Temporal.PlainDate.compare(dueOn, app.clock.today()) < 0) return refuse({ ...missing, field: 'dueOn' });
  return secure(app, caller, decision, 'ask', async (work, account) => {
    const { actor, now } = work;
    const opened = { reason: decision.reason, label: actor.label, officeCode: actor.officeCode, now };
    const id = await insertEmergency(work.tx, account.userId, { ...opened, ask: { text, dueOn } });
    await work.mail({
      kind: 'emergency.asked',
      about: `stop:${id}`,
      to: account.email,
      ...checkAskedMail(text, dueOn, app.config.baseUrl),
    });
  });
}

/** What the owner of an account that was asked says. Refused: `not-stopped`, `reason-missing`, `reason-too-long`. */
export async function answerCheck(app: App, caller: Caller, answer: string): Promise<Ruling> {
  const { userId } = caller.actor;
  const may = mayStop({ clause: 'T7(11)', head: true, reason: answer });
  if (!may.ok)
    return refuse(...(may.refusals.map((each) => ({ ...each, field: 'answer' })) as [(typeof may.refusals)[0]]));
  return useCase(app, caller, 'accounts.answerCheck', async (work) => {
    const open = userId ? await openEmergency(work.tx, userId) : undefined;
    if (!open) return refuse({ rule: 'T7(11)', code: 'not-stopped' });
    const moved = move(emergencyTransitions, open.state, 'answer', 'owner');
    if (!moved.ok) return moved;
    await answerStop(work.tx, open.id, answer, work.now);
    await work.record({ kind: 'emergency.answer', rule: 'T7(11)', subjects: [`user:${userId}`] });
    return allow();
  });
}

/**
 * T6(9), T7(11): stops an account at once, without notice: its sessions end, nobody logs in to it, nothing it began goes on.
 * Refused: `account-unknown`, `reason-missing`, `reason-too-long`, `wrong-state`.
 */
export async function emergencyStop(app: App, caller: Caller, decision: EmergencyDecision): Promise<Ruling> {
  return secure(app, caller, decision, 'stop', async (work, account, open) => {
    const { actor, now, tx } = work;
    const { reason } = decision;
    if (open) await activateEmergency(tx, open.id, reason, now);
    else await insertEmergency(tx, account.userId, { reason, label: actor.label, officeCode: actor.officeCode, now });
    await endSessionsOf(work, account.userId);
    await work.mail({
      kind: 'emergency.stopped',
      about: `user:${account.userId}:${now}`,
      to: account.email,
      ...emergencyMail('stopped', app.config.baseUrl),
    });
  });
}

/** Closes a question as solved. Refused: `account-unknown`, `reason-missing`, `not-stopped`, `wrong-state`. */
export async function solveCheck(app: App, caller: Caller, decision: EmergencyDecision): Promise<Ruling> {
  return secure(app, caller, decision, 'solve', async (work, account, open) => {
    const { reason } = decision;
    if (open) await endStop(work.tx, open.id, { state: 'solved', reason, label: work.actor.label, now: work.now });
    await work.mail({
      kind: 'emergency.solved',
      about: `user:${account.userId}:${work.now}`,
      to: account.email,
      ...emergencyMail('solved', app.config.baseUrl),
    });
  });
}

/** Lets a stopped account log in again. Refused: `account-unknown`, `reason-missing`, `not-stopped`, `wrong-state`. */
export async function liftEmergency(app: App, caller: Caller, decision: EmergencyDecision): Promise<Ruling> {
  return secure(app, caller, decision, 'lift', async (work, account, open) => {
    const { reason } = decision;
    if (open) await endStop(work.tx, open.id, { state: 'lifted', reason, label: work.actor.label, now: work.now });
    await work.mail({
      kind: 'emergency.lifted',
      about: `user:${account.userId}:${work.now}`,
      to: account.email,
      ...emergencyMail('lifted', app.config.baseUrl),
    });
  });
}

/**
 * T6(9), T7(11): deletes an account for good, with the page it opened where it was the first or only one. What the office registered stays with the
 * office. Refused: `account-unknown`, `reason-missing`, `reason-too-long`, `wrong-state`.
 */
export async function deleteAccount(app: App, caller: Caller, decision: EmergencyDecision): Promise<Ruling> {
  return secure(app, caller, decision, 'delete', async (work, account, open) => {
    const { actor, now, today, tx } = work;
    const { reason } = decision;
    const opened = { reason, label: actor.label, officeCode: actor.officeCode, now };
    const id = open?.id ?? (await insertEmergency(tx, account.userId, opened));
    await endStop(tx, id, { state: 'deleted', reason, label: actor.label, now });
    await deletePagesOf(tx, account.userId, { now, today });
    await work.mail({
      kind: 'emergency.deleted',
      about: `stop:${id}`,
      to: account.email,
      ...accountDeletedMail(app.config.baseUrl),
    });
  });
}
