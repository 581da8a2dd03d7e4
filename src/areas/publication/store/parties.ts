import type { Db, Tx } from '#platform/db.ts';

/** Who is to be told of a request. The employer's side learns nothing of the person from it. */
export interface RequestParties {
  readonly requestId: number;
  readonly postingNumber: string;
  readonly jobTitle: string;
  readonly employerEmails: readonly string[];
  /** Null without a page. */
  readonly jobseekerEmail: string | null;
  readonly lastDay: Temporal.PlainDate;
}

/** Addresses and the posting of a request. */
export async function requestParties(tx: Db | Tx, requestId: number): Promise<RequestParties> {
  const row = await tx
    .selectFrom('direct_request as r')
    .innerJoin('posting as p', 'p.id', 'r.posting_id')
    .select(['r.establishment_id', 'r.jobseeker_id', 'r.last_day', 'p.number', 'p.title'])
    .where('r.id', '=', requestId)
    .executeTakeFirstOrThrow();
  const accounts = (column: 'establishment_id' | 'jobseeker_id', id: number) =>
    tx
      .selectFrom('membership as m')
      .innerJoin('auth_user as u', 'u.id', 'm.user_id')
      .select('u.email')
      .where(`m.${column}`, '=', id)
      .where('m.role', 'in', ['employer', 'jobseeker'])
      .where('m.blocked_at', 'is', null)
      .orderBy('m.id')
      .execute();
  const [employer, jobseeker] = [
    await accounts('establishment_id', row.establishment_id),
    await accounts('jobseeker_id', row.jobseeker_id),
  ];
  return {
    requestId,
    postingNumber: row.number ?? '',
    jobTitle: row.title,
    employerEmails: employer.map(({ email }) => email),
    jobseekerEmail: jobseeker[0]?.email ?? null,
    lastDay: row.last_day,
  };
}
