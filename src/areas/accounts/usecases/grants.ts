import { allow, type Ruling, refusalsOf, refuse, ruling } from '#kernel/refusal.ts';
import type { App } from '#platform/app.ts';
import { withinRate } from '#platform/rate-limit.ts';
import { type Caller, useCase, type Work } from '#platform/usecase.ts';
import { accountRemovedMail, firstAccountMail, invitationMail } from '../mails.ts';
import { mayAddAccount } from '../rules/additional-account.ts';
import { type DelegationBasis, mayDelegate } from '../rules/delegation.ts';
import { normalEmail } from '../rules/email-address.ts';
import { type EmployerAccount, mayHandOver, mayManageAccounts } from '../rules/first-account.ts';
import { invitationOpenThrough, invitationStands } from '../rules/invitation.ts';
import {
  accountsOfPage,
  countAdditional,
  currentGrant,
  endGrant,
  type Grant,
  grantById,
  insertGrant,
  type PageAccount,
  removeFromPage,
  renewGrant,
  swapFirst,
} from '../store/grants.ts';
import { keyHash, lockAddress, newKey, replaceKey } from '../store/keys.ts';
import { lockPage } from '../store/page.ts';

/** Somebody to invite, as typed. */
export interface Invitee {
  readonly establishmentId: number;
  readonly email: string;
  readonly name: string;
  /** Absent for an additional account. */
  readonly delegation?: {
    readonly basis: DelegationBasis | undefined;
    readonly detail: string;
    readonly startsOn: Temporal.PlainDate | undefined;
    readonly endsOn: Temporal.PlainDate | undefined;
  };
}

const WINDOW_SECONDS = 60 * 60;
const MOST_INVITATIONS = 40;
const mostNameCharacters = 54;

function accountOf(accounts: readonly PageAccount[], caller: Caller): EmployerAccount {
  return accounts.find((each) => each.userId === caller.actor.userId)?.kind ?? 'none';
}

/** The accounts of a page under its lock, for its first account only. */
async function managed(work: Work, caller: Caller, establishmentId: number): Promise<Ruling<readonly PageAccount[]>> {
  await lockPage(work.tx, { role: 'employer', id: establishmentId });
  const accounts = await accountsOfPage(work.tx, establishmentId);
  const may = mayManageAccounts(accountOf(accounts, caller));
  return may.ok ? allow(accounts) : may;
}

async function sendInvitation(
  app: App,
  work: Work,
  grant: Pick<Grant, 'id' | 'kind' | 'email'>,
  establishmentId: number,
) {
  const { tx, now, today } = work;
  const key = newKey();
  const { email } = grant;
  const keyId = await replaceKey(tx, {
    email,
    purpose: 'employerInvited',
    hash: keyHash(app, 'employerInvited', email, key),
    data: { consents: [], grantId: grant.id },
    now,
  });
  const { name } = await tx
    .selectFrom('establishment')
    .select('name')
    .where('id', '=', establishmentId)
    .executeTakeFirstOrThrow();
  await work.mail({
    kind: 'accounts.invited',
    about: `key:${keyId}`,
    to: email,
    ...invitationMail(grant.kind, name, key, {
      baseUrl: app.config.baseUrl,
      now,
      openThrough: invitationOpenThrough(today),
    }),
  });
}

/** The invitee's answers, when they can be used. */
function read(app: App, { email: typed, name, delegation }: Invitee): Ruling<{ email: string }> {
  const email = normalEmail(typed);
  const checked = ruling([
    ...(email ? [] : [{ rule: 'T4(1)', code: 'not-an-address', field: 'email' }]),
    ...([...name].length > mostNameCharacters
      ? [{ rule: 'T4(1)', code: 'name-too-long', field: 'name', data: { most: mostNameCharacters } }]
      : []),
    ...(delegation ? refusalsOf(mayDelegate(delegation, app.clock.today())) : []),
  ]);
  return checked.ok ? allow({ email: email ?? '' }) : checked;
}

/**
 * T4(1): invites somebody to an additional account, or to file for the employer by delegation, by an 認証キー to their address.
 * Additional accounts and standing invitations together are at most ten.
 * Refused: `first-account-only`, `too-many-accounts`, `already-account`, `already-invited`, `not-an-address`, `name-too-long`,
 * `delegation-…`, `too-many-keys`.
 */
