import { Kysely, PostgresDialect, type Transaction } from 'kysely';
import pg from 'pg';
import { parse as parseArray } from 'postgres-array';
import type { DB } from './database.types.ts';
import { PreparingClient } from './prepared.ts';

/** The application's view of PostgreSQL: dates are `Temporal.PlainDate`, instants `Temporal.Instant`, int8 numbers. */
export type Db = Kysely<DB>;
export type Tx = Transaction<DB>;

const instant = (text: string) => Temporal.Instant.from(text.replace(' ', 'T'));
const plainDate = (text: string) => Temporal.PlainDate.from(text);

const parsers = new Map<number, (text: string) => unknown>([
  [20, Number],
  [1082, plainDate],
  [1114, (text) => Temporal.PlainDateTime.from(text.replace(' ', 'T'))],
  [1184, instant],
  [1182, (text) => parseArray(text, plainDate)],
  [1185, (text) => parseArray(text, instant)],
  [1016, (text) => parseArray(text, Number)],
]);

// `pg` asks objects for this method before it falls back to JSON, which would quote dates.
for (const type of [Temporal.PlainDate, Temporal.Instant, Temporal.PlainTime]) {
  Object.defineProperty(type.prototype, 'toPostgres', {
    configurable: true,
    value(this: { toString(): string }) {
      return this.toString();
    },
  });
}

/** A pool with the driver's own value types, for libraries that bring their own SQL; errors go to `onError`. */
export function openPlainPool(url: string, max: number, onError: (error: Error) => void): pg.Pool {
  return watched(new pg.Pool({ connectionString: url, max }), onError);
}

/** A pool whose dates and instants are Temporal's; errors of idle connections go to `onError`, not into the air. */
export function openPool(url: string, max: number, onError: (error: Error) => void): pg.Pool {
  const getTypeParser = ((oid: number, format?: 'text' | 'binary') =>
    (format !== 'binary' && parsers.get(oid)) ||
    pg.types.getTypeParser(oid, format as 'text')) as typeof pg.types.getTypeParser;
  return watched(
    new pg.Pool({ connectionString: url, max, types: { getTypeParser }, Client: PreparingClient }),
    onError,
  );
}

function watched(pool: pg.Pool, onError: (error: Error) => void): pg.Pool {
  pool.on('error', onError);
  pool.on('connect', (client) => client.on('error', onError));
  return pool;
}

/** Kysely over a pool; `db.destroy()` ends the pool. `onQuery` sees each statement (query-count tests). */
export function openDb(pool: pg.Pool, onQuery?: (sql: string) => void): Db {
  return new Kysely<DB>({
    dialect: new PostgresDialect({ pool }),
    ...(onQuery && {
      log: (event) => {
        if (event.level === 'query') onQuery(event.query.sql);
      },
    }),
  });
}
