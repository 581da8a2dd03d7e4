import { sql } from 'kysely';
import type { Db } from '#platform/db.ts';
import { partOf, SERVICE_PARTS, type ServicePart } from '../rules/service-part.ts';
import { withoutSmall, withoutSmallCells } from '../rules/small-cells.ts';

/** T18: one page of the table on one day in one language. */
export interface Visits {
  /** 2026-11-24 */
  readonly day: string;
  readonly route: string;
  readonly lang: string;
  readonly shown: number;
  readonly done: number;
}

/** Adds what one process counted; several may at once. */
export async function addVisits(db: Db, counted: readonly Visits[]): Promise<void> {
  if (counted.length === 0) return;
  // In one order, so that two processes never wait for each other.
  const rows = counted
    .toSorted((a, b) => (`${a.day} ${a.route} ${a.lang}` < `${b.day} ${b.route} ${b.lang}` ? -1 : 1))
    .map((each) => ({ ...each, day: Temporal.PlainDate.from(each.day) }));
  await db
    .insertInto('visit_count')
    .values(rows)
    .onConflict((conflict) =>
      conflict.columns(['day', 'route', 'lang']).doUpdateSet({
        shown: sql`visit_count.shown + excluded.shown`,
        done: sql`visit_count.done + excluded.done`,
      }),
    )
    .execute();
}

/** Use of a month or of one part of the service, as it may be shown: null is kept back. */
export interface Use {
  /** The month (2026-11-01) or the part. */
  readonly value: string;
  readonly shown: number | null;
  readonly done: number | null;
  readonly english: number | null;
}

const sums = [
  sql<number>`sum(shown)::int`.as('shown'),
  sql<number>`sum(done)::int`.as('done'),
  sql<number>`coalesce(sum(shown) filter (where lang = 'en'), 0)::int`.as('english'),
] as const;

/** The last `most` months, oldest first, each as a whole. */
export async function monthlyUse(db: Db, most: number): Promise<readonly Use[]> {
  const rows = await db
    .selectFrom('visit_count')
    .select(sql<string>`to_char(day, 'YYYY-MM-01')`.as('value'))
    .select(sums)
    .groupBy('value')
    .orderBy('value', 'desc')
    .limit(most)
    .execute();
  return rows.reverse().map((row) => ({
    value: row.value,
    shown: withoutSmall(row.shown),
    done: withoutSmall(row.done),
    english: withoutSmall(row.english),
  }));
}

/** One month (2026-11-01) by part of the service. */
export async function useByPart(db: Db, month: string): Promise<readonly (Use & { readonly value: ServicePart })[]> {
  const from = Temporal.PlainDate.from(month);
  const rows = await db
    .selectFrom('visit_count')
    .select('route')
    .select(sums)
    .where('day', '>=', from)
    .where('day', '<', from.add({ months: 1 }))
    .groupBy('route')
    .execute();
  const columns = (['shown', 'done', 'english'] as const).map((column) =>
    withoutSmallCells(
      SERVICE_PARTS.map((part) => rows.reduce((sum, row) => (partOf(row.route) === part ? sum + row[column] : sum), 0)),
    ),
  );
  const [shown = [], done = [], english = []] = columns;
  return SERVICE_PARTS.map((value, nth) => ({
    value,
    shown: shown[nth] ?? null,
    done: done[nth] ?? null,
    english: english[nth] ?? null,
  }));
}

/** For the operator: every page since a day, the most shown first, and every day. Whole numbers. */
export async function useSince(
  db: Db,
  since: Temporal.PlainDate,
): Promise<{
  pages: readonly Readonly<{ route: string; shown: number; done: number; english: number }>[];
  days: readonly Readonly<{ day: Temporal.PlainDate; shown: number; done: number; english: number }>[];
}> {
  const counted = db.selectFrom('visit_count').select(sums).where('day', '>=', since);
  const [pages, days] = await Promise.all([
    counted.select('route').groupBy('route').orderBy('shown', 'desc').orderBy('route').execute(),
    counted.select('day').groupBy('day').orderBy('day', 'desc').execute(),
  ]);
  return { pages, days };
}
