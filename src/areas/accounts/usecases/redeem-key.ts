import { allow, type Refusal, type Ruling, refusalsOf, refuse, ruling } from '#kernel/refusal.ts';
import type { App } from '#platform/app.ts';
import { passwords } from '#platform/auth/auth.ts';
import { withinRate } from '#platform/rate-limit.ts';
import { type Caller, useCase, type Work } from '#platform/usecase.ts';
import { openedMail, passwordChangedMail } from '../mails.ts';
import { mayAddAccount } from '../rules/additional-account.ts';
import { normalEmail } from '../rules/email-address.ts';
import { invitationStands } from '../rules/invitation.ts';
import { mostKeyAttempts, normalKey } from '../rules/key-form.ts';
import { mayUsePassword } from '../rules/password.ts';
import { mayUseKey } from '../rules/verification-key.ts';
import { forgetFailures } from '../store/failures.ts';
import { accountsOfPage, admitToPage, countAdditional, type Grant, grantById, invitationTo } from '../store/grants.ts';
import {
  type Consent,
  countKeyAttempt,
  keyHash,
  lockAddress,
  type OpeningPurpose,
  type StoredKey,
  takeKey,
  useKey,
} from '../store/keys.ts';
import { insertFirstMembership, insertOpened, openWaitingRegistration, waitingOpening } from '../store/openings.ts';
import { lockPage } from '../store/page.ts';
import { insertUser, recordConsents, replacePassword, type StoredUser, userByEmail } from '../store/users.ts';
import { consentsFor } from './request-key.ts';

export interface KeyRedemption {
  readonly purpose: OpeningPurpose;
  /** As typed. */
  readonly email: string;
  readonly key: string;
  readonly password: string;
  /** T4(4): what was agreed to after the key was mailed with an invitation. */
  readonly consents?: readonly Consent[];
  /** Address of the client. */
  readonly from: string;
}

/** The account that a key opened, or whose password it set. */
export interface Redeemed {
  readonly userId: string;
  readonly email: string;
  readonly establishmentId: number | null;
}

const WINDOW_SECONDS = 15 * 60;
const MOST_PER_CLIENT = 60;

/** Whether an account that exists already may take up a key of this purpose (T4(1)). */
const joins = (purpose: OpeningPurpose) => purpose === 'employerCounter' || purpose === 'employerInvited';

const wrongKey: Refusal = { rule: 'G④', code: 'key-wrong', field: 'key' };

/** What was typed, when it can be used at all. */
function read(redemption: KeyRedemption): Ruling<{ email: string; key: string }> {
  const email = normalEmail(redemption.email);
  const key = normalKey(redemption.key);
  const refusals: Refusal[] = [];
  const rule = redemption.purpose.startsWith('employer') ? 'T2(1)' : 'T5(1)';
  if (!email) refusals.push({ rule, code: 'not-an-address', field: 'email' });
  if (!key) refusals.push(wrongKey);
  // Where the account may exist its password was judged when it was set.
  if (!joins(redemption.purpose) || redemption.password === '')
    refusals.push(...refusalsOf(mayUsePassword(redemption.password, email ?? '')));
  const checked = ruling(refusals);
  if (!checked.ok) return checked;
  if (!email || !key) throw new Error('Address and key were checked and are none.');
  return allow({ email, key });
}

/**
 * Uses an 認証キー with a password: opens the account it was asked for, with consents and first membership, or sets the new
 * password and ends all sessions (G⑥). One use wins, however many come at once.
 * Refused: `key-wrong`, `key-expired`, `key-used`, `key-superseded`, `key-attempts`, `account-exists`, `no-opening`,
 * `password-…`, `consent-missing`, `too-many-tries`.
 *
 * Clause: G⑤, G⑥
 */
export async function redeemKey(app: App, caller: Caller, redemption: KeyRedemption): Promise<Ruling<Redeemed>> {
  const typed = read(redemption);
  if (!typed.ok) return typed;
  const { email, key } = typed.value;
  const { purpose, password } = redemption;
  if (!(await withinRate(app, `redeem:client:${redemption.from}`, MOST_PER_CLIENT, WINDOW_SECONDS)))
    return refuse({ rule: 'T15', code: 'too-many-tries', field: 'key', data: { minutes: WINDOW_SECONDS / 60 } });

  const attempts = await countKeyAttempt(app.db, purpose, email);
  const before = await userByEmail(app.db, email);
  const own = await ownsPassword(before, password);
  const passwordHash = await passwords.hash(password);

  return useCase(app, caller, 'accounts.redeemKey', async (work) => {
    const { tx, now } = work;
    await lockAddress(tx, email);
    const stored = await takeKey(tx, purpose, email, keyHash(app, purpose, email, key));
    if (!stored) return refuse(wrongKey);
    const usable = mayUseKey(stored, now);
    if (!usable.ok) return usable;
    if (attempts > mostKeyAttempts)
      return refuse({ rule: 'G④', code: 'key-attempts', field: 'key', data: { most: mostKeyAttempts } });
    const user = await userByEmail(tx, email);
    if (user?.passwordHash !== before?.passwordHash)
      return refuse({ rule: 'T15', code: 'account-changed', field: 'key' });
    const consents = [...stored.data.consents, ...(redemption.consents ?? [])];
    const agreed = consentsFor(purpose, consents);
    if (!agreed.ok) return agreed;
    const redeemed =
      purpose === 'passwordReset'
        ? await resetPassword(app, work, email, user, passwordHash)
        : await openAccount(app, work, { purpose, email, stored, consents, user, own, password, passwordHash });
    if (!redeemed.ok) return redeemed;
    await useKey(tx, stored.id, now);
    await forgetFailures(tx, email);
    return redeemed;
  });
}

