import { describe, expect, test } from 'vitest';
import { recordConsultation } from '#areas/jobseekers/index.ts';
import { blockEmployer, eraseRequestMessages, keepSearch, noConditions } from '#areas/publication/index.ts';
import { declineReferral, liftRestriction, refer, registerReferralResult } from '#areas/referrals/index.ts';
import type { Ruling } from '#kernel/refusal.ts';
import { historyOf } from '#platform/history.ts';
import { actingAs, fullContent, makePublished, makeRequest } from '#test/factories/publication.ts';
import { makeOfficeStaff, makeReferrals, makeRegistrant } from '#test/factories/referrals.ts';
import { makeEmployer } from '#test/factories/world.ts';
import { testApp } from '#test/support/app.ts';
import { tablesHolding } from '#test/support/holding.ts';
import { eraseAfterFiveYears } from '../jobs/erase-old.ts';
import { erasePages } from '../jobs/erase-pages.ts';
import { ownStops } from '../store/stops.ts';
import { emergencyStop, liftStop, stopService } from './stops.ts';
import { withdraw } from './withdraw.ts';

const { app, db, clock } = await testApp('2026-11-22');
const staff = await makeOfficeStaff(app);
const head = {
  actor: { kind: 'staff', userId: null, label: '所長 三郎', officeCode: '13010', subject: null },
} as const;
const operator = {
  actor: { kind: 'operator', userId: null, label: '運用 五月', officeCode: null, subject: null },
} as const;

function must<T>(ruling: Ruling<T>): T {
  if (!ruling.ok) throw new Error(ruling.refusals.map((each) => each.code).join(', '));
  return ruling.value;
}

const everywhere = async (traces: readonly string[]) => {
  const left: string[] = [];
  for (const trace of traces) for (const table of await tablesHolding(db, trace)) left.push(`${trace} in ${table}`);
  return left;
};
describe('T13(2) what was published and asked goes', () => {
  const marks = { work: '希望職種甲乙丙', message: '消えるリクエストの文', other: '残らない返事の文' } as const;
  const content = { ...fullContent, wishes: { works: [{ title: marks.work, years: 3 }], places: ['13101'] } };

  test('with the page, 30 days after the withdrawal: publication, what it is found by, blocks and messages', async () => {
    const person = await makePublished(app, { content, chosen: ['appeal'], validThrough: '2027-12-31' });
    const employer = await makeEmployer(app);
    must(await makeRequest(app, employer, person.publicationId, { message: marks.message }));
    const { jobseekerId } = person;
    const self = actingAs('jobseeker', person.userId);
    must(await blockEmployer(app, self, { jobseekerId, establishmentId: employer.establishmentId }));
    expect(await tablesHolding(db, marks.work)).toContain('publication_search');
    expect(await tablesHolding(db, marks.message)).toEqual(['direct_request']);
    must(await withdraw(app, self, { role: 'jobseeker', id: jobseekerId }));
    clock.moveTo('2026-12-23');
    await erasePages.run(app, clock.now());
    expect(await everywhere(Object.values(marks))).toEqual([]);
    for (const table of ['publication', 'publication_search', 'request_block'] as const)
      expect([table, await db.selectFrom(table).selectAll().where('jobseeker_id', '=', jobseekerId).execute()]).toEqual(
        [table, []],
      );
    clock.moveTo('2026-11-22');
  });

  test('T13(1) with the employer’s page: what it searched for and wrote', async () => {
    const person = await makePublished(app, { validThrough: '2027-12-31' });
    const employer = await makeEmployer(app);
    must(await makeRequest(app, employer, person.publicationId, { message: marks.other }));
    const self = actingAs('employer', employer.userId);
    const kept = { establishmentId: employer.establishmentId, name: '消える検索の名', query: noConditions };
    must(await keepSearch(app, self, kept));
    expect(await tablesHolding(db, kept.name)).toEqual(['jobseeker_search']);
    must(await withdraw(app, self, { role: 'employer', id: employer.establishmentId }));
    clock.moveTo('2026-12-24');
    await erasePages.run(app, clock.now());
    expect(await everywhere([marks.other, kept.name])).toEqual([]);
    clock.moveTo('2026-11-22');
  });

  test('T6(3) T7(3) a request’s message one year after it was sent, not before', async () => {
    const person = await makePublished(app, { validThrough: '2027-12-31' });
    const text = '一年で消えるリクエスト';
    must(await makeRequest(app, await makeEmployer(app), person.publicationId, { message: text }));
    clock.moveTo('2027-11-22');
    await eraseRequestMessages.run(app, clock.now());
    expect(await tablesHolding(db, text)).toEqual(['direct_request']);
    clock.moveTo('2027-11-23');
    await Promise.all([eraseRequestMessages.run(app, clock.now()), eraseRequestMessages.run(app, clock.now())]);
    expect(await everywhere([text])).toEqual([]);
    clock.moveTo('2026-11-22');
  });
});

