import { describe, expect, test } from 'vitest';
import { postingById, postingFields } from '#areas/postings/index.ts';
import { printSection } from '#kernel/fields/index.ts';
import { fillEstablishment, makeDraft, makeEmployer, makeStaff } from '#test/factories/filing.ts';
import { fullTimeContent } from '#test/factories/posting-content.ts';
import { makeEmployer as makeOpenEmployer } from '#test/factories/world.ts';
import { testApp } from '#test/support/app.ts';
import { referenceDatabase } from '#test/support/database.ts';
import { sayWhy, sessionCookie } from '#test/support/people.ts';
import { browse } from '#test/support/web.ts';

const { app, db } = await testApp('2026-11-24', await referenceDatabase());

const staff = await makeStaff(app);
const desk = browse(app, await sessionCookie(app, staff.email));

/** A registered establishment, with or without a page of its own. */
async function registered(): Promise<number> {
  const employer = await makeEmployer(app);
  await fillEstablishment(app, employer);
  await db
    .updateTable('establishment')
    .set({ state: 'registered', number: `1701-${employer.establishmentId}-1`, registered_on: app.clock.today() })
    .where('id', '=', employer.establishmentId)
    .execute();
  return employer.establishmentId;
}

describe('T10(1), G change: what is done for an employer who calls', () => {
  test('stopped, resumed, extended, filled after a confirmation; the page tells it', async () => {
    const { postingId } = await makeOpenEmployer(app, { officeCode: '17010', validThrough: '2026-12-31' });
    await db
      .updateTable('posting_state')
      .set({ accepted_on: Temporal.PlainDate.from('2026-10-05') })
      .where('posting_id', '=', postingId)
      .execute();
    const here = `/office/postings/${postingId}`;
    expect((await desk.post(here, { act: 'stop' })).location).toBe(here);
    expect((await desk.get(here)).text).toContain('募集を停止しました');
    expect((await desk.post(here, { act: 'stop' })).status).toBe(422);
    expect((await desk.post(here, { act: 'resume' })).status).toBe(303);
    expect((await desk.post(here, { act: 'extend' })).status).toBe(303);
    expect((await postingById(db, postingId))?.validThrough?.toString()).toBe('2027-01-31');
    expect((await desk.get(here)).body).not.toContain('value="extend"');
    expect((await desk.get(`${here}?confirm=fill`)).text).toContain('元に戻すことはできません');
    expect((await desk.post(here, { act: 'fill' })).status).toBe(303);
    const after = await desk.get(here);
    expect(after.text).toContain('充足');
    expect(after.body).not.toContain('value="stop"');
  });

  test('an employer’s own draft and another office’s posting are not there', async () => {
    const employer = await makeEmployer(app);
    const draft = await makeDraft(app, employer);
    expect((await desk.get(`/office/postings/${draft}`)).status).toBe(404);
    const away = await makeOpenEmployer(app, { officeCode: '27020' });
    expect((await desk.get(`/office/postings/${away.postingId}`)).status).toBe(404);
    expect((await desk.post(`/office/postings/${away.postingId}`, { act: 'fill' })).status).toBe(404);
  });
});

describe('T8(2): the input of a paper application', () => {
  test('T11(7) T11(8) typed in section by section, told what self-applications mean, checked, filed without a visit; then it waits in the queue', async () => {
    const id = await registered();
    const begin = `/office/establishments/${id}/postings/new`;
    expect((await desk.get(begin)).text).toContain('記録を開く理由');
    await sayWhy(app, staff.userId, id);
    expect((await desk.post(begin, { kind: '' })).status).toBe(422);
    const begun = await desk.post(begin, { kind: 'general' });
    const here = begun.location ?? '';
    expect(here).toMatch(/^\/office\/postings\/\d+$/);
    const bad = await desk.post(`${here}/edit/pay`, { 'pay.base.from': 'たくさん' });
    expect(bad.status).toBe(422);
    expect(bad.body).toContain('たくさん');
    for (const { key } of postingFields)
      await desk.post(
        `${here}/edit/${key}`,
        printSection(postingFields, key, fullTimeContent) as Record<string, string>,
      );
    expect((await desk.get(`${here}/check`)).text).toContain('この内容で受け付ける');
    const told = (await desk.get(`${here}/check`)).text;
    for (const word of ['特定求職者雇用開発助成金', 'トライアル雇用助成金', '地域雇用開発助成金', '2021年10月1日'])
      expect(told).toContain(word);
    expect(told).toContain('トラブルは、求人者と応募者の間で解決');
    const closed = { ...fullTimeContent, head: { ...fullTimeContent.head, acceptsSelfApplication: false } };
    await desk.post(`${here}/edit/head`, printSection(postingFields, 'head', closed) as Record<string, string>);
    expect((await desk.get(`${here}/check`)).text).not.toContain('オンライン自主応募を受け付ける前に');
    expect((await desk.post(`${here}/check`, {})).location).toBe(here);
    const posting = await postingById(db, Number(here.split('/').at(-1)));
    expect(posting).toMatchObject({ state: 'filed', byDeputy: true, visitDue: null });
    expect((await desk.get('/office/queue')).text).toContain('介護職員（夜勤なし）');
    expect((await desk.get(`${here}/edit/work`)).status).toBe(404);
  });
});
