import type { Db } from '#platform/db.ts';

/** Every posting of an establishment with its content, as the employer takes it along. */
export async function postingsForExport(db: Db, establishmentId: number) {
  return db
    .selectFrom('posting_state as s')
    .innerJoin('posting as p', 'p.id', 's.posting_id')
    .innerJoin('posting_content as c', 'c.posting_id', 's.posting_id')
    .select([
      'p.number',
      'p.kind',
      'p.title',
      's.state',
      's.filed_on as filedOn',
      's.accepted_on as acceptedOn',
      's.valid_through as validThrough',
      's.invalid_from as invalidFrom',
      's.extended',
      's.disclosure',
      's.accepts_self_application as acceptsSelfApplication',
      's.agency_consent as agencyConsent',
      'c.content',
    ])
    .where('s.establishment_id', '=', establishmentId)
    .orderBy('s.posting_id')
    .execute();
}
