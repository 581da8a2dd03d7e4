import { expect, test } from 'vitest';
import { erasePages, withdraw } from '#areas/accounts/index.ts';
import type { Ruling } from '#kernel/refusal.ts';
import { makeJobseeker } from '#test/factories/world.ts';
import { testApp } from '#test/support/app.ts';
import { tablesHolding } from '#test/support/holding.ts';
import { libraryFile, libraryOf, resumeDraft } from '../store/library.ts';
import { dropDocument, keepDocument, renameDocument, saveResumeSection } from './library.ts';

const { app, db, clock } = await testApp('2026-11-23');
const SECRET = '消えるべき志望の動機';
const file = { name: '履歴書.pdf', mediaType: 'application/pdf', bytes: new TextEncoder().encode('%PDF-1.7 secret') };
const codesOf = (ruling: Ruling<unknown>) => (ruling.ok ? 'allowed' : ruling.refusals.map(({ code }) => code).join());

async function person() {
  const { jobseekerId, userId } = await makeJobseeker(app);
  const caller = { actor: { kind: 'jobseeker', userId, label: '', officeCode: null, subject: null } } as const;
  return { jobseekerId, caller, keep: () => keepDocument(app, caller, { jobseekerId, kind: 'resume', file }) };
}

test('T15: of 25 papers kept at once ten are taken', async () => {
  const { jobseekerId, keep } = await person();
  const answers = await Promise.all(Array.from({ length: 25 }, keep));
  expect(answers.filter(({ ok }) => ok)).toHaveLength(10);
  expect(new Set(answers.filter(({ ok }) => !ok).map(codesOf))).toEqual(new Set(['library-full']));
  expect(await libraryOf(db, jobseekerId)).toHaveLength(10);
});

test('T15: a paper is encrypted, read, named and let go by its owner alone', async () => {
  const { jobseekerId, caller, keep } = await person();
  const other = await person();
  const kept = await keep();
  if (!kept.ok) throw new Error(codesOf(kept));
  const { id } = kept.value;
  const theirs = { id, jobseekerId: other.jobseekerId };
  expect(await libraryFile(app, theirs)).toBeUndefined();
  expect(await renameDocument(app, other.caller, { ...theirs, name: 'x' })).toEqual({ ok: true, value: false });
  expect(await dropDocument(app, other.caller, theirs)).toEqual({ ok: true, value: false });
  await renameDocument(app, caller, { id, jobseekerId, name: '春の履歴書' });
  const read = await libraryFile(app, { id, jobseekerId });
  expect([read?.name, Buffer.from(read?.bytes ?? []).toString()]).toEqual(['春の履歴書.pdf', '%PDF-1.7 secret']);
  expect(await tablesHolding(db, Buffer.from('%PDF-1.7 secret').toString('hex'))).toEqual([]);
  await dropDocument(app, caller, { id, jobseekerId });
  expect(await tablesHolding(db, '春の履歴書')).toEqual([]);
});

test('T13(2): with the page everything kept and written is erased', async () => {
  clock.moveTo('2026-11-23');
  const { jobseekerId, caller, keep } = await person();
  await keep();
  await saveResumeSection(app, caller, {
    jobseekerId,
    section: 'wishes',
    form: { 'wishes.motivation': SECRET },
    begun: { person: { name: '始まりの名' } },
  });
  expect(await resumeDraft(db, jobseekerId)).toMatchObject({
    person: { name: '始まりの名' },
    wishes: { motivation: SECRET },
  });
  await withdraw(app, caller, { role: 'jobseeker', id: jobseekerId });
  clock.moveTo('2026-12-24');
  await erasePages.run(app, clock.now());
  expect(await libraryOf(db, jobseekerId)).toEqual([]);
  expect(await tablesHolding(db, SECRET)).toEqual([]);
});
