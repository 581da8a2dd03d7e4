import sharp from 'sharp';
import { expect, test } from 'vitest';
import { acceptFiling, fileEstablishment, filePosting, readCase, recordVisit } from '#areas/filings/index.ts';
import { fillEstablishment, makeDraft, makeEmployer, makeStaff, type TestEmployer } from '../factories/filing.ts';
import { makeReferrals } from '../factories/referrals.ts';
import { makeJobseeker } from '../factories/world.ts';
import { type Person, type Service, startService } from './service.ts';
import { keyFromMailbox, logIn, logInWithCode } from './steps.ts';

const service: Service = await startService();
const { app } = service;
const OFFICE = '17010';
const staff = await makeStaff(app, { role: 'checker', name: '香林 受子' });

async function accept(filingId: number): Promise<string> {
  const seen = (await readCase(app.db, filingId, OFFICE, app.clock.today()))?.version ?? 0;
  const accepted = await acceptFiling(app, staff.caller, { filingId, seen });
  if (!accepted.ok) throw new Error(JSON.stringify(accepted.refusals));
  return accepted.value.number;
}

/** A registered establishment with an accepted posting, as the journey of the main job leaves it. */
async function openForBusiness(): Promise<TestEmployer & { readonly postingId: number; readonly number: string }> {
  const employer = await makeEmployer(app);
  await fillEstablishment(app, employer);
  const registered = await fileEstablishment(app, employer.caller, employer);
  if (!registered.ok) throw new Error(JSON.stringify(registered.refusals));
  await accept(registered.value.filingId);
  const postingId = await makeDraft(app, employer);
  const filed = await filePosting(app, employer.caller, { ...employer, postingId, confirmedAsks: [] });
  if (!filed.ok) throw new Error(JSON.stringify(filed.refusals));
  await recordVisit(app, staff.caller, { filingId: filed.value.filingId, on: app.clock.today() });
  return { ...employer, postingId, number: await accept(filed.value.filingId) };
}

/** The first account invites; the colleague agrees, enters the key and is in. */
async function inviteColleague(first: Person, colleague: Person, email: string): Promise<void> {
  await first.open('/employer');
  await first.follow('アカウント（追加');
  await first.fill('メールアドレス', email);
  await first.fill('名前', '総務課');
  await first.press('招待のメールを送る');
  expect(await first.text()).toContain('招待のメールを送りました');

  await colleague.open('/open/employer?way=invited');
  for (const box of await colleague.page.locator('input[type=checkbox][name^="consent."]').all()) await box.check();
  await colleague.goOn();
  const key = await keyFromMailbox(colleague, email);
  await colleague.open('/open/employer/key?way=invited');
  await colleague.answer({ email, key, password: 'long enough to be safe 7' });
  await colleague.goOn();
  await colleague.open('/employer');
  expect(await colleague.text()).toContain('求人者マイページ');
}

/** Asks for a change of the establishment, and for an image to be shown. */
async function changeEstablishment(employer: Person, phone: string): Promise<void> {
  await employer.follow('事業所の情報を見る');
  await employer.follow('変更を申請する');
  await employer.follow('事業所の名称と所在地');
  await employer.answer({ 'identity.phone': phone });
  await employer.press('保存して');
  await employer.open('/employer/establishment/change/check');
  expect(await employer.text()).toContain(phone);
  await employer.press('この内容で変更を申請する');
  expect(await employer.text()).toContain('事業所の変更を申請しました');

  await employer.open('/employer/establishment/images');
  const buffer = await sharp({ create: { width: 320, height: 240, channels: 3, background: '#8aa' } })
    .png()
    .toBuffer();
  await employer.page.locator('input[type=file]').setInputFiles({ name: '作業場.png', mimeType: 'image/png', buffer });
  await employer.fill('写真の説明', '明るい作業場');
  await employer.press('この写真の公開を申請する');
  expect(await employer.text()).toContain('写真の公開を申請しました');
}

/** Takes the case of a kind, reads what it says and grants it. */
async function grant(desk: Person, kind: string, says: readonly string[], act: string): Promise<void> {
  await desk.open(`/office/queue?kind=${kind}`);
  await desk.page.locator('main table a[href^="/office/filings/"]').first().click();
  await desk.page.waitForURL('**/office/filings/*');
  await desk.press('担当する');
  const text = await desk.text();
  for (const each of says) expect(text).toContain(each);
  await desk.press(act);
  expect(await desk.text()).toMatch(/認めました|公開しました|受理・本登録しました/);
}

