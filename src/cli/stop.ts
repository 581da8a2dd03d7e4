/** Things to close when the program ends, last opened first. */
export class Closers {
  readonly #closers: (() => Promise<void> | void)[] = [];

  add(close: () => Promise<void> | void): void {
    this.#closers.unshift(close);
  }

  /** Closes everything; one that fails does not keep the others open. */
  async close(): Promise<void> {
    for (const close of this.#closers.splice(0)) await Promise.resolve(close()).catch(() => undefined);
  }
}

/** Resolves at the first Ctrl-C or termination signal. */
export function untilStopped(): Promise<void> {
  return new Promise((done) => {
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.once(signal, () => done());
  });
}
