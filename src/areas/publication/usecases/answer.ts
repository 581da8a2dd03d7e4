import { allow, type Ruling, refuse } from '#kernel/refusal.ts';
import { move } from '#kernel/transitions.ts';
import type { App } from '#platform/app.ts';
import type { Tx } from '#platform/db.ts';
import { type Caller, useCase, type Work } from '#platform/usecase.ts';
import { declinedMail } from '../mails.ts';
import { mayAnswer } from '../rules/direct-request-standing.ts';
import { type DirectRequestMove, directRequestTransitions } from '../rules/direct-request-transitions.ts';
import { requestParties } from '../store/parties.ts';
import { lockRequest, type RequestRow, requestOf } from '../store/requests.ts';
import { subjectsOfRequest } from './subjects.ts';

const unknown = () => refuse({ rule: 'T12(5)', code: 'request-unknown' });

const events: Readonly<Record<DirectRequestMove, string>> = {
  consult: 'request.consulted',
  apply: 'request.accepted',
  refer: 'request.accepted',
  decline: 'request.declined',
};

/** Moves a locked request whose time has not passed, and records it. */
async function moveRequest(
  { tx, now, today, record }: Work,
  request: RequestRow,
  name: DirectRequestMove,
  actor: 'jobseeker' | 'staff',
): Promise<Ruling> {
  const may = mayAnswer(request.facts, today);
  if (!may.ok) return may;
  const moved = move(directRequestTransitions, request.facts.state, name, actor);
  if (!moved.ok) return moved;
  const decided = moved.value === 'accepted' || moved.value === 'declined';
  await tx
    .updateTable('direct_request')
    .set((eb) => ({
      state: moved.value,
      version: eb('version', '+', 1),
      ...(decided && { decided_at: now }),
      ...(moved.value === 'consulting' && { consulted_at: now }),
    }))
    .where('id', '=', request.id)
    .execute();
  await record({
    kind: events[name],
    rule: directRequestTransitions.moves[name].clause,
    subjects: subjectsOfRequest(request),
    data: { by: name },
  });
  return allow();
}

async function tellDeclined(app: App, { tx, mail }: Work, id: number): Promise<void> {
  const parties = await requestParties(tx, id);
  for (const to of parties.employerEmails)
    await mail({
      kind: 'publication.declined',
      about: `request:${id}:${to}`,
      to,
      ...declinedMail(parties, 'declined', app.config.baseUrl),
    });
}

interface OwnRequest {
  readonly requestId: number;
  readonly jobseekerId: number;
}

/** Declines a request (T12(7)). Refused: `request-unknown`, `taken-as-declined`, `request-answered`, `request-closed`. */
export async function declineRequest(
  app: App,
  caller: Caller,
  { requestId, jobseekerId }: OwnRequest,
): Promise<Ruling> {
  return useCase(app, caller, 'publication.decline', async (work) => {
    const request = await lockRequest(work.tx, requestId, { jobseekerId }, work.today);
    if (!request) return unknown();
    const moved = await moveRequest(work, request, 'decline', 'jobseeker');
    if (moved.ok) await tellDeclined(app, work, requestId);
    return moved;
  });
}

/**
 * Notes that the person wants to talk it over with the office (T12(5)); the last day stays. Asking again changes nothing.
 * Refused: `request-unknown`, `taken-as-declined`, `request-answered`, `request-closed`.
 */
export async function consultOffice(app: App, caller: Caller, { requestId, jobseekerId }: OwnRequest): Promise<Ruling> {
  return useCase(app, caller, 'publication.consult', async (work) => {
    const request = await lockRequest(work.tx, requestId, { jobseekerId }, work.today);
    if (!request) return unknown();
    if (request.standing.state === 'consulting') return allow();
    return moveRequest(work, request, 'consult', 'jobseeker');
  });
}

/**
 * What staff write down of a request that goes through them (T12(4)) when the person declines; a referral accepts it by itself.
 * Refused: `request-unknown`, `taken-as-declined`, `request-answered`, `request-closed`.
 */
