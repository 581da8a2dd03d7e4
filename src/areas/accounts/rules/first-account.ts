/**
 * The first account of an employer's page alone manages the others. It can be handed over to an additional account, which then is the
 * first: it manages the accounts and alone can resume the page after a withdrawal.
 * Clause: T4(1), T13(1)
 */
import { allow, type Ruling, refuse } from '#kernel/refusal.ts';

/** How an account opens an employer's page. */
export type EmployerAccount = 'first' | 'additional' | 'delegate' | 'none';

/** Whether an account may manage the accounts of its page. Refused: `first-account-only`. */
export function mayManageAccounts(account: EmployerAccount): Ruling {
  return account === 'first' ? allow() : refuse({ rule: 'T4(1)', code: 'first-account-only' });
}

/** Whether the first account may be handed over to another. Refused: `first-account-only`, `not-an-additional-account`. */
export function mayHandOver(from: EmployerAccount, to: EmployerAccount): Ruling {
  const manages = mayManageAccounts(from);
  if (!manages.ok) return manages;
  return to === 'additional' ? allow() : refuse({ rule: 'T4(1)', code: 'not-an-additional-account' });
}
