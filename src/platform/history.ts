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
  readonly subjects: readonly string[];
  readonly data: Readonly<Record<string, unknown>>;
}

const MOST = 200;

/** What happened to a subject ('application:8'), newest first. What staff looked at is left out unless asked for. */
export async function historyOf(
  db: Db | Tx,
  subject: string,
  {
    limit = MOST,
    offset = 0,
    views = false,
    kinds,
  }: {
    readonly limit?: number;
    readonly offset?: number;
    readonly views?: boolean;
    readonly kinds?: readonly string[];
  } = {},
): Promise<readonly HistoryItem[]> {
  return db
    .selectFrom('event')
    .select(['id', 'at', 'kind', 'rule', 'actor_kind as actorKind', 'actor_label as actorLabel'])
    .select(['actor_office as actorOffice', 'subjects', 'data'])
    .where('subjects', '@>', sql<string[]>`array[${subject}]`)
    .$if(kinds !== undefined, (query) => query.where('kind', 'in', [...(kinds ?? [])]))
    .$if(!views, (query) => query.where('kind', '<>', 'record.viewed'))
    .orderBy('at', 'desc')
    .orderBy('id', 'desc')
    .limit(limit)
    .offset(offset)
    .$narrowType<{ data: Readonly<Record<string, unknown>> }>()
    .execute();
}
