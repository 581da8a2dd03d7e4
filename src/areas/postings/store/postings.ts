import { sql } from 'kysely';
import type { Db, Tx } from '#platform/db.ts';
import type { DisclosureLevel } from '../rules/disclosure.ts';
import type { PostingState } from '../rules/posting-transitions.ts';
import type { PostingKind } from '../rules/posting-validity.ts';

/** A posting as its employer and staff see it: everything. */
export interface PostingRecord {
  readonly id: number;
  readonly number: string | null;
  readonly establishmentId: number;
  readonly officeCode: string;
  readonly kind: PostingKind;
  readonly title: string;
  readonly copiedFrom: number | null;
  readonly state: PostingState;
  readonly filedOn: Temporal.PlainDate | null;
  readonly acceptedOn: Temporal.PlainDate | null;
  readonly validThrough: Temporal.PlainDate | null;
  readonly invalidFrom: Temporal.PlainDate | null;
  readonly extended: boolean;
  readonly graduationClass: number | null;
  readonly disclosure: DisclosureLevel;
  readonly acceptsSelfApplication: boolean;
  readonly agencyConsent: boolean;
  readonly visitDue: Temporal.PlainDate | null;
  readonly version: number;
  readonly content: unknown;
}

/** What a posting is read with everywhere: `p` the posting, `s` its state. */
const columns = [
  'p.id',
  'p.number',
  's.establishment_id as establishmentId',
  's.office_code as officeCode',
  'p.kind',
  'p.title',
  'p.copied_from as copiedFrom',
  's.state',
  's.filed_on as filedOn',
  's.accepted_on as acceptedOn',
  's.valid_through as validThrough',
  's.invalid_from as invalidFrom',
  's.extended',
  's.graduation_class as graduationClass',
  's.disclosure',
  's.accepts_self_application as acceptsSelfApplication',
  's.agency_consent as agencyConsent',
  's.visit_due as visitDue',
  's.version',
] as const;

const records = (db: Db | Tx) =>
  db
    .selectFrom('posting_state as s')
    .innerJoin('posting as p', 'p.id', 's.posting_id')
    .innerJoin('posting_content as c', 'c.posting_id', 's.posting_id')
    .select(columns)
    .select('c.content')
    .$narrowType<{ kind: PostingKind; state: PostingState; disclosure: DisclosureLevel }>();

/** The posting with its content, or undefined; of one establishment alone when that is named. */
export async function postingById(
  db: Db | Tx,
  id: number,
  establishmentId?: number,
): Promise<PostingRecord | undefined> {
  return records(db)
    .where('s.posting_id', '=', id)
    .$if(establishmentId !== undefined, (query) => query.where('s.establishment_id', '=', establishmentId ?? 0))
    .executeTakeFirst();
}

/** The posting, its state locked until the transaction ends; undefined when there is none (or not of that establishment). */
export async function lockPosting(tx: Tx, id: number, establishmentId?: number): Promise<PostingRecord | undefined> {
  await tx.selectFrom('posting_state').select('posting_id').where('posting_id', '=', id).forUpdate().execute();
  return postingById(tx, id, establishmentId);
}

/** Writes a new draft. @returns its id */
export async function insertPosting(
  tx: Tx,
  posting: {
    readonly establishmentId: number;
    readonly officeCode: string;
    readonly kind: PostingKind;
    readonly title: string;
    readonly copiedFrom: number | null;
    readonly content: unknown;
    readonly now: Temporal.Instant;
  },
): Promise<number> {
  const { id } = await tx
    .insertInto('posting')
    .values({
      establishment_id: posting.establishmentId,
      kind: posting.kind,
      title: posting.title,
      copied_from: posting.copiedFrom,
      created_at: posting.now,
    })
    .returning('id')
    .executeTakeFirstOrThrow();
  await tx
    .insertInto('posting_state')
    .values({ posting_id: id, establishment_id: posting.establishmentId, office_code: posting.officeCode })
    .execute();
  await tx
    .insertInto('posting_content')
    .values({ posting_id: id, content: JSON.stringify(posting.content), updated_at: posting.now })
    .execute();
  return id;
}

/** Writes the content and the columns that follow from it, and counts the version up. */
export async function updateContent(
  tx: Tx,
  id: number,
  changes: {
    readonly content: unknown;
    readonly title: string;
    readonly graduationClass: number | null;
    readonly disclosure: DisclosureLevel;
    readonly acceptsSelfApplication: boolean;
    readonly agencyConsent: boolean;
    readonly now: Temporal.Instant;
  },
): Promise<void> {
  await tx.updateTable('posting').set({ title: changes.title }).where('id', '=', id).execute();
  await tx
    .updateTable('posting_content')
    .set({ content: JSON.stringify(changes.content), updated_at: changes.now })
    .where('posting_id', '=', id)
    .execute();
  await tx
    .updateTable('posting_state')
    .set((eb) => ({
      version: eb('version', '+', 1),
      graduation_class: changes.graduationClass,
      disclosure: changes.disclosure,
      accepts_self_application: changes.acceptsSelfApplication,
      agency_consent: changes.agencyConsent,
    }))
    .where('posting_id', '=', id)
    .execute();
}