export async function invite(app: App, caller: Caller, invitee: Invitee): Promise<Ruling<{ grantId: number }>> {
  const typed = read(app, invitee);
  if (!typed.ok) return typed;
  const { email } = typed.value;
  const { establishmentId, name, delegation } = invitee;
  if (!(await withinRate(app, `invite:establishment:${establishmentId}`, MOST_INVITATIONS, WINDOW_SECONDS)))
    return refuse({ rule: 'T15', code: 'too-many-keys', field: 'email', data: { minutes: WINDOW_SECONDS / 60 } });
  return useCase(app, caller, 'accounts.invite', async (work) => {
    const { tx, now, today } = work;
    await lockAddress(tx, email);
    const accounts = await managed(work, caller, establishmentId);
    if (!accounts.ok) return accounts;
    if (accounts.value.some((each) => each.email === email))
      return refuse({ rule: 'T4(1)', code: 'already-account', field: 'email' });
    const current = await currentGrant(tx, email, establishmentId);
    if (current && invitationStands(current, today))
      return refuse({ rule: 'T4(1)', code: 'already-invited', field: 'email' });
    if (current) await endGrant(tx, current.id, 'employer', now);
    if (!delegation) {
      const may = mayAddAccount(await countAdditional(tx, establishmentId, today));
      if (!may.ok) return may;
    }
    const grant = {
      kind: delegation ? ('delegate' as const) : ('additional' as const),
      email,
      name,
      basis: delegation?.basis ?? null,
      detail: delegation?.detail ?? null,
      startsOn: delegation?.startsOn ?? null,
      endsOn: delegation?.endsOn ?? null,
    };
    const openThrough = invitationOpenThrough(today);
    const grantId = await insertGrant(tx, establishmentId, grant, { now, openThrough });
    await sendInvitation(app, work, { id: grantId, ...grant }, establishmentId);
    await work.record({
      kind: delegation ? 'accounts.delegated' : 'accounts.invited',
      rule: 'T4(1)',
      subjects: [`establishment:${establishmentId}`, `grant:${grantId}`],
    });
    return allow({ grantId });
  });
}

interface OwnGrant {
  readonly establishmentId: number;
  readonly grantId: number;
}

/** Sends an invitation again; one that has lapsed needs a free place. Refused: `first-account-only`, `invitation-gone`, `too-many-accounts`, `too-many-keys`. */
export async function inviteAgain(app: App, caller: Caller, { establishmentId, grantId }: OwnGrant): Promise<Ruling> {
  const before = await grantById(app.db, grantId, establishmentId);
  if (!before) return refuse({ rule: 'T4(1)', code: 'invitation-gone' });
  if (!(await withinRate(app, `invite:establishment:${establishmentId}`, MOST_INVITATIONS, WINDOW_SECONDS)))
    return refuse({ rule: 'T15', code: 'too-many-keys', data: { minutes: WINDOW_SECONDS / 60 } });
  return useCase(app, caller, 'accounts.inviteAgain', async (work) => {
    const { tx, now, today } = work;
    await lockAddress(tx, before.email);
    const accounts = await managed(work, caller, establishmentId);
    if (!accounts.ok) return accounts;
    const grant = await grantById(tx, grantId, establishmentId);
    if (!grant || grant.accepted || grant.ended) return refuse({ rule: 'T4(1)', code: 'invitation-gone' });
    if (grant.kind === 'additional') {
      const may = mayAddAccount(await countAdditional(tx, establishmentId, today, grant.id));
      if (!may.ok) return may;
    }
    await renewGrant(tx, grant.id, { now, openThrough: invitationOpenThrough(today) });
    await sendInvitation(app, work, grant, establishmentId);
    await work.record({
      kind: 'accounts.invitedAgain',
      rule: 'T4(1)',
      subjects: [`establishment:${establishmentId}`, `grant:${grant.id}`],
    });
    return allow();
  });
}

