import { expect, test } from 'vitest';
import { withdraw } from '#areas/accounts/index.ts';
import { keepPosting } from '#areas/alerts/index.ts';
import { apply, completeApplications, saveDraft } from '#areas/applications/index.ts';
import { ownDraft, saveSection } from '#areas/jobseekers/index.ts';
import { sendMessage } from '#areas/messages/index.ts';
import { declineReferral, refer } from '#areas/referrals/index.ts';
import { makeOfficeStaff, makeRegistrant } from '#test/factories/referrals.ts';
import { makeEmployer, makeJobseeker } from '#test/factories/world.ts';
import { testApp } from '#test/support/app.ts';
import { makeUser } from '#test/support/people.ts';
import { announceDates } from './announce-dates.ts';
import { announceDrafts } from './announce-drafts.ts';

const { app, db, clock } = await testApp('2026-02-28');

async function mailsOf(email: string) {
  return db
    .selectFrom('outbox')
    .select(['day', 'body'])
    .where('to_address', '=', email)
    .where('kind', '=', 'ahead.dates')
    .orderBy('day')
    .execute();
}
const run = async (days: readonly string[]) => {
  for (const day of days) {
    clock.moveTo(day);
    await Promise.all([announceDates.run(app, clock.now()), announceDates.run(app, clock.now())]);
  }
};

test('T11(3) T7(3): documents and messages that go on one day are announced together, once at 14, 7 and 1 days', async () => {
  const employer = await makeEmployer(app, { validThrough: '2026-11-29', title: '調理補助' });
  const { jobseekerId, userId, email } = await makeJobseeker(app, { validThrough: '2026-04-30', name: '秘密 の氏名' });
  const actor = { kind: 'jobseeker', userId, label: '', officeCode: null, subject: null } as const;
  await apply(app, { actor }, { postingNumber: employer.postingNumber, jobseekerId, userId });
  await completeApplications(app);
  const { establishmentId } = employer;
  await sendMessage(
    app,
    { actor },
    { jobseekerId, establishmentId, sender: 'jobseeker', body: 'よろしくお願いします' },
  );
  // 求人無効日 2026-11-30: documents through 2027-02-28; the message of 2026-02-28 through the same day.
  const days = Array.from({ length: 18 }, (_, n) => Temporal.PlainDate.from('2027-02-12').add({ days: n }).toString());
  await run(days);
  const mails = await mailsOf(email);
  expect(mails.map(({ day }) => day.toString())).toEqual(['2027-02-14', '2027-02-21', '2027-02-27']);
  for (const { body } of mails) {
    expect(body).toContain('「調理補助」の応募書類と志望動機は、2027年2月28日(日)の終わりに消去されます');
    expect(body).toContain('とのメッセージの一部は、2027年2月28日(日)の終わりに消去されます');
  }
  const theirs = await mailsOf(employer.email);
  expect(theirs).toHaveLength(3);
  expect(theirs.map(({ body }) => body).join()).not.toContain('秘密');
  expect(await db.selectFrom('date_notice').selectAll().execute()).toEqual([]);
});

test('T13(2): the last day of resuming is announced to the account that is kept out; after a pause only the nearest', async () => {
  clock.moveTo('2027-04-01');
  const { jobseekerId, userId, email } = await makeJobseeker(app);
  const actor = { kind: 'jobseeker', userId, label: '', officeCode: null, subject: null } as const;
  await withdraw(app, { actor }, { role: 'jobseeker', id: jobseekerId });
  await run(['2027-04-16', '2027-04-17', '2027-04-26', '2027-04-28', '2027-04-30', '2027-05-01', '2027-05-02']);
  const mails = await mailsOf(email);
  expect(mails.map(({ day }) => day.toString())).toEqual(['2027-04-17', '2027-04-26', '2027-04-30']);
  expect(mails[0]?.body).toContain('利用を再開できるのは、2027年5月1日(土)までです');
});

test('T7(10): the end of the period of stay is announced', async () => {
  clock.moveTo('2027-06-01');
  const { jobseekerId, email } = await makeJobseeker(app);
  const content = JSON.stringify({ person: { residencePeriodEnd: '2027-06-15' } });
  await db.updateTable('jobseeker').set({ content }).where('id', '=', jobseekerId).execute();
  await run(['2027-06-01', '2027-06-02']);
  expect((await mailsOf(email)).map(({ day }) => day.toString())).toEqual(['2027-06-01']);
});

