import { sql } from 'kysely';
import type { Tx } from '#platform/db.ts';
import type { FeedPosting } from '../feed/to-posting.ts';

/** A posting of the feed with where it belongs and the hash of everything it says. */
export interface ImportedPosting extends Omit<FeedPosting, 'establishment'> {
  readonly establishmentId: number;
  /** 情報提供団体ID of the organisation whose file it is. */
  readonly organisation: string | null;
  readonly hash: string;
}

/** What is already kept under a 求人番号; `hash` is null for a posting that was accepted here. */
export interface KnownPosting {
  readonly id: number;
  readonly hash: string | null;
}

/** The postings kept under these numbers, locked until the transaction ends. */
export async function lockByNumber(tx: Tx, numbers: readonly string[]): Promise<ReadonlyMap<string, KnownPosting>> {
  const { rows } = await sql<{ id: number; number: string; hash: string | null }>`
    select p.id, p.number, p.feed_hash as hash from posting p join posting_state s on s.posting_id = p.id
    where p.number = any(${[...numbers]}) order by p.id for update of s`.execute(tx);
  return new Map(rows.map(({ number, ...known }) => [number, known]));
}

const invalidFrom = ({ validThrough }: ImportedPosting) => validThrough.add({ days: 1 });

/** Writes new postings as accepted on the day the feed says. @returns their ids */
export async function insertImported(
  tx: Tx,
  postings: readonly ImportedPosting[],
  now: Temporal.Instant,
): Promise<readonly number[]> {
  if (postings.length === 0) return [];
  const rows = await tx
    .insertInto('posting')
    .values(
      postings.map((each) => ({
        number: each.number,
        establishment_id: each.establishmentId,
        kind: each.kind,
        title: each.title,
        organisation: each.organisation,
        created_at: now,
        feed_hash: each.hash,
      })),
    )
    .returning(['id', 'number'])
    .execute();
  const ids = new Map(rows.map(({ id, number }) => [number, id]));
  const idOf = ({ number }: ImportedPosting) => ids.get(number) ?? 0;
  await tx
    .insertInto('posting_state')
    .values(
      postings.map((each) => ({
        posting_id: idOf(each),
        establishment_id: each.establishmentId,
        office_code: each.officeCode,
        state: 'accepted',
        filed_on: each.acceptedOn,
        accepted_on: each.acceptedOn,
        valid_through: each.validThrough,
        invalid_from: invalidFrom(each),
        disclosure: each.disclosure,
        accepts_self_application: each.acceptsSelfApplication,
        agency_consent: true,
      })),
    )
    .execute();
  await tx
    .insertInto('posting_content')
    .values(
      postings.map((each) => ({ posting_id: idOf(each), content: JSON.stringify(each.content), updated_at: now })),
    )
    .execute();
  return postings.map(idOf);
}

/** Writes what the feed now says of a posting; one that was ended here stays ended on its day. */
export async function updateImported(
  tx: Tx,
  id: number,
  posting: ImportedPosting,
  now: Temporal.Instant,
): Promise<void> {
  await tx
    .updateTable('posting')
    .set({
      establishment_id: posting.establishmentId,
      kind: posting.kind,
      title: posting.title,
      organisation: posting.organisation,
      feed_hash: posting.hash,
    })
    .where('id', '=', id)
    .execute();
  await tx
    .updateTable('posting_state')
    .set((eb) => ({
      version: eb('version', '+', 1),
      establishment_id: posting.establishmentId,
      office_code: posting.officeCode,
      accepted_on: posting.acceptedOn,
      valid_through: posting.validThrough,
      invalid_from: eb
        .case()
        .when('state', 'in', ['accepted', 'recruitmentStopped'])
        .then(eb.cast<Temporal.PlainDate>(eb.val(invalidFrom(posting)), 'date'))
        .else(eb.ref('invalid_from'))
        .end(),
      disclosure: posting.disclosure,
      accepts_self_application: posting.acceptsSelfApplication,
    }))
    .where('posting_id', '=', id)
    .execute();
  await tx
    .updateTable('posting_content')
    .set({ content: JSON.stringify(posting.content), updated_at: now })
    .where('posting_id', '=', id)
    .execute();
}

/** The postings of these establishments that may be found today. */
export async function openOf(
  tx: Tx,
  establishmentIds: readonly number[],
  today: Temporal.PlainDate,
): Promise<readonly number[]> {
  if (establishmentIds.length === 0) return [];
  const rows = await tx
    .selectFrom('posting_state')
    .select('posting_id')
    .where('establishment_id', 'in', [...establishmentIds])
    .where('state', '=', 'accepted')
    .where('invalid_from', '>', today)
    .execute();
  return rows.map((row) => row.posting_id);
}
