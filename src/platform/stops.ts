import { sql } from 'kysely';
import { allow, type Ruling, refuse } from '#kernel/refusal.ts';
import type { Tx } from './db.ts';

/** Somebody who acts, and the page they act on ('jobseeker:5'). */
interface Acting {
  readonly userId: string | null;
  readonly subject: string | null;
}

/** The marks under which the acts of somebody can be stopped: their account, and the page they act on. */
const marksOf = (actor: Acting): readonly string[] => [
  `user:${actor.userId}`,
  ...(actor.subject ? [actor.subject] : []),
];

/** The id in a mark of this sort: 5 in `establishment:5`; null when it is a mark of something else. */
export const idIn = (subject: string | null, table: string): number | null => {
  const [name, id] = (subject ?? '').split(':');
  return name === table ? Number(id) : null;
};

/**
 * T6(7), T7(7), T6(9), T7(11): whether an act may begin. Acts of one page share a lock which a stop takes alone: when the stop has committed every
 * act before it has, and none after it does. The same holds for accounts that were removed from a page.
 * Refused: `service-stopped`, `account-removed`.
 * @param whileStopped the act stays possible when the page's service is stopped (leaving, asking for one's data)
 */
export async function mayAct(tx: Tx, actor: Acting, whileStopped: boolean): Promise<Ruling> {
  if (!actor.userId) return allow();
  await sql`select pg_advisory_xact_lock_shared(hashtextextended('acts ' || mark, 0))
    from unnest(${sql.val([...marksOf(actor)])}::text[]) as mark`.execute(tx);
  const [jobseeker, establishment] = [idIn(actor.subject, 'jobseeker'), idIn(actor.subject, 'establishment')];
  const { rows } = await sql<{ kind: string }>`
    select kind from service_stop where state = 'active'
      and (user_id = ${actor.userId} or jobseeker_id = ${jobseeker} or establishment_id = ${establishment})
    union all
    select 'removed' from membership
      where user_id = ${actor.userId} and establishment_id = ${establishment} and blocked_for = 'removed'`.execute(tx);
  const kinds = rows.map((row) => row.kind);
  const employer = establishment !== null;
  if (kinds.includes('removed')) return refuse({ rule: 'T4(1)', code: 'account-removed' });
  if (kinds.includes('emergency')) return refuse({ rule: employer ? 'T6(9)' : 'T7(11)', code: 'service-stopped' });
  if (kinds.includes('stop') && !whileStopped)
    return refuse({ rule: employer ? 'T6(7)' : 'T7(7)', code: 'service-stopped' });
  return allow();
}

/** Waits until every act under a mark (`user:…`, `jobseeker:5`) that has begun is over, and lets none begin until this transaction is. */
export async function lockActs(tx: Tx, mark: string): Promise<void> {
  await sql`select pg_advisory_xact_lock(hashtextextended('acts ' || ${mark}, 0))`.execute(tx);
}
