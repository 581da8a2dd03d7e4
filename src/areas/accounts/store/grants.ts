import { sql } from 'kysely';
import type { Db, Tx } from '#platform/db.ts';
import type { DelegationBasis } from '../rules/delegation.ts';
import type { EmployerAccount } from '../rules/first-account.ts';

/** What the first account gives: an additional account, or the filing work by delegation. */
export interface GrantInput {
  readonly kind: 'additional' | 'delegate';
  readonly email: string;
  readonly name: string;
  readonly basis: DelegationBasis | null;
  readonly detail: string | null;
  readonly startsOn: Temporal.PlainDate | null;
  readonly endsOn: Temporal.PlainDate | null;
}

export interface Grant extends GrantInput {
  readonly id: number;
  readonly establishmentId: number;
  readonly invitedAt: Temporal.Instant;
  readonly openThrough: Temporal.PlainDate;
  readonly accepted: boolean;
  readonly ended: boolean;
}

const grants = (db: Db | Tx) =>
  db
    .selectFrom('account_grant')
    .select(['id', 'establishment_id as establishmentId', 'kind', 'email', 'name', 'basis', 'basis_detail as detail'])
    .select(['starts_on as startsOn', 'ends_on as endsOn', 'invited_at as invitedAt', 'open_through as openThrough'])
    .select([sql<boolean>`accepted_at is not null`.as('accepted'), sql<boolean>`ended_at is not null`.as('ended')])
    .$narrowType<{ kind: Grant['kind']; basis: DelegationBasis | null }>();

/** One grant of a page. */
export async function grantById(db: Db | Tx, id: number, establishmentId: number): Promise<Grant | undefined> {
  return grants(db).where('id', '=', id).where('establishment_id', '=', establishmentId).executeTakeFirst();
}

/** The grant that an address has at a page now, taken up or not. */
export async function currentGrant(tx: Tx, email: string, establishmentId: number): Promise<Grant | undefined> {
  return grants(tx)
    .where('email', '=', email)
    .where('establishment_id', '=', establishmentId)
    .where('ended_at', 'is', null)
    .executeTakeFirst();
}

/** The invitation that waits for an address, the latest where several employers invited it. */
export async function invitationTo(db: Db | Tx, email: string, today: Temporal.PlainDate): Promise<Grant | undefined> {
  return grants(db)
    .where('email', '=', email)
    .where('accepted_at', 'is', null)
    .where('ended_at', 'is', null)
    .where('open_through', '>=', today)
    .orderBy('invited_at', 'desc')
    .orderBy('id', 'desc')
    .executeTakeFirst();
}

/** The invitations of a page that nobody has taken up or taken back, the latest first. */
export async function invitationsOf(db: Db | Tx, establishmentId: number): Promise<readonly Grant[]> {
  return grants(db)
    .where('establishment_id', '=', establishmentId)
    .where('accepted_at', 'is', null)
    .where('ended_at', 'is', null)
    .orderBy('id', 'desc')
    .execute();
}

/** Writes a grant. Answers its id. */
export async function insertGrant(
  tx: Tx,
  establishmentId: number,
  grant: GrantInput,
  moment: { readonly now: Temporal.Instant; readonly openThrough: Temporal.PlainDate },
): Promise<number> {
  const { id } = await tx
    .insertInto('account_grant')
    .values({
      establishment_id: establishmentId,
      kind: grant.kind,
      email: grant.email,
      name: grant.name,
      basis: grant.basis,
      basis_detail: grant.detail,
      starts_on: grant.startsOn,
      ends_on: grant.endsOn,
      invited_at: moment.now,
      open_through: moment.openThrough,
    })
    .returning('id')
    .executeTakeFirstOrThrow();
  return id;
}

