import { createHmac, randomUUID, timingSafeEqual } from 'node:crypto';
import { allow, type Ruling } from '#kernel/refusal.ts';
import type { App } from '#platform/app.ts';
import { type Caller, useCase } from '#platform/usecase.ts';

/** The private calendar of one account's page. */
export interface CalendarFeed {
  readonly token: string;
  readonly madeAt: Temporal.Instant;
}

const tokenOf = (app: Pick<App, 'key'>, membershipId: number, mark: string) =>
  `${membershipId}.${createHmac('sha256', app.key).update(`calendar ${membershipId} ${mark}`).digest('base64url')}`;

/** The calendar of a membership; undefined while it has none. */
export async function feedOf(app: Pick<App, 'key' | 'db'>, membershipId: number): Promise<CalendarFeed | undefined> {
  const row = await app.db
    .selectFrom('calendar_feed')
    .select(['mark', 'made_at'])
    .where('membership_id', '=', membershipId)
    .executeTakeFirst();
  return row && { token: tokenOf(app, membershipId, row.mark), madeAt: row.made_at };
}

/** Makes the calendar's secret address, or a new one; the old one leads nowhere from now on. */
export function makeFeed(app: App, caller: Caller, membershipId: number): Promise<Ruling> {
  return useCase(app, caller, 'calendar.make', async ({ tx, now, record }) => {
    const mark = randomUUID();
    await tx
      .insertInto('calendar_feed')
      .values({ membership_id: membershipId, mark, made_at: now })
      .onConflict((conflict) => conflict.column('membership_id').doUpdateSet({ mark, made_at: now }))
      .execute();
    await record({ kind: 'calendar.made', subjects: [`membership:${membershipId}`] });
    return allow();
  });
}

/** Ends the calendar: its address leads nowhere. */
export function revokeFeed(app: App, caller: Caller, membershipId: number): Promise<Ruling> {
  return useCase(app, caller, 'calendar.revoke', async ({ tx, record }) => {
    await tx.deleteFrom('calendar_feed').where('membership_id', '=', membershipId).execute();
    await record({ kind: 'calendar.revoked', subjects: [`membership:${membershipId}`] });
    return allow();
  });
}

/** Whose calendar a token opens; undefined for one that was not made here, was replaced, or whose page is closed. */
export async function feedOfToken(app: Pick<App, 'key' | 'db'>, token: string) {
  const id = /^(\d{1,15})\.[\w-]{43}$/.exec(token)?.[1];
  if (!id) return undefined;
  const row = await app.db
    .selectFrom('calendar_feed')
    .innerJoin('membership as m', 'm.id', 'calendar_feed.membership_id')
    .select(['m.id', 'm.role', 'm.jobseeker_id', 'm.establishment_id', 'calendar_feed.mark'])
    .where('m.id', '=', Number(id))
    .where('m.blocked_at', 'is', null)
    .executeTakeFirst();
  if (!row) return undefined;
  const right = Buffer.from(tokenOf(app, row.id, row.mark));
  const given = Buffer.from(token);
  if (right.length !== given.length || !timingSafeEqual(right, given)) return undefined;
  if (row.role === 'jobseeker' && row.jobseeker_id) return { jobseekerId: row.jobseeker_id };
  return row.role === 'employer' && row.establishment_id ? { establishmentId: row.establishment_id } : undefined;
}
