import { expect, test } from 'vitest';
import { postingById } from '#areas/postings/index.ts';
import { fillEstablishment, makeDraft, makeEmployer, makeStaff } from '#test/factories/filing.ts';
import { testApp } from '#test/support/app.ts';
import { referenceDatabase } from '#test/support/database.ts';
import { mailsTo } from '#test/support/mails.ts';
import { fileEstablishment, filePosting, latestFiling, readCase, recordVisit, sendBack } from '../index.ts';
import { announceVisits, lapseFilings } from './lapse-filings.ts';

const { app, db, clock } = await testApp('2026-11-24', await referenceDatabase());

const at = (day: string) => clock.moveTo(Temporal.Instant.from(`${day}T09:00:00+09:00`));
const sweep = async () => [await announceVisits.run(app, clock.now()), await lapseFilings.run(app, clock.now())];

async function filed() {
  const employer = await makeEmployer(app, { self: true });
  await fillEstablishment(app, employer);
  const { establishmentId } = employer;
  await fileEstablishment(app, employer.caller, { establishmentId });
  const postingId = await makeDraft(app, employer);
  const answer = await filePosting(app, employer.caller, { postingId, establishmentId, confirmedAsks: [] });
  if (!answer.ok) throw new Error(JSON.stringify(answer.refusals));
  return { employer, postingId, ...answer.value };
}

const kinds = async (email: string) => (await mailsTo(app, email)).map(({ kind }) => kind).slice(2);

test('G visit: announced 5 days and 1 day before, once each; lapses when the last day has ended, once', async () => {
  at('2026-11-24');
  const { employer, postingId, visitDue } = await filed();
  const other = await filed();
  const staff = await makeStaff(app);
  await recordVisit(app, staff.caller, { filingId: other.filingId, on: clock.today() });
  expect(visitDue).toBe('2026-12-08');
  const seen: number[][] = [];
  for (const day of [
    '2026-12-02',
    '2026-12-03',
    '2026-12-04',
    '2026-12-07',
    '2026-12-08',
    '2026-12-09',
    '2026-12-10',
  ]) {
    at(day);
    seen.push(await sweep());
    expect(await sweep()).toEqual([0, 0]);
  }
  expect(seen).toEqual([
    [0, 0],
    [1, 0],
    [0, 0],
    [1, 0],
    [0, 0],
    [0, 1],
    [0, 0],
  ]);
  expect(await kinds(employer.email)).toEqual(['filing.visit5', 'filing.visit1', 'filing.lapsed']);
  expect((await postingById(db, postingId))?.state).toBe('lapsed');
  expect((await latestFiling(db, { establishmentId: employer.establishmentId, postingId }))?.state).toBe('lapsed');
  expect((await postingById(db, other.postingId))?.state).toBe('filed');
});

test('G visit: a week without sweeps ends in the same state; what was sent back lapses too', async () => {
  at('2026-11-24');
  const late = await filed();
  const back = await filed();
  const staff = await makeStaff(app);
  const reasons = [{ field: null, body: '書き直してください。' }];
  const seen = (await readCase(db, back.filingId, '17010', clock.today()))?.version ?? 0;
  expect((await sendBack(app, staff.caller, { filingId: back.filingId, seen, reasons })).ok).toBe(true);
  at('2026-12-15');
  expect(await sweep()).toEqual([0, 2]);
  expect((await postingById(db, late.postingId))?.state).toBe('lapsed');
  expect((await postingById(db, back.postingId))?.state).toBe('lapsed');
  expect((await latestFiling(db, { ...back.employer, postingId: back.postingId }))?.state).toBe('sentBack');
});
