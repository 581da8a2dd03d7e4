import { allow, type Ruling, refusalsOf, refuse, ruling } from '#kernel/refusal.ts';
import type { App } from '#platform/app.ts';
import { withinRate } from '#platform/rate-limit.ts';
import { type Caller, useCase } from '#platform/usecase.ts';
import { normalEmail } from '../rules/email-address.ts';
import { mayResume } from '../rules/page-retention.ts';
import { forgetFailures } from '../store/failures.ts';
import { lockPage, pageSubject, pageTable, unblockPage, withdrawnPagesOf } from '../store/page.ts';
import { userByEmail } from '../store/users.ts';
import { admitLogin, isPassword } from './log-in.ts';

export interface Resumption {
  /** As typed. */
  readonly email: string;
  readonly password: string;
  /** Address of the client. */
  readonly from: string;
}

const WINDOW_SECONDS = 15 * 60;
const MOST_PER_CLIENT = 100;

/**
 * Takes up withdrawn pages again, all those that the account may (T13(1)(2)): the first account alone, within 30 days. A registration
 * that withdrawal made invalid stays invalid.
 * Refused: `login-wrong`, `login-locked`, `too-many-tries`, `nothing-withdrawn`, `not-opening-account`, `resume-ended`.
 */
export async function resume(app: App, caller: Caller, { email: typed, password, from }: Resumption): Promise<Ruling> {
  const wrong = refuse({ rule: 'T15', code: 'login-wrong', field: 'email' });
  const email = normalEmail(typed);
  if (!email || password === '') return wrong;
  if (!(await withinRate(app, `login:client:${from}`, MOST_PER_CLIENT, WINDOW_SECONDS)))
    return refuse({ rule: 'T15', code: 'too-many-tries', field: 'email', data: { minutes: WINDOW_SECONDS / 60 } });
  const admitted = await admitLogin(app, caller, email);
  if (!admitted.ok) return admitted;
  const user = await userByEmail(app.db, email);
  const right = await isPassword(user?.passwordHash, password);
  if (!user || !right) return wrong;

  const actor = { ...caller.actor, userId: user.id };
  return useCase(app, { ...caller, actor }, 'accounts.resume', async ({ tx, today, record }) => {
    await forgetFailures(tx, email);
    const pages = await withdrawnPagesOf(tx, user.id);
    if (pages.length === 0) return refuse({ rule: 'T13(2)', code: 'nothing-withdrawn' });
    const answers: Ruling[] = [];
    for (const page of pages) {
      const { withdrawnOn, pageErasedOn } = await lockPage(tx, page);
      if (!withdrawnOn || pageErasedOn) continue;
      const account = page.first ? 'opening' : 'additional';
      const may = mayResume({ role: page.role, withdrawn: withdrawnOn, account }, today);
      answers.push(may);
      if (!may.ok) continue;
      await tx.updateTable(pageTable(page.role)).set({ withdrawn_on: null }).where('id', '=', page.id).execute();
      await unblockPage(tx, page);
      await record({
        kind: 'page.resumed',
        rule: page.role === 'jobseeker' ? 'T13(2)' : 'T13(1)',
        subjects: [pageSubject(page)],
      });
    }
    return answers.some((each) => each.ok) ? allow() : ruling(refusalsOf(...answers));
  });
}
