import { employerAddresses } from '#areas/establishments/index.ts';
import type { Db, Tx } from '#platform/db.ts';

/** Who is to be told about a referral, and of what. */
export interface ReferralParties {
  readonly referralId: number;
  readonly postingNumber: string;
  readonly jobTitle: string;
  readonly employerName: string;
  readonly officeName: string;
  readonly employerEmails: readonly string[];
  readonly jobseekerEmail: string | null;
}

/** Addresses and names around a referral. */
export async function referralParties(db: Db | Tx, referralId: number): Promise<ReferralParties> {
  const row = await db
    .selectFrom('referral')
    .innerJoin('posting', 'posting.id', 'referral.posting_id')
    .innerJoin('establishment', 'establishment.id', 'referral.establishment_id')
    .leftJoin('office', 'office.code', 'referral.office_code')
    .leftJoin('membership', (join) =>
      join.onRef('membership.jobseeker_id', '=', 'referral.jobseeker_id').on('membership.blocked_at', 'is', null),
    )
    .leftJoin('auth_user', 'auth_user.id', 'membership.user_id')
    .select(['posting.number', 'posting.title', 'establishment.name', 'office.name as officeName', 'auth_user.email'])
    .select('referral.establishment_id')
    .where('referral.id', '=', referralId)
    .executeTakeFirstOrThrow();
  return {
    referralId,
    postingNumber: row.number ?? '',
    jobTitle: row.title,
    employerName: row.name,
    officeName: row.officeName ?? 'ハローワーク',
    employerEmails: await employerAddresses(db, row.establishment_id),
    jobseekerEmail: row.email,
  };
}
