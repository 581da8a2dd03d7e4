import { normalEmail } from '#areas/accounts/index.ts';
import { type Ruling, refuse } from '#kernel/refusal.ts';
import type { App } from '#platform/app.ts';
import type { Caller, Work } from '#platform/usecase.ts';
import { pageOfferedMail } from '../mails.ts';
import { updateJobseeker } from '../store/rows.ts';
import { done, officeOf, onRegistration, subjectsOf } from './on-registration.ts';

async function addressTaken({ tx }: Work, email: string): Promise<boolean> {
  const account = await tx.selectFrom('auth_user').select('id').where('email', '=', email).executeTakeFirst();
  const other = await tx.selectFrom('jobseeker').select('id').where('counter_email', '=', email).executeTakeFirst();
  return account !== undefined || other !== undefined;
}

/**
 * Enters the address by which a person who was registered at the counter opens a page (T5(1)): the person is mailed how, and redeems an
 * 認証キー sent to that address. A new address takes the place of the one before.
 * Refused: `no-such-jobseeker`, `not-an-address`, `has-page`, `address-in-use`.
 */
export function offerPage(
  app: App,
  caller: Caller,
  { jobseekerId, email: typed }: { readonly jobseekerId: number; readonly email: string },
): Promise<Ruling<null>> {
  officeOf(caller);
  const email = normalEmail(typed);
  return onRegistration(app, caller, 'jobseekers.offerPage', jobseekerId, async (work, held) => {
    const page = await work.tx
      .selectFrom('membership')
      .select('id')
      .where('jobseeker_id', '=', jobseekerId)
      .executeTakeFirst();
    if (page) return refuse({ rule: 'T5(1)', code: 'has-page' });
    if (!email) return refuse({ rule: 'T5(1)', code: 'not-an-address', field: 'email' });
    if (held.jobseeker.counterEmail !== email && (await addressTaken(work, email)))
      return refuse({ rule: 'T5(1)', code: 'address-in-use', field: 'email' });
    await updateJobseeker(work, jobseekerId, { counter_email: email });
    await work.record({ kind: 'jobseeker.pageOffered', rule: 'T5(1)', subjects: subjectsOf(held) });
    await work.mail({
      kind: 'jobseekers.pageOffered',
      about: `jobseeker:${jobseekerId}:${work.now}`,
      to: email,
      ...pageOfferedMail(app.config.baseUrl),
    });
    return done;
  });
}
