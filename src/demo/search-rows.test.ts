import { sql } from 'kysely';
import { beforeAll, describe, expect, test } from 'vitest';
import { testDatabase } from '#test/support/database.ts';
import { copyDemoSearchRows, demoDocuments } from './search-rows.ts';

const scale = { seed: 1, count: 3000, today: Temporal.PlainDate.from('2026-11-24') };
const { db, pool } = await testDatabase();
let copied = 0;

beforeAll(async () => {
  const client = await pool.connect();
  copied = await copyDemoSearchRows(client, scale).finally(() => client.release());
});

describe('the demo world as the search sees it', () => {
  test('every row goes in under the constraints of the table, with numbers of its own', async () => {
    const { rows } = await sql<{ rows: number; numbers: number; establishments: number }>`
      select count(*)::int as rows, count(distinct posting_number)::int as numbers,
        count(distinct establishment_number)::int as establishments from posting_search`.execute(db);
    expect(rows[0]?.rows).toBe(copied);
    expect(rows[0]?.numbers).toBe(copied);
    expect(rows[0]?.establishments).toBeGreaterThan(400);
    expect(copied).toBeGreaterThan(2800);
    expect(copied).toBeLessThan(3000);
  });
  test('every posting is open today', async () => {
    const { rows } = await sql<{ wrong: number }>`
      select count(*)::int as wrong from posting_search
      where accepted_on > '2026-11-24' or valid_through < '2026-11-24'`.execute(db);
    expect(rows).toEqual([{ wrong: 0 }]);
  });
  test('a smaller world is the beginning of a larger one, in the same words', () => {
    const first = demoDocuments(scale).next().value;
    const smaller = demoDocuments({ ...scale, count: 500 }).next().value;
    expect(first).toEqual(smaller);
  });
  test('S what would tell the employer stands in the name alone', () => {
    for (const document of demoDocuments({ ...scale, count: 500 })) {
      expect(document.text).not.toContain('（架空）');
      expect(document.employerName).toContain('（架空）');
    }
  });
});
