import { sql } from 'kysely';
import { expect, test } from 'vitest';
import { testDatabase } from '#test/support/database.ts';
import { preparedAs } from './prepared.ts';

const { db } = await testDatabase();

test('a marked statement is planned once a connection, and answers as any other', async () => {
  await db.connection().execute(async (one) => {
    const ask = async (n: number) =>
      (
        await sql<{ n: number }>`
        ${preparedAs('doubled')}
        select ${n}::int * 2 as n`.execute(one)
      ).rows;
    expect(await ask(1)).toEqual([{ n: 2 }]);
    expect(await ask(21)).toEqual([{ n: 42 }]);
    await sql`select ${1}::int`.execute(one);
    const { rows } = await sql<{ name: string; runs: number }>`
      select name, generic_plans + custom_plans as runs from pg_prepared_statements`.execute(one);
    expect(rows).toEqual([{ name: 'doubled', runs: 2 }]);
  });
});

test('a name stands for one statement only', async () => {
  await db.connection().execute(async (one) => {
    await sql`${preparedAs('one-text')} select 1`.execute(one);
    await expect(sql`${preparedAs('one-text')} select 2`.execute(one)).rejects.toThrow(/must be unique/);
  });
});
