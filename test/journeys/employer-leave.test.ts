import { expect, test } from 'vitest';
import { atDeskOf, makeStaff } from '../factories/filing.ts';
import { makeReferrals } from '../factories/referrals.ts';
import { PASSWORD } from '../support/people.ts';
import { type Person, type Service, startService } from './service.ts';
import { logIn, logInWithCode } from './steps.ts';

const service: Service = await startService();
const { app } = service;
const OFFICE = '17010';
const staff = await makeStaff(app, { role: 'head', name: '山本 所長' });
const { registered, accepted } = atDeskOf(app, staff);

/** An establishment whose posting ends with this month, and with one referral more without result than is allowed. */
async function nearTheEnd() {
  const employer = await registered();
  const { postingId } = await accepted(employer);
  const today = app.clock.today();
  const end = today.with({ day: today.daysInMonth });
  await app.db
    .updateTable('posting_state')
    .set({
      accepted_on: end.with({ day: 1 }).subtract({ months: 2 }),
      valid_through: end,
      invalid_from: end.add({ days: 1 }),
    })
    .where('posting_id', '=', postingId)
    .execute();
  await makeReferrals(app, { ...employer, postingId }, 51, today.subtract({ days: 22 }), OFFICE);
  return { ...employer, postingId };
}

/** G restrict: what is closed says why; the office asks for a reason and lifts it. */
async function liftRestriction(employer: Person, desk: Person, establishmentId: number, postingId: number) {
  await employer.open('/employer');
  expect(await employer.text()).toContain('利用制限');
  await employer.open(`/employer/postings/${postingId}/ask/stop`);
  await employer.press('募集の停止を申し出る');
  expect(await employer.text()).toContain('50件');

  await desk.open(`/office/establishments/${establishmentId}`);
  await desk.choose('利用制限の確認');
  await desk.press('記録を開く');
  await desk.follow('3週間を過ぎた紹介 51件');
  await desk.press('制限を解除する');
  expect(await desk.page.title()).toContain('エラー');
  await desk.fill('解除の理由', '結果の登録が始まったため。');
  await desk.press('制限を解除する');
  expect(await desk.text()).toContain('制限を解除しました');
  await employer.open('/employer');
  expect(await employer.text()).not.toContain('利用制限中');
}

for (const script of [true, false]) {
  test(`issue 3: restricted, extended, left and resumed, ${script ? 'with' : 'without'} JavaScript`, async () => {
    const of = await nearTheEnd();
    const employer = await service.person({ script, width: script ? 1280 : 360 });
    await logIn(employer, '/login', of.email);
    const desk = await service.person({ script });
    await logInWithCode(service, desk, '/office/login', staff.email);
    await liftRestriction(employer, desk, of.establishmentId, of.postingId);

    const posting = `/employer/postings/${of.postingId}`;
    await employer.open(posting);
    await employer.follow('有効期間を1か月延長する');
    await employer.press('延長を申し出る');
    await desk.open('/office/queue?kind=postingExtension');
    await desk.page.locator('main table a[href^="/office/filings/"]').first().click();
    await desk.page.waitForURL('**/office/filings/*');
    await desk.press('延長を認める');
    const next = app.clock.today().add({ months: 1 });
    await employer.open(posting);
    const said = await employer.text();
    expect(said).toContain(`${next.year}年${next.month}月${next.daysInMonth}日`);
    expect(said).not.toContain('有効期間を1か月延長する');

    await employer.open('/employer');
    await employer.follow('退会');
    await employer.press('退会する');
    expect(await employer.text()).toContain('退会の手続きが済みました');
    await logIn(employer, '/login', of.email);
    expect(await employer.text()).toContain('退会の手続きが済んでいます');
    await employer.open('/resume');
    await employer.answer({ email: of.email, password: 'wrong password here' });
    await employer.press('利用を再開する');
    expect(await employer.page.title()).toContain('エラー');
    await employer.fill('メールアドレス', of.email);
    await employer.answer({ password: PASSWORD });
    await employer.press('利用を再開する');
    await logIn(employer, '/login', of.email);
    await employer.open(posting);
    expect(await employer.text()).toContain(`${next.year}年${next.month}月${next.daysInMonth}日`);
  }, 180_000);
}