/** Takes an invitation back. Refused: `first-account-only`, `invitation-gone`. */
export async function takeInvitationBack(
  app: App,
  caller: Caller,
  { establishmentId, grantId }: OwnGrant,
): Promise<Ruling> {
  return useCase(app, caller, 'accounts.takeInvitationBack', async (work) => {
    const accounts = await managed(work, caller, establishmentId);
    if (!accounts.ok) return accounts;
    const grant = await grantById(work.tx, grantId, establishmentId);
    if (!grant || grant.accepted || grant.ended) return refuse({ rule: 'T4(1)', code: 'invitation-gone' });
    await endGrant(work.tx, grant.id, 'employer', work.now);
    await work.record({
      kind: 'accounts.invitationTakenBack',
      rule: 'T4(1)',
      subjects: [`establishment:${establishmentId}`, `grant:${grant.id}`],
    });
    return allow();
  });
}

interface OwnAccount {
  readonly establishmentId: number;
  readonly membershipId: number;
}

async function remove(app: App, work: Work, account: PageAccount, establishmentId: number, by: 'employer' | 'account') {
  const { tx, now } = work;
  const { name } = await tx
    .selectFrom('establishment')
    .select('name')
    .where('id', '=', establishmentId)
    .executeTakeFirstOrThrow();
  await removeFromPage(tx, account.membershipId, now);
  if (account.grant) await endGrant(tx, account.grant.id, by, now);
  await work.record({
    kind: account.kind === 'delegate' ? 'accounts.delegationEnded' : 'accounts.removed',
    rule: 'T4(1)',
    subjects: [`establishment:${establishmentId}`, `user:${account.userId}`],
    data: { by },
  });
  await work.mail({
    kind: 'accounts.removed',
    about: `membership:${account.membershipId}:${now}`,
    to: account.email,
    ...accountRemovedMail(account.kind, name, app.config.baseUrl),
  });
}

/** Removes an additional account or ends a delegation, at once. Refused: `first-account-only`, `account-gone`. */
export async function removeAccount(
  app: App,
  caller: Caller,
  { establishmentId, membershipId }: OwnAccount,
): Promise<Ruling> {
  return useCase(app, caller, 'accounts.remove', async (work) => {
    const accounts = await managed(work, caller, establishmentId);
    if (!accounts.ok) return accounts;
    const account = accounts.value.find((each) => each.membershipId === membershipId);
    if (!account || account.kind === 'first') return refuse({ rule: 'T4(1)', code: 'account-gone' });
    await remove(app, work, account, establishmentId, 'employer');
    return allow();
  });
}

/** Ends a delegation from the delegate's side, at once. Refused: `account-gone`. */
export async function endOwnDelegation(app: App, caller: Caller, establishmentId: number): Promise<Ruling> {
  return useCase(app, caller, 'accounts.endDelegation', async (work) => {
    await lockPage(work.tx, { role: 'employer', id: establishmentId });
    const accounts = await accountsOfPage(work.tx, establishmentId);
    const own = accounts.find((each) => each.userId === caller.actor.userId && each.kind === 'delegate');
    if (!own) return refuse({ rule: 'T4(1)', code: 'account-gone' });
    await remove(app, work, own, establishmentId, 'account');
    return allow();
  });
}

/**
 * Makes an additional account the first one (T4(1)); what was the first stays as an additional one.
 * Refused: `first-account-only`, `not-an-additional-account`.
 */
export async function handOverFirst(
  app: App,
  caller: Caller,
  { establishmentId, membershipId }: OwnAccount,
): Promise<Ruling> {
  return useCase(app, caller, 'accounts.handOver', async (work) => {
    const accounts = await managed(work, caller, establishmentId);
    if (!accounts.ok) return accounts;
    const next = accounts.value.find((each) => each.membershipId === membershipId);
    const first = accounts.value.find((each) => each.kind === 'first');
    const may = mayHandOver(accountOf(accounts.value, caller), next?.kind ?? 'none');
    if (!may.ok) return may;
    if (!next || !first) throw new Error('Accounts were checked and are none.');
    await swapFirst(work.tx, first.membershipId, next.membershipId);
    await work.record({
      kind: 'accounts.firstHandedOver',
      rule: 'T4(1)',
      subjects: [`establishment:${establishmentId}`, `user:${first.userId}`, `user:${next.userId}`],
    });
    for (const account of [first, next])
      await work.mail({
        kind: 'accounts.firstHandedOver',
        about: `establishment:${establishmentId}:${account.userId}:${work.now}`,
        to: account.email,
        ...firstAccountMail(next.email, app.config.baseUrl),
      });
    return allow();
  });
}
