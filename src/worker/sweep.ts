import { sql } from 'kysely';
import type { App } from '#platform/app.ts';
import type { Sweep } from '#platform/sweep.ts';
import { SWEEPS } from './schedule.ts';

/** There is no sweep of that name. */
export class UnknownSweep extends Error {
  constructor(name: string, sweeps: readonly Sweep[]) {
    super(`There is no sweep "${name}". There are: ${sweeps.map((sweep) => sweep.name).join(', ')}.`);
  }
}

/**
 * The sweeps of these names, in the order of the schedule; all when none is named.
 * @throws UnknownSweep
 */
export function sweepsNamed(names: readonly string[], sweeps: readonly Sweep[] = SWEEPS): readonly Sweep[] {
  for (const name of names) if (!sweeps.some((sweep) => sweep.name === name)) throw new UnknownSweep(name, sweeps);
  return names.length === 0 ? sweeps : sweeps.filter((sweep) => names.includes(sweep.name));
}

/**
 * Runs one sweep as of the application's clock and notes the run in `sweep_run`.
 * @returns how many were done
 * @throws UnknownSweep; or what the sweep threw, after it was noted
 */
export async function runSweep(app: App, name: string, sweeps: readonly Sweep[] = SWEEPS): Promise<number> {
  const sweep = sweeps.find((each) => each.name === name);
  if (!sweep) throw new UnknownSweep(name, sweeps);
  const asOf = app.clock.now();
  const { id } = await app.db
    .insertInto('sweep_run')
    .values({ name, as_of: asOf, started_at: sql`clock_timestamp()` })
    .returning('id')
    .executeTakeFirstOrThrow();
  const finish = (end: { done?: number; error?: string }) =>
    app.db
      .updateTable('sweep_run')
      .set({ ...end, finished_at: sql`clock_timestamp()` })
      .where('id', '=', id)
      .execute();
  try {
    const done = await sweep.run(app, asOf);
    await finish({ done });
    app.log.info({ sweep: name, done }, 'sweep done');
    return done;
  } catch (error) {
    await finish({ error: (error as Error).message });
    throw error;
  }
}