/** Lets an invitation stand anew. */
export async function renewGrant(
  tx: Tx,
  id: number,
  moment: { readonly now: Temporal.Instant; readonly openThrough: Temporal.PlainDate },
): Promise<void> {
  await tx
    .updateTable('account_grant')
    .set({ invited_at: moment.now, open_through: moment.openThrough })
    .where('id', '=', id)
    .execute();
}

/** Ends a grant, whether it was taken up or not. */
export async function endGrant(tx: Tx, id: number, by: 'employer' | 'account', now: Temporal.Instant): Promise<void> {
  await tx
    .updateTable('account_grant')
    .set({ ended_at: now, ended_by: by })
    .where('id', '=', id)
    .where('ended_at', 'is', null)
    .execute();
}

/** T4(1): additional accounts of a page and the standing invitations to one, but for `except`. The caller holds the establishment's row. */
export async function countAdditional(
  tx: Tx,
  establishmentId: number,
  today: Temporal.PlainDate,
  except = 0,
): Promise<number> {
  const accounts = await tx
    .selectFrom('membership')
    .select((select) => select.fn.countAll<number>().as('n'))
    .where('establishment_id', '=', establishmentId)
    .where('role', '=', 'employer')
    .where('first_account', '=', false)
    .where((or) => or.or([or('blocked_for', 'is', null), or('blocked_for', '<>', 'removed')]))
    .executeTakeFirstOrThrow();
  const invitations = await tx
    .selectFrom('account_grant')
    .select((select) => select.fn.countAll<number>().as('n'))
    .where('establishment_id', '=', establishmentId)
    .where('kind', '=', 'additional')
    .where('accepted_at', 'is', null)
    .where('ended_at', 'is', null)
    .where('open_through', '>=', today)
    .where('id', '<>', except)
    .executeTakeFirstOrThrow();
  return accounts.n + invitations.n;
}

/** An account of an employer's page. */
export interface PageAccount {
  readonly membershipId: number;
  readonly userId: string;
  readonly email: string;
  readonly name: string;
  readonly kind: Exclude<EmployerAccount, 'none'>;
  readonly since: Temporal.Instant;
  readonly grant: Pick<Grant, 'id' | 'basis' | 'detail' | 'startsOn' | 'endsOn'> | null;
}

const kindOf = (row: { readonly role: string; readonly first_account: boolean }): PageAccount['kind'] =>
  row.role === 'delegate' ? 'delegate' : row.first_account ? 'first' : 'additional';

/** The accounts that have a page now, the first one first; those that were removed are not among them. */
export async function accountsOfPage(db: Db | Tx, establishmentId: number): Promise<readonly PageAccount[]> {
  const rows = await db
    .selectFrom('membership as m')
    .innerJoin('auth_user as u', 'u.id', 'm.user_id')
    .leftJoin('account_grant as g', 'g.id', 'm.grant_id')
    .select(['m.id', 'm.user_id', 'm.role', 'm.first_account', 'm.created_at', 'u.email', 'u.name'])
    .select(['g.id as grantId', 'g.name as grantName', 'g.basis', 'g.basis_detail', 'g.starts_on', 'g.ends_on'])
    .where('m.establishment_id', '=', establishmentId)
    .where((or) => or.or([or('m.blocked_for', 'is', null), or('m.blocked_for', '<>', 'removed')]))
    .orderBy('m.first_account', 'desc')
    .orderBy('m.role', 'desc')
    .orderBy('m.id')
    .execute();
  return rows.map((row) => ({
    membershipId: row.id,
    userId: row.user_id,
    email: row.email,
    name: row.name || row.grantName || '',
    kind: kindOf(row),
    since: row.created_at,
    grant: row.grantId
      ? {
          id: row.grantId,
          basis: row.basis as DelegationBasis | null,
          detail: row.basis_detail,
          startsOn: row.starts_on,
          endsOn: row.ends_on,
        }
      : null,
  }));
}

