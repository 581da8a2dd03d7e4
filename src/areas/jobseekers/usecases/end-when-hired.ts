import type { App } from '#platform/app.ts';
import type { Work } from '#platform/usecase.ts';
import { endedWhenHiredMail } from '../mails.ts';
import { endsWhenHired } from '../rules/ends-when-hired.ts';
import { jobseekerOf, standingOf } from '../store/jobseekers.ts';
import { updateJobseeker } from '../store/rows.ts';

/**
 * Ends a registration because a result 採用 was registered (T10(2)), and tells the person: part of the transaction that registers it, after
 * which the row stays locked. Nothing happens where the registration is invalid already or has no expiry.
 * @param cause what the result is of, as in the history: `application:5`
 * @returns whether it ended
 */
export async function endWhenHired(
  app: Pick<App, 'config'>,
  work: Work,
  { jobseekerId, cause }: { readonly jobseekerId: number; readonly cause: string },
): Promise<boolean> {
  const { tx, today } = work;
  const row = await tx
    .selectFrom('jobseeker')
    .selectAll()
    .where('id', '=', jobseekerId)
    .forUpdate()
    .executeTakeFirstOrThrow();
  const { registeredDisabled, ...jobseeker } = jobseekerOf({ ...row, officeName: null });
  if (!endsWhenHired({ standing: standingOf(jobseeker, today), registeredDisabled })) return false;
  await updateJobseeker(work, jobseekerId, { invalid_from: today, invalid_reason: 'employed' });
  await work.record({
    kind: 'jobseeker.ended',
    rule: 'T10(2)',
    subjects: [`jobseeker:${jobseekerId}`, `office:${row.office_code}`],
    data: { why: 'employed', cause },
  });
  const account = await tx
    .selectFrom('membership')
    .innerJoin('auth_user', 'auth_user.id', 'membership.user_id')
    .select('auth_user.email')
    .where('membership.jobseeker_id', '=', jobseekerId)
    .where('membership.blocked_at', 'is', null)
    .executeTakeFirst();
  if (account)
    await work.mail({
      kind: 'jobseekers.endedWhenHired',
      about: `jobseeker:${jobseekerId}:${cause}`,
      to: account.email,
      ...endedWhenHiredMail(today, app.config.baseUrl),
    });
  return true;
}
