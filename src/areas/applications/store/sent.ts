import { sql } from 'kysely';
import type { Db } from '#platform/db.ts';

/** What a jobseeker sent and what is still kept of it, as it is handed to the person (export). */
export interface SentApplication {
  readonly postingNumber: string | null;
  readonly jobTitle: string;
  readonly employerName: string;
  readonly state: string;
  readonly appliedAt: Temporal.Instant;
  readonly completedAt: Temporal.Instant | null;
  readonly resultAt: Temporal.Instant | null;
  readonly motivation: string | null;
  readonly documents: readonly string[];
}

/** Everything that a jobseeker ever sent, the oldest first. */
export async function sentBy(db: Db, jobseekerId: number): Promise<readonly SentApplication[]> {
  return db
    .selectFrom('application')
    .innerJoin('posting', 'posting.id', 'application.posting_id')
    .innerJoin('establishment', 'establishment.id', 'application.establishment_id')
    .select(['posting.number as postingNumber', 'posting.title as jobTitle', 'establishment.name as employerName'])
    .select(['application.state', 'applied_at as appliedAt', 'completed_at as completedAt', 'result_at as resultAt'])
    .select('motivation')
    .select(
      sql<string[]>`array(select file.name from application_document as document
        join file on file.id = document.file_id where document.application_id = application.id
        order by document.position)`.as('documents'),
    )
    .where('application.jobseeker_id', '=', jobseekerId)
    .orderBy('application.id')
    .execute();
}
