import type { App } from '#platform/app.ts';

/** Two of the demo who have an application between them. */
export interface DemoPair {
  readonly jobseekerId: number;
  readonly userId: string;
  readonly establishmentId: number;
}

/** The second jobseeker and the first employer of the demo, who have to do with each other. */
export async function storyPair(app: App): Promise<DemoPair> {
  const of = (email: string) =>
    app.db
      .selectFrom('membership')
      .innerJoin('auth_user', 'auth_user.id', 'membership.user_id')
      .select(['membership.user_id as userId', 'jobseeker_id', 'establishment_id'])
      .where('auth_user.email', '=', email)
      .executeTakeFirstOrThrow();
  const [seeker, employer] = await Promise.all([of('seeker2@example.jp'), of('employer1@example.jp')]);
  if (!seeker.jobseeker_id || !employer.establishment_id) throw new Error('the demo has no pair to tell of');
  return {
    jobseekerId: seeker.jobseeker_id,
    userId: seeker.userId,
    establishmentId: employer.establishment_id,
  };
}
