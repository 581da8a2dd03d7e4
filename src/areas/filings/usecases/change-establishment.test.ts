import { describe, expect, test } from 'vitest';
import {
  type EstablishmentContent,
  establishmentFields,
  readChange,
  readEstablishment,
} from '#areas/establishments/index.ts';
import { type FormValues, printSection } from '#kernel/fields/index.ts';
import { historyOf } from '#platform/history.ts';
import { everything } from '#search/index.ts';
import { atDeskOf, establishmentContent, makeDraft, makeStaff, type TestEmployer } from '#test/factories/filing.ts';
import { testApp } from '#test/support/app.ts';
import { referenceDatabase } from '#test/support/database.ts';
import { codes, value } from '#test/support/ruling.ts';
import {
  acceptFiling,
  addPaper,
  answerFiling,
  askFiling,
  discardChange,
  documentsOf,
  fileChange,
  filePosting,
  papersAmong,
  readCase,
  recordVisit,
  saveChange,
  sendBack,
  withdrawFiling,
} from '../index.ts';

const { app, db, clock } = await testApp('2026-11-24', await referenceDatabase());

const office = '17010';
const staff = await makeStaff(app);
const colleague = await makeStaff(app);
const { seen, accept, registered } = atDeskOf(app, staff);

const identity = (changed: FormValues): FormValues => ({
  ...printSection(establishmentFields, 'identity', establishmentContent),
  ...changed,
});
const save = (employer: TestEmployer, changed: FormValues) =>
  saveChange(app, employer.caller, {
    establishmentId: employer.establishmentId,
    section: 'identity',
    form: identity(changed),
  });
const file = (employer: TestEmployer) => fileChange(app, employer.caller, employer.establishmentId);
const nameOf = async ({ establishmentId }: TestEmployer) => (await readEstablishment(db, establishmentId))?.name;

describe('T6(8) a change, from the copy to the registration', () => {
  test('the registration holds until staff accept; old and new stand side by side', async () => {
    const employer = await registered();
    value(await save(employer, { 'identity.name': '犀川テクノ（架空）' }));
    const { filingId } = value(await file(employer));
    expect(await nameOf(employer)).toBe(establishmentContent.identity?.name);
    const shown = await readCase(db, filingId, office, clock.today());
    expect(shown?.changes.map(({ path, before, after }) => [path, before, after])).toEqual([
      ['identity.name', '犀川製作所（架空）', '犀川テクノ（架空）'],
    ]);
    value(await accept(filingId));
    expect(await nameOf(employer)).toBe('犀川テクノ（架空）');
    expect(await readChange(db, employer.establishmentId)).toBeUndefined();
    const after = await readCase(db, filingId, office, clock.today());
    expect(after?.changes).toHaveLength(1);
  });

  test('accepted, it is found at once by the new name of the employer', async () => {
    const employer = await registered();
    const postingId = await makeDraft(app, employer);
    const filed = value(
      await filePosting(app, employer.caller, { ...employer, postingId, confirmedAsks: ['ask-identical-posting'] }),
    );
    if (filed.visitDue) value(await recordVisit(app, staff.caller, { filingId: filed.filingId, on: clock.today() }));
    value(await accept(filed.filingId));
    value(await save(employer, { 'identity.name': '浅野川オプト（架空）' }));
    value(await accept(value(await file(employer)).filingId));
    const found = await app.search.search(
      { ...everything, q: '浅野川オプト' },
      { today: clock.today(), audience: 'public' },
    );
    expect(found.ids).toEqual([postingId]);
  });

  test('nothing changed is not filed; waiting, it is not written; withdrawn, the copy stays', async () => {
    const employer = await registered();
    expect(codes(await file(employer))).toEqual(['nothing-changed']);
    value(await save(employer, { 'identity.phone': '050-0000-0099' }));
    const { filingId } = value(await file(employer));
    expect(codes(await save(employer, {}))).toEqual(['change-filed']);
    value(await withdrawFiling(app, employer.caller, { ...employer, filingId }));
    expect((await readEstablishment(db, employer.establishmentId))?.phase).toBe('registered');
    expect((await readChange(db, employer.establishmentId))?.identity?.phone).toBe('050-0000-0099');
    value(await discardChange(app, employer.caller, employer.establishmentId));
    expect(await readChange(db, employer.establishmentId)).toBeUndefined();
  });

  test('sent back with reasons for fields, mended, filed again', async () => {
    const employer = await registered();
    value(await save(employer, { 'identity.representative': '代表' }));
    const { filingId } = value(await file(employer));
    const reasons = [{ field: 'identity.representative', body: '氏名を書いてください。' }];
    value(await sendBack(app, staff.caller, { filingId, seen: await seen(filingId), reasons }));
    value(await save(employer, { 'identity.representative': '代表取締役 犀川一' }));
    value(await accept(value(await file(employer)).filingId));
    const after = (await readEstablishment(db, employer.establishmentId))?.content as EstablishmentContent;
    expect(after.identity).toMatchObject({ representative: '代表取締役 犀川一' });
  });

  test('T8(3) asked, what was mended and papers go along with the answer', async () => {
    const employer = await registered();
    value(await save(employer, { 'identity.phone': '050-0000-0031' }));
    const { filingId } = value(await file(employer));
    const lines = [{ field: null, body: '書類を見せてください。' }];
    value(await askFiling(app, staff.caller, { filingId, lines, visit: false }));
    expect(codes(await file(employer))).toEqual(['answer-first']);
    value(await save(employer, { 'identity.phone': '050-0000-0032' }));
    const upload = { name: '写し.pdf', kind: 'pdf', mediaType: 'application/pdf', bytes: new Uint8Array([1]) } as const;
    value(await addPaper(app, employer.caller, { ...employer, upload }));
    value(await answerFiling(app, employer.caller, { ...employer, filingId, body: '添えました。' }));
    expect(papersAmong(await documentsOf(db, filingId)).map(({ name }) => name)).toEqual(['写し.pdf']);
    value(await accept(filingId));
    const after = (await readEstablishment(db, employer.establishmentId))?.content as EstablishmentContent;
    expect(after.identity?.phone).toBe('050-0000-0032');
  });
});