/** Writes a change of state or dates and counts the version up. */
export async function updateState(
  tx: Tx,
  id: number,
  changes: {
    readonly state?: PostingState;
    readonly officeCode?: string;
    readonly filedOn?: Temporal.PlainDate;
    readonly acceptedOn?: Temporal.PlainDate;
    readonly validThrough?: Temporal.PlainDate;
    readonly invalidFrom?: Temporal.PlainDate;
    readonly extended?: boolean;
    readonly visitDue?: Temporal.PlainDate | null;
  },
): Promise<void> {
  await tx
    .updateTable('posting_state')
    .set((eb) => ({
      version: eb('version', '+', 1),
      ...(changes.state !== undefined && { state: changes.state }),
      ...(changes.officeCode !== undefined && { office_code: changes.officeCode }),
      ...(changes.filedOn !== undefined && { filed_on: changes.filedOn }),
      ...(changes.acceptedOn !== undefined && { accepted_on: changes.acceptedOn }),
      ...(changes.validThrough !== undefined && { valid_through: changes.validThrough }),
      ...(changes.invalidFrom !== undefined && { invalid_from: changes.invalidFrom }),
      ...(changes.extended !== undefined && { extended: changes.extended }),
      ...(changes.visitDue !== undefined && { visit_due: changes.visitDue, visit_notice: null }),
    }))
    .where('posting_id', '=', id)
    .execute();
}

/** Writes the number and kind a posting is accepted under. */
export async function numberPosting(tx: Tx, id: number, number: string, kind: PostingKind): Promise<void> {
  await tx.updateTable('posting').set({ number, kind }).where('id', '=', id).execute();
}

/** What an employer or a desk lists: a posting without its content. */
export type PostingRow = Omit<PostingRecord, 'content'> & { readonly createdAt: Temporal.Instant };

/** Which postings of an establishment are listed. */
export type PostingList = 'drafts' | 'inApplication' | 'open' | 'ended';

const inList = (list: PostingList, today: Temporal.PlainDate) => {
  const day = sql.val(today.toString());
  switch (list) {
    case 'drafts':
      return sql<boolean>`s.state = 'draft'`;
    case 'inApplication':
      return sql<boolean>`s.state in ('filed', 'asked', 'sentBack')`;
    case 'open':
      return sql<boolean>`s.state in ('accepted', 'recruitmentStopped') and s.invalid_from > ${day}::date`;
    case 'ended':
      return sql<boolean>`(s.state in ('filled', 'cancelled', 'lapsed', 'withdrawn')
        or s.state in ('accepted', 'recruitmentStopped') and s.invalid_from <= ${day}::date)`;
  }
};

/** Postings of an establishment or an office in one of the lists, the latest first; a page of them. */
export async function listPostings(
  db: Db | Tx,
  of: { readonly establishmentId?: number; readonly officeCode?: string },
  list: PostingList,
  {
    today,
    limit,
    offset = 0,
  }: { readonly today: Temporal.PlainDate; readonly limit: number; readonly offset?: number },
): Promise<{ readonly rows: readonly PostingRow[]; readonly total: number }> {
  const rows = await db
    .selectFrom('posting_state as s')
    .innerJoin('posting as p', 'p.id', 's.posting_id')
    .select(columns)
    .select('p.created_at as createdAt')
    .select(sql<number>`count(*) over ()`.as('total'))
    .$narrowType<{ kind: PostingKind; state: PostingState; disclosure: DisclosureLevel }>()
    .where(inList(list, today))
    .$if(of.establishmentId !== undefined, (query) => query.where('s.establishment_id', '=', of.establishmentId ?? 0))
    .$if(of.officeCode !== undefined, (query) => query.where('s.office_code', '=', of.officeCode ?? ''))
    .orderBy('s.posting_id', 'desc')
    .limit(limit)
    .offset(offset)
    .execute();
  return { rows: rows.map(({ total: _, ...row }) => row), total: rows[0]?.total ?? 0 };
}

/** Notes which announcement of the visit's deadline was sent last. */
export async function setVisitNotice(tx: Tx, id: number, days: 5 | 1): Promise<void> {
  await tx.updateTable('posting_state').set({ visit_notice: days }).where('posting_id', '=', id).execute();
}
