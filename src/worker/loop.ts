/** Work that goes on in the background until it is stopped. */
export interface Loop {
  /** Looks for work now. */
  wake(): void;
  /** Lets the step under way finish and starts no other. */
  stop(): Promise<void>;
}

/**
 * Calls `step` again and again: at once while it says there is more, else when woken or after `pollMs`.
 * An error goes to `onError` and is waited out like idleness.
 */
export function startLoop(step: () => Promise<boolean>, pollMs: number, onError: (error: unknown) => void): Loop {
  let stopped = false;
  let woken = false;
  let rouse: () => void = () => undefined;
  const idle = () =>
    new Promise<void>((done) => {
      const timer = setTimeout(done, pollMs);
      rouse = () => {
        clearTimeout(timer);
        done();
      };
    });
  const wake = () => {
    woken = true;
    rouse();
  };
  const running = (async () => {
    while (!stopped) {
      woken = false;
      const more = await step().catch((error: unknown) => {
        onError(error);
        return false;
      });
      if (!more && !woken && !stopped) await idle();
    }
  })();
  return {
    wake,
    stop: async () => {
      stopped = true;
      rouse();
      await running;
    },
  };
}
