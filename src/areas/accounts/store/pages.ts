import type { Db } from '#platform/db.ts';

/** A page that an account may open, with the name it goes by. */
export interface AccountPage {
  readonly membershipId: number;
  readonly role: string;
  /** Name of the establishment, the jobseeker or the office; empty when there is none yet. */
  readonly name: string;
}

/** The pages of an account, the oldest first. */
export async function pagesOf(db: Db, userId: string): Promise<readonly AccountPage[]> {
  const rows = await db
    .selectFrom('membership as m')
    .leftJoin('establishment as e', 'e.id', 'm.establishment_id')
    .leftJoin('jobseeker as j', 'j.id', 'm.jobseeker_id')
    .leftJoin('office as o', 'o.code', 'm.office_code')
    .select(['m.id', 'm.role', 'e.name as establishment', 'j.name as jobseeker', 'o.name as office'])
    .where('m.user_id', '=', userId)
    .where('m.blocked_at', 'is', null)
    .orderBy('m.id')
    .execute();
  return rows.map((row) => ({
    membershipId: row.id,
    role: row.role,
    name: row.establishment || row.jobseeker || row.office || '',
  }));
}
