import { allow, type Ruling, refuse } from '#kernel/refusal.ts';
import type { App } from '#platform/app.ts';
import { type Caller, useCase, type Work } from '#platform/usecase.ts';
import { secondFactorMail } from '../mails.ts';
import { backupCodeCount, newBackupCode, normalBackupCode } from '../rules/second-factor.ts';
import { base32, totpAddress } from '../rules/totp.ts';
import {
  backupCodesLeft,
  confirmSecondFactor,
  deleteSecondFactor,
  newSecret,
  readSecondFactor,
  replaceBackupCodes,
} from '../store/second-factor.ts';
import { endSessions } from '../store/sessions.ts';
import { userById } from '../store/users.ts';
import { confirmPassword } from './confirm-password.ts';
import { takeCode } from './log-in.ts';

/** The secret to enter into an authenticator app, as text and as the address of its QR code. */
export interface SecretToEnter {
  readonly text: string;
  readonly address: string;
}

/** What an account has of a second step: backup codes left, or nothing. */
export async function secondFactorOf(app: App, userId: string): Promise<{ codesLeft: number } | undefined> {
  const factor = await readSecondFactor(app, app.db, userId);
  return factor?.confirmed ? { codesLeft: await backupCodesLeft(app.db, userId) } : undefined;
}

/** The secret that is being set up; made when there is none. Undefined where the second step is set already: its secret is not shown again. */
export async function secretToEnter(app: App, caller: Caller): Promise<SecretToEnter | undefined> {
  const { userId } = caller.actor;
  const user = userId ? await userById(app.db, userId) : undefined;
  if (!user) return undefined;
  let factor = await readSecondFactor(app, app.db, user.id);
  if (factor?.confirmed) return undefined;
  if (!factor) {
    await app.db.transaction().execute((tx) => newSecret(app, tx, user.id, app.clock.now()));
    factor = await readSecondFactor(app, app.db, user.id);
  }
  if (!factor) throw new Error('A secret was made and is not there.');
  return { text: base32(factor.secret), address: totpAddress(factor.secret, user.email) };
}

async function freshCodes(app: App, { tx }: Work, userId: string): Promise<readonly string[]> {
  const codes = Array.from({ length: backupCodeCount }, newBackupCode);
  await replaceBackupCodes(
    app,
    tx,
    userId,
    codes.map((code) => normalBackupCode(code) ?? ''),
  );
  return codes;
}

async function tell(
  app: App,
  work: Work,
  user: { readonly id: string; readonly email: string },
  what: 'set' | 'removed',
) {
  await work.record({
    kind: what === 'set' ? 'accounts.secondFactorSet' : 'accounts.secondFactorRemoved',
    rule: 'T15',
    subjects: [`user:${user.id}`],
  });
  await work.mail({
    kind: 'accounts.secondFactor',
    about: `user:${user.id}:${what}:${work.now}`,
    to: user.email,
    ...secondFactorMail(what, app.config.baseUrl),
  });
}

const own = (app: App, caller: Caller) => (caller.actor.userId ? userById(app.db, caller.actor.userId) : undefined);

/**
 * Sets the second step with the first code of the app and ends the account's other sessions. Answers the backup codes, which are shown this once.
 * Refused: `code-wrong`, `second-factor-set`.
 */
export async function setSecondFactor(
  app: App,
  caller: Caller,
  { code, sessionId }: { readonly code: string; readonly sessionId: string },
): Promise<Ruling<{ codes: readonly string[] }>> {
  const user = await own(app, caller);
  if (!user) throw new Error('Only an account sets its second factor.');
  return useCase(app, caller, 'accounts.setSecondFactor', async (work) => {
    const { tx, now } = work;
    const factor = await readSecondFactor(app, tx, user.id);
    if (factor?.confirmed) return refuse({ rule: 'T15', code: 'second-factor-set', field: 'code' });
    if (!(await takeCode(app, tx, user.id, code))) return refuse({ rule: 'T15', code: 'code-wrong', field: 'code' });
    await confirmSecondFactor(tx, user.id, now);
    const codes = await freshCodes(app, work, user.id);
    await endSessions(tx, user.id, { except: sessionId });
    await tell(app, work, user, 'set');
    return allow({ codes });
  });
}

/** Makes new backup codes, asking for the password. Answers them, shown this once. Refused: `password-wrong`, `login-locked`, `second-factor-none`. */
export async function renewBackupCodes(
  app: App,
  caller: Caller,
  password: string,
): Promise<Ruling<{ codes: readonly string[] }>> {
  const confirmed = await confirmPassword(app, caller, password);
  if (!confirmed.ok) return confirmed;
  const user = await own(app, caller);
  if (!user) throw new Error('Only an account renews its codes.');
  return useCase(app, caller, 'accounts.renewBackupCodes', async (work) => {
    const factor = await readSecondFactor(app, work.tx, user.id);
    if (!factor?.confirmed) return refuse({ rule: 'T15', code: 'second-factor-none' });
    const codes = await freshCodes(app, work, user.id);
    await work.record({ kind: 'accounts.backupCodesRenewed', rule: 'T15', subjects: [`user:${user.id}`] });
    return allow({ codes });
  });
}

/** Removes the second step, asking for the password. Refused: `password-wrong`, `login-locked`. */
export async function removeSecondFactor(app: App, caller: Caller, password: string): Promise<Ruling> {
  const confirmed = await confirmPassword(app, caller, password);
  if (!confirmed.ok) return confirmed;
  const user = await own(app, caller);
  if (!user) throw new Error('Only an account removes its second factor.');
  return useCase(app, caller, 'accounts.removeSecondFactor', async (work) => {
    await deleteSecondFactor(work.tx, user.id);
    await tell(app, work, user, 'removed');
    return allow();
  });
}
