/** Keeping a search, changing how often it is mailed, looking at it, letting it go. The limit is counted under the account's lock. */
import { createHmac, timingSafeEqual } from 'node:crypto';
import { allow, type Ruling, refuse } from '#kernel/refusal.ts';
import type { App } from '#platform/app.ts';
import type { Tx } from '#platform/db.ts';
import { type Caller, useCase } from '#platform/usecase.ts';
import { formatQuery, type SearchQuery } from '#search/index.ts';
import type { Frequency } from '../rules/alert-window.ts';
import { maySaveSearch } from '../rules/kept-limits.ts';

/** Characters of a search's name. */
export const NAME_LIMIT = 50;

export interface SearchToSave {
  readonly userId: string;
  readonly name: string;
  readonly query: SearchQuery;
  readonly frequency: Frequency;
}

/** A search without what concerns only the looking at it: order, page, 新着. Equal searches are written equally. */
export function keptQuery(query: SearchQuery): SearchQuery {
  return { ...query, fresh: null, sort: 'new', page: 1, per: 30, fold: false };
}

/** Locks the account, so that what it keeps is counted by one at a time. */
export async function lockAccount(tx: Tx, userId: string): Promise<void> {
  await tx.selectFrom('auth_user').select('id').where('id', '=', userId).forUpdate().executeTakeFirstOrThrow();
}

/**
 * Keeps a search; the same search again changes its name and frequency.
 * Refused: `search-name-needed`, `search-name-too-long`, `too-many-saved-searches`.
 */
export function saveSearch(app: App, caller: Caller, search: SearchToSave): Promise<Ruling<{ id: number }>> {
  const name = search.name.trim();
  return useCase(app, caller, 'alerts.save', async ({ tx, now, today, record }) => {
    if (name === '') return refuse({ rule: 'T15', code: 'search-name-needed', field: 'name' });
    if ([...name].length > NAME_LIMIT)
      return refuse({ rule: 'T15', code: 'search-name-too-long', field: 'name', data: { limit: NAME_LIMIT } });
    await lockAccount(tx, search.userId);
    const query = formatQuery(keptQuery(search.query)).toString();
    const { frequency } = search;
    const before = await tx
      .updateTable('saved_search')
      .set((eb) => ({
        name,
        frequency,
        // What was accepted while it was not mailed is not sent afterwards.
        told_through: eb
          .case()
          .when('frequency', '=', 'none')
          .then(eb.val(today.subtract({ days: 1 })))
          .else(eb.ref('told_through'))
          .end(),
      }))
      .where('user_id', '=', search.userId)
      .where('query', '=', query)
      .returning('id')
      .executeTakeFirst();
    if (before) return allow({ id: before.id });
    const { kept } = await tx
      .selectFrom('saved_search')
      .select((eb) => eb.fn.countAll<number>().as('kept'))
      .where('user_id', '=', search.userId)
      .executeTakeFirstOrThrow();
    const may = maySaveSearch(Number(kept));
    if (!may.ok) return may;
    const { id } = await tx
      .insertInto('saved_search')
      .values({
        user_id: search.userId,
        name,
        query,
        frequency,
        created_at: now,
        seen_on: today,
        told_through: today.subtract({ days: 1 }),
      })
      .returning('id')
      .executeTakeFirstOrThrow();
    await record({ kind: 'alert.saved', subjects: [`search:${id}`], data: { frequency } });
    return allow({ id });
  });
}

/** Changes how often a search is mailed; what was accepted while it was not mailed is not sent afterwards. False when it is not theirs. */
export function setFrequency(
  app: App,
  caller: Caller,
  search: { readonly id: number; readonly userId?: string; readonly frequency: Frequency },
): Promise<Ruling<boolean>> {
  return useCase(app, caller, 'alerts.frequency', async ({ tx, today, record }) => {
    let asked = tx.selectFrom('saved_search').select(['frequency', 'told_through']).where('id', '=', search.id);
    if (search.userId !== undefined) asked = asked.where('user_id', '=', search.userId);
    const row = await asked.forUpdate().executeTakeFirst();
    if (!row) return allow(false);
    if (row.frequency === search.frequency) return allow(true);
    const told = row.frequency === 'none' ? today.subtract({ days: 1 }) : row.told_through;
    await tx
      .updateTable('saved_search')
      .set({ frequency: search.frequency, told_through: told })
      .where('id', '=', search.id)
      .execute();
    await record({
      kind: 'alert.frequency',
      subjects: [`search:${search.id}`],
      data: { frequency: search.frequency },
    });
    return allow(true);
  });
}

/** Notes that its results are looked at today; false when it is not theirs. */
export function lookAtSearch(
  app: App,
  caller: Caller,
  search: { readonly id: number; readonly userId: string },
): Promise<Ruling<boolean>> {
  return useCase(app, caller, 'alerts.look', async ({ tx, today }) => {
    const row = await tx
      .updateTable('saved_search')
      .set({ seen_on: today })
      .where('id', '=', search.id)
      .where('user_id', '=', search.userId)
      .executeTakeFirst();
    return allow(row.numUpdatedRows === 1n);
  });
}

/** Lets a search go; false when it is not theirs. */
export function deleteSearch(
  app: App,
  caller: Caller,
  search: { readonly id: number; readonly userId: string },
): Promise<Ruling<boolean>> {
  return useCase(app, caller, 'alerts.delete', async ({ tx, record }) => {
    const row = await tx
      .deleteFrom('saved_search')
      .where('id', '=', search.id)
      .where('user_id', '=', search.userId)
      .executeTakeFirst();
    if (row.numDeletedRows === 0n) return allow(false);
    await record({ kind: 'alert.deleted', subjects: [`search:${search.id}`] });
    return allow(true);
  });
}

const mark = (app: Pick<App, 'key'>, id: number) =>
  createHmac('sha256', app.key).update(`unsubscribe ${id}`).digest('base64url').slice(0, 32);

/** What stands in a mail's link: stops the mails of this one search, without a login. */
export function unsubscribeToken(app: Pick<App, 'key'>, id: number): string {
  return `${id}.${mark(app, id)}`;
}

/** The search of a token; undefined when the token was not made here. */
export function searchOfToken(app: Pick<App, 'key'>, token: string): number | undefined {
  const parts = /^(\d{1,15})\.([\w-]{32})$/.exec(token);
  if (!parts) return undefined;
  const id = Number(parts[1]);
  const given = Buffer.from(parts[2] ?? '');
  const made = Buffer.from(mark(app, id));
  return given.length === made.length && timingSafeEqual(given, made) ? id : undefined;
}
