import type { Db } from '#platform/db.ts';

/** What is still to come for an application: its last moment of cancelling and the erasure of what was sent. */
export interface ApplicationAhead {
  readonly id: number;
  readonly jobTitle: string;
  /** Null while it is being received. */
  readonly completedAt: Temporal.Instant | null;
  readonly cancellableUntil: Temporal.Instant | null;
  /** First invalid day of the posting; from it follows until when documents are kept (T11(3)). */
  readonly postingInvalidFrom: Temporal.PlainDate | null;
}

/** The applications of a jobseeker that are in progress, the newest first. At most 15 (T11(5)). */
export async function applicationsAhead(db: Db, jobseekerId: number): Promise<readonly ApplicationAhead[]> {
  return db
    .selectFrom('application')
    .innerJoin('posting', 'posting.id', 'application.posting_id')
    .innerJoin('posting_state', 'posting_state.posting_id', 'application.posting_id')
    .select(['application.id', 'posting.title as jobTitle', 'application.completed_at as completedAt'])
    .select(['application.cancellable_until as cancellableUntil'])
    .select(['posting_state.invalid_from as postingInvalidFrom'])
    .where('application.jobseeker_id', '=', jobseekerId)
    .where('application.state', 'in', ['accepting', 'completed'])
    .orderBy('application.applied_at', 'desc')
    .execute();
}
