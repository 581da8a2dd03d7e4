import type { App } from './app.ts';
import type { Tx } from './db.ts';

/**
 * A job that time calls for. It performs what is due at `asOf` and not done, so that it is safe twice, twice at once, and
 * after a missed week; `app.clock` may stand at another time than the machine's (`--as-of`).
 */
export interface Sweep {
  /** kebab-case; its name on the command line and in `sweep_run` */
  readonly name: string;
  /** when it runs, in Asia/Tokyo: minute hour day month weekday */
  readonly cron: string;
  /** what it does, in one sentence, with its clause where there is one */
  readonly does: string;
  /** @returns how many were done */
  readonly run: (app: App, asOf: Temporal.Instant) => Promise<number>;
}

/** Most rows that one transaction of a sweep holds. */
export const BATCH = 1_000;

/**
 * Calls `batch` in one short transaction after another until it does fewer than `BATCH`. The batch takes its rows with
 * `for update skip locked`, so that two runs at once share the work.
 * @param batch does at most `most` rows and says how many it did
 */
export async function inBatches(
  app: Pick<App, 'db'>,
  batch: (tx: Tx, most: number) => Promise<number>,
): Promise<number> {
  for (let total = 0; ; ) {
    const done = await app.db.transaction().execute((tx) => batch(tx, BATCH));
    total += done;
    if (done < BATCH) return total;
  }
}

/** Some of the things due could not be done; the others were. */
export class SweepIncomplete extends Error {}

/**
 * Performs a use case for each thing that is due, in order of id. One that fails is logged and does not keep the others.
 * @param find ids due, above `after`, ascending, at most `most`
 * @param perform locks its row and looks again whether it is due; answers whether it did something
 * @returns how many were done
 * @throws SweepIncomplete after all were tried, when some failed
 */
export async function forEachDue(
  app: Pick<App, 'log'>,
  find: (after: number, most: number) => Promise<readonly number[]>,
  perform: (id: number) => Promise<boolean>,
): Promise<number> {
  let done = 0;
  let failed = 0;
  for (let after = 0; ; ) {
    const ids = await find(after, BATCH);
    for (const id of ids) {
      try {
        if (await perform(id)) done += 1;
      } catch (error) {
        failed += 1;
        app.log.error({ err: error, id }, 'sweep: one failed');
      }
    }
    const last = ids.at(-1);
    if (last === undefined || ids.length < BATCH) break;
    after = last;
  }
  if (failed > 0) throw new SweepIncomplete(`${failed} failed, ${done} done`);
  return done;
}
