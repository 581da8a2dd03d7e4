import { sql } from 'kysely';
import type { VisitReason } from '#areas/postings/rules/visit-reasons.ts';
import type { Db, Tx } from '#platform/db.ts';

/** What can be filed. */
export type FilingKind =
  | 'establishment'
  | 'establishmentChange'
  | 'posting'
  | 'postingChange'
  | 'postingDisclosure'
  | 'postingExtension'
  | 'postingStop'
  | 'postingResume'
  | 'image';

/** Where a filing stands; the first two wait at the desk. */
export type FilingState = 'waiting' | 'asked' | 'accepted' | 'sentBack' | 'lapsed' | 'withdrawn';

/** One filing of an employer. */
export interface FilingRecord {
  readonly id: number;
  readonly kind: FilingKind;
  readonly establishmentId: number;
  readonly postingId: number | null;
  readonly officeCode: string;
  readonly state: FilingState;
  /** What was filed, as it stood then. */
  readonly content: unknown;
  readonly filedAt: Temporal.Instant;
  readonly filedBy: string | null;
  readonly visitReasons: readonly VisitReason[];
  readonly visitDue: Temporal.PlainDate | null;
  readonly visitedOn: Temporal.PlainDate | null;
  readonly takenBy: string | null;
  readonly takenByName: string | null;
  readonly takenAt: Temporal.Instant | null;
  readonly decidedAt: Temporal.Instant | null;
  readonly version: number;
}

/** What filings are read with: `f` the filing, `u` who has taken it. */
export const filings = (db: Db | Tx) =>
  db
    .selectFrom('filing as f')
    .leftJoin('auth_user as u', 'u.id', 'f.taken_by')
    .select([
      'f.id',
      'f.kind',
      'f.establishment_id as establishmentId',
      'f.posting_id as postingId',
      'f.office_code as officeCode',
      'f.state',
      'f.content',
      'f.filed_at as filedAt',
      'f.filed_by as filedBy',
      'f.visit_reasons as visitReasons',
      'f.visit_due as visitDue',
      'f.visited_on as visitedOn',
      'f.taken_by as takenBy',
      'u.name as takenByName',
      'f.taken_at as takenAt',
      'f.decided_at as decidedAt',
      'f.version',
    ])
    .$narrowType<{ kind: FilingKind; state: FilingState; visitReasons: VisitReason[] }>();

/** A filing, or undefined. */
export async function readFiling(db: Db | Tx, id: number): Promise<FilingRecord | undefined> {
  return filings(db).where('f.id', '=', id).executeTakeFirst();
}

/** A filing, locked until the transaction ends. */
export async function lockFiling(tx: Tx, id: number): Promise<FilingRecord | undefined> {
  await tx.selectFrom('filing').select('id').where('id', '=', id).forUpdate().execute();
  return readFiling(tx, id);
}

/** The latest filing of a posting (not of requests about it), or (without one) of the establishment itself: its registration, or another `kind`. */
export async function latestFiling(
  db: Db | Tx,
  of: { readonly establishmentId: number; readonly postingId?: number; readonly kind?: FilingKind },
): Promise<FilingRecord | undefined> {
  return filings(db)
    .where('f.establishment_id', '=', of.establishmentId)
    .where('f.kind', '=', of.postingId === undefined ? (of.kind ?? 'establishment') : 'posting')
    .$if(of.postingId !== undefined, (query) => query.where('f.posting_id', '=', of.postingId ?? 0))
    .orderBy('f.id', 'desc')
    .limit(1)
    .executeTakeFirst();
}

/** A filing as the record of its establishment lists it. */
export interface Reception {
  readonly id: number;
  readonly kind: FilingKind;
  readonly state: FilingState;
  readonly title: string | null;
  readonly filedAt: Temporal.Instant;
  readonly decidedAt: Temporal.Instant | null;
}

/** T6(5): what an establishment has filed, the latest first. */
export async function receptionOf(db: Db, establishmentId: number, most: number): Promise<readonly Reception[]> {
  return db
    .selectFrom('filing as f')
    .leftJoin('posting as p', 'p.id', 'f.posting_id')
    .select(['f.id', 'f.kind', 'f.state', 'p.title', 'f.filed_at as filedAt', 'f.decided_at as decidedAt'])
    .where('f.establishment_id', '=', establishmentId)
    .orderBy('f.filed_at', 'desc')
    .orderBy('f.id', 'desc')
    .limit(most)
    .$narrowType<{ kind: FilingKind; state: FilingState }>()
    .execute();
}

/** Whether a member of staff has a case of an establishment in hand that is not decided yet. */
export async function holdsCaseOf(
  db: Db,
  of: { readonly userId: string; readonly establishmentId: number },
): Promise<boolean> {
  const row = await db
    .selectFrom('filing')
    .select('id')
    .where('establishment_id', '=', of.establishmentId)
    .where('state', 'in', ['waiting', 'asked'])
    .where('taken_by', '=', of.userId)
    .limit(1)
    .executeTakeFirst();
  return row !== undefined;
}

/** Takes back everything of an establishment that waits at the desk. */
export async function withdrawAllFilings(
  tx: Tx,
  establishmentId: number,
  decided: { readonly at: Temporal.Instant; readonly by: string | null },
): Promise<void> {
  await tx
    .updateTable('filing')
    .set((eb) => ({
      state: 'withdrawn',
      decided_at: decided.at,
      decided_by: decided.by,
      version: eb('version', '+', 1),
    }))
    .where('establishment_id', '=', establishmentId)
    .where('state', 'in', ['waiting', 'asked'])
    .execute();
}

