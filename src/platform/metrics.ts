import { sql } from 'kysely';
import { Counter, collectDefaultMetrics, Gauge, Histogram, Registry } from 'prom-client';
import type { SearchStatus } from '#search/index.ts';
import type { App } from './app.ts';

/** What this process counts, and what the database says, for Prometheus. Routes and names only, never whose. */
export interface Metrics {
  /** Counts an answered request. @param route the pattern (`/postings/:number`), never the path */
  countRequest(method: string, route: string, status: number, seconds: number): void;
  /** The text of `/metrics`. */
  scrape(search: SearchStatus): Promise<{ readonly type: string; readonly text: string }>;
}

const DURATION_BUCKETS = [0.005, 0.01, 0.025, 0.05, 0.1, 0.2, 0.5, 1, 2.5, 5, 10];

interface OutboxRow {
  readonly waiting: number;
  readonly failed: number;
  readonly oldest: number | null;
}

interface SweepRow {
  readonly name: string;
  readonly finished: number;
  readonly seconds: number;
  readonly done: number;
  readonly failed: boolean;
}

/** Opens the counters of one application. */
export function openMetrics(app: Pick<App, 'db' | 'clock'>): Metrics {
  const registry = new Registry();
  const registers = [registry];
  collectDefaultMetrics({ register: registry });

  const labelNames = ['method', 'route', 'status'];
  const requests = new Counter({ name: 'http_requests_total', help: 'Requests answered', labelNames, registers });
  const durations = new Histogram({
    name: 'http_request_duration_seconds',
    help: 'Time until the answer was ready',
    labelNames: ['method', 'route'],
    buckets: DURATION_BUCKETS,
    registers,
  });
  const gauge = (name: string, help: string, labels: readonly string[] = []) =>
    new Gauge({ name: `hellowork_${name}`, help, labelNames: [...labels], registers });
  const mails = gauge('outbox_mails', 'Mails not delivered, by state', ['state']);
  const oldestMail = gauge('outbox_oldest_seconds', 'How long the oldest waiting mail has been due');
  const sweepFinished = gauge('sweep_finished_timestamp_seconds', 'When each sweep last ended', ['sweep']);
  const sweepSeconds = gauge('sweep_duration_seconds', 'How long the last run took', ['sweep']);
  const sweepDone = gauge('sweep_done', 'What the last run did', ['sweep']);
  const sweepFailed = gauge('sweep_failed', '1 when the last run failed', ['sweep']);
  const broken = gauge('invariant_broken', 'Rows in a state that cannot be', ['invariant']);
  const documents = gauge('search_documents', 'Postings in the search index');
  const bytes = gauge('search_bytes', 'Memory of the search index');
  const up = gauge('search_up', '1 when the index answers, 0 when plain SQL does');

  async function readOutbox(): Promise<void> {
    const { rows } = await sql<OutboxRow>`
      select waiting, oldest, (select count(*) from outbox where failed_at is not null) as failed
      from (select count(*) as waiting, extract(epoch from ${app.clock.now()}::timestamptz - min(due_at))::float8 as oldest
            from outbox where sent_at is null and failed_at is null) now`.execute(app.db);
    mails.set({ state: 'waiting' }, rows[0]?.waiting ?? 0);
    mails.set({ state: 'given-up' }, rows[0]?.failed ?? 0);
    oldestMail.set(Math.max(0, rows[0]?.oldest ?? 0));
  }

  async function readSweeps(): Promise<void> {
    const { rows } = await sql<SweepRow>`
      select distinct on (name) name, extract(epoch from finished_at)::float8 as finished,
        extract(epoch from finished_at - started_at)::float8 as seconds, done, error is not null as failed
      from sweep_run where finished_at is not null order by name, started_at desc`.execute(app.db);
    for (const { name: sweep, ...row } of rows) {
      sweepFinished.set({ sweep }, row.finished);
      sweepSeconds.set({ sweep }, row.seconds);
      sweepDone.set({ sweep }, row.done);
      sweepFailed.set({ sweep }, Number(row.failed));
    }
  }

  async function readInvariants(): Promise<void> {
    const row = await app.db.selectFrom('setting').select('value').where('key', '=', 'invariants').executeTakeFirst();
    const found = (row?.value as { broken?: Record<string, number> } | undefined)?.broken ?? {};
    for (const [invariant, count] of Object.entries(found)) broken.set({ invariant }, count);
  }

  return {
    countRequest: (method, route, status, seconds) => {
      requests.inc({ method, route, status });
      durations.observe({ method, route }, seconds);
    },
    scrape: async (search) => {
      await Promise.all([readOutbox(), readSweeps(), readInvariants()]);
      documents.set(search.documents);
      bytes.set(search.bytes);
      up.set(Number(search.up));
      return { type: registry.contentType, text: await registry.metrics() };
    },
  };
}
