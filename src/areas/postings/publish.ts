import { type EstablishmentContent, readEstablishment } from '#areas/establishments/index.ts';
import { isBefore } from '#kernel/calendar.ts';
import type { Tx } from '#platform/db.ts';
import { removeSearchRow, writeSearchRow } from '#search/index.ts';
import { documentOf } from './documents.ts';
import type { PostingContent } from './fields/index.ts';
import { readPlaceFacts } from './store/place-facts.ts';
import { postingById } from './store/postings.ts';

/** Makes a posting found as it now is, or no longer found: only what is accepted, valid and kept off the site by nobody is found. */
export async function publish(tx: Tx, postingId: number, today: Temporal.PlainDate): Promise<void> {
  const posting = await postingById(tx, postingId);
  if (!posting) throw new Error(`There is no posting ${postingId}.`);
  const { number, acceptedOn, validThrough, invalidFrom, disclosure } = posting;
  const establishment = await readEstablishment(tx, posting.establishmentId);
  if (!establishment) throw new Error(`Posting ${postingId} has no establishment.`);
  const open = posting.state === 'accepted' && invalidFrom !== null && isBefore(today, invalidFrom);
  const shown = open && establishment.stoppedAt === null && disclosure !== 4;
  if (!shown || !number || !acceptedOn || !validThrough) {
    await removeSearchRow(tx, postingId);
    return;
  }
  const content = posting.content as PostingContent;
  const its = establishment.content as EstablishmentContent;
  await writeSearchRow(
    tx,
    documentOf(
      { ...posting, number, acceptedOn, validThrough, disclosure, content },
      { ...establishment, content: its },
      await readPlaceFacts(tx, content, its),
    ),
  );
}