/** Lets an account open a page, also one that was removed from it before. */
export async function admitToPage(
  tx: Tx,
  admitted: {
    readonly userId: string;
    readonly establishmentId: number;
    readonly grant: Pick<Grant, 'id' | 'kind'>;
    readonly now: Temporal.Instant;
  },
): Promise<void> {
  const { grant, establishmentId } = admitted;
  const taken = await tx
    .selectFrom('membership')
    .select('place')
    .where('establishment_id', '=', establishmentId)
    .where('place', 'is not', null)
    .execute();
  const free = Array.from({ length: taken.length + 1 }, (_, index) => index + 1).find(
    (place) => !taken.some((each) => each.place === place),
  );
  const row = {
    role: grant.kind === 'delegate' ? 'delegate' : 'employer',
    grant_id: grant.id,
    place: grant.kind === 'delegate' ? null : (free ?? null),
    blocked_at: null,
    blocked_for: null,
    created_at: admitted.now,
  };
  await tx
    .insertInto('membership')
    .values({ user_id: admitted.userId, establishment_id: establishmentId, ...row })
    .onConflict((conflict) =>
      conflict.columns(['establishment_id', 'user_id']).where('establishment_id', 'is not', null).doUpdateSet(row),
    )
    .execute();
  await tx
    .updateTable('account_grant')
    .set({ accepted_at: admitted.now, user_id: admitted.userId })
    .where('id', '=', grant.id)
    .execute();
}

/** Closes a page to one account at once; what it did stays in the history. */
export async function removeFromPage(tx: Tx, membershipId: number, now: Temporal.Instant): Promise<void> {
  const { user_id } = await tx
    .updateTable('membership')
    .set({ blocked_at: now, blocked_for: 'removed', place: null })
    .where('id', '=', membershipId)
    .returning('user_id')
    .executeTakeFirstOrThrow();
  await endSessionsWithoutPage(tx, user_id);
}

/** Ends the sessions of an account that opens nothing any more. */
export async function endSessionsWithoutPage(tx: Tx, userId: string): Promise<void> {
  await tx
    .deleteFrom('auth_session')
    .where('userId', '=', userId)
    .where(({ not, exists, selectFrom }) =>
      not(exists(selectFrom('membership').select('id').where('user_id', '=', userId).where('blocked_at', 'is', null))),
    )
    .execute();
}

/** Makes an additional account the first one; the first takes its place among the additional ones. */
export async function swapFirst(tx: Tx, first: number, next: number): Promise<void> {
  const { place } = await tx.selectFrom('membership').select('place').where('id', '=', next).executeTakeFirstOrThrow();
  await tx.updateTable('membership').set({ place: null }).where('id', '=', next).execute();
  await tx.updateTable('membership').set({ first_account: false, place }).where('id', '=', first).execute();
  await tx.updateTable('membership').set({ first_account: true }).where('id', '=', next).execute();
}

/** Something an account did for a page. */
export interface AccountAct {
  readonly id: number;
  readonly at: Temporal.Instant;
  readonly kind: string;
  readonly data: Readonly<Record<string, unknown>>;
}

/**
 * T4(1): what an account did for a page, newest first: also what concerns somebody else's record, a message or an interview. What a result does
 * to a person's registration is left out: that it does not end would tell of a disability (T10(2)).
 */
export async function actsOf(
  db: Db,
  {
    userId,
    establishmentId,
    limit,
  }: { readonly userId: string; readonly establishmentId: number; readonly limit: number },
): Promise<readonly AccountAct[]> {
  return db
    .selectFrom('event')
    .select(['id', 'at', 'kind', 'data'])
    .where('actor_user', '=', userId)
    .where((eb) =>
      eb.or([
        eb('actor_establishment', '=', establishmentId),
        eb('subjects', '@>', sql<string[]>`array[${`establishment:${establishmentId}`}]`),
      ]),
    )
    .where('kind', 'not like', 'jobseeker.%')
    .orderBy('id', 'desc')
    .limit(limit)
    .$narrowType<{ data: Readonly<Record<string, unknown>> }>()
    .execute();
}
