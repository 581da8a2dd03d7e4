/** Keeping a search of jobseekers, looking at it, letting it go. Counted under the establishment's lock. */
import { allow, type Ruling, refuse } from '#kernel/refusal.ts';
import type { App } from '#platform/app.ts';
import { type Caller, useCase } from '#platform/usecase.ts';
import { mayKeepSearch } from '../rules/kept-searches.ts';
import { formatProfileQuery, keptProfileQuery, type ProfileQuery } from '../rules/profile-query.ts';

/** Characters of a search's name. */
export const searchNameLimit = 50;

/**
 * Keeps a search for the establishment's page; the same search again changes its name.
 * Refused: `jobseeker-search-name-needed`, `jobseeker-search-name-too-long`, `too-many-jobseeker-searches`.
 */
export function keepSearch(
  app: App,
  caller: Caller,
  input: { readonly establishmentId: number; readonly name: string; readonly query: ProfileQuery },
): Promise<Ruling<{ id: number }>> {
  const name = input.name.trim();
  const field = 'name';
  return useCase(app, caller, 'publication.keepSearch', async ({ tx, now, record }) => {
    if (name === '') return refuse({ rule: 'T15', code: 'jobseeker-search-name-needed', field });
    if ([...name].length > searchNameLimit)
      return refuse({ rule: 'T15', code: 'jobseeker-search-name-too-long', field, data: { limit: searchNameLimit } });
    await tx.selectFrom('establishment').select('id').where('id', '=', input.establishmentId).forUpdate().execute();
    const query = formatProfileQuery(keptProfileQuery(input.query));
    const before = await tx
      .updateTable('jobseeker_search')
      .set({ name })
      .where('establishment_id', '=', input.establishmentId)
      .where('query', '=', query)
      .returning('id')
      .executeTakeFirst();
    if (before) return allow({ id: before.id });
    const { kept } = await tx
      .selectFrom('jobseeker_search')
      .select((eb) => eb.fn.countAll<number>().as('kept'))
      .where('establishment_id', '=', input.establishmentId)
      .executeTakeFirstOrThrow();
    const may = mayKeepSearch(kept);
    if (!may.ok) return may;
    const { id } = await tx
      .insertInto('jobseeker_search')
      .values({ establishment_id: input.establishmentId, name, query, created_at: now, seen_at: now })
      .returning('id')
      .executeTakeFirstOrThrow();
    await record({ kind: 'jobseekerSearch.kept', subjects: [`establishment:${input.establishmentId}`] });
    return allow({ id });
  });
}

interface OwnSearch {
  readonly id: number;
  readonly establishmentId: number;
}

/** Notes that its results are looked at now; false when it is not theirs. */
export function lookAtKeptSearch(
  app: App,
  caller: Caller,
  { id, establishmentId }: OwnSearch,
): Promise<Ruling<boolean>> {
  return useCase(app, caller, 'publication.lookAtSearch', async ({ tx, now }) => {
    const row = await tx
      .updateTable('jobseeker_search')
      .set({ seen_at: now })
      .where('id', '=', id)
      .where('establishment_id', '=', establishmentId)
      .executeTakeFirst();
    return allow(row.numUpdatedRows === 1n);
  });
}

/** Lets a search go; false when it is not theirs. */
export function dropSearch(app: App, caller: Caller, { id, establishmentId }: OwnSearch): Promise<Ruling<boolean>> {
  return useCase(app, caller, 'publication.dropSearch', async ({ tx }) => {
    const row = await tx
      .deleteFrom('jobseeker_search')
      .where('id', '=', id)
      .where('establishment_id', '=', establishmentId)
      .executeTakeFirst();
    return allow(row.numDeletedRows === 1n);
  });
}
