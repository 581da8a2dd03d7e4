import { expect, test } from 'vitest';
import { testApp } from '#test/support/app.ts';
import { tablesHolding } from '#test/support/holding.ts';
import { park, parkedFields, unpark } from './parked.ts';

const { app, db } = await testApp('2026-11-23');

test('T7(5): what was posted after the session had ended is kept encrypted, for its browser and page alone', async () => {
  const text = '面接のことで相談したいです';
  await park(app, 'one', '/jobseeker/messages/1', { body: 'まだ途中' });
  await park(app, 'one', '/jobseeker/messages/1', { body: text });
  expect(await tablesHolding(db, text)).toEqual([]);
  expect(await parkedFields(app, 'one', '/jobseeker/messages/1')).toEqual({ body: text });
  expect(await parkedFields(app, 'two', '/jobseeker/messages/1')).toBeUndefined();
  expect(await parkedFields(app, 'one', '/jobseeker/messages/2')).toBeUndefined();
  const moved = db.updateTable('draft').set({ form: 'parked:/jobseeker/messages/2' }).where('owner', '=', 'visit:one');
  await moved.execute();
  await expect(parkedFields(app, 'one', '/jobseeker/messages/2')).rejects.toThrow();
  await unpark(app, 'one', '/jobseeker/messages/2');
  expect(await parkedFields(app, 'one', '/jobseeker/messages/2')).toBeUndefined();
});
