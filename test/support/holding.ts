import { sql } from 'kysely';
import type { Db } from '#platform/db.ts';

/** The tables in which a text still stands, in whatever column: erasure is real when there is none. */
export async function tablesHolding(db: Db, text: string): Promise<readonly string[]> {
  const tables = await sql<{ name: string }>`
    select table_name as name from information_schema.tables where table_schema = 'public' and table_type = 'BASE TABLE'
  `.execute(db);
  const holding: string[] = [];
  for (const { name } of tables.rows) {
    const hit = await sql`select 1 from ${sql.table(name)} as t where t::text like ${`%${text}%`} limit 1`.execute(db);
    if (hit.rows.length > 0) holding.push(name);
  }
  return holding;
}
