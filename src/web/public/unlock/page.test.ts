import { beforeAll, describe, expect, test } from 'vitest';
import { openPostings } from '#test/factories/postings.ts';
import { makeJobseeker } from '#test/factories/world.ts';
import { testApp } from '#test/support/app.ts';
import { referenceDatabase } from '#test/support/database.ts';
import { sessionCookie } from '#test/support/people.ts';
import { browse } from '#test/support/web.ts';

const { app, database, clock } = await testApp('2026-11-24', await referenceDatabase());
const NAME = '求職者だけの商店';
let number = '';
let jobseeker = { email: '', jobseekerId: 0 };
let jobseekerNumber = '';

beforeAll(async () => {
  const [made] = await openPostings(app, 1, () => ({ disclosure: 2, employerName: `${NAME}\nヒミツ` }));
  number = made?.number ?? '';
  jobseeker = await makeJobseeker(app);
  const row = await database.db
    .updateTable('jobseeker')
    .set({ valid_through: clock.today().add({ months: 2 }) })
    .where('id', '=', jobseeker.jobseekerId)
    .returning('number')
    .executeTakeFirstOrThrow();
  jobseekerNumber = row.number ?? '';
});

const path = () => `/postings/${number}`;
const unlock = `/unlock?next=${encodeURIComponent('/postings')}`;

test('S number: a visitor enters a valid number, in any width, and reads on where they were, told who the employer is', async () => {
  const visitor = browse(app);
  const before = await visitor.get(path());
  expect(before.text).not.toContain(NAME);
  expect(before.body).toContain(`/unlock?next=${encodeURIComponent(path())}`);
  const wide = jobseekerNumber.replace(/\d/g, (digit) => String.fromCodePoint(digit.charCodeAt(0) + 0xfee0));
  const reply = await visitor.post('/unlock', { number: wide, next: path() });
  expect([reply.status, reply.location]).toEqual([303, path()]);
  expect((await visitor.get(path())).text).toContain(NAME);
  expect((await visitor.get(`/postings?q=${NAME}`)).text).toContain('21:00 まで');
  expect((await visitor.get(unlock)).text).toContain('求職番号を確認済みです');
});

test('S number: remembered at most twelve hours, by this browser alone, forgotten on wish and at log-out', async () => {
  const visitor = browse(app);
  const unlocked = await visitor.post('/unlock', { number: jobseekerNumber });
  const cookies = unlocked.headers.getSetCookie();
  expect(cookies.find((line) => line.startsWith('hw_unlock='))).not.toMatch(/max-age|expires/i);
  expect(cookies.join()).not.toContain(jobseekerNumber);
  const mark = cookies.find((line) => line.startsWith('hw_unlock='))?.split(';')[0] ?? '';
  const knows = async (browser = visitor) => (await browser.get(path())).text.includes(NAME);
  expect(await knows()).toBe(true);
  expect(await knows(browse(app, mark))).toBe(false);
  expect(await knows(browse(app, 'hw_unlock=9999999999999.x'))).toBe(false);
  clock.advance({ hours: 12 });
  expect(await knows()).toBe(false);
  clock.advance({ hours: -12 });
  expect(await knows()).toBe(true);
  expect((await visitor.post('/unlock', { act: 'forget' })).location).toBe('/unlock');
  expect(await knows()).toBe(false);
  await visitor.post('/unlock', { number: jobseekerNumber });
  await visitor.post('/logout');
  expect(await knows()).toBe(false);
});

test('S number: unknown, expired and ended numbers are answered alike; what was typed stays', async () => {
  const ended = await makeJobseeker(app);
  const set = (values: {
    valid_through: Temporal.PlainDate;
    invalid_from?: Temporal.PlainDate;
    invalid_reason?: string;
  }) =>
    database.db
      .updateTable('jobseeker')
      .set(values)
      .where('id', '=', ended.jobseekerId)
      .returning('number')
      .executeTakeFirst();
  const expired = (await set({ valid_through: clock.today().subtract({ days: 1 }) }))?.number ?? '';
  const bodyOf = async (typed: string) => {
    const reply = await browse(app).post('/unlock', { number: typed });
    expect(reply.status).toBe(422);
    expect(reply.body).toContain(`value="${typed}"`);
    expect(reply.headers.getSetCookie().join()).not.toContain('hw_unlock');
    return reply.body.replaceAll(typed, '').replace(/name="_key" value="[^"]*"/g, '');
  };
  const unknown = await bodyOf('13010-99999999');
  expect(unknown).toContain('この求職番号では確認できませんでした');
  expect(await bodyOf(expired)).toBe(unknown);
  await set({
    valid_through: clock.today().add({ days: 9 }),
    invalid_from: clock.today(),
    invalid_reason: 'withdrawn',
  });
  expect(await bodyOf(expired)).toBe(unknown);
  expect(await bodyOf('13010')).not.toBe(unknown);
});

test('T15: the eleventh try of a quarter of an hour from one address is refused, even with a valid number', async () => {
  await database.db.deleteFrom('rate_limit').execute();
  const visitor = browse(app);
  const tries = await Promise.all(
    Array.from({ length: 12 }, (_, nth) => visitor.post('/unlock', { number: `13010-9${nth}` })),
  );
  expect(tries.filter(({ text }) => text.includes('確認できませんでした'))).toHaveLength(10);
  const refused = await browse(app).post('/unlock', { number: jobseekerNumber });
  expect(refused.status).toBe(422);
  expect(refused.text).toContain('短い時間に多くの操作がありました');
  await database.db.deleteFrom('rate_limit').execute();
});

describe('who needs no number', () => {
  test('a jobseeker who is logged in is told so', async () => {
    const reply = await browse(app, await sessionCookie(app, jobseeker.email)).get(unlock);
    expect(reply.text).toContain('番号の入力はいりません');
    expect(reply.body).not.toContain('name="number"');
  });
  test('in English too; nowhere else does the page lead to', async () => {
    const reply = await browse(app).get('/unlock?lang=en&next=https://evil.example/');
    expect(reply.text).toContain('Enter your jobseeker number');
    expect(reply.body).not.toContain('"https://evil.example');
    const sent = await browse(app).post('/unlock', { number: jobseekerNumber, next: 'https://evil.example/' });
    expect(sent.location).toBe('/unlock');
  });
});
