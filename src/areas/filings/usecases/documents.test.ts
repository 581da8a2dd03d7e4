import { expect, test } from 'vitest';
import type { InspectedUpload } from '#platform/uploads.ts';
import { fillEstablishment, makeEmployer, makeStaff } from '#test/factories/filing.ts';
import { testApp } from '#test/support/app.ts';
import { referenceDatabase } from '#test/support/database.ts';
import { sessionCookie } from '#test/support/people.ts';
import { value } from '#test/support/ruling.ts';
import { browse } from '#test/support/web.ts';
import {
  answerFiling,
  askFiling,
  documentsOf,
  fileEstablishment,
  mostAnswerDocuments,
  readDocument,
} from '../index.ts';

const { app, db } = await testApp('2026-11-24', await referenceDatabase());

const staff = await makeStaff(app);
const paper = (nth: number): InspectedUpload => ({
  name: `図面${nth}.pdf`,
  kind: 'pdf',
  mediaType: 'application/pdf',
  bytes: new TextEncoder().encode(`%PDF-1.7 ${nth}`),
});

test('T8(3) documents come with the answer: the office that asked reads them, another office and another employer do not', async () => {
  const employer = await makeEmployer(app);
  const { establishmentId } = employer;
  await fillEstablishment(app, employer);
  const { filingId } = value(await fileEstablishment(app, employer.caller, { establishmentId }));
  const ask = async () =>
    value(
      await askFiling(app, staff.caller, {
        filingId,
        lines: [{ field: null, body: '図面を見せてください。' }],
        visit: false,
      }),
    );
  await ask();
  const answer = (documents: readonly InspectedUpload[]) =>
    answerFiling(app, employer.caller, { filingId, establishmentId, body: '送ります。', documents });
  const answers = await Promise.all([answer([paper(1), paper(2)]), answer([paper(3)])]);
  expect(answers.filter(({ ok }) => ok)).toHaveLength(1);
  const kept = await documentsOf(db, filingId);
  expect([1, 2]).toContain(kept.length);
  const [first] = kept;
  const of = { filingId, documentId: first?.id ?? 0 };
  expect((await readDocument(app, of, { officeCode: '17010' }))?.name).toBe(first?.name);
  expect(await readDocument(app, of, { officeCode: '17020' })).toBeUndefined();
  expect(await readDocument(app, of, { establishmentId: establishmentId + 1 })).toBeUndefined();

  const path = `/office/filings/${filingId}/documents/${of.documentId}`;
  const desk = browse(app, await sessionCookie(app, staff.email));
  expect((await desk.get(path)).status).toBe(200);
  const away = browse(app, await sessionCookie(app, (await makeStaff(app, { officeCode: '17020' })).email));
  expect((await away.get(path)).status).toBe(404);

  await ask();
  const many = Array.from({ length: mostAnswerDocuments }, (_, nth) => paper(nth));
  const refused = await answer(many);
  expect(refused.ok ? [] : refused.refusals.map(({ code }) => code)).toEqual(['too-many-documents']);
  expect(await documentsOf(db, filingId)).toHaveLength(kept.length);
});
