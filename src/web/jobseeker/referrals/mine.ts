import { jobseekerById, standingOf } from '#areas/jobseekers/index.ts';
import { isPostingOpen, type Referral, readReferral } from '#areas/referrals/index.ts';
import type { Refusal } from '#kernel/refusal.ts';
import type { PageContext } from '#web/page.ts';
import { found } from '#web/reply.ts';

/** The referral behind the request; 404 when it is somebody else's. */
export async function myReferral(ctx: PageContext): Promise<Referral> {
  const jobseekerId = found(ctx.membership?.jobseekerId);
  return found(await readReferral(ctx.app.db, ctx.id('referral'), { jobseekerId }));
}

/** Its address. */
export const pathOf = (of: Referral) => `/jobseeker/referrals/${of.id}`;

/** It was answered already (T11(1)). */
export const wrongState = (of: Referral): Refusal => ({
  rule: 'T11(1)',
  code: 'wrong-state',
  data: { move: 'apply', state: of.state },
});

/** What speaks today against applying with it, before anything is typed (T11(1), T7(3)). */
export async function againstTakingUp({ app }: PageContext, of: Referral): Promise<readonly Refusal[]> {
  const today = app.clock.today();
  if (!isPostingOpen(of, today)) return [{ rule: 'T11(1)', code: 'referred-posting-over' }];
  if (of.state !== 'offered') return [wrongState(of)];
  const { state } = standingOf(found(await jobseekerById(app.db, of.jobseekerId)), today);
  return state === 'valid' ? [] : [{ rule: 'T7(3)', code: 'registration-not-valid' }];
}
