import type { Db, Tx } from '#platform/db.ts';

/** Who is to be told about an application, and of what. */
export interface Parties {
  readonly applicationId: number;
  readonly postingNumber: string;
  readonly jobTitle: string;
  readonly employerName: string;
  readonly employerEmails: readonly string[];
  readonly jobseekerEmail: string | null;
}

/** Addresses and names around an application. */
export async function readParties(db: Db | Tx, applicationId: number): Promise<Parties> {
  const row = await db
    .selectFrom('application')
    .innerJoin('posting', 'posting.id', 'application.posting_id')
    .innerJoin('establishment', 'establishment.id', 'application.establishment_id')
    .leftJoin('membership', 'membership.jobseeker_id', 'application.jobseeker_id')
    .leftJoin('auth_user', 'auth_user.id', 'membership.user_id')
    .select(['posting.number', 'posting.title', 'establishment.name', 'auth_user.email'])
    .select('application.establishment_id')
    .where('application.id', '=', applicationId)
    .executeTakeFirstOrThrow();
  const accounts = await db
    .selectFrom('membership')
    .innerJoin('auth_user', 'auth_user.id', 'membership.user_id')
    .select('auth_user.email')
    .where('membership.establishment_id', '=', row.establishment_id)
    .where('membership.role', '=', 'employer')
    .where('membership.blocked_at', 'is', null)
    .orderBy('membership.id')
    .execute();
  return {
    applicationId,
    postingNumber: row.number ?? '',
    jobTitle: row.title,
    employerName: row.name,
    employerEmails: accounts.map((account) => account.email),
    jobseekerEmail: row.email,
  };
}