/** Two results in one form; a row without its answers stays with its error. */
async function registerResults(employer: Person, [one, other]: readonly number[]): Promise<void> {
  await employer.open('/employer/applicants');
  await employer.follow('結果をまとめて登録する');
  await employer.answer({ [`result.referral-${one}`]: 'hired', [`result.referral-${other}`]: 'hired' });
  await employer.answer({ [`termsDiffered.referral-${one}`]: 'no' });
  await employer.press('選んだ結果を登録する');
  expect(await employer.page.title()).toContain('エラー');
  expect(await employer.text()).toContain('1人の結果を登録しました');
  await employer.answer({ [`termsDiffered.referral-${other}`]: 'no' });
  await employer.press('選んだ結果を登録する');
  expect(await employer.text()).toContain('結果を登録しました');
}

for (const script of [true, false]) {
  test(`issue 3: an employer and the desk, ${script ? 'with' : 'without'} JavaScript`, async () => {
    const employer = await openForBusiness();
    const referrals = await makeReferrals(app, employer, 3, app.clock.today(), OFFICE);
    const applicant = await makeJobseeker(app, { name: '犀川 花子', officeCode: OFFICE });
    await app.db
      .updateTable('referral')
      .set({ jobseeker_id: applicant.jobseekerId })
      .where('id', '=', referrals[0] ?? 0)
      .execute();

    const first = await service.person({ script });
    await logIn(first, '/login', employer.email);
    const colleague = await service.person({ script, width: 360 });
    await inviteColleague(first, colleague, `soumu-${script}@example.jp`);
    const phone = script ? '050-0000-0011' : '050-0000-0012';
    await changeEstablishment(colleague, phone);

    const desk = await service.person({ script });
    await logInWithCode(service, desk, '/office/login', staff.email);
    await grant(desk, 'establishmentChange', ['050-0000-0001', phone], 'この変更を認める');
    await grant(desk, 'image', ['明るい作業場'], 'この写真を公開する');
    await colleague.open('/employer/establishment');
    expect(await colleague.text()).toContain(phone);

    const posting = `/employer/postings/${employer.postingId}`;
    const description = '旋盤を使って、部品を一つずつ仕上げます。';
    await colleague.open(posting);
    await colleague.follow('内容を変更する');
    await colleague.press('いまの内容を写して変更を始める');
    await colleague.follow('仕事の内容と雇用形態');
    await colleague.answer({ 'work.description': description });
    await colleague.press('保存して');
    await colleague.open(`${posting}/change/check`);
    await colleague.press('この変更を申し出る');
    expect(await colleague.text()).toContain('ハローワークへの申出');
    await grant(desk, 'postingChange', [description], 'この変更を認める');
    const visitor = await service.person({ script, width: 360 });
    await visitor.open(`/postings/${employer.number}`);
    expect(await visitor.text()).toContain(description);
    await colleague.open('/employer/establishment/images');
    expect(await colleague.text()).toContain('公開中');

    await registerResults(colleague, referrals.slice(1));
    await colleague.open(`/employer/referrals/${referrals[0]}`);
    await colleague.follow('メッセージを送る');
    await colleague.answer({ body: '面接の日程をご相談させてください。' });
    await colleague.press('このメッセージを送る');
    expect(await colleague.text()).toContain('メッセージを送りました');
    const jobseeker = await service.person({ script, width: 360 });
    await logIn(jobseeker, '/login?next=/jobseeker/messages', applicant.email);
    await jobseeker.open('/jobseeker/messages');
    await jobseeker.follow('犀川製作所');
    expect(await jobseeker.text()).toContain('面接の日程をご相談させてください。');

    await colleague.open(posting);
    await colleague.follow('募集を停止する');
    await colleague.press('募集の停止を申し出る');
    await grant(desk, 'postingStop', ['募集を停止する申出です'], '募集の停止を認める');
    await colleague.open(posting);
    expect(await colleague.text()).toContain('募集停止');

    await first.open('/employer/accounts');
    await first.page
      .locator('main table')
      .getByRole('link', { name: /総務課|soumu-/ })
      .click();
    await first.page.waitForURL('**/employer/accounts/*');
    const acts = await first.text();
    for (const act of [
      '事業所の変更を申請した',
      '写真の公開を申請した',
      '求人の変更を申し出た',
      '紹介の結果（採用）を登録した',
      '募集の停止を申し出た',
    ])
      expect(acts).toContain(act);
    expect(acts).not.toContain('その他の操作');
  }, 180_000);
}
