import { type ApplicationCase, type ApplicationDraft, applicationCase, readDraft } from '#areas/applications/index.ts';
import type { PageContext } from '#web/page.ts';
import { found } from '#web/reply.ts';

/** Who applies to what, and what was prepared so far. */
export interface Applying {
  readonly case: ApplicationCase;
  readonly draft: ApplicationDraft;
  readonly number: string;
  readonly userId: string;
  readonly jobseekerId: number;
}

/** The application in work behind a request; 404 where there is no such posting. */
export async function applying(ctx: PageContext): Promise<Applying> {
  const number = ctx.param('number');
  const userId = found(ctx.user).id;
  const jobseekerId = found(ctx.membership?.jobseekerId);
  const asked = { postingNumber: number, jobseekerId };
  const posting = found(await applicationCase(ctx.app.db, asked, ctx.app.clock.today()));
  return { case: posting, draft: await readDraft(ctx.app.db, userId, number), number, userId, jobseekerId };
}
