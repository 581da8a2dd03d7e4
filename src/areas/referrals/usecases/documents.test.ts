import { describe, expect, test } from 'vitest';
import { erasePages, withdraw } from '#areas/accounts/index.ts';
import { readDraft, saveDraft } from '#areas/applications/index.ts';
import type { Ruling } from '#kernel/refusal.ts';
import { historyOf } from '#platform/history.ts';
import { actingAs } from '#test/factories/publication.ts';
import { makeOfficeStaff, makeRegistrant } from '#test/factories/referrals.ts';
import { makeEmployer } from '#test/factories/world.ts';
import { testApp } from '#test/support/app.ts';
import { tablesHolding } from '#test/support/holding.ts';
import { eraseReferralDocumentsSweep } from '../jobs/erase-documents.ts';
import { referralDocuments, referralDocumentsAhead } from '../store/documents.ts';
import { readReferral, referralsForExport } from '../store/referrals.ts';
import { cancelReferral, declineReferral, takeBackReferral, takeUpReferral } from './answer.ts';
import { openReferralDocument } from './open-document.ts';
import { refer } from './refer.ts';
import { registerReferralResult } from './register-result.ts';

const { app, db, clock } = await testApp('2026-11-23');
const staff = await makeOfficeStaff(app);

function must<T>(ruling: Ruling<T>): T {
  if (!ruling.ok) throw new Error(ruling.refusals.map((each) => each.code).join(', '));
  return ruling.value;
}

let serial = 0;

/** A referral sent to a page, with two files uploaded for it whose names stand nowhere else. */
async function offered(options: { validThrough?: string } = {}) {
  serial += 1;
  const employer = await makeEmployer(app, options);
  const person = await makeRegistrant(app, { validThrough: '2027-01-31' });
  const to = { postingNumber: employer.postingNumber, jobseekerNumber: person.number, message: '' };
  const { id } = must(await refer(app, staff.caller, { ...to, channel: 'online' }));
  const names = [`履歴書-紹介${serial}.pdf`, `職務経歴書-紹介${serial}.pdf`] as const;
  const file = (name: string) => ({
    name,
    mediaType: 'application/pdf',
    bytes: new TextEncoder().encode(`%PDF ${name}`),
  });
  await saveDraft(app, person.userId, { referralId: id }, { motivation: '', add: names.map(file) });
  const { files } = await readDraft(db, person.userId, { referralId: id });
  const { jobseekerId } = person;
  const self = actingAs('jobseeker', person.userId);
  const mine = { referralId: id, jobseekerId };
  return {
    employer,
    person,
    id,
    names,
    self,
    mine,
    takeUp: async () => must(await takeUpReferral(app, self, mine)),
    open: (position: number, by = employer) =>
      openReferralDocument(app, actingAs('employer', by.userId), {
        referralId: id,
        establishmentId: by.establishmentId,
        position,
      }),
    /** Where a name or a file's id still stands: nowhere once erased. */
    left: async () => {
      const held = await Promise.all(
        [...names, ...files.map((each) => each.id)].map((text) => tablesHolding(db, text)),
      );
      return [...new Set(held.flat())].sort();
    },
    result: (
      by: { establishmentId: number } | { officeCode: string } = { establishmentId: employer.establishmentId },
    ) =>
      registerReferralResult(app, 'officeCode' in by ? staff.caller : actingAs('employer', employer.userId), {
        referralId: id,
        by,
        result: 'rejected',
        reason: 'experience',
        note: '',
        termsDiffered: null,
        interviewOn: null,
      }),
  };
}

