import type { Db, Tx } from '#platform/db.ts';

export interface Colleague {
  readonly userId: string;
  readonly name: string;
}

/** The staff of an office, by name. */
export async function colleaguesOf(db: Db | Tx, officeCode: string): Promise<readonly Colleague[]> {
  return db
    .selectFrom('membership as m')
    .innerJoin('auth_user as u', 'u.id', 'm.user_id')
    .select(['u.id as userId', 'u.name'])
    .where('m.office_code', '=', officeCode)
    .where('m.blocked_at', 'is', null)
    .distinct()
    .orderBy('u.name')
    .execute();
}

/** Whether an account belongs to the staff of an office. */
export async function isColleague(tx: Tx, userId: string, officeCode: string): Promise<boolean> {
  return (await colleaguesOf(tx, officeCode)).some((each) => each.userId === userId);
}
