import { allow, type Ruling, refuse } from '#kernel/refusal.ts';
import type { App } from '#platform/app.ts';
import { withinRate } from '#platform/rate-limit.ts';
import { type Caller, useCase } from '#platform/usecase.ts';
import { normalEmail } from '../rules/email-address.ts';
import { lockedUntil } from '../rules/login-lock.ts';
import { forgetFailures, insertFailure, latestFailures } from '../store/failures.ts';
import { lockAddress } from '../store/keys.ts';
import { onlyWithdrawn } from '../store/page.ts';

export interface Login {
  /** As typed. */
  readonly email: string;
  readonly password: string;
  /** Address of the client. */
  readonly from: string;
  readonly headers: Headers;
}

const WINDOW_SECONDS = 15 * 60;
const MOST_PER_CLIENT = 100;

/**
 * Signs in. Answers the cookies of the session. Unknown address and wrong password are one refusal.
 * Refused: `login-wrong`, `login-locked`, `too-many-tries`, `page-withdrawn` (T13: every page of the account was withdrawn).
 */
export async function logIn(app: App, caller: Caller, login: Login): Promise<Ruling<{ cookies: readonly string[] }>> {
  const email = normalEmail(login.email);
  if (!email || login.password === '') return refuse({ rule: 'T15', code: 'login-wrong', field: 'email' });
  if (!(await withinRate(app, `login:client:${login.from}`, MOST_PER_CLIENT, WINDOW_SECONDS)))
    return refuse({ rule: 'T15', code: 'too-many-tries', field: 'email', data: { minutes: WINDOW_SECONDS / 60 } });
  const admitted = await admitLogin(app, caller, email);
  if (!admitted.ok) return admitted;

  const answer = await app.auth.api.signInEmail({
    body: { email, password: login.password },
    headers: login.headers,
    asResponse: true,
  });
  if (!answer.ok) return refuse({ rule: 'T15', code: 'login-wrong', field: 'email' });
  const { user } = (await answer.json()) as { user: { id: string } };
  if (await app.db.transaction().execute((tx) => onlyWithdrawn(tx, user.id))) {
    await app.db.deleteFrom('auth_session').where('userId', '=', user.id).execute();
    return refuse({ rule: 'T13(2)', code: 'page-withdrawn', field: 'email' });
  }
  await forgetFailures(app.db, email);
  await useCase(app, { actor: { ...caller.actor, userId: user.id } }, 'accounts.logIn', async ({ record }) => {
    await record({ kind: 'accounts.loggedIn', subjects: [`user:${user.id}`] });
    return allow();
  });
  return allow({ cookies: answer.headers.getSetCookie() });
}

/** Counts the try as a failure before the password is looked at, so that no number of tries at once gets past the lock. */
export function admitLogin(app: App, caller: Caller, email: string, field = 'email'): Promise<Ruling> {
  return useCase(app, { actor: caller.actor }, 'accounts.admitLogin', async ({ tx, now }) => {
    await lockAddress(tx, email);
    const until = lockedUntil(await latestFailures(tx, email), now);
    if (until) return refuse({ rule: 'T15', code: 'login-locked', field, data: { until: until.toString() } });
    await insertFailure(tx, email, now);
    return allow();
  });
}
