import { sql } from 'kysely';
import type { Tx } from '#platform/db.ts';
import { publish } from './publish.ts';
import { publishMany } from './publish-many.ts';
import { readPlaceLookup } from './store/place-lookup.ts';

/** Above this many postings it is cheaper to read all places into memory once. */
const FEW = 5;

/**
 * Writes what is found of an establishment's open postings again, after something of the establishment that they show has changed.
 * The caller holds the establishment's row; the postings' states are locked, so that none that ends meanwhile comes back.
 */
export async function republish(tx: Tx, establishmentId: number, today: Temporal.PlainDate): Promise<void> {
  const rows = await tx
    .selectFrom('posting_state')
    .select('posting_id')
    .where('establishment_id', '=', establishmentId)
    .where('state', '=', 'accepted')
    .where('invalid_from', '>', sql<Temporal.PlainDate>`${today.toString()}::date`)
    .orderBy('posting_id')
    .forUpdate()
    .execute();
  const ids = rows.map((row) => row.posting_id);
  if (ids.length > FEW) await publishMany(tx, ids, today, await readPlaceLookup(tx));
  else for (const id of ids) await publish(tx, id, today);
}
