import type { App } from '#platform/app.ts';
import type { Caller } from '#platform/usecase.ts';
import { makeMembership, makeUser } from '../support/people.ts';
import { type JobseekerWithPage, makeJobseeker } from './world.ts';

/** A ハローワーク利用登録者 with a page, and the 求職番号. */
export async function makeRegistrant(
  app: App,
  options: Parameters<typeof makeJobseeker>[1] = {},
): Promise<JobseekerWithPage & { readonly number: string }> {
  const made = await makeJobseeker(app, options);
  const { number } = await app.db
    .updateTable('jobseeker')
    .set({ kind: 'office' })
    .where('id', '=', made.jobseekerId)
    .returning('number')
    .executeTakeFirstOrThrow();
  return { ...made, number: number ?? '' };
}

let serial = 0;

/** A member of an office's staff with an account. */
export async function makeOfficeStaff(
  app: App,
  officeCode = '13010',
  role: 'counter' | 'checker' | 'head' = 'counter',
): Promise<{ readonly email: string; readonly userId: string; readonly caller: Caller }> {
  serial += 1;
  const email = `staff-${officeCode}-${serial}@example.jp`;
  const userId = await makeUser(app, email, '窓口 一郎');
  await makeMembership(app, userId, role, { officeCode });
  return {
    email,
    userId,
    caller: { actor: { kind: 'staff', userId, label: '窓口 一郎', officeCode, subject: null } },
  };
}

/** So many referrals of one day by an office at its counter, each of another person; the person's names are their numbers. */
export async function makeReferrals(
  app: App,
  of: { readonly establishmentId: number; readonly postingId: number },
  count: number,
  referredOn: Temporal.PlainDate,
  officeCode = '13010',
): Promise<readonly number[]> {
  serial += 1;
  const now = app.clock.now();
  const people = await app.db
    .insertInto('jobseeker')
    .values(
      Array.from({ length: count }, (_, index) => ({
        number: `${officeCode}-${serial * 10_000 + index}`,
        kind: 'office',
        office_code: officeCode,
        name: `紹介 ${index + 1}号`,
        registered_on: referredOn,
        created_at: now,
      })),
    )
    .returning('id')
    .execute();
  const made = await app.db
    .insertInto('referral')
    .values(
      people.map(({ id }) => ({
        posting_id: of.postingId,
        establishment_id: of.establishmentId,
        jobseeker_id: id,
        office_code: officeCode,
        channel: 'counter',
        state: 'referred',
        offered_at: now,
        referred_at: now,
        referred_on: referredOn,
        remind_on: referredOn.add({ days: 15 }),
        overdue_from: referredOn.add({ days: 22 }),
      })),
    )
    .returning('id')
    .execute();
  return made.map(({ id }) => id);
}