describe('T11(3) documents go along with an online referral', () => {
  test('when the person applies, not before; the employer reads them, each opening recorded; others and staff do not', async () => {
    const of = await offered();
    const other = await makeEmployer(app);
    expect((await of.open(0)).ok).toBe(false);
    await of.takeUp();
    expect((await readDraft(db, of.person.userId, { referralId: of.id })).files).toEqual([]);
    expect((await referralDocuments(db, of.id)).map(({ name }) => name)).toEqual(of.names);
    const opened = must(await of.open(1));
    expect(new TextDecoder().decode(opened.bytes)).toBe(`%PDF ${of.names[1]}`);
    expect((await of.open(1, other)).ok).toBe(false);
    expect((await of.open(2)).ok).toBe(false);
    const told = (await historyOf(db, `referral:${of.id}`)).filter(({ kind }) => kind === 'referral.documentOpened');
    expect(told.map(({ data }) => data)).toEqual([{ position: 1 }]);
    const theirs = await readReferral(db, of.id, { officeCode: '13010' });
    expect(JSON.stringify(theirs)).not.toContain('履歴書-紹介');
    expect(await referralsForExport(db, of.person.jobseekerId)).toMatchObject([{ documents: of.names }]);
  });

  test.each(['employer', 'office'] as const)(
    'erased when the %s registers a result: nothing of them is left',
    async (by) => {
      const of = await offered();
      await of.takeUp();
      expect(await of.left()).toEqual(['file', 'referral_document']);
      must(await of.result(by === 'office' ? { officeCode: '13010' } : undefined));
      expect(await of.left()).toEqual([]);
      expect((await of.open(0)).ok).toBe(false);
      const row = await readReferral(db, of.id, { jobseekerId: of.person.jobseekerId });
      expect(row?.documentsErasedAt).not.toBeNull();
    },
  );

  test('erased when the person cancels, declines with a draft, or the office takes back and the draft is forgotten', async () => {
    const cancelled = await offered();
    await cancelled.takeUp();
    must(await cancelReferral(app, cancelled.self, cancelled.mine));
    expect(await cancelled.left()).toEqual([]);

    const declined = await offered();
    must(await declineReferral(app, declined.self, { ...declined.mine, reason: 'hours', note: '' }));
    expect(await declined.left()).toEqual([]);

    const taken = await offered();
    must(await takeBackReferral(app, staff.caller, { referralId: taken.id, officeCode: '13010' }));
    expect(await taken.left()).toEqual([]);
  });

  test('求人無効日 2026-11-30: kept through 2027-02-28, gone from 2027-03-01; two sweeps at once are one', async () => {
    const of = await offered({ validThrough: '2026-11-29' });
    await of.takeUp();
    const late = await offered({ validThrough: '2027-01-31' });
    await late.takeUp();
    const sweep = async (day: string) => {
      clock.moveTo(day);
      return eraseReferralDocumentsSweep.run(app, clock.now());
    };
    expect(await sweep('2027-02-28')).toBe(0);
    expect((await of.open(0)).ok).toBe(true);
    clock.moveTo('2027-03-01');
    const [one, two] = await Promise.all([sweep('2027-03-01'), sweep('2027-03-01')]);
    expect(one + two).toBe(1);
    expect(await of.left()).toEqual([]);
    expect(await late.left()).toEqual(['file', 'referral_document']);
    expect(await referralDocumentsAhead(db, { jobseekerId: of.person.jobseekerId })).toEqual([]);
    clock.moveTo('2026-11-23');
  });

  test('T13(2) they go with the page, 30 days after the withdrawal', async () => {
    const of = await offered();
    await of.takeUp();
    const { jobseekerId } = of.person;
    must(await withdraw(app, of.self, { role: 'jobseeker', id: jobseekerId }));
    expect(await of.left()).toEqual(['file', 'referral_document']);
    clock.moveTo('2026-12-24');
    await erasePages.run(app, clock.now());
    expect(await of.left()).toEqual([]);
    clock.moveTo('2026-11-23');
  });
});

test('T11(3) T11(4) cancelling against a result, with documents: one holds, nothing is left', async () => {
  for (let round = 0; round < 6; round += 1) {
    const of = await offered();
    await of.takeUp();
    const answers = await Promise.all([cancelReferral(app, of.self, of.mine), of.result()]);
    expect(answers.filter(({ ok }) => ok)).toHaveLength(1);
    expect(await of.left()).toEqual([]);
  }
});
