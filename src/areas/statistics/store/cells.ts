import type { Db } from '#platform/db.ts';
import { ratioOf, withoutSmall, withoutSmallCells } from '../rules/small-cells.ts';

export type Dimension = 'prefecture' | 'occupation';

/** A line of a table as it may be shown: null is kept back (T18), or not known of this property. */
export interface Line {
  /** The month (2026-11-01), the prefecture or the letter of the occupation. */
  readonly value: string;
  readonly openings: number | null;
  readonly applications: number | null;
  readonly registrations: number | null;
  readonly ratio: number | null;
}

const lineOf = (value: string, openings: number | null, applications: number | null, registrations: number | null) => ({
  value,
  openings,
  applications,
  registrations,
  ratio: ratioOf(openings, registrations),
});

/** The last `most` months, oldest first, each as a whole. */
export async function monthlyStatistics(db: Db, most: number): Promise<readonly Line[]> {
  const rows = await db
    .selectFrom('statistics_cell')
    .selectAll()
    .where('dimension', '=', 'all')
    .orderBy('month', 'desc')
    .limit(most)
    .execute();
  return rows
    .reverse()
    .map((row) =>
      lineOf(
        row.month.toString(),
        withoutSmall(row.openings),
        withoutSmall(row.applications),
        row.registrations === null ? null : withoutSmall(row.registrations),
      ),
    );
}

/** One month by prefecture or occupation, in the order of their codes. */
export async function statisticsOf(db: Db, month: string, dimension: Dimension): Promise<readonly Line[]> {
  const rows = await db
    .selectFrom('statistics_cell')
    .selectAll()
    .where('dimension', '=', dimension)
    .where('month', '=', Temporal.PlainDate.from(month))
    .orderBy('value')
    .execute();
  const openings = withoutSmallCells(rows.map((row) => row.openings));
  const applications = withoutSmallCells(rows.map((row) => row.applications));
  const registrations = withoutSmallCells(rows.map((row) => row.registrations ?? 0));
  return rows.map((row, nth) =>
    lineOf(
      row.value,
      openings[nth] ?? null,
      applications[nth] ?? null,
      row.registrations === null ? null : (registrations[nth] ?? null),
    ),
  );
}
