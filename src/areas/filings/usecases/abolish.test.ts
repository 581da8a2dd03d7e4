import { describe, expect, test } from 'vitest';
import { eraseAfterFiveYears } from '#areas/accounts/index.ts';
import { apply, completeApplications } from '#areas/applications/index.ts';
import { addContact, contactsOf, imagesOf, insertImage, readEstablishment } from '#areas/establishments/index.ts';
import { postingById } from '#areas/postings/index.ts';
import { makeStaff } from '#test/factories/filing.ts';
import { makeEmployer, makeJobseeker } from '#test/factories/world.ts';
import { testApp } from '#test/support/app.ts';
import { referenceDatabase } from '#test/support/database.ts';
import { mailsTo } from '#test/support/mails.ts';
import { codes, value } from '#test/support/ruling.ts';
import {
  abolishEstablishment,
  answerReRegistration,
  openReRegistrationOf,
  prepareReRegistration,
  reRegistrationsOf,
  withdrawReRegistration,
} from '../index.ts';

const { app, db, clock, database } = await testApp('2026-11-24', await referenceDatabase());

const office = '13010';
const day = Temporal.PlainDate.from;
const staff = await makeStaff(app, { officeCode: office });
const elsewhere = await makeStaff(app, { officeCode: '27010' });
const closed = { on: day('2026-11-24'), reason: 'closed', note: '' };
const callerOf = (employer: { userId: string; establishmentId: number }) => ({
  actor: {
    kind: 'employer' as const,
    userId: employer.userId,
    label: '採用 花子',
    officeCode: null,
    subject: `establishment:${employer.establishmentId}`,
  },
});

async function applyTo(employer: { postingNumber: string }) {
  const { jobseekerId, userId } = await makeJobseeker(app, { officeCode: office });
  const actor = { kind: 'jobseeker' as const, userId, label: '', officeCode: null, subject: null };
  value(await apply(app, { actor }, { postingNumber: employer.postingNumber, jobseekerId, userId }));
  await completeApplications(app);
}

describe('T13(1) abolition by staff', () => {
  test('postings end at once, what waits is taken back, the employer is told', async () => {
    const employer = await makeEmployer(app, { officeCode: office });
    await db
      .insertInto('filing')
      .values({
        kind: 'establishmentChange',
        establishment_id: employer.establishmentId,
        office_code: office,
        filed_at: clock.now(),
      })
      .execute();
    const { establishmentId } = employer;
    expect(codes(await abolishEstablishment(app, elsewhere.caller, { establishmentId, typed: closed }))).toEqual([
      'no-such-establishment',
    ]);
    expect(value(await abolishEstablishment(app, staff.caller, { establishmentId, typed: closed }))).toEqual({
      postings: 1,
    });
    expect(await readEstablishment(db, establishmentId)).toMatchObject({
      phase: 'abolished',
      abolishedReason: 'closed',
      abolishedOn: closed.on,
    });
    const posting = await postingById(db, employer.postingId);
    expect([posting?.state, posting?.invalidFrom?.toString()]).toEqual(['cancelled', '2026-11-24']);
    const open = await db
      .selectFrom('filing')
      .select('id')
      .where('establishment_id', '=', establishmentId)
      .where('state', '=', 'waiting')
      .execute();
    expect(open).toEqual([]);
    expect((await mailsTo(app, employer.email)).map(({ kind }) => kind)).toContain('establishment.abolished');
    expect(codes(await abolishEstablishment(app, staff.caller, { establishmentId, typed: closed }))).toEqual([
      'not-to-abolish',
    ]);
  });

  test('abolished by two at once: once', async () => {
    const { establishmentId } = await makeEmployer(app, { officeCode: office });
    const answers = await Promise.all(
      [1, 2, 3].map(() => abolishEstablishment(app, staff.caller, { establishmentId, typed: closed })),
    );
    expect(answers.filter(({ ok }) => ok)).toHaveLength(1);
  });
});

