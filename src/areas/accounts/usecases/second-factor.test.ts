import { expect, test } from 'vitest';
import type { Ruling } from '#kernel/refusal.ts';
import { systemClock } from '#platform/clock.ts';
import type { Caller } from '#platform/usecase.ts';
import { testApp } from '#test/support/app.ts';
import { lastKeyTo, mailsTo } from '#test/support/mails.ts';
import { freshCode, giveSecondFactor, makeUser, PASSWORD, TOTP_SECRET } from '#test/support/people.ts';
import {
  changeAddress,
  changePassword,
  completeLogin,
  logIn,
  removeSecondFactor,
  renewBackupCodes,
  requestAddressChange,
  secondFactorOf,
  secretToEnter,
  sessionsOf,
  setSecondFactor,
} from '../index.ts';
import { totpCode, totpStep } from '../rules/totp.ts';

const { app, db, clock } = await testApp('2026-11-23');
const headers = new Headers();
let serial = 0;

const codes = (ruling: Ruling<unknown>) => (ruling.ok ? [] : ruling.refusals.map((each) => each.code));
const visitor: Caller = {
  actor: { kind: 'visitor', userId: null, label: 'visit:1', officeCode: null, subject: null },
};
const as = (userId: string): Caller => ({ actor: { ...visitor.actor, userId } });

async function person() {
  const email = `second${++serial}@example.jp`;
  return { email, userId: await makeUser(app, email) };
}

const enter = (email: string, password = PASSWORD) =>
  logIn(app, visitor, { email, password, from: `client-${++serial}`, headers });

async function pendingOf(email: string): Promise<string> {
  const step = await enter(email);
  if (!step.ok || !('pending' in step.value)) throw new Error('no second step');
  return step.value.pending;
}

const finish = (token: string, code: string) => completeLogin(app, visitor, { token, code, headers });

