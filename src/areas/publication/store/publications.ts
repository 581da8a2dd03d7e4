import { isDisabled, type JobseekerContent } from '#areas/jobseekers/index.ts';
import type { RegistrationEnd } from '#areas/jobseekers/rules/registration-standing.ts';
import { registrationStanding } from '#areas/jobseekers/rules/registration-standing.ts';
import type { Db, Tx } from '#platform/db.ts';

/** A registration with what its holder publishes of it. */
export interface Publication {
  /** Null while nothing was ever published. */
  readonly id: number | null;
  readonly jobseekerId: number;
  readonly number: string | null;
  readonly name: string;
  readonly kana: string;
  readonly content: JobseekerContent;
  readonly disabled: boolean;
  readonly officeCode: string;
  readonly officeName: string | null;
  readonly hasPage: boolean;
  readonly byOffice: boolean;
  readonly chosen: readonly string[];
  readonly publishedAt: Temporal.Instant | null;
  readonly changedAt: Temporal.Instant | null;
  readonly stoppedAt: Temporal.Instant | null;
  readonly registrationValid: boolean;
  readonly withdrawn: boolean;
  /** Open, and the registration valid: employers see it today (T7(3)). */
  readonly shown: boolean;
}

type Which = { readonly jobseekerId: number } | { readonly publicationId: number };

/**
 * The registration and its publication; undefined when there is no such registration, or no such publication where one is named.
 * With `lock` the registration stays locked until the transaction ends.
 */
export async function publicationOf(
  db: Db | Tx,
  which: Which,
  today: Temporal.PlainDate,
  lock = false,
): Promise<Publication | undefined> {
  if (lock) {
    await db
      .selectFrom('jobseeker')
      .select('id')
      .where((eb) =>
        'jobseekerId' in which
          ? eb('id', '=', which.jobseekerId)
          : eb('id', '=', eb.selectFrom('publication').select('jobseeker_id').where('id', '=', which.publicationId)),
      )
      .forUpdate()
      .execute();
  }
  const row = await db
    .selectFrom('jobseeker as j')
    .leftJoin('publication as p', 'p.jobseeker_id', 'j.id')
    .leftJoin('office as o', 'o.code', 'j.office_code')
    .select(['j.id', 'j.number', 'j.name', 'j.kana', 'j.content', 'j.office_code', 'o.name as officeName'])
    .select([
      'j.valid_through',
      'j.invalid_from',
      'j.invalid_reason',
      'j.withdrawn_on',
      'j.page_erased_on',
      'j.erased_on',
    ])
    .select(['p.id as publicationId', 'p.by_office', 'p.chosen', 'p.published_at', 'p.changed_at', 'p.stopped_at'])
    .select((eb) =>
      eb
        .exists(
          eb
            .selectFrom('membership as m')
            .select('m.id')
            .whereRef('m.jobseeker_id', '=', 'j.id')
            .where('m.blocked_at', 'is', null),
        )
        .as('hasPage'),
    )
    .where((eb) => ('jobseekerId' in which ? eb('j.id', '=', which.jobseekerId) : eb('p.id', '=', which.publicationId)))
    .executeTakeFirst();
  if (!row) return undefined;
  const ended = row.invalid_from && { on: row.invalid_from, why: row.invalid_reason as RegistrationEnd };
  const standing = registrationStanding({ validThrough: row.valid_through, ended }, today);
  const content = row.content as JobseekerContent;
  const registrationValid = standing.state === 'valid' && row.erased_on === null;
  const withdrawn = row.withdrawn_on !== null && row.page_erased_on === null;
  return {
    id: row.publicationId,
    jobseekerId: row.id,
    number: row.number,
    name: row.name,
    kana: row.kana,
    content,
    disabled: isDisabled(content),
    officeCode: row.office_code,
    officeName: row.officeName,
    hasPage: Boolean(row.hasPage),
    byOffice: row.by_office ?? false,
    chosen: row.chosen ?? [],
    publishedAt: row.published_at,
    changedAt: row.changed_at,
    stoppedAt: row.stopped_at,
    registrationValid,
    withdrawn,
    shown: row.publicationId !== null && row.stopped_at === null && registrationValid && !withdrawn,
  };
}