test('T10(1): the last day of a referral that waits and of a kept posting is announced in one mail, not after the answer', async () => {
  clock.moveTo('2027-08-01');
  const staff = await makeOfficeStaff(app);
  const person = await makeRegistrant(app, { validThrough: '2027-10-31' });
  const referred = await makeEmployer(app, { validThrough: '2027-08-20', title: '弁当の盛り付け' });
  const kept = await makeEmployer(app, { validThrough: '2027-08-20', title: '倉庫の仕分け' });
  const sent = await refer(app, staff.caller, {
    postingNumber: referred.postingNumber,
    jobseekerNumber: person.number,
    channel: 'online',
    message: '',
  });
  if (!sent.ok) throw new Error('the referral was refused');
  const actor = { kind: 'jobseeker', userId: person.userId, label: '', officeCode: null, subject: null } as const;
  const held = await keepPosting(app, { actor }, { userId: person.userId, postingId: kept.postingId });
  if (!held.ok) throw new Error('the posting was not kept');
  await run(['2027-08-05', '2027-08-06']);
  const [first, ...more] = await mailsOf(person.email);
  expect([first?.day.toString(), more.length]).toEqual(['2027-08-06', 0]);
  expect(first?.body).toContain(
    'ハローワークから紹介された「弁当の盛り付け」に応募できるのは、2027年8月20日(金)までです',
  );
  expect(first?.body).toContain('保存した求人「倉庫の仕分け」に応募できるのは、2027年8月20日(金)までです');
  const { jobseekerId } = person;
  await declineReferral(app, { actor }, { referralId: sent.value.id, jobseekerId, reason: 'place', note: '' });
  await run(['2027-08-13']);
  const [, second] = await mailsOf(person.email);
  expect(second?.body).toContain('倉庫の仕分け');
  expect(second?.body).not.toContain('弁当の盛り付け');
});

test('T15: the draft of an application is kept through the thirtieth day, and that is announced; saved again it starts anew', async () => {
  clock.moveTo('2027-10-01');
  const { userId, email } = await makeJobseeker(app, { validThrough: '2027-12-31' });
  const { postingNumber } = await makeEmployer(app, { validThrough: '2027-12-31', title: '書きかけの仕事' });
  await saveDraft(app, userId, postingNumber, { motivation: '途中です。' });
  await run(['2027-10-16', '2027-10-17', '2027-10-18']);
  const [first, ...more] = await mailsOf(email);
  expect([first?.day.toString(), more.length]).toEqual(['2027-10-17', 0]);
  expect(first?.body).toContain('「書きかけの仕事」への応募の下書きは、2027年10月31日(日)の終わりに消去されます');
  await saveDraft(app, userId, postingNumber, { motivation: '続きです。' });
  await run(['2027-10-24', '2027-10-30', '2027-11-03']);
  expect((await mailsOf(email)).map(({ day }) => day.toString())).toEqual(['2027-10-17', '2027-11-03']);
});

test('T15: a registration that was begun is announced before it is erased, to the address of the account', async () => {
  clock.moveTo('2027-12-01');
  const userId = await makeUser(app, 'begun@example.jp', '');
  await saveSection(app, ownDraft(userId), 'self', { 'self.appeal': '途中です。' });
  const days = ['2027-12-16', '2027-12-17', '2027-12-18', '2027-12-24', '2027-12-30', '2027-12-31', '2028-01-01'];
  for (const day of days) {
    clock.moveTo(day);
    await Promise.all([announceDrafts.run(app, clock.now()), announceDrafts.run(app, clock.now())]);
  }
  const mails = await db
    .selectFrom('outbox')
    .select(['day', 'subject'])
    .where('to_address', '=', 'begun@example.jp')
    .orderBy('day')
    .execute();
  expect(mails.map(({ day }) => day.toString())).toEqual(['2027-12-17', '2027-12-24', '2027-12-30']);
  expect(mails[0]?.subject).toContain('2027年12月31日(金)に消去されます');
});

test('T13(2): five years after the registration became invalid the erasure of the page is announced', async () => {
  clock.moveTo('2028-01-10');
  const { jobseekerId, email } = await makeJobseeker(app, { validThrough: '2028-02-29' });
  // Invalid from 1 March 2028: kept through 1 March 2033.
  await run(['2033-02-14', '2033-02-15', '2033-02-22', '2033-02-28', '2033-03-01']);
  const mails = await mailsOf(email);
  expect(mails.map(({ day }) => day.toString())).toEqual(['2033-02-15', '2033-02-22', '2033-02-28']);
  expect(mails[0]?.body).toContain('2033年3月1日(火)の終わりにすべて消去されます');
  await db
    .updateTable('jobseeker')
    .set({ invalid_from: Temporal.PlainDate.from('2028-02-10') })
    .where('id', '=', jobseekerId)
    .execute();
  await run(['2033-01-27']);
  expect((await mailsOf(email)).map(({ day }) => day.toString())).toContain('2033-01-27');
});
