import type { Db, Tx } from '#platform/db.ts';
import type { PageRole } from '../rules/page-retention.ts';

/** A page that can be withdrawn: a jobseeker's or an establishment's. */
export interface PageRef {
  readonly role: PageRole;
  /** Id of the jobseeker or the establishment. */
  readonly id: number;
}

/** The column of a membership that names the page. */
export const pageColumn = (role: PageRole) => (role === 'jobseeker' ? 'jobseeker_id' : 'establishment_id');

/** The table that holds the page. */
export const pageTable = (role: PageRole) => (role === 'jobseeker' ? 'jobseeker' : 'establishment');

/** The mark of a page in the history. */
export const pageSubject = ({ role, id }: PageRef) => `${pageTable(role)}:${id}`;

/** Locks a page's owner row. @returns when it was withdrawn and when it was erased, each null while it was not */
export async function lockPage(tx: Tx, { role, id }: PageRef) {
  const row = await tx
    .selectFrom(pageTable(role))
    .select(['withdrawn_on', 'page_erased_on'])
    .where('id', '=', id)
    .forUpdate()
    .executeTakeFirstOrThrow();
  return { withdrawnOn: row.withdrawn_on, pageErasedOn: row.page_erased_on };
}

/** Self-applications of a page that still wait for completion or a result. The caller holds the page's row. */
export async function openApplications(tx: Tx, { role, id }: PageRef): Promise<number> {
  const row = await tx
    .selectFrom('application')
    .select((select) => select.fn.countAll<number>().as('n'))
    .where(pageColumn(role), '=', id)
    .where('state', 'in', ['accepting', 'completed'])
    .executeTakeFirstOrThrow();
  return row.n;
}

/** The accounts of a page with their addresses. */
export async function accountsOf(
  tx: Db | Tx,
  { role, id }: PageRef,
): Promise<readonly { id: string; email: string }[]> {
  return tx
    .selectFrom('membership')
    .innerJoin('auth_user', 'auth_user.id', 'membership.user_id')
    .select(['auth_user.id', 'auth_user.email'])
    .where(pageColumn(role), '=', id)
    .orderBy('auth_user.id')
    .execute();
}

/** Closes a page to all its accounts and ends the sessions of those that open nothing else. */
export async function blockPage(tx: Tx, page: PageRef, now: Temporal.Instant): Promise<void> {
  const users = await tx
    .updateTable('membership')
    .set({ blocked_at: now, blocked_for: 'withdrawal' })
    .where(pageColumn(page.role), '=', page.id)
    .where('blocked_at', 'is', null)
    .returning('user_id')
    .execute();
  for (const { user_id } of users) {
    await tx
      .deleteFrom('auth_session')
      .where('userId', '=', user_id)
      .where((or) =>
        or.not(
          or.exists(
            or.selectFrom('membership').select('id').where('user_id', '=', user_id).where('blocked_at', 'is', null),
          ),
        ),
      )
      .execute();
  }
}

/** Opens again what a withdrawal closed. */
export async function unblockPage(tx: Tx, page: PageRef): Promise<void> {
  await tx
    .updateTable('membership')
    .set({ blocked_at: null, blocked_for: null })
    .where(pageColumn(page.role), '=', page.id)
    .where('blocked_for', '=', 'withdrawal')
    .execute();
}

/** The withdrawn pages of an account. */
export async function withdrawnPagesOf(
  tx: Tx,
  userId: string,
): Promise<readonly (PageRef & { readonly first: boolean })[]> {
  const rows = await tx
    .selectFrom('membership')
    .select(['role', 'jobseeker_id', 'establishment_id', 'first_account'])
    .where('user_id', '=', userId)
    .where('blocked_for', '=', 'withdrawal')
    .orderBy('id')
    .execute();
  return rows.map((row) =>
    row.jobseeker_id
      ? { role: 'jobseeker', id: row.jobseeker_id, first: true }
      : { role: 'employer', id: row.establishment_id ?? 0, first: row.first_account },
  );
}

/** Whether an account has pages and each of them was withdrawn. */
export async function onlyWithdrawn(tx: Tx, userId: string): Promise<boolean> {
  const rows = await tx.selectFrom('membership').select('blocked_for').where('user_id', '=', userId).execute();
  return rows.length > 0 && rows.every((row) => row.blocked_for === 'withdrawal');
}
