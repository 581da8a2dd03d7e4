import { allow, type Ruling, refuse } from '#kernel/refusal.ts';
import type { App } from '#platform/app.ts';
import { passwords } from '#platform/auth/auth.ts';
import { withinRate } from '#platform/rate-limit.ts';
import { type Caller, useCase } from '#platform/usecase.ts';
import { addressChangedMail, addressChangeMail, addressTakenMail, ownPasswordChangedMail } from '../mails.ts';
import { normalEmail } from '../rules/email-address.ts';
import { mostKeyAttempts, normalKey } from '../rules/key-form.ts';
import { mayUsePassword } from '../rules/password.ts';
import { mayUseKey } from '../rules/verification-key.ts';
import { countKeyAttempt, keyHash, lockAddress, newKey, replaceKey, takeKey, useKey } from '../store/keys.ts';
import { endSessions } from '../store/sessions.ts';
import { renameUser, setPassword, userByEmail, userById } from '../store/users.ts';
import { confirmPassword } from './confirm-password.ts';

const WINDOW_SECONDS = 15 * 60;
const MOST_CHANGES = 5;

async function own(app: App, caller: Caller) {
  const user = caller.actor.userId ? await userById(app.db, caller.actor.userId) : undefined;
  if (!user) throw new Error('Only an account changes itself.');
  return user;
}

/** Sets a new password, asking for the old one, and ends the account's other sessions. Refused: `password-wrong`, `login-locked`, `password-…`. */
export async function changePassword(
  app: App,
  caller: Caller,
  change: { readonly old: string; readonly next: string; readonly sessionId: string },
): Promise<Ruling> {
  const user = await own(app, caller);
  const confirmed = await confirmPassword(app, caller, change.old);
  if (!confirmed.ok)
    return refuse(
      ...(confirmed.refusals.map((each) => ({ ...each, field: 'old' })) as [(typeof confirmed.refusals)[0]]),
    );
  const usable = mayUsePassword(change.next, user.email);
  if (!usable.ok) return usable;
  const passwordHash = await passwords.hash(change.next);
  return useCase(app, caller, 'accounts.changePassword', async (work) => {
    await setPassword(work.tx, user.id, passwordHash, work.now);
    await endSessions(work.tx, user.id, { except: change.sessionId });
    await work.record({ kind: 'accounts.passwordChanged', rule: 'T15', subjects: [`user:${user.id}`] });
    await work.mail({
      kind: 'accounts.passwordChanged',
      about: `user:${user.id}:${work.now}`,
      to: user.email,
      ...ownPasswordChangedMail(app.config.baseUrl),
    });
    return allow();
  });
}

/** Ends one other session of the account, or all others. Refused: `session-gone`. */
export async function endOtherSessions(
  app: App,
  caller: Caller,
  which: { readonly only: string } | { readonly except: string },
): Promise<Ruling> {
  const user = await own(app, caller);
  return useCase(app, caller, 'accounts.endSessions', async ({ tx, record }) => {
    const ended = await endSessions(tx, user.id, which);
    if (ended === 0 && 'only' in which) return refuse({ rule: 'T15', code: 'session-gone' });
    await record({ kind: 'accounts.sessionsEnded', rule: 'T15', subjects: [`user:${user.id}`], data: { ended } });
    return allow();
  });
}

/**
 * Asks to change the address of an account: a key goes to the old and to the new one. Whether the new one is taken is told only in its own mail.
 * Refused: `not-an-address`, `same-address`, `password-wrong`, `login-locked`, `too-many-keys`.
 */
