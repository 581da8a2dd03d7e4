import { sql } from 'kysely';
import type { Db } from '#platform/db.ts';

/** One entry of the history, as pages show it. */
export interface HistoryEntry {
  readonly id: number;
  readonly at: Temporal.Instant;
  readonly kind: string;
  readonly rule: string | null;
  readonly actorKind: string;
  readonly actorLabel: string;
  readonly subjects: readonly string[];
  readonly data: Readonly<Record<string, unknown>>;
}

/** The history of something (`establishment:5`), the latest first, at most `limit`. What staff looked at is left out unless asked for. */
export async function historyOf(
  db: Db,
  subject: string,
  { limit, views = false }: { readonly limit: number; readonly views?: boolean },
): Promise<readonly HistoryEntry[]> {
  return db
    .selectFrom('event')
    .select(['id', 'at', 'kind', 'rule', 'actor_kind as actorKind', 'actor_label as actorLabel', 'subjects', 'data'])
    .where(sql<boolean>`subjects @> array[${subject}]`)
    .$if(!views, (query) => query.where('kind', '!=', 'record.viewed'))
    .orderBy('id', 'desc')
    .limit(limit)
    .$narrowType<{ data: Record<string, unknown> }>()
    .execute();
}
