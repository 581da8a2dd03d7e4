import type pg from 'pg';
import { COUNTED_FROM } from '#areas/statistics/index.ts';

/** Share of the twelve months before this one that is openings, by month of the year: spring and autumn are busy. */
const SEASON = [104, 98, 112, 108, 96, 97, 99, 94, 101, 106, 98, 88];
const MONTHS = 12;
/** A number between -1 and 1 that is the same for the same names. */
function sway(...names: readonly (string | number)[]): number {
  let state = 7;
  for (const letter of names.join(' ')) state = Math.imul(state ^ letter.charCodeAt(0), 16_777_619) >>> 0;
  return (state / 2 ** 32) * 2 - 1;
}

/**
 * T18: what would have been counted in the twelve months before this one, in the proportions of the world's own prefectures and
 * occupations. The nightly count does not touch them but for the last.
 */
export async function makeStatistics(client: pg.ClientBase, today: Temporal.PlainDate): Promise<void> {
  const { rows: prefectures } = await client.query<{ value: string; weight: string }>(
    `select left(office_code, 2) as value, count(*) as weight from posting_state where accepted_on is not null group by 1 order by 1`,
  );
  const { rows: occupations } = await client.query<{ value: string; weight: string }>(
    `select o.parent as value, count(*) as weight from posting_content c
     join occupation o on o.code = left(c.content #>> '{work,occupations,0}', 2) and o.listed and o.parent is not null
     group by 1 order by 1`,
  );
  const rows: [string, string, string, number, number, number | null][] = [];
  for (let back = MONTHS; back >= 1; back--) {
    const month = today.with({ day: 1 }).subtract({ months: back });
    const season = (SEASON[month.month - 1] ?? 100) / 100;
    const day = month.toString();
    const parts = prefectures.map(({ value, weight }): (typeof rows)[number] => {
      const openings = Math.round(Number(weight) * 0.4 * season * (1 + 0.12 * sway(value, day)));
      const registrations = Math.round((openings / (1.6 + 0.5 * sway(value))) * (1 + 0.1 * sway(day, value)));
      return [day, 'prefecture', value, openings, Math.round(registrations * 0.3), registrations];
    });
    const sum = (column: 3 | 4 | 5) => parts.reduce((total, part) => total + (part[column] ?? 0), 0);
    const all = occupations.reduce((total, { weight }) => total + Number(weight), 0);
    rows.push([day, 'all', '', sum(3), sum(4), sum(5)], ...parts);
    for (const { value, weight } of occupations) {
      const share = (Number(weight) / all) * (1 + 0.08 * sway(day, value));
      rows.push([day, 'occupation', value, Math.round(sum(3) * share), Math.round(sum(4) * share), null]);
    }
  }
  for (const row of rows)
    await client.query(
      `insert into statistics_cell (month, dimension, value, openings, applications, registrations)
       values ($1, $2, $3, $4, $5, $6)`,
      row,
    );
  const counted = today.with({ day: 1 }).subtract({ months: 1 }).toString();
  await client.query('insert into setting (key, value) values ($1, $2)', [COUNTED_FROM, JSON.stringify(counted)]);
}
