import { beforeAll, expect, test } from 'vitest';
import { testApp } from '#test/support/app.ts';
import { makeMembership, makeUser, sessionCookie } from '#test/support/people.ts';
import { browse } from '#test/support/web.ts';

const { app, db } = await testApp('2026-11-24');
const here = '/office/open-employer';

beforeAll(async () => {
  for (const [email, role, officeCode] of [
    ['kanazawa@example.jp', 'counter', '17010'],
    ['komatsu@example.jp', 'head', '17020'],
  ] as const)
    await makeMembership(app, await makeUser(app, email), role, { officeCode });
  await makeUser(app, 'person@example.jp');
});

const as = async (email: string) => browse(app, await sessionCookie(app, email));

test('G① an address is entered, shown as waiting, and taken back', async () => {
  const staff = await as('kanazawa@example.jp');
  expect((await staff.post(here, { email: 'SOUMU@example.jp', name: '犀川製作所' })).location).toBe(here);
  const shown = await staff.get(here);
  expect(shown.text).toContain('メールアドレスを登録しました');
  expect(shown.text).toContain('soumu@example.jp');
  const id = /name="withdraw" value="(\d+)"/.exec(shown.body)?.[1] ?? '';
  const row = await db.selectFrom('establishment').selectAll().where('id', '=', Number(id)).executeTakeFirstOrThrow();
  expect(row).toMatchObject({
    state: 'opened',
    opened_at_counter: true,
    office_code: '17010',
    counter_email: 'soumu@example.jp',
  });

  const other = await as('komatsu@example.jp');
  expect((await other.get(here)).text).not.toContain('soumu@example.jp');
  expect((await other.post(here, { withdraw: id })).status).toBe(422);

  await staff.post(here, { withdraw: id });
  expect((await staff.get(here)).text).toContain('登録を取り消しました');
  expect((await staff.get(here)).text).not.toContain('soumu@example.jp');
});

test('bad input: 422 with everything typed kept', async () => {
  const staff = await as('kanazawa@example.jp');
  const reply = await staff.post(here, { email: 'nowhere', name: '白山商店' });
  expect(reply.status).toBe(422);
  expect(reply.body).toContain('value="nowhere"');
  expect(reply.body).toContain('value="白山商店"');
  await staff.post(here, { email: 'twice@example.jp', name: '' });
  expect((await staff.post(here, { email: 'twice@example.jp', name: '' })).status).toBe(422);
});

test('only staff of an office: others are refused, visitors log in', async () => {
  expect((await (await as('person@example.jp')).get(here)).status).toBe(403);
  expect((await browse(app).get(here)).location).toContain('/login');
});