/** The filing about an image that waits for a decision, locked with its establishment by the caller. */
export async function openImageFiling(db: Db | Tx, imageId: number): Promise<FilingRecord | undefined> {
  return filings(db)
    .where('f.kind', '=', 'image')
    .where('f.state', 'in', ['waiting', 'asked'])
    .where(sql<boolean>`f.content ->> 'image' = ${String(imageId)}`)
    .executeTakeFirst();
}

/** The image that a filing of an office is about; undefined when there is none. */
export async function filingImage(db: Db, filingId: number, officeCode: string): Promise<number | undefined> {
  const filing = await readFiling(db, filingId);
  if (filing?.kind !== 'image' || filing.officeCode !== officeCode) return undefined;
  return Number((filing.content as { image?: unknown }).image);
}

/** The latest filing about each image of an establishment, by the image's id. */
export async function imageFilings(db: Db, establishmentId: number): Promise<ReadonlyMap<number, FilingRecord>> {
  const rows = await filings(db)
    .where('f.establishment_id', '=', establishmentId)
    .where('f.kind', '=', 'image')
    .orderBy('f.id')
    .execute();
  return new Map(rows.map((row) => [Number((row.content as { image?: unknown }).image), row]));
}

/** The filing about the same thing before this one, for the comparison of before and after. */
export async function filingBefore(db: Db, filing: FilingRecord): Promise<FilingRecord | undefined> {
  return filings(db)
    .where('f.id', '<', filing.id)
    .where('f.establishment_id', '=', filing.establishmentId)
    .where('f.kind', '=', filing.kind)
    .where(sql<boolean>`f.posting_id is not distinct from ${filing.postingId}`)
    .orderBy('f.id', 'desc')
    .limit(1)
    .executeTakeFirst();
}

/** Puts a filing into the queue of its office. @returns its id */
export async function insertFiling(
  tx: Tx,
  filing: {
    readonly kind: FilingKind;
    readonly establishmentId: number;
    readonly postingId: number | null;
    readonly officeCode: string;
    readonly content: unknown;
    readonly filedAt: Temporal.Instant;
    readonly filedBy: string | null;
    readonly visitReasons: readonly VisitReason[];
    readonly visitDue: Temporal.PlainDate | null;
    readonly visitedOn: Temporal.PlainDate | null;
  },
): Promise<number> {
  const { id } = await tx
    .insertInto('filing')
    .values({
      kind: filing.kind,
      establishment_id: filing.establishmentId,
      posting_id: filing.postingId,
      office_code: filing.officeCode,
      content: JSON.stringify(filing.content),
      filed_at: filing.filedAt,
      filed_by: filing.filedBy,
      visit_reasons: [...filing.visitReasons],
      visit_due: filing.visitDue,
      visited_on: filing.visitedOn,
    })
    .returning('id')
    .executeTakeFirstOrThrow();
  return id;
}

/** Writes what is given and counts the version up. */
export async function updateFiling(
  tx: Tx,
  id: number,
  changes: {
    readonly state?: FilingState;
    readonly content?: unknown;
    readonly takenBy?: string | null;
    readonly takenAt?: Temporal.Instant | null;
    readonly visitReasons?: readonly VisitReason[];
    readonly visitDue?: Temporal.PlainDate | null;
    readonly visitedOn?: Temporal.PlainDate;
    readonly decided?: { readonly at: Temporal.Instant; readonly by: string | null };
  } = {},
): Promise<void> {
  await tx
    .updateTable('filing')
    .set((eb) => ({
      version: eb('version', '+', 1),
      ...(changes.state !== undefined && { state: changes.state }),
      ...(changes.content !== undefined && { content: JSON.stringify(changes.content) }),
      ...(changes.takenBy !== undefined && { taken_by: changes.takenBy }),
      ...(changes.takenAt !== undefined && { taken_at: changes.takenAt }),
      ...(changes.visitReasons !== undefined && { visit_reasons: [...changes.visitReasons] }),
      ...(changes.visitDue !== undefined && { visit_due: changes.visitDue }),
      ...(changes.visitedOn !== undefined && { visited_on: changes.visitedOn }),
      ...(changes.decided !== undefined && { decided_at: changes.decided.at, decided_by: changes.decided.by }),
    }))
    .where('id', '=', id)
    .execute();
}

/** One line of the thread of asking and answering (T8(3)); `field` when it is about one field of what was filed. */
export interface FilingMessage {
  readonly id: number;
  readonly at: Temporal.Instant;
  readonly byKind: 'staff' | 'employer';
  readonly byLabel: string;
  readonly field: string | null;
  readonly body: string;
}

/** The thread of a filing, the earliest first. */
export async function filingThread(db: Db | Tx, filingId: number): Promise<readonly FilingMessage[]> {
  return db
    .selectFrom('filing_message')
    .select(['id', 'at', 'by_kind as byKind', 'by_label as byLabel', 'field', 'body'])
    .where('filing_id', '=', filingId)
    .orderBy('id')
    .$narrowType<{ byKind: 'staff' | 'employer' }>()
    .execute();
}

/** Adds lines to the thread. @returns their ids */
export async function addToThread(
  tx: Tx,
  filingId: number,
  by: {
    readonly kind: 'staff' | 'employer';
    readonly userId: string | null;
    readonly label: string;
    readonly at: Temporal.Instant;
  },
  lines: readonly { readonly field: string | null; readonly body: string }[],
): Promise<readonly number[]> {
  if (lines.length === 0) return [];
  const added = await tx
    .insertInto('filing_message')
    .values(
      lines.map((line) => ({
        filing_id: filingId,
        at: by.at,
        by_kind: by.kind,
        by_user: by.userId,
        by_label: by.label,
        field: line.field,
        body: line.body,
      })),
    )
    .returning('id')
    .execute();
  return added.map(({ id }) => id);
}
