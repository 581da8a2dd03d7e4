import { type PostingRecord, postingById } from '#areas/postings/index.ts';
import type { PageContext } from '#web/page.ts';
import { found, NotFound } from '#web/reply.ts';

/** The page of a posting at the desk. */
export const homeOf = (of: Pick<PostingRecord, 'id'>): string => `/office/postings/${of.id}`;

/** Whether staff may still write in it: what they typed in themselves, until it is filed. */
export const isDeputyDraft = ({ byDeputy, state }: PostingRecord): boolean =>
  byDeputy && (state === 'draft' || state === 'sentBack');

/** The posting in the address, of this office. What an employer has not filed yet is nobody's at the desk: the 404 page. */
export async function ofOffice(ctx: PageContext): Promise<PostingRecord> {
  const posting = found(await postingById(ctx.app.db, ctx.id('posting')));
  const filed = posting.state !== 'draft' || posting.byDeputy;
  if (posting.officeCode !== found(ctx.membership?.officeCode) || !filed) throw new NotFound();
  return posting;
}
