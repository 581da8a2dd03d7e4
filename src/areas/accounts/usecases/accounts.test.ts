import { beforeEach, describe, expect, test } from 'vitest';
import { consentDocuments } from '#areas/notices/index.ts';
import type { Ruling } from '#kernel/refusal.ts';
import type { Actor } from '#platform/usecase.ts';
import { testApp } from '#test/support/app.ts';
import { logIn, openAtCounter, redeemKey, requestKey, withdrawCounterOpening } from '../index.ts';

const { app, db, clock } = await testApp('2026-11-23');
const visitor = {
  actor: { kind: 'visitor', userId: null, label: 'visit:1', officeCode: null, subject: null } as Actor,
};
const staff = { actor: { kind: 'staff', userId: null, label: '窓口', officeCode: '17010', subject: null } as Actor };
const password = 'sunset over the sai river';
let client = 0;
let serial = 0;

beforeEach(() => {
  client += 1;
});

const address = () => `person${++serial}@example.jp`;
const codes = (ruling: Ruling<unknown>) => (ruling.ok ? [] : ruling.refusals.map((each) => each.code));
const consents = (account: 'employer' | 'jobseeker') =>
  consentDocuments(account).map(({ id, version }) => ({ document: id, version, at: clock.now().toString() }));

function ask(purpose: 'jobseeker' | 'employerCounter' | 'passwordReset', email: string) {
  const given = purpose === 'passwordReset' ? [] : consents(purpose === 'jobseeker' ? 'jobseeker' : 'employer');
  return requestKey(app, visitor, { purpose, email, consents: given, from: `client-${client}` });
}

const redeem = (
  purpose: 'jobseeker' | 'employerCounter' | 'passwordReset',
  email: string,
  key: string,
  typed = password,
) => redeemKey(app, visitor, { purpose, email, key, password: typed, from: `client-${client}` });

const signIn = (email: string, typed: string) =>
  logIn(app, visitor, { email, password: typed, from: `client-${client}`, headers: new Headers() });

async function mailsTo(email: string) {
  return db
    .selectFrom('outbox')
    .select(['kind', 'subject', 'body'])
    .where('to_address', '=', email)
    .orderBy('id')
    .execute();
}

async function lastKey(email: string): Promise<string> {
  const mails = await mailsTo(email);
  return /認証キー：([A-Z0-9-]+)/.exec(mails.at(-1)?.body ?? '')?.[1] ?? '';
}

const users = (email: string) => db.selectFrom('auth_user').select('id').where('email', '=', email).execute();

async function opened(): Promise<string> {
  const email = address();
  await ask('jobseeker', email);
  expect((await redeem('jobseeker', email, await lastKey(email))).ok).toBe(true);
  return email;
}

