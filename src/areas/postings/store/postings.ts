import type { Db, Tx } from '#platform/db.ts';
import type { DisclosureLevel } from '../rules/disclosure.ts';
import type { PostingState } from '../rules/posting-transitions.ts';
import type { PostingKind } from '../rules/posting-validity.ts';

/** A posting as its employer and staff see it: everything. */
export interface PostingRecord {
  readonly id: number;
  readonly number: string | null;
  /** 情報提供団体ID of the organisation that brought it; null for one that was filed here. */
  readonly organisation: string | null;
  readonly establishmentId: number;
  readonly officeCode: string;
  readonly kind: PostingKind;
  readonly title: string;
  readonly copiedFrom: number | null;
  /** Typed in by staff from a paper application. */
  readonly byDeputy: boolean;
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
export const columns = [
  'p.id',
  'p.number',
  'p.organisation',
  's.establishment_id as establishmentId',
  's.office_code as officeCode',
  'p.kind',
  'p.title',
  'p.copied_from as copiedFrom',
  'p.by_deputy as byDeputy',
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

/** The posting of a 求人番号, whatever its state; undefined when there is none. */
export async function postingByNumber(db: Db | Tx, number: string): Promise<PostingRecord | undefined> {
  return records(db).where('p.number', '=', number).executeTakeFirst();
}

/** The posting, its state locked until the transaction ends; undefined when there is none (or not of that establishment). */
export async function lockPosting(tx: Tx, id: number, establishmentId?: number): Promise<PostingRecord | undefined> {
  await tx.selectFrom('posting_state').select('posting_id').where('posting_id', '=', id).forUpdate().execute();
  return postingById(tx, id, establishmentId);
}
