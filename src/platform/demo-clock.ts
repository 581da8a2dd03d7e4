import { type MovableClock, movableClock } from './clock.ts';
import type { Db } from './db.ts';

const KEY = 'demo-clock-hours';
const POLL_MS = 1_000;

/** Most hours by which the demo's clock may be moved, forwards or back: eleven years. */
export const mostHours = 11 * 366 * 24;

/** Moves the clock of every process of this demo. */
export async function moveDemoClock(db: Db, hours: number): Promise<void> {
  await db
    .insertInto('setting')
    .values({ key: KEY, value: JSON.stringify(hours) })
    .onConflict((conflict) => conflict.column('key').doUpdateSet({ value: JSON.stringify(hours) }))
    .execute();
}

/** By how many hours the demo's clock is moved. */
export async function demoClockHours(db: Db): Promise<number> {
  const row = await db.selectFrom('setting').select('value').where('key', '=', KEY).executeTakeFirst();
  return typeof row?.value === 'number' ? row.value : 0;
}

/** The clock of a demo and the watch over how far it is moved (looked at every second, since any process may move it). */
export interface DemoClock {
  readonly clock: MovableClock;
  /** Begins to watch; resolves when the offset has been read once. Answers how to stop. */
  follow(db: Db): Promise<() => void>;
}

/** A running clock that the operator of a demo can move. */
export function demoClock(): DemoClock {
  const clock = movableClock();
  return {
    clock,
    follow: async (db) => {
      const look = async () => clock.setOffset(await demoClockHours(db));
      await look();
      const timer = setInterval(() => void look().catch(() => undefined), POLL_MS);
      timer.unref();
      return () => clearInterval(timer);
    },
  };
}