describe('T13 what was written about a person goes after five years, what happened stays', () => {
  test('T13(2) words of offices, employers and the person around referrals; words of staff in the history', async () => {
    const words = {
      message: '紹介の言葉',
      note: '辞退のひとこと',
      result: '結果のひとこと',
      talk: '相談の中身',
      stop: '停止の理由',
      lift: '解除の理由',
    } as const;
    const name = '五年後に消える 名前';
    const person = await makeRegistrant(app, { name, validThrough: '2027-01-31' });
    const { jobseekerId, number } = person;
    const self = actingAs('jobseeker', person.userId);
    const send = async (channel: 'online' | 'counter') => {
      const employer = await makeEmployer(app);
      const to = { postingNumber: employer.postingNumber, jobseekerNumber: number, message: words.message };
      return { employer, id: must(await refer(app, staff.caller, { ...to, channel })).id };
    };
    const one = await send('online');
    must(await declineReferral(app, self, { referralId: one.id, jobseekerId, reason: 'hours', note: words.note }));
    const two = await send('counter');
    must(
      await registerReferralResult(app, actingAs('employer', two.employer.userId), {
        referralId: two.id,
        by: { establishmentId: two.employer.establishmentId },
        result: 'rejected',
        reason: 'other',
        note: words.result,
        termsDiffered: null,
        interviewOn: null,
      }),
    );
    must(
      await recordConsultation(app, staff.caller, {
        jobseekerId,
        heldOn: clock.today(),
        channel: 'counter',
        body: words.talk,
        nextSteps: '',
        asksToContinue: false,
        switchToOffice: false,
      }),
    );
    const page = { role: 'jobseeker', id: jobseekerId } as const;
    must(await stopService(app, head, page, { reason: words.stop, head: true }));
    must(await liftStop(app, head, page, { reason: words.lift, head: true }));
    const held = async () => (await everywhere([...Object.values(words), name])).length;
    expect(await held()).toBeGreaterThan(6);
    clock.moveTo('2032-02-01');
    await eraseAfterFiveYears.run(app, clock.now());
    expect(await held()).toBeGreaterThan(6);
    clock.moveTo('2032-02-02');
    await eraseAfterFiveYears.run(app, clock.now());
    expect(await everywhere([...Object.values(words), name])).toEqual([]);
    const kinds = (await historyOf(db, `jobseeker:${jobseekerId}`)).map(({ kind }) => kind);
    expect(kinds).toEqual(expect.arrayContaining(['referral.declined', 'registration.erased']));
    clock.moveTo('2026-11-22');
  });

  test('T13(1) G restrict: why a restriction was lifted goes with the establishment', async () => {
    const reason = '消える解除の理由';
    const employer = await makeEmployer(app, { validThrough: '2027-01-31' });
    await makeReferrals(app, employer, 51, clock.today().subtract({ days: 30 }));
    must(await liftRestriction(app, staff.caller, { establishmentId: employer.establishmentId, reason }));
    expect(await tablesHolding(db, reason)).toEqual(['restriction_lifting']);
    await db
      .updateTable('establishment')
      .set({ state: 'abolished', abolished_on: Temporal.PlainDate.from('2027-03-01') })
      .where('id', '=', employer.establishmentId)
      .execute();
    clock.moveTo('2032-02-02');
    await eraseAfterFiveYears.run(app, clock.now());
    expect(await everywhere([reason])).toEqual([]);
    clock.moveTo('2026-11-22');
  });
});

test('T7(7) T7(11) people read of their stops what is theirs: no reason of security, no name and no account of who decided', async () => {
  const person = await makeRegistrant(app);
  const page = { role: 'jobseeker', id: person.jobseekerId } as const;
  must(await stopService(app, head, page, { reason: '規約に反する利用', head: true }));
  must(await liftStop(app, head, page, { reason: '話し合いが済んだ', head: true }));
  must(await emergencyStop(app, operator, { userId: person.userId, reason: '見張りの内側の理由' }));
  const own = await ownStops(db, { page, userId: person.userId });
  expect(own.map(({ kind, reason, endedReason }) => [kind, reason, endedReason])).toEqual([
    ['emergency', null, null],
    ['stop', '規約に反する利用', '話し合いが済んだ'],
  ]);
  expect(JSON.stringify(own)).not.toMatch(/見張りの内側|所長|運用|13010/);
  for (const stop of own)
    for (const hidden of ['id', 'userId', 'openedLabel', 'endedLabel', 'officeCode'])
      expect(stop).not.toHaveProperty(hidden);
});
