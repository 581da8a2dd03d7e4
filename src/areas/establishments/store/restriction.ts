import { type StandingRestriction, standingRestriction } from '#areas/referrals/rules/standing-restriction.ts';
import type { Db, Tx } from '#platform/db.ts';

/** How an establishment stands under G restrict, with how many results it owes in all. */
export interface Restriction extends StandingRestriction {
  /** Referrals without a result, overdue or not. */
  readonly missing: number;
  /** The day on which staff last lifted a restriction. */
  readonly liftedOn: Temporal.PlainDate | null;
}

/** Where an establishment stands under G restrict today: computed from its referrals and the last lifting. */
export async function restrictionOf(
  db: Db | Tx,
  establishmentId: number,
  today: Temporal.PlainDate,
): Promise<Restriction> {
  const lifted = await db
    .selectFrom('restriction_lifting')
    .select((select) => select.fn.max('lifted_on').as('on'))
    .where('establishment_id', '=', establishmentId)
    .executeTakeFirst();
  const liftedOn = lifted?.on ?? null;
  // Those whose result came in time never counted.
  const rows = await db
    .selectFrom('referral')
    .select(['overdue_from', 'ended_on'])
    .where('establishment_id', '=', establishmentId)
    .where('overdue_from', 'is not', null)
    .where((or) => or.or([or('ended_on', 'is', null), or('ended_on', '>=', or.ref('overdue_from'))]))
    .$narrowType<{ overdue_from: Temporal.PlainDate }>()
    .execute();
  const times = rows.map((row) => ({ overdueFrom: row.overdue_from, endedOn: row.ended_on }));
  return {
    ...standingRestriction(times, liftedOn, today),
    missing: rows.filter((row) => row.ended_on === null).length,
    liftedOn,
  };
}

/** A lifting of a restriction, as staff see it. */
export interface Lifting {
  readonly since: Temporal.PlainDate;
  readonly liftedAt: Temporal.Instant;
  readonly by: string | null;
  readonly reason: string;
}

/** The liftings of an establishment, the latest first. */
export async function liftingsOf(db: Db, establishmentId: number): Promise<readonly Lifting[]> {
  return db
    .selectFrom('restriction_lifting as l')
    .leftJoin('auth_user as u', 'u.id', 'l.lifted_by')
    .select(['l.since', 'l.lifted_at as liftedAt', 'u.name as by', 'l.reason'])
    .where('l.establishment_id', '=', establishmentId)
    .orderBy('l.id', 'desc')
    .execute();
}