describe('T6(8) registration at another office', () => {
  const numberOf = async (id: number) => (await readEstablishment(db, id))?.number ?? '';

  test('prepared, agreed: a new registration there, the accounts move, the old one is abolished that day', async () => {
    const employer = await makeEmployer(app, { officeCode: office, name: '移転商店（架空）' });
    const { establishmentId } = employer;
    const number = await numberOf(establishmentId);
    expect(codes(await prepareReRegistration(app, staff.caller, number))).toEqual(['own-establishment']);
    expect(codes(await prepareReRegistration(app, elsewhere.caller, '9999-999999-9'))).toEqual([
      'no-establishment-number',
    ]);
    value(await prepareReRegistration(app, elsewhere.caller, number));
    expect(codes(await prepareReRegistration(app, elsewhere.caller, number))).toEqual(['re-registration-open']);
    expect((await readEstablishment(db, establishmentId))?.phase).toBe('registered');
    const answer = { establishmentId, agree: true };
    expect(codes(await answerReRegistration(app, callerOf(employer), { ...answer, first: false }))).toEqual([
      'not-first-account',
    ]);
    const answers = await Promise.all([
      answerReRegistration(app, callerOf(employer), { ...answer, first: true }),
      answerReRegistration(app, callerOf(employer), { ...answer, first: true }),
    ]);
    expect(answers.filter(({ ok }) => ok)).toHaveLength(1);
    expect(await readEstablishment(db, establishmentId)).toMatchObject({
      phase: 'abolished',
      abolishedReason: 'moved',
      abolishedOn: day('2026-11-24'),
    });
    const [row] = await reRegistrationsOf(db, '27010');
    expect(row?.state).toBe('agreed');
    const successor = await readEstablishment(db, row?.newId ?? 0);
    expect(successor).toMatchObject({ phase: 'opened', officeCode: '27010', name: '移転商店（架空）', number: null });
    const membership = await db
      .selectFrom('membership')
      .select('establishment_id')
      .where('user_id', '=', employer.userId)
      .executeTakeFirstOrThrow();
    expect(membership.establishment_id).toBe(row?.newId);
    expect((await postingById(db, employer.postingId))?.state).toBe('cancelled');
  });

  test('a self-application without result keeps it from being agreed to; it can be declined or taken back', async () => {
    const employer = await makeEmployer(app, { officeCode: office });
    const { establishmentId } = employer;
    await applyTo(employer);
    value(await prepareReRegistration(app, elsewhere.caller, await numberOf(establishmentId)));
    const own = callerOf(employer);
    expect(codes(await answerReRegistration(app, own, { establishmentId, first: true, agree: true }))).toEqual([
      'move-results-missing',
    ]);
    value(await answerReRegistration(app, own, { establishmentId, first: true, agree: false }));
    expect(await openReRegistrationOf(db, establishmentId)).toBeUndefined();
    value(await prepareReRegistration(app, elsewhere.caller, await numberOf(establishmentId)));
    const open = await openReRegistrationOf(db, establishmentId);
    expect(codes(await withdrawReRegistration(app, staff.caller, open?.id ?? 0))).toEqual(['no-re-registration']);
    value(await withdrawReRegistration(app, elsewhere.caller, open?.id ?? 0));
    expect(codes(await answerReRegistration(app, own, { establishmentId, first: true, agree: true }))).toEqual([
      'no-re-registration',
    ]);
  });
});

test('T6(3) T13(1) five years after the last posting everything goes, with images, papers and the contact log', async () => {
  const { establishmentId } = await makeEmployer(app, { officeCode: office });
  const typed = { on: clock.today(), channel: 'telephone', withWhom: '担当', about: '求人について' };
  value(await addContact(app, staff.caller, { establishmentId, typed }));
  const bytes = new Uint8Array([1, 2, 3]);
  const made = { full: bytes, small: bytes, width: 1, height: 1 };
  await db
    .transaction()
    .execute((tx) => insertImage(app, tx, { establishmentId, position: 1, alt: '正面', made, now: clock.now() }));
  value(await abolishEstablishment(app, staff.caller, { establishmentId, typed: closed }));
  clock.moveTo('2031-11-24');
  await eraseAfterFiveYears.run(app, clock.now());
  expect(await imagesOf(db, establishmentId)).toHaveLength(1);
  clock.moveTo('2031-11-25');
  await eraseAfterFiveYears.run(app, clock.now());
  expect(await imagesOf(db, establishmentId)).toEqual([]);
  expect(await contactsOf(db, { establishmentId, officeCode: office })).toEqual([]);
  const { rows } = await database.pool.query(`select from file where purpose = 'establishment-image'`);
  expect(rows).toEqual([]);
});