test('T15 set with a first code, shown once, told by mail; then every login asks for it', async () => {
  const { email, userId } = await person();
  const secret = await secretToEnter(app, as(userId));
  expect(await secretToEnter(app, as(userId))).toEqual(secret);
  expect(secret?.address).toContain(encodeURIComponent(email));
  expect(codes(await setSecondFactor(app, as(userId), { code: '000000', sessionId: '' }))).toEqual(['code-wrong']);
  expect('cookies' in ((await enter(email)) as { value: object }).value).toBe(true);

  const bytes = Buffer.from(
    [...(secret?.text ?? '')]
      .map((letter) => 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567'.indexOf(letter).toString(2).padStart(5, '0'))
      .join('')
      .match(/.{8}/g)
      ?.map((bits) => Number.parseInt(bits, 2)) ?? [],
  );
  const code = totpCode(bytes, totpStep(systemClock.now()));
  const set = await setSecondFactor(app, as(userId), { code, sessionId: '' });
  if (!set.ok) throw new Error('refused');
  expect(new Set(set.value.codes).size).toBe(10);
  expect(await sessionsOf(db, userId)).toEqual([]);
  expect(await secretToEnter(app, as(userId))).toBeUndefined();
  expect((await mailsTo(app, email)).at(-1)?.subject).toContain('2段階認証を設定しました');
  const token = await pendingOf(email);
  expect(codes(await finish(token, code))).toEqual(['code-wrong']);
  expect(await sessionsOf(db, userId)).toEqual([]);

  const [backup = ''] = set.value.codes;
  expect((await finish(token, backup.toLowerCase())).ok).toBe(true);
  expect(codes(await finish(token, backup))).toEqual(['login-over']);
  expect(codes(await finish(await pendingOf(email), backup))).toEqual(['code-wrong']);
  expect(await secondFactorOf(app, userId)).toEqual({ codesLeft: 9 });
  expect((await mailsTo(app, email)).at(-1)?.body).toContain('残りの予備コードは9個');
  expect(await sessionsOf(db, userId)).toHaveLength(1);
});

test('T15 twenty logins with one code at once: one is in', async () => {
  const { email, userId } = await person();
  await giveSecondFactor(app, userId);
  const code = await freshCode(app, email);
  const tokens = await Promise.all(Array.from({ length: 9 }, () => pendingOf(email)));
  const answers = await Promise.all(tokens.map((token) => finish(token, code)));
  expect(answers.filter((each) => each.ok)).toHaveLength(1);
  expect(await sessionsOf(db, userId)).toHaveLength(1);
});

test('T15 wrong codes lock the second step for all logins of the account, however many processes try', async () => {
  const { email, userId } = await person();
  await giveSecondFactor(app, userId);
  const tokens = await Promise.all(Array.from({ length: 8 }, () => pendingOf(email)));
  const tries = await Promise.all(
    Array.from({ length: 40 }, (_, index) => finish(tokens[index % tokens.length] ?? '', '000000')),
  );
  expect(tries.filter((each) => codes(each)[0] === 'code-wrong')).toHaveLength(10);
  expect(tries.filter((each) => codes(each)[0] === 'login-locked')).toHaveLength(30);
  expect(codes(await finish(tokens[0] ?? '', await freshCode(app, email)))).toEqual(['login-locked']);
  clock.advance({ minutes: 15 });
  expect((await finish(await pendingOf(email), await freshCode(app, email))).ok).toBe(true);
});

test('T15 the second step is owed for ten minutes', async () => {
  const { email, userId } = await person();
  await giveSecondFactor(app, userId);
  const token = await pendingOf(email);
  clock.advance({ minutes: 10 });
  expect(codes(await finish(token, await freshCode(app, email)))).toEqual(['login-over']);
  expect(codes(await finish('made up', '000000'))).toEqual(['login-over']);
});

test('T15 new backup codes and removing ask for the password', async () => {
  const { email, userId } = await person();
  await giveSecondFactor(app, userId);
  expect(codes(await renewBackupCodes(app, as(userId), 'wrong'))).toEqual(['password-wrong']);
  const renewed = await renewBackupCodes(app, as(userId), PASSWORD);
  if (!renewed.ok) throw new Error('refused');
  expect((await finish(await pendingOf(email), renewed.value.codes[3] ?? '')).ok).toBe(true);
  expect(codes(await removeSecondFactor(app, as(userId), 'wrong'))).toEqual(['password-wrong']);
  expect((await removeSecondFactor(app, as(userId), PASSWORD)).ok).toBe(true);
  expect('cookies' in ((await enter(email)) as { value: object }).value).toBe(true);
  expect(codes(await renewBackupCodes(app, as(userId), PASSWORD))).toEqual(['second-factor-none']);
});

test('T15 the secret is nowhere in the database as it is', async () => {
  const { userId } = await person();
  await giveSecondFactor(app, userId);
  const row = await db.selectFrom('second_factor').select('secret').where('user_id', '=', userId).executeTakeFirst();
  expect(row?.secret.includes(TOTP_SECRET)).toBe(false);
});

test('T15 a new password asks for the old one and ends the other sessions', async () => {
  const { email, userId } = await person();
  await enter(email);
  await enter(email);
  const [keep] = await sessionsOf(db, userId);
  const sessionId = keep?.id ?? '';
  const next = 'a new sunset over the river';
  const wrong = await changePassword(app, as(userId), { old: 'wrong', next, sessionId });
  expect(wrong.ok ? [] : wrong.refusals.map(({ field, code }) => [field, code])).toEqual([['old', 'password-wrong']]);
  const short = await changePassword(app, as(userId), { old: PASSWORD, next: 'short', sessionId });
  expect(codes(short)).toEqual(['password-too-short']);
  expect((await changePassword(app, as(userId), { old: PASSWORD, next, sessionId })).ok).toBe(true);
  expect((await sessionsOf(db, userId)).map(({ id }) => id)).toEqual([sessionId]);
  expect(codes(await enter(email))).toEqual(['login-wrong']);
  expect((await enter(email, next)).ok).toBe(true);
});

test('T5(1) the address changes with the keys of both addresses, and not with one', async () => {
  const { email, userId } = await person();
  const next = `moved${++serial}@example.jp`;
  expect(codes(await requestAddressChange(app, as(userId), { email, password: PASSWORD }))).toEqual(['same-address']);
  expect(codes(await requestAddressChange(app, as(userId), { email: next, password: 'no' }))).toEqual([
    'password-wrong',
  ]);
  expect((await requestAddressChange(app, as(userId), { email: next, password: PASSWORD })).ok).toBe(true);
  const [oldKey, newKey] = [await lastKeyTo(app, email), await lastKeyTo(app, next)];
  const change = (keys: { oldKey: string; newKey: string }) =>
    changeAddress(app, as(userId), { email: next, sessionId: '', ...keys });
  for (const keys of [
    { oldKey, newKey: oldKey },
    { oldKey: newKey, newKey },
  ])
    expect(codes(await change(keys))).toEqual(['key-wrong']);
  const answers = await Promise.all([change({ oldKey, newKey }), change({ oldKey, newKey })]);
  expect(answers.filter((each) => each.ok)).toHaveLength(1);
  expect(codes(await enter(email))).toEqual(['login-wrong']);
  expect((await enter(next)).ok).toBe(true);
});

test('T15 whether the new address is taken is told to its owner only', async () => {
  const [one, other] = [await person(), await person()];
  const answer = await requestAddressChange(app, as(one.userId), { email: other.email, password: PASSWORD });
  expect(answer.ok).toBe(true);
  expect((await mailsTo(app, other.email)).at(-1)?.body).not.toContain('認証キー：');
  expect((await mailsTo(app, one.email)).at(-1)?.body).toContain('認証キー：');
});
