import type { App } from '#platform/app.ts';
import { listen } from '#platform/listen.ts';
import { type Loop, startLoop } from './loop.ts';

/** Work that a committed row asks for. */
export interface NotifiedWork {
  /** The channel that a trigger notifies; a plain name. */
  readonly channel: string;
  /** Looks also without being notified, this often. */
  readonly pollMs: number;
  /** Does a part; answers whether there is more at once. */
  readonly step: () => Promise<boolean>;
}

/** Does work in the background: as soon as it is committed (NOTIFY), and by looking every few seconds. */
export function startOnNotify(app: Pick<App, 'log'>, databaseUrl: string, work: NotifiedWork): Loop {
  const { channel, pollMs, step } = work;
  const loop = startLoop(step, pollMs, (error) => app.log.error({ err: error, channel }, 'background work failed'));
  const ear = listen(databaseUrl, channel, loop.wake, (error) => app.log.warn({ err: error, channel }, 'listener'));
  return {
    wake: loop.wake,
    stop: async () => {
      await ear.close();
      await loop.stop();
    },
  };
}
