import { sql } from 'kysely';
import type { Db, Tx } from './db.ts';

/** Something that happened, as timelines show it. */
export interface HistoryItem {
  readonly id: number;
  readonly at: Temporal.Instant;
  readonly kind: string;
  readonly rule: string | null;
  readonly actorKind: string;
  readonly actorLabel: string;
  readonly actorOffice: string | null;
  readonly data: Readonly<Record<string, unknown>>;
}

/** What happened to a subject ('application:8'), newest first. */
export async function historyOf(db: Db | Tx, subject: string, most = 200): Promise<readonly HistoryItem[]> {
  const rows = await db
    .selectFrom('event')
    .select(['id', 'at', 'kind', 'rule', 'actor_kind', 'actor_label', 'actor_office', 'data'])
    .where('subjects', '@>', sql<string[]>`array[${subject}]`)
    .orderBy('id', 'desc')
    .limit(most)
    .execute();
  return rows.map((row) => ({
    id: row.id,
    at: row.at,
    kind: row.kind,
    rule: row.rule,
    actorKind: row.actor_kind,
    actorLabel: row.actor_label,
    actorOffice: row.actor_office,
    data: row.data as Readonly<Record<string, unknown>>,
  }));
}
