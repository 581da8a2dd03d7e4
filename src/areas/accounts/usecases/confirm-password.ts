import { allow, type Ruling, refuse } from '#kernel/refusal.ts';
import type { App } from '#platform/app.ts';
import type { Caller } from '#platform/usecase.ts';
import { forgetFailures } from '../store/failures.ts';
import { userById } from '../store/users.ts';
import { admitLogin, isPassword } from './log-in.ts';

/**
 * Asks the person behind a session for their password again, before an act that would let somebody else in. Counts like a login.
 * Refused: `password-wrong`, `login-locked`.
 */
export async function confirmPassword(app: App, caller: Caller, password: string): Promise<Ruling> {
  const wrong = refuse({ rule: 'T15', code: 'password-wrong', field: 'password' });
  const user = caller.actor.userId ? await userById(app.db, caller.actor.userId) : undefined;
  if (!user?.passwordHash || password === '') return wrong;
  const admitted = await admitLogin(app, caller, user.email, 'password');
  if (!admitted.ok) return admitted;
  if (!(await isPassword(user.passwordHash, password))) return wrong;
  await forgetFailures(app.db, user.email);
  return allow();
}