describe('G①–⑥ counter opening', () => {
  test('the address entered at the counter, the key and a password open the page with its first account', async () => {
    const email = address();
    const entered = await openAtCounter(app, staff, { email: email.toUpperCase(), name: '犀川製作所' });
    expect(entered).toMatchObject({ ok: true, value: { email } });
    expect((await ask('employerCounter', email)).ok).toBe(true);
    const done = await redeem('employerCounter', email, await lastKey(email));
    if (!done.ok || !entered.ok) throw new Error('refused');
    expect(done.value.establishmentId).toBe(entered.value.establishmentId);
    const membership = await db
      .selectFrom('membership')
      .selectAll()
      .where('user_id', '=', done.value.userId)
      .executeTakeFirstOrThrow();
    expect(membership).toMatchObject({ role: 'employer', first_account: true });
    const agreed = await db.selectFrom('consent').select('document').where('user_id', '=', done.value.userId).execute();
    expect(agreed.map((row) => row.document).sort()).toEqual(
      consentDocuments('employer')
        .map((each) => each.id)
        .sort(),
    );
    expect((await signIn(email, password)).ok).toBe(true);
  });

  test('the same address cannot be entered twice while it waits', async () => {
    const email = address();
    const [one, other] = await Promise.all([
      openAtCounter(app, staff, { email, name: '' }),
      openAtCounter(app, staff, { email, name: '' }),
    ]);
    expect([...codes(one), ...codes(other)]).toEqual(['address-already-entered']);
  });

  test('an entry is taken back by its own office only, and not after the page is open', async () => {
    const email = address();
    const entered = await openAtCounter(app, staff, { email, name: '' });
    if (!entered.ok) throw new Error('refused');
    const elsewhere = { actor: { ...staff.actor, officeCode: '17020' } };
    const id = entered.value.establishmentId;
    expect(codes(await withdrawCounterOpening(app, elsewhere, id))).toEqual(['opening-gone']);
    expect((await withdrawCounterOpening(app, staff, id)).ok).toBe(true);
    expect(codes(await withdrawCounterOpening(app, staff, id))).toEqual(['opening-gone']);

    const again = await openAtCounter(app, staff, { email, name: '' });
    if (!again.ok) throw new Error('refused');
    await ask('employerCounter', email);
    await redeem('employerCounter', email, await lastKey(email));
    expect(codes(await withdrawCounterOpening(app, staff, again.value.establishmentId))).toEqual(['opening-gone']);
  });

  test('T4(1) an account that exists joins with its own password and keeps it', async () => {
    const email = await opened();
    await openAtCounter(app, staff, { email, name: '' });
    await ask('employerCounter', email);
    const key = await lastKey(email);
    expect(codes(await redeem('employerCounter', email, key, 'another long password'))).toEqual([
      'password-of-account',
    ]);
    expect((await redeem('employerCounter', email, key, password)).ok).toBe(true);
    expect(await users(email)).toHaveLength(1);
    expect((await signIn(email, password)).ok).toBe(true);
  });
});

describe('G④ the key', () => {
  test('is valid for 50 minutes and no longer', async () => {
    const [soon, late] = [address(), address()];
    await ask('jobseeker', soon);
    await ask('jobseeker', late);
    clock.advance({ minutes: 50 });
    expect((await redeem('jobseeker', soon, await lastKey(soon))).ok).toBe(true);
    clock.advance({ milliseconds: 1 });
    expect(codes(await redeem('jobseeker', late, await lastKey(late)))).toEqual(['key-expired']);
    expect(await users(late)).toHaveLength(0);
  });

  test('works once', async () => {
    const email = address();
    await ask('jobseeker', email);
    const key = await lastKey(email);
    await redeem('jobseeker', email, key);
    expect(codes(await redeem('jobseeker', email, key))).toEqual(['key-used']);
  });

  test('is superseded by asking again', async () => {
    const email = address();
    await ask('jobseeker', email);
    const first = await lastKey(email);
    await ask('jobseeker', email);
    expect(codes(await redeem('jobseeker', email, first))).toEqual(['key-superseded']);
    expect((await redeem('jobseeker', email, await lastKey(email))).ok).toBe(true);
  });

  test('is worth nothing after ten wrong tries', async () => {
    const email = address();
    await ask('jobseeker', email);
    const key = await lastKey(email);
    for (let i = 0; i < 10; i += 1)
      expect(codes(await redeem('jobseeker', email, 'AAAA-AAAA-AAAA'))).toEqual(['key-wrong']);
    expect(codes(await redeem('jobseeker', email, key))).toEqual(['key-attempts']);
    expect(await users(email)).toHaveLength(0);
  });

  test('is for its address and purpose only', async () => {
    const [email, other] = [address(), address()];
    await ask('jobseeker', email);
    await ask('jobseeker', other);
    expect(codes(await redeem('jobseeker', other, await lastKey(email)))).toEqual(['key-wrong']);
    expect(codes(await redeem('passwordReset', email, await lastKey(email)))).toEqual(['key-wrong']);
  });

  test('is kept as a hash', async () => {
    const email = address();
    await ask('jobseeker', email);
    const row = await db
      .selectFrom('verification_key')
      .selectAll()
      .where('email', '=', email)
      .executeTakeFirstOrThrow();
    expect(JSON.stringify(row)).not.toContain((await lastKey(email)).replaceAll('-', ''));
  });

  test('redeemed 20 times at once opens exactly one account', async () => {
    const email = address();
    await ask('jobseeker', email);
    const key = await lastKey(email);
    const answers = await Promise.all(Array.from({ length: 20 }, () => redeem('jobseeker', email, key)));
    expect(answers.filter((each) => each.ok)).toHaveLength(1);
    expect(await users(email)).toHaveLength(1);
    expect((await signIn(email, password)).ok).toBe(true);
  });

  test('asked for 20 times at once leaves one current key', async () => {
    const email = address();
    const answers = await Promise.all(Array.from({ length: 20 }, () => ask('jobseeker', email)));
    expect(answers.filter((each) => each.ok)).toHaveLength(5);
    const current = await db
      .selectFrom('verification_key')
      .select('id')
      .where('email', '=', email)
      .where('used_at', 'is', null)
      .where('superseded_at', 'is', null)
      .execute();
    expect(current).toHaveLength(1);
    expect((await redeem('jobseeker', email, await lastKey(email))).ok).toBe(true);
  });
});

