import { type RawBuilder, sql } from 'kysely';
import pg from 'pg';

const MARK = /^\s*\/\* prepared as ([a-z-]+) \*\//;

/**
 * Begins a statement that PostgreSQL is to parse and plan once a connection, then only to run: for those of every page, where planning
 * would cost more than running. The name stands for one text; what varies must be parameters.
 */
export function preparedAs(name: string): RawBuilder<unknown> {
  return sql.raw(`/* prepared as ${name} */`);
}

/** A connection that prepares the statements begun with `preparedAs`, each when it is first asked. */
export class PreparingClient extends pg.Client {
  // The driver's method has many forms: Kysely asks with a text and its values, and so do we here.
  override query = ((text: unknown, ...rest: unknown[]) => {
    const name = typeof text === 'string' ? MARK.exec(text)?.[1] : undefined;
    const [values] = rest;
    const asked: unknown[] = name === undefined ? [text, ...rest] : [{ name, text, values }];
    return (super.query as (...asked: unknown[]) => unknown)(...asked);
  }) as pg.Client['query'];
}
