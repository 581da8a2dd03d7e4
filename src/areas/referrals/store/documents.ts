import type { Db, Tx } from '#platform/db.ts';

/** A document that went along with a referral and can still be read. */
export interface ReferralDocument {
  readonly position: number;
  readonly name: string;
  readonly size: number;
}

/** What still stands of the documents sent along with a referral; for its two sides, never for staff (T7(5)). */
export async function referralDocuments(db: Db, referralId: number): Promise<readonly ReferralDocument[]> {
  return db
    .selectFrom('referral_document as d')
    .innerJoin('file as f', 'f.id', 'd.file_id')
    .select(['d.position', 'f.name', 'f.size'])
    .where('d.referral_id', '=', referralId)
    .orderBy('d.position')
    .execute();
}

/** A referral with documents that wait for their erasure. */
export interface ReferralDocumentsAhead {
  readonly id: number;
  readonly postingId: number;
  readonly jobTitle: string;
  /** 求人無効日; from it follows until when they are kept (T11(3)). */
  readonly postingInvalidFrom: Temporal.PlainDate;
}

/** The referrals of one side that documents were sent along with, and no result has erased yet. */
export async function referralDocumentsAhead(
  db: Db | Tx,
  whose: { readonly jobseekerId: number } | { readonly establishmentId: number },
): Promise<readonly ReferralDocumentsAhead[]> {
  const [column, id] =
    'jobseekerId' in whose
      ? (['r.jobseeker_id', whose.jobseekerId] as const)
      : (['r.establishment_id', whose.establishmentId] as const);
  return db
    .selectFrom('referral as r')
    .innerJoin('posting as p', 'p.id', 'r.posting_id')
    .innerJoin('posting_state as s', 's.posting_id', 'r.posting_id')
    .select(['r.id', 'r.posting_id as postingId', 'p.title as jobTitle', 's.invalid_from as postingInvalidFrom'])
    .where(column, '=', id)
    .where('s.invalid_from', 'is not', null)
    .where((eb) =>
      eb.exists(eb.selectFrom('referral_document as d').select('d.position').whereRef('d.referral_id', '=', 'r.id')),
    )
    .orderBy('r.id')
    .$narrowType<{ postingInvalidFrom: Temporal.PlainDate }>()
    .execute();
}

/** Erases what went along with a referral: really deleted, not hidden (T11(3)). The caller holds the referral's row. */
export async function eraseReferralDocuments(tx: Tx, referralId: number, now: Temporal.Instant): Promise<void> {
  const documents = await tx
    .deleteFrom('referral_document')
    .where('referral_id', '=', referralId)
    .returning('file_id')
    .execute();
  if (documents.length === 0) return;
  const ids = documents.map(({ file_id }) => file_id);
  await tx.deleteFrom('file').where('id', 'in', ids).execute();
  await tx.updateTable('referral').set({ documents_erased_at: now }).where('id', '=', referralId).execute();
}
