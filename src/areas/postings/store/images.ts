import { sql } from 'kysely';
import type { Db } from '#platform/db.ts';
import { type DisclosureLevel, mayFindPosting, mayKnowEmployer } from '../rules/disclosure.ts';
import type { Reading } from './public.ts';

/** Whether a reader may see an image of the employer beside an open posting today: public, and the employer known (S restrict). */
export async function mayReadImage(
  db: Db,
  { number, imageId }: { readonly number: string; readonly imageId: number },
  { reader, today }: Reading,
): Promise<boolean> {
  const row = await db
    .selectFrom('posting as p')
    .innerJoin('posting_state as s', 's.posting_id', 'p.id')
    .innerJoin('establishment as e', 'e.id', 's.establishment_id')
    .innerJoin('establishment_image as i', 'i.establishment_id', 's.establishment_id')
    .select('s.disclosure')
    .where('p.number', '=', number)
    .where('s.state', '=', 'accepted')
    .where('s.invalid_from', '>', sql<Temporal.PlainDate>`${today.toString()}::date`)
    .where('e.stopped_at', 'is', null)
    .where('i.id', '=', imageId)
    .where('i.published_at', 'is not', null)
    .$narrowType<{ disclosure: DisclosureLevel }>()
    .executeTakeFirst();
  return row !== undefined && mayFindPosting(row.disclosure, reader) && mayKnowEmployer(row.disclosure, reader);
}
