import { type Referral, readReferral } from '#areas/referrals/index.ts';
import type { PageContext } from '#web/page.ts';
import { found } from '#web/reply.ts';

/** The referral behind the request; 404 when it is somebody else's. */
export async function myReferral(ctx: PageContext): Promise<Referral> {
  const jobseekerId = found(ctx.membership?.jobseekerId);
  return found(await readReferral(ctx.app.db, ctx.id('referral'), { jobseekerId }));
}

/** Its address. */
export const pathOf = (of: Referral) => `/jobseeker/referrals/${of.id}`;