test('T5(4) no key without every consent in its present version', async () => {
  const given = consents('jobseeker').slice(1);
  const ruling = await requestKey(app, visitor, { purpose: 'jobseeker', email: address(), consents: given, from: 'x' });
  expect(codes(ruling)).toEqual(['consent-missing']);
});

describe('R16 no account is told apart from none', () => {
  test.each(['jobseeker', 'employerCounter', 'passwordReset'] as const)(
    '%s: same answer, one key row and one mail for both',
    async (purpose) => {
      const known = await opened();
      const unknown = address();
      const before = (await mailsTo(known)).length;
      const [one, other] = [await ask(purpose, known), await ask(purpose, unknown)];
      expect(one).toEqual({ ok: true, value: { email: known } });
      expect(other).toEqual({ ok: true, value: { email: unknown } });
      expect((await mailsTo(known)).length - before).toBe(1);
      expect(await mailsTo(unknown)).toHaveLength(1);
      for (const email of [known, unknown])
        expect(codes(await redeem(purpose, email, 'AAAA-AAAA-AAAA'))).toEqual(['key-wrong']);
    },
  );

  test('login: wrong password and unknown address', async () => {
    const known = await opened();
    expect(await signIn(known, 'not the password')).toEqual(await signIn(address(), 'not the password'));
  });
});

describe('T15 login', () => {
  test('ten failures lock for fifteen minutes, also for the right password, then open again', async () => {
    const email = await opened();
    for (let i = 0; i < 10; i += 1) expect(codes(await signIn(email, 'wrong password'))).toEqual(['login-wrong']);
    expect(codes(await signIn(email, password))).toEqual(['login-locked']);
    clock.advance({ minutes: 15 });
    expect((await signIn(email, password)).ok).toBe(true);
  });

  test('forty tries at once get at most ten answers about the password', async () => {
    const email = await opened();
    const answers = await Promise.all(Array.from({ length: 40 }, () => signIn(email, 'wrong password')));
    expect(answers.filter((each) => codes(each)[0] === 'login-wrong')).toHaveLength(10);
  });

  test('a new password by key ends sessions and the lock, and is told by mail', async () => {
    const email = await opened();
    expect((await signIn(email, password)).ok).toBe(true);
    for (let i = 0; i < 10; i += 1) await signIn(email, 'wrong password');
    await ask('passwordReset', email);
    expect((await redeem('passwordReset', email, await lastKey(email), 'a wholly new password')).ok).toBe(true);
    const [user] = await users(email);
    const sessions = db
      .selectFrom('auth_session')
      .select('id')
      .where('userId', '=', user?.id ?? '');
    expect(await sessions.execute()).toHaveLength(0);
    expect((await mailsTo(email)).at(-1)?.kind).toBe('accounts.passwordChanged');
    expect(codes(await signIn(email, password))).toEqual(['login-wrong']);
    expect((await signIn(email, 'a wholly new password')).ok).toBe(true);
  });
});

test('G④: the key is told in English too, to who may read the pages in English', async () => {
  const email = address();
  await ask('jobseeker', email);
  const [mail] = await mailsTo(email);
  expect(mail?.body).toContain(`[English] Your key to open a jobseeker page: ${await lastKey(email)}`);
  expect(mail?.body).toContain('/open/jobseeker/key?lang=en');
});
