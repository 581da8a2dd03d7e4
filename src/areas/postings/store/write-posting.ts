import type { Tx } from '#platform/db.ts';
import type { DisclosureLevel } from '../rules/disclosure.ts';
import type { PostingState } from '../rules/posting-transitions.ts';
import type { PostingKind } from '../rules/posting-validity.ts';

/** Writes a new draft. @returns its id */
export async function insertPosting(
  tx: Tx,
  posting: {
    readonly establishmentId: number;
    readonly officeCode: string;
    readonly kind: PostingKind;
    readonly title: string;
    readonly copiedFrom: number | null;
    readonly byDeputy: boolean;
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
      by_deputy: posting.byDeputy,
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

/** Notes which announcement of the visit's deadline was sent last. */
export async function setVisitNotice(tx: Tx, id: number, days: 5 | 1): Promise<void> {
  await tx.updateTable('posting_state').set({ visit_notice: days }).where('posting_id', '=', id).execute();
}
