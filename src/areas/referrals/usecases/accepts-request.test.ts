import { describe, expect, test } from 'vitest';
import { consultOffice, declineRequest, requestOf, settleRequests } from '#areas/publication/index.ts';
import type { Ruling } from '#kernel/refusal.ts';
import { historyOf } from '#platform/history.ts';
import { actingAs, makePublished, makeRequest } from '#test/factories/publication.ts';
import { makeOfficeStaff } from '#test/factories/referrals.ts';
import { makeEmployer } from '#test/factories/world.ts';
import { testApp } from '#test/support/app.ts';
import { mailsTo } from '#test/support/mails.ts';
import { declineReferral, takeUpReferral } from './answer.ts';
import { refer } from './refer.ts';

const { app, db, clock } = await testApp('2026-11-01');
const staff = await makeOfficeStaff(app);

function must<T>(ruling: Ruling<T>): T {
  if (!ruling.ok) throw new Error(ruling.refusals.map((each) => each.code).join(', '));
  return ruling.value;
}

/** An office-registered person asked by an employer, directly unless said otherwise. */
async function asked(channel: 'direct' | 'office' = 'direct') {
  const employer = await makeEmployer(app);
  const person = await makePublished(app, { validThrough: '2027-01-31' });
  const { number } = await db
    .updateTable('jobseeker')
    .set({ kind: 'office' })
    .where('id', '=', person.jobseekerId)
    .returning('number')
    .executeTakeFirstOrThrow();
  const { id } = must(await makeRequest(app, employer, person.publicationId, { channel }));
  const own = { requestId: id, jobseekerId: person.jobseekerId };
  return {
    employer,
    person,
    own,
    self: actingAs('jobseeker', person.userId),
    refer: (by: 'online' | 'counter') =>
      refer(app, staff.caller, {
        postingNumber: employer.postingNumber,
        jobseekerNumber: number ?? '',
        channel: by,
        message: '',
      }),
    standing: async () => (await requestOf(db, id, { jobseekerId: person.jobseekerId }, clock.today()))?.standing.state,
    decided: async () =>
      (await historyOf(db, `request:${id}`)).filter(({ kind }) =>
        ['request.accepted', 'request.declined', 'request.takenAsDeclined'].includes(kind),
      ),
  };
}

describe('T12(5) a referral accepts the open request for its posting', () => {
  test.each(['direct', 'office'] as const)('at the counter at once, a %s request', async (channel) => {
    const of = await asked(channel);
    must(await of.refer('counter'));
    expect(await of.standing()).toBe('accepted');
    expect((await of.decided()).map(({ kind, data }) => [kind, data])).toEqual([['request.accepted', { by: 'refer' }]]);
  });

  test('also one that the person is talking over with the office', async () => {
    const of = await asked();
    must(await consultOffice(app, of.self, of.own));
    must(await of.refer('counter'));
    expect(await of.standing()).toBe('accepted');
  });

  test('on the page when the person applies, not when it is sent nor when they decline it', async () => {
    const of = await asked();
    const { jobseekerId } = of.own;
    const { id: unwanted } = must(await of.refer('online'));
    expect(await of.standing()).toBe('waiting');
    must(await declineReferral(app, of.self, { referralId: unwanted, jobseekerId, reason: 'hours', note: '' }));
    expect(await of.standing()).toBe('waiting');
    const { id } = must(await of.refer('online'));
    must(await takeUpReferral(app, of.self, { referralId: id, jobseekerId }));
    expect(await of.standing()).toBe('accepted');
  });

  test('T12(7) what was declined, by the person or by its date, stays declined; the referral goes on', async () => {
    const declined = await asked();
    must(await declineRequest(app, declined.self, declined.own));
    must(await declined.refer('counter'));
    expect(await declined.standing()).toBe('declined');

    const late = await asked();
    const { id } = must(await late.refer('online'));
    clock.moveTo('2026-11-08T14:59:59.999Z');
    expect(await late.standing()).toBe('waiting');
    clock.moveTo('2026-11-08T15:00:00Z');
    must(await takeUpReferral(app, late.self, { referralId: id, jobseekerId: late.own.jobseekerId }));
    expect(await late.standing()).toBe('takenAsDeclined');
    clock.moveTo('2026-11-01');
  });

  test('nothing of another posting is touched', async () => {
    const of = await asked();
    const other = await makeEmployer(app);
    const { number } = await db
      .selectFrom('jobseeker')
      .select('number')
      .where('id', '=', of.own.jobseekerId)
      .executeTakeFirstOrThrow();
    const to = { postingNumber: other.postingNumber, jobseekerNumber: number ?? '', message: '' };
    must(await refer(app, staff.caller, { ...to, channel: 'counter' }));
    expect(await of.standing()).toBe('waiting');
  });
});

describe('races', () => {
  test('T12(5) T12(7) two referrals against the person declining: one is made, one thing decides the request', async () => {
    for (let round = 0; round < 8; round += 1) {
      const of = await asked();
      const [one, decline, other] = await Promise.all([
        of.refer('counter'),
        declineRequest(app, of.self, of.own),
        of.refer('counter'),
      ]);
      expect([one, other].filter(({ ok }) => ok)).toHaveLength(1);
      expect(await of.standing()).toBe(decline.ok ? 'declined' : 'accepted');
      expect(await of.decided()).toHaveLength(1);
    }
  });

  test('T12(7) at 00:00 after the last day: applying with a referral against the sweep, ten at once', async () => {
    for (let round = 0; round < 5; round += 1) {
      clock.moveTo('2026-11-01');
      const of = await asked();
      const { id } = must(await of.refer('online'));
      clock.moveTo('2026-11-08T15:00:00Z');
      const mine = { referralId: id, jobseekerId: of.own.jobseekerId };
      const [taken] = await Promise.all([
        takeUpReferral(app, of.self, mine),
        ...Array.from({ length: 9 }, () => settleRequests.run(app, clock.now())),
      ]);
      expect(taken.ok).toBe(true);
      expect(await of.standing()).toBe('takenAsDeclined');
      expect((await of.decided()).map(({ kind }) => kind)).toEqual(['request.takenAsDeclined']);
      const told = (await mailsTo(app, of.person.email)).filter(({ kind }) => kind === 'publication.lapsed');
      expect(told).toHaveLength(1);
    }
  });
});