export async function recordDecline(
  app: App,
  caller: Caller,
  input: { readonly requestId: number; readonly officeCode: string },
): Promise<Ruling> {
  return useCase(app, caller, 'publication.recordDecline', async (work) => {
    const request = await lockRequest(work.tx, input.requestId, { officeCode: input.officeCode }, work.today);
    if (!request) return unknown();
    const moved = await moveRequest(work, request, 'decline', 'staff');
    if (moved.ok) await tellDeclined(app, work, input.requestId);
    return moved;
  });
}

/**
 * Takes an open request for this posting as accepted, because the person applies to it or is referred to it (T12(5)): part of the
 * transaction that does so, with the jobseeker's row locked. Without an open request nothing happens.
 * @returns whether there was one
 */
export async function acceptRequest(
  work: Work,
  {
    jobseekerId,
    postingId,
    by,
  }: { readonly jobseekerId: number; readonly postingId: number; readonly by: 'apply' | 'refer' },
): Promise<boolean> {
  const id = await openRequestId(work.tx, jobseekerId, postingId);
  const request = id === undefined ? undefined : await requestOf(work.tx, id, { jobseekerId }, work.today);
  if (!request) return false;
  const actor = work.actor.kind === 'staff' ? 'staff' : 'jobseeker';
  const moved = await moveRequest(work, request, by, actor);
  return moved.ok;
}

async function openRequestId(tx: Tx, jobseekerId: number, postingId: number): Promise<number | undefined> {
  const row = await tx
    .selectFrom('direct_request')
    .select('id')
    .where('jobseeker_id', '=', jobseekerId)
    .where('posting_id', '=', postingId)
    .where('state', 'in', ['waiting', 'consulting'])
    .forUpdate()
    .executeTakeFirst();
  return row?.id;
}

/** Notes that a request was opened by the person it went to. */
export async function markRead(app: App, { requestId, jobseekerId }: OwnRequest): Promise<void> {
  await app.db
    .updateTable('direct_request')
    .set({ read_at: app.clock.now() })
    .where('id', '=', requestId)
    .where('jobseeker_id', '=', jobseekerId)
    .where('read_at', 'is', null)
    .execute();
}

interface BlockInput {
  readonly jobseekerId: number;
  readonly establishmentId: number;
}

/** Wants no further direct requests of an employer who has made one (T12(7)). Refused: `request-unknown`. */
export async function blockEmployer(app: App, caller: Caller, input: BlockInput): Promise<Ruling> {
  return useCase(app, caller, 'publication.block', async ({ tx, now, record }) => {
    await tx.selectFrom('jobseeker').select('id').where('id', '=', input.jobseekerId).forUpdate().execute();
    const asked = await tx
      .selectFrom('direct_request')
      .select('id')
      .where('jobseeker_id', '=', input.jobseekerId)
      .where('establishment_id', '=', input.establishmentId)
      .limit(1)
      .executeTakeFirst();
    if (!asked) return unknown();
    const blocked = await tx
      .insertInto('request_block')
      .values({ jobseeker_id: input.jobseekerId, establishment_id: input.establishmentId, blocked_at: now })
      .onConflict((conflict) => conflict.doNothing())
      .returning('jobseeker_id')
      .executeTakeFirst();
    if (blocked) await record(blockEvent('request.blocked', input));
    return allow();
  });
}

/** Lets an employer ask again (T12(7)); nothing happens where none was blocked. */
export async function unblockEmployer(app: App, caller: Caller, input: BlockInput): Promise<Ruling> {
  return useCase(app, caller, 'publication.unblock', async ({ tx, record }) => {
    await tx.selectFrom('jobseeker').select('id').where('id', '=', input.jobseekerId).forUpdate().execute();
    const gone = await tx
      .deleteFrom('request_block')
      .where('jobseeker_id', '=', input.jobseekerId)
      .where('establishment_id', '=', input.establishmentId)
      .returning('jobseeker_id')
      .executeTakeFirst();
    if (gone) await record(blockEvent('request.unblocked', input));
    return allow();
  });
}

/** The establishment is no subject: what stands in its history must not tell of the block. */
const blockEvent = (kind: string, { jobseekerId, establishmentId }: BlockInput) => ({
  kind,
  rule: 'T12(7)',
  subjects: [`jobseeker:${jobseekerId}`],
  data: { establishmentId },
});