describe('T6(8) a move', () => {
  test('inside the area it is a change; to another office it is stopped, and the office is named', async () => {
    const employer = await registered();
    value(await save(employer, { 'identity.postalCode': '9200961', 'identity.address': '香林坊1-1' }));
    const away = await save(employer, { 'identity.postalCode': '9230801', 'identity.municipality': '17203' });
    expect(codes(away)).toEqual(['move-outside-area']);
    expect(away.ok ? '' : away.refusals[0].data?.offices).toContain('小松');
    const kept = await readChange(db, employer.establishmentId);
    expect(kept?.identity?.postalCode).toBe('9200961');
  });
});

describe('races', () => {
  test('one change is accepted once by two staff at once', async () => {
    const employer = await registered();
    value(await save(employer, { 'identity.name': '同時（架空）' }));
    const { filingId } = value(await file(employer));
    const version = await seen(filingId);
    const answers = await Promise.all(
      [staff, colleague, staff].map((by) => acceptFiling(app, by.caller, { filingId, seen: version })),
    );
    expect(answers.filter(({ ok }) => ok)).toHaveLength(1);
    const events = await historyOf(db, `filing:${filingId}`);
    expect(events.filter(({ kind }) => kind === 'establishment.changed')).toHaveLength(1);
  });

  test('accepted while the employer edits: what was filed is registered, what is written since stays a change', async () => {
    for (let round = 0; round < 8; round += 1) {
      const employer = await registered();
      value(await save(employer, { 'identity.name': '先の名（架空）' }));
      const { filingId } = value(await file(employer));
      const lines = [{ field: null, body: '確認します。' }];
      value(await askFiling(app, staff.caller, { filingId, lines, visit: false }));
      const version = await seen(filingId);
      const names = ['後の名（架空）', '次の名（架空）', '今の名（架空）'];
      const [accepted, ...saved] = await Promise.all([
        acceptFiling(app, staff.caller, { filingId, seen: version }),
        ...names.map((name) => save(employer, { 'identity.name': name })),
      ]);
      expect([accepted.ok, ...saved.map(({ ok }) => ok)]).toEqual([true, true, true, true]);
      expect(await nameOf(employer)).toBe('先の名（架空）');
      // Whichever was written last, it is there: none is taken away with the copy that was accepted.
      expect(names).toContain((await readChange(db, employer.establishmentId))?.identity?.name);
    }
  });

  test('two filings at once: one waits', async () => {
    const employer = await registered();
    value(await save(employer, { 'identity.name': '二重（架空）' }));
    const answers = await Promise.all([file(employer), file(employer)]);
    expect(answers.flatMap(codes)).toEqual(['change-filed']);
  });
});
