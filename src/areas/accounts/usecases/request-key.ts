import { consentDocuments } from '#areas/notices/index.ts';
import { officeByCode } from '#areas/offices/index.ts';
import { allow, type Refusal, type Ruling, refusalsOf, refuse, ruling } from '#kernel/refusal.ts';
import type { App } from '#platform/app.ts';
import { withinRate } from '#platform/rate-limit.ts';
import { type Caller, useCase, type Work } from '#platform/usecase.ts';
import { alreadyOpenMail, keyMail, noAccountMail, notAtCounterMail, notInvitedMail } from '../mails.ts';
import { consentsGiven } from '../rules/consents-given.ts';
import { normalEmail } from '../rules/email-address.ts';
import { keyValidUntil } from '../rules/verification-key.ts';
import { invitationTo } from '../store/grants.ts';
import { type Consent, keyHash, lockAddress, newKey, type OpeningPurpose, replaceKey } from '../store/keys.ts';
import { waitingOpening } from '../store/openings.ts';
import { userByEmail } from '../store/users.ts';

export interface KeyRequest {
  readonly purpose: OpeningPurpose;
  /** As typed. */
  readonly email: string;
  /** Nothing for `passwordReset`. */
  readonly consents: readonly Consent[];
  /** The office of an establishment that opens its page by itself. */
  readonly officeCode?: string | undefined;
  /** Address of the client. */
  readonly from: string;
}

const WINDOW_SECONDS = 15 * 60;
const MOST_PER_CLIENT = 60;
const MOST_PER_ADDRESS = 5;

/** Whose documents are agreed to, and the clause that asks for it. */
export const consentOf = {
  employerCounter: { account: 'employer', rule: 'T4(4)' },
  employerSelf: { account: 'employer', rule: 'T4(4)' },
  employerInvited: { account: 'employer', rule: 'T4(4)' },
  jobseeker: { account: 'jobseeker', rule: 'T5(4)' },
  passwordReset: undefined,
} as const;

/** T4(4) T5(4): whether everything that must be agreed to for a purpose was, in its present version. */
export function consentsFor(
  purpose: OpeningPurpose,
  given: readonly { readonly document: string; readonly version: string }[],
): Ruling {
  const asked = consentOf[purpose];
  if (!asked) return allow();
  const required = consentDocuments(asked.account).map(({ id, version }) => ({ document: id, version }));
  return consentsGiven(asked.rule, required, given);
}

async function check(app: App, request: KeyRequest, email: string | undefined): Promise<Ruling> {
  const refusals: Refusal[] = [];
  const rule = request.purpose.startsWith('employer') ? 'T2(1)' : 'T5(1)';
  if (!email) refusals.push({ rule, code: 'not-an-address', field: 'email' });
  refusals.push(...refusalsOf(consentsFor(request.purpose, request.consents)));
  if (request.purpose === 'employerSelf' && !(await officeByCode(app.db, request.officeCode ?? '')))
    refusals.push({ rule: 'T8(1)', code: 'office-unknown', field: 'postal' });
  return ruling(refusals);
}

/**
 * Mails an 認証キー (G④). Whether the address is known is never in the answer, only in the mail that its owner reads:
 * with a known and with an unknown address the same statements run and one mail goes out.
 * Refused: `not-an-address`, `consent-missing`, `office-unknown`, `too-many-keys`.
 */
export async function requestKey(app: App, caller: Caller, request: KeyRequest): Promise<Ruling<{ email: string }>> {
  const email = normalEmail(request.email);
  const checked = await check(app, request, email);
  if (!checked.ok) return checked;
  if (!email) throw new Error('An address was checked and is none.');
  const counts = await Promise.all([
    withinRate(app, `key:client:${request.from}`, MOST_PER_CLIENT, WINDOW_SECONDS),
    withinRate(app, `key:address:${email}`, MOST_PER_ADDRESS, WINDOW_SECONDS),
  ]);
  if (counts.includes(false))
    return refuse({ rule: 'T15', code: 'too-many-keys', field: 'email', data: { minutes: WINDOW_SECONDS / 60 } });

  return useCase(app, caller, 'accounts.requestKey', async (work) => {
    const { tx, now, today } = work;
    const { purpose, consents, officeCode } = request;
    await lockAddress(tx, email);
    const key = newKey();
    const invitation = await invitationTo(tx, email, today);
    const data = { consents, ...(officeCode && { officeCode }), ...(invitation && { grantId: invitation.id }) };
    const id = await replaceKey(tx, { email, purpose, hash: keyHash(app, purpose, email, key), data, now });
    const text = await mailFor(app, work, purpose, email, key);
    await work.mail({ kind: 'accounts.key', about: `key:${id}`, to: email, ...text });
    await work.record({ kind: 'accounts.keyRequested', rule: 'G④', subjects: [`key:${id}`], data: { purpose } });
    return allow({ email });
  });
}

/** The key, or why there is none; a key that is not mailed is known to nobody. */
async function mailFor(app: App, { tx, now, today }: Work, purpose: OpeningPurpose, email: string, key: string) {
  const { baseUrl } = app.config;
  const user = await userByEmail(tx, email);
  const opening = await waitingOpening(tx, email);
  const withKey = keyMail(purpose, key, {
    baseUrl,
    until: keyValidUntil(now),
    hasAccount: user !== undefined && (purpose === 'employerCounter' || purpose === 'employerInvited'),
  });
  if (purpose === 'passwordReset') return user?.passwordHash ? withKey : noAccountMail(baseUrl);
  if (purpose === 'employerInvited') return (await invitationTo(tx, email, today)) ? withKey : notInvitedMail(baseUrl);
  if (purpose === 'employerCounter' && opening) return withKey;
  if (user) return alreadyOpenMail(purpose, baseUrl);
  return purpose === 'employerCounter' ? notAtCounterMail(baseUrl) : withKey;
}
