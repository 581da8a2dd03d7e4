import type { AddressInfo } from 'node:net';
import { createAdaptorServer } from '@hono/node-server';
import type { WebApp } from './env.ts';

/** The port is taken by another program. */
export class PortInUse extends Error {
  constructor(port: number) {
    super(`Port ${port} is in use: stop the program that holds it, or choose another with PORT=….`);
  }
}

export interface RunningServer {
  readonly port: number;
  /** Stops taking requests and waits for those under way (at most five seconds). */
  close(): Promise<void>;
}

const GRACE_MILLISECONDS = 5_000;

/**
 * Starts listening.
 * @param port 0 takes a free one
 * @throws PortInUse
 */
export function listen(hono: WebApp, port: number, host: string): Promise<RunningServer> {
  const server = createAdaptorServer({ fetch: hono.fetch }) as import('node:http').Server;
  return new Promise((done, fail) => {
    server.once('error', (error: NodeJS.ErrnoException) =>
      fail(error.code === 'EADDRINUSE' ? new PortInUse(port) : error),
    );
    server.listen(port, host, () =>
      done({
        port: (server.address() as AddressInfo).port,
        close: () =>
          new Promise((closed) => {
            server.close(() => closed());
            server.closeIdleConnections();
            setTimeout(() => server.closeAllConnections(), GRACE_MILLISECONDS).unref();
          }),
      }),
    );
  });
}
