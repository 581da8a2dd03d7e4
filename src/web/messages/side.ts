import type { Correspondent, Pair, Reader } from '#areas/messages/index.ts';
import type { PageContext } from '#web/page.ts';
import { found } from '#web/reply.ts';

/** The reader behind a request. */
export function readerOf(ctx: PageContext, side: Correspondent): Reader {
  return side === 'jobseeker'
    ? { jobseekerId: found(ctx.membership?.jobseekerId) }
    : { establishmentId: found(ctx.membership?.establishmentId) };
}

/** Two who correspond, without what else a row knows of them. */
export const pairOf = ({ jobseekerId, establishmentId }: Pair): Pair => ({ jobseekerId, establishmentId });
