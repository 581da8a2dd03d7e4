import { sql } from 'kysely';
import type { EstablishmentContent } from '#areas/establishments/index.ts';
import { isBefore } from '#kernel/calendar.ts';
import type { Tx } from '#platform/db.ts';
import { writeSearchRows } from '#search/index.ts';
import { documentOf } from './documents.ts';
import type { PostingContent } from './fields/index.ts';
import type { DisclosureLevel } from './rules/disclosure.ts';
import type { PostingKind } from './rules/posting-validity.ts';
import type { PlaceLookup } from './store/place-lookup.ts';

const MOST = 500;

/** What `publish` does, for many postings: a fixed number of statements for every 500. */
export async function publishMany(
  tx: Tx,
  ids: readonly number[],
  today: Temporal.PlainDate,
  placesOf: PlaceLookup,
): Promise<void> {
  for (let at = 0; at < ids.length; at += MOST) await publishSome(tx, ids.slice(at, at + MOST), today, placesOf);
}

async function publishSome(tx: Tx, ids: readonly number[], today: Temporal.PlainDate, placesOf: PlaceLookup) {
  const rows = await tx
    .selectFrom('posting as p')
    .innerJoin('posting_state as s', 's.posting_id', 'p.id')
    .innerJoin('posting_content as c', 'c.posting_id', 'p.id')
    .innerJoin('establishment as e', 'e.id', 's.establishment_id')
    .select([
      'p.id',
      'p.number',
      'p.organisation',
      'p.kind',
      's.state',
      's.disclosure',
      's.accepts_self_application as acceptsSelfApplication',
      's.accepted_on as acceptedOn',
      's.valid_through as validThrough',
      's.invalid_from as invalidFrom',
      'c.content',
      'e.id as employerId',
      'e.number as employerNumber',
      'e.name as employerName',
      'e.content as employerContent',
      'e.stopped_at as stoppedAt',
    ])
    .where('p.id', 'in', [...ids])
    .$narrowType<{ kind: PostingKind; disclosure: DisclosureLevel }>()
    .execute();
  const hidden: number[] = [];
  const documents = rows.flatMap((row) => {
    const { number, acceptedOn, validThrough, invalidFrom, disclosure } = row;
    const open = row.state === 'accepted' && invalidFrom !== null && isBefore(today, invalidFrom);
    if (!open || row.stoppedAt !== null || disclosure === 4 || !number || !acceptedOn || !validThrough) {
      hidden.push(row.id);
      return [];
    }
    const content = row.content as PostingContent;
    const its = row.employerContent as EstablishmentContent;
    const employer = { id: row.employerId, number: row.employerNumber, name: row.employerName, content: its };
    const posting = { ...row, number, acceptedOn, validThrough, disclosure, content };
    return documentOf(posting, employer, placesOf(content, its));
  });
  await writeSearchRows(tx, documents);
  if (hidden.length > 0)
    await sql`
      with gone as (delete from posting_search where posting_id = any(${hidden}) returning posting_id)
      insert into posting_change (posting_id, kind) select posting_id, 'remove' from gone`.execute(tx);
}
