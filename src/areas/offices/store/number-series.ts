import { sql } from 'kysely';
import { establishmentNumber } from '#kernel/numbers.ts';
import type { Tx } from '#platform/db.ts';

/**
 * The next number of an office, e.g. `13010-42`: 求人番号 or 求職番号. The office's row stays locked until the
 * transaction ends, so that no number is given twice and none is lost by a refusal.
 */
export async function nextNumber(tx: Tx, kind: 'posting' | 'jobseeker', officeCode: string): Promise<string> {
  const row = await tx
    .insertInto('number_series')
    .values({ kind, office_code: officeCode, last: 1 })
    .onConflict((conflict) =>
      conflict.columns(['kind', 'office_code']).doUpdateSet({ last: sql`number_series.last + 1` }),
    )
    .returning('last')
    .executeTakeFirstOrThrow();
  return `${officeCode}-${row.last}`;
}

/** The next 事業所番号 of an office, e.g. `1301-000042-2`; offices that share their first four digits share the series. */
export async function nextEstablishmentNumber(tx: Tx, officeCode: string): Promise<string> {
  const office = officeCode.slice(0, 4);
  const row = await tx
    .insertInto('number_series')
    .values({ kind: 'establishment', office_code: office, last: 1 })
    .onConflict((conflict) =>
      conflict.columns(['kind', 'office_code']).doUpdateSet({ last: sql`number_series.last + 1` }),
    )
    .returning('last')
    .executeTakeFirstOrThrow();
  return establishmentNumber(office, row.last, row.last % 10);
}
