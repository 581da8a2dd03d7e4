import { type Publication, publicationOf } from '#areas/publication/index.ts';
import type { PageContext } from '#web/page.ts';
import { found } from '#web/reply.ts';

/** The reader's own registration with what is published of it. */
export async function ownPublication(ctx: PageContext): Promise<Publication> {
  const jobseekerId = found(ctx.membership?.jobseekerId);
  return found(await publicationOf(ctx.app.db, { jobseekerId }, ctx.app.clock.today()));
}