async function ownsPassword(user: StoredUser | undefined, password: string): Promise<boolean> {
  return user?.passwordHash ? passwords.verify({ hash: user.passwordHash, password }) : false;
}

async function resetPassword(
  app: App,
  work: Work,
  email: string,
  user: StoredUser | undefined,
  passwordHash: string,
): Promise<Ruling<Redeemed>> {
  if (!user) return refuse(wrongKey);
  await replacePassword(work.tx, user.id, passwordHash, work.now);
  await work.record({ kind: 'accounts.passwordReset', rule: 'T15', subjects: [`user:${user.id}`] });
  await work.mail({
    kind: 'accounts.passwordChanged',
    about: `user:${user.id}:${work.now}`,
    to: email,
    ...passwordChangedMail(app.config.baseUrl),
  });
  return allow({ userId: user.id, email, establishmentId: null });
}

interface Opening {
  readonly purpose: Exclude<OpeningPurpose, 'passwordReset'>;
  readonly email: string;
  readonly stored: StoredKey;
  readonly consents: readonly Consent[];
  readonly user: StoredUser | undefined;
  /** The typed password is that of the account there is already. */
  readonly own: boolean;
  readonly password: string;
  readonly passwordHash: string;
}

async function openAccount(app: App, work: Work, opening: Opening): Promise<Ruling<Redeemed>> {
  const { tx, now } = work;
  const { purpose, email, stored, user } = opening;
  const refusal = mayOpen(opening);
  if (!refusal.ok) return refusal;

  const waiting = purpose === 'employerCounter' ? await waitingOpening(tx, email) : undefined;
  if (purpose === 'employerCounter' && !waiting) return refuse({ rule: 'G①', code: 'no-opening', field: 'email' });
  const grant = await invitedGrant(work, opening);
  if (!grant.ok) return grant;

  const userId = user?.id ?? (await insertUser(tx, { email, name: '', passwordHash: opening.passwordHash, now }));
  await recordConsents(tx, userId, opening.consents);
  const establishmentId = grant.value?.establishmentId ?? (await establishmentFor(work, opening, waiting));
  if (grant.value)
    await admitToPage(tx, { userId, establishmentId: grant.value.establishmentId, grant: grant.value, now });
  else if (establishmentId) await insertFirstMembership(tx, { userId, establishmentId, now });

  const jobseekerId = purpose === 'jobseeker' ? await openWaitingRegistration(tx, { email, userId, now }) : undefined;

  const subjects = [
    `user:${userId}`,
    ...(establishmentId ? [`establishment:${establishmentId}`] : []),
    ...(jobseekerId ? [`jobseeker:${jobseekerId}`] : []),
  ];
  await work.record({ kind: 'accounts.opened', rule: 'G⑥', subjects, data: { purpose } });
  await work.mail({
    kind: 'accounts.opened',
    about: `user:${userId}:${stored.id}`,
    to: email,
    ...openedMail(purpose, app.config.baseUrl),
  });
  return allow({ userId, email, establishmentId });
}

/** T4(1): the invitation that a key takes up, under its establishment's lock, while it stands and has its place. */
async function invitedGrant(work: Work, { purpose, stored, email, user }: Opening): Promise<Ruling<Grant | undefined>> {
  const { tx, today } = work;
  if (purpose !== 'employerInvited') return allow(undefined);
  const gone = refuse({ rule: 'T4(1)', code: 'invitation-gone', field: 'key' });
  const found = await invitationTo(tx, email, today);
  if (!found || found.id !== stored.data.grantId) return gone;
  const page = await lockPage(tx, { role: 'employer', id: found.establishmentId });
  const grant = await grantById(tx, found.id, found.establishmentId);
  if (!grant || !invitationStands(grant, today) || page.withdrawnOn) return gone;
  const accounts = await accountsOfPage(tx, grant.establishmentId);
  if (accounts.some((each) => each.userId === user?.id))
    return refuse({ rule: 'T4(1)', code: 'already-account', field: 'email' });
  if (grant.kind === 'additional') {
    const may = mayAddAccount(await countAdditional(tx, grant.establishmentId, today, grant.id));
    if (!may.ok) return may;
  }
  return allow(grant);
}

function mayOpen({ purpose, email, user, own, password }: Opening): Ruling {
  if (!user) return mayUsePassword(password, email);
  if (!joins(purpose))
    return refuse({ rule: purpose === 'jobseeker' ? 'T5(1)' : 'T2(1)', code: 'account-exists', field: 'email' });
  return own ? allow() : refuse({ rule: 'T4(1)', code: 'password-of-account', field: 'password' });
}

async function establishmentFor(work: Work, { purpose, stored }: Opening, waiting: number | undefined) {
  if (purpose === 'jobseeker') return null;
  if (waiting) return waiting;
  const officeCode = stored.data.officeCode;
  if (!officeCode) throw new Error('A page that opens by itself has no office.');
  return insertOpened(work.tx, { officeCode, counterEmail: null, name: '', now: work.now });
}