export async function requestAddressChange(
  app: App,
  caller: Caller,
  { email: typed, password }: { readonly email: string; readonly password: string },
): Promise<Ruling<{ email: string }>> {
  const user = await own(app, caller);
  const email = normalEmail(typed);
  if (!email) return refuse({ rule: 'T5(1)', code: 'not-an-address', field: 'email' });
  if (email === user.email) return refuse({ rule: 'T5(1)', code: 'same-address', field: 'email' });
  const confirmed = await confirmPassword(app, caller, password);
  if (!confirmed.ok) return confirmed;
  if (!(await withinRate(app, `address:user:${user.id}`, MOST_CHANGES, WINDOW_SECONDS)))
    return refuse({ rule: 'T15', code: 'too-many-keys', field: 'email', data: { minutes: WINDOW_SECONDS / 60 } });
  return useCase(app, caller, 'accounts.requestAddressChange', async (work) => {
    const { tx, now } = work;
    for (const address of [user.email, email].sort()) await lockAddress(tx, address);
    const taken = await userByEmail(tx, email);
    const data = { consents: [], userId: user.id, newEmail: email };
    for (const [purpose, to] of [
      ['addressOld', user.email],
      ['addressNew', email],
    ] as const) {
      const key = newKey();
      const id = await replaceKey(tx, { email: to, purpose, hash: keyHash(app, purpose, to, key), data, now });
      const text =
        purpose === 'addressNew' && taken
          ? addressTakenMail(app.config.baseUrl)
          : addressChangeMail(purpose, key, { baseUrl: app.config.baseUrl, now });
      await work.mail({ kind: 'accounts.addressKey', about: `key:${id}`, to, ...text });
    }
    await work.record({ kind: 'accounts.addressChangeAsked', rule: 'T15', subjects: [`user:${user.id}`] });
    return allow({ email });
  });
}

/**
 * Changes the address of an account with the keys that went to both, and ends its other sessions.
 * Refused: `key-wrong`, `key-expired`, `key-used`, `key-superseded`, `key-attempts`, `account-exists`, `too-many-tries`.
 */
export async function changeAddress(
  app: App,
  caller: Caller,
  change: { readonly email: string; readonly oldKey: string; readonly newKey: string; readonly sessionId: string },
): Promise<Ruling<{ email: string }>> {
  const user = await own(app, caller);
  const email = normalEmail(change.email);
  if (!email) return refuse({ rule: 'T5(1)', code: 'not-an-address', field: 'email' });
  if (!(await withinRate(app, `redeem:user:${user.id}`, mostKeyAttempts, WINDOW_SECONDS)))
    return refuse({ rule: 'T15', code: 'too-many-tries', field: 'oldKey', data: { minutes: WINDOW_SECONDS / 60 } });
  const steps = [
    { purpose: 'addressOld', to: user.email, typed: change.oldKey, field: 'oldKey' },
    { purpose: 'addressNew', to: email, typed: change.newKey, field: 'newKey' },
  ] as const;
  const attempts = await Promise.all(steps.map(({ purpose, to }) => countKeyAttempt(app.db, purpose, to)));
  return useCase(app, caller, 'accounts.changeAddress', async (work) => {
    const { tx, now } = work;
    for (const address of [user.email, email].sort()) await lockAddress(tx, address);
    for (const [index, { purpose, to, typed, field }] of steps.entries()) {
      const wrong = refuse({ rule: 'G④', code: 'key-wrong', field });
      const key = normalKey(typed);
      const stored = key ? await takeKey(tx, purpose, to, keyHash(app, purpose, to, key)) : undefined;
      if (!stored || stored.data.userId !== user.id || stored.data.newEmail !== email) return wrong;
      const usable = mayUseKey(stored, now);
      if (!usable.ok)
        return refuse(...(usable.refusals.map((each) => ({ ...each, field })) as [(typeof usable.refusals)[0]]));
      if ((attempts[index] ?? 0) > mostKeyAttempts)
        return refuse({ rule: 'G④', code: 'key-attempts', field, data: { most: mostKeyAttempts } });
      await useKey(tx, stored.id, now);
    }
    if (await userByEmail(tx, email)) return refuse({ rule: 'T5(1)', code: 'account-exists', field: 'email' });
    await renameUser(tx, user.id, email, now);
    await endSessions(tx, user.id, { except: change.sessionId });
    await work.record({ kind: 'accounts.addressChanged', rule: 'T15', subjects: [`user:${user.id}`] });
    for (const to of [user.email, email])
      await work.mail({
        kind: 'accounts.addressChanged',
        about: `user:${user.id}:${now}:${to}`,
        to,
        ...addressChangedMail(app.config.baseUrl),
      });
    return allow({ email });
  });
}
