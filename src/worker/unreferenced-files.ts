import { type RawBuilder, sql } from 'kysely';
import type { Db } from '#platform/db.ts';
import { inBatches, type Sweep } from '#platform/sweep.ts';

/** The places that may refer to a file: every foreign key to it, as SQL names. */
async function references(db: Db): Promise<readonly { table: string; column: string }[]> {
  const { rows } = await sql<{ table: string; column: string }>`
    select conrelid::regclass::text as "table", quote_ident(attname) as "column"
    from pg_constraint join pg_attribute on attrelid = conrelid and attnum = conkey[1]
    where contype = 'f' and confrelid = 'file'::regclass`.execute(db);
  return rows;
}

/**
 * Erases files that nothing refers to any more, e.g. after a draft with uploads was forgotten. A file and the row that
 * refers to it are written in one transaction, so that a file seen alone stays alone.
 */
export const unreferencedFiles: Sweep = {
  name: 'unreferenced-files',
  cron: '15 4 * * *',
  does: 'erases files that nothing refers to any more',
  run: async (app, asOf) => {
    const alone: RawBuilder<unknown>[] = (await references(app.db)).map(
      ({ table, column }) => sql`not exists (select 1 from ${sql.raw(table)} r where r.${sql.raw(column)} = file.id)`,
    );
    return inBatches(app, async (tx, most) => {
      const gone = await sql`
        delete from file where id = any(array(
          select id from file where created_at <= ${asOf} and ${sql.join(alone, sql` and `)}
          limit ${most} for update skip locked))`.execute(tx);
      return Number(gone.numAffectedRows ?? 0);
    });
  },
};
