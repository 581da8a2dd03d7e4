import { type PostingContent, type PostingRecord, postingById } from '#areas/postings/index.ts';
import { isBefore } from '#kernel/calendar.ts';
import type { PageContext } from '#web/page.ts';
import { found } from '#web/reply.ts';

/** The employer's list of postings. */
export const listHref = '/employer/postings';

/** The page of a posting. */
export const homeOf = (of: Pick<PostingRecord, 'id'>): string => `${listHref}/${of.id}`;

export const contentOf = (of: PostingRecord): PostingContent => of.content as PostingContent;

/** The posting in the address, of the establishment whose page this is; else the 404 page. */
export async function mine(ctx: PageContext): Promise<PostingRecord> {
  return found(await postingById(ctx.app.db, ctx.id('posting'), found(ctx.membership?.establishmentId)));
}

/** Whether it was accepted and is still valid: something can be asked for it. */
export function isLive({ state, invalidFrom }: PostingRecord, today: Temporal.PlainDate): boolean {
  const accepted = state === 'accepted' || state === 'recruitmentStopped';
  return accepted && invalidFrom !== null && isBefore(today, invalidFrom);
}
