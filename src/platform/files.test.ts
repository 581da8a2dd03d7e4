import { randomUUID } from 'node:crypto';
import { expect, test } from 'vitest';
import { testApp } from '#test/support/app.ts';
import { eraseFile, putFile, readFile } from './files.ts';

const { app, db } = await testApp('2026-11-23');
const file = {
  purpose: 'application',
  name: '履歴書.pdf',
  mediaType: 'application/pdf',
  bytes: Buffer.from('%PDF- 履歴'),
};
const put = () => db.transaction().execute((tx) => putFile(app, tx, file));

test('a file comes back as it was put', async () => {
  const id = await put();
  expect(await readFile(app, db, id)).toEqual({ id, ...file, createdAt: app.clock.now() });
});

test('what the database holds is not readable, and differs each time', async () => {
  const ids = [await put(), await put()];
  const rows = await db.selectFrom('file').select('content').where('id', 'in', ids).execute();
  expect(rows).toHaveLength(2);
  for (const { content } of rows) expect(content.includes('PDF')).toBe(false);
  expect(rows[0]?.content.equals(rows[1]?.content ?? Buffer.of())).toBe(false);
});

test('a changed, exchanged or foreign content is not handed out', async () => {
  const [mine, other] = [await put(), await put()];
  await db.updateTable('file').set({ purpose: 'image' }).where('id', '=', mine).execute();
  await expect(readFile(app, db, mine)).rejects.toThrow();
  const { content } = await db.selectFrom('file').select('content').where('id', '=', mine).executeTakeFirstOrThrow();
  await db.updateTable('file').set({ content }).where('id', '=', other).execute();
  await expect(readFile(app, db, other)).rejects.toThrow();
  const third = await put();
  await expect(readFile({ key: '0'.repeat(64) }, db, third)).rejects.toThrow();
});

test('T11(3): an erased file is gone from the database', async () => {
  const id = await put();
  await db.transaction().execute((tx) => eraseFile(tx, id));
  expect(await readFile(app, db, id)).toBeUndefined();
  expect(await db.selectFrom('file').select('id').where('id', '=', id).execute()).toEqual([]);
});

test('a rolled back transaction keeps no file', async () => {
  const before = await db.selectFrom('file').select('id').execute();
  const failing = db.transaction().execute(async (tx) => {
    await putFile(app, tx, file);
    throw new Error('no');
  });
  await expect(failing).rejects.toThrow('no');
  expect(await db.selectFrom('file').select('id').execute()).toHaveLength(before.length);
  expect(await readFile(app, db, randomUUID())).toBeUndefined();
});
