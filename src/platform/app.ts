import type { SearchPort } from '#search/port.ts';
import type { Auth } from './auth/auth.ts';
import type { Clock } from './clock.ts';
import type { Config } from './config.ts';
import type { Db } from './db.ts';
import type { Logger } from './log.ts';

/** What every use case and page is handed; there are no globals beside it. */
export interface App {
  readonly config: Config;
  readonly db: Db;
  readonly clock: Clock;
  readonly log: Logger;
  readonly auth: Auth;
  readonly search: SearchPort;
  /** 32 bytes, hexadecimal: encrypts files, signs cookies and links. */
  readonly key: string;
}
