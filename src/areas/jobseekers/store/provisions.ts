import type { Db, Tx } from '#platform/db.ts';
import type { Provision, ProvisionGround } from '../rules/outside-provision.ts';

/** A provision outside the purposes, as it was written down (P4). */
export interface ProvisionRecord extends Provision {
  readonly id: number;
  readonly officeName: string;
  /** The member of staff. */
  readonly by: string;
}

/** What was handed out of a person's data, the latest first. @param told only what the person is told */
export async function provisionsOf(
  db: Db | Tx,
  jobseekerId: number,
  { told = false }: { readonly told?: boolean } = {},
): Promise<readonly ProvisionRecord[]> {
  const rows = await db
    .selectFrom('outside_provision as p')
    .leftJoin('office as o', 'o.code', 'p.office_code')
    .selectAll('p')
    .select('o.name as officeName')
    .where('p.jobseeker_id', '=', jobseekerId)
    .$if(told, (query) => query.where('p.told', '=', true))
    .orderBy('p.provided_on', 'desc')
    .orderBy('p.id', 'desc')
    .execute();
  return rows.map((row) => ({
    id: row.id,
    providedOn: row.provided_on,
    recipient: row.recipient,
    what: row.what,
    ground: row.ground as ProvisionGround,
    basis: row.basis,
    told: row.told,
    officeName: row.officeName ?? row.office_code,
    by: row.by_label,
  }));
}
