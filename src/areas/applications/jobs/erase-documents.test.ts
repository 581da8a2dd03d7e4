import { expect, test } from 'vitest';
import { makeEmployer, makeJobseeker } from '#test/factories/world.ts';
import { testApp } from '#test/support/app.ts';
import { saveDraft } from '../store/draft.ts';
import { applicationDetail } from '../store/lists.ts';
import { apply } from '../usecases/apply.ts';
import { completeApplications } from '../usecases/complete.ts';
import { eraseDocumentsSweep } from './erase-documents.ts';

const { app, db, clock } = await testApp('2026-11-23');

async function appliedTo(validThrough: string) {
  const { postingNumber, establishmentId } = await makeEmployer(app, { validThrough });
  const { jobseekerId, userId } = await makeJobseeker(app, { validThrough: '2027-01-31' });
  const file = { name: 'r.pdf', mediaType: 'application/pdf', bytes: new TextEncoder().encode('%PDF-') };
  await saveDraft(app, userId, postingNumber, { motivation: '働きたいです', add: [file] });
  const actor = { kind: 'jobseeker', userId, label: '', officeCode: null, subject: null } as const;
  const sent = await apply(app, { actor }, { postingNumber, jobseekerId, userId });
  if (!sent.ok) throw new Error(sent.refusals[0].code);
  await completeApplications(app);
  return () => applicationDetail(db, sent.value.id, { establishmentId });
}

const sweepAt = (day: string) => eraseDocumentsSweep.run(app, Temporal.Instant.from(`${day}T00:10:00+09:00`));

test('T11(3): posting valid through 2027-01-31, documents kept through 2027-05-31, gone from 2027-06-01; twice is as once', async () => {
  const read = await appliedTo('2027-01-31');
  clock.moveTo('2027-05-31');
  expect(await sweepAt('2027-05-31')).toBe(0);
  expect((await read())?.documents).toHaveLength(1);
  clock.moveTo('2027-06-01');
  const [first, second] = await Promise.all([sweepAt('2027-06-01'), sweepAt('2027-06-01')]);
  expect(first + second).toBe(1);
  expect(await sweepAt('2027-06-01')).toBe(0);
  const after = await read();
  expect(after?.documents).toEqual([]);
  expect(after?.motivation).toBeNull();
  expect(await db.selectFrom('file').select('id').execute()).toEqual([]);
});

test('T11(3): 求人無効日 2026-11-30 keeps through 2027-02-28; a run a week late still erases', async () => {
  clock.moveTo('2026-11-23');
  const read = await appliedTo('2026-11-29');
  clock.moveTo('2027-02-28');
  expect(await sweepAt('2027-02-28')).toBe(0);
  clock.moveTo('2027-03-08');
  expect(await sweepAt('2027-03-08')).toBe(1);
  expect((await read())?.documentsErasedAt).not.toBeNull();
});
