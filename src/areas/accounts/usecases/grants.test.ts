import { beforeEach, describe, expect, test } from 'vitest';
import { consentDocuments } from '#areas/notices/index.ts';
import { allow } from '#kernel/refusal.ts';
import { type Actor, type Caller, useCase } from '#platform/usecase.ts';
import { makeEmployer, makeGivenAccount } from '#test/factories/world.ts';
import { testApp } from '#test/support/app.ts';
import { lastKeyTo, mailsTo } from '#test/support/mails.ts';
import { makeUser, PASSWORD, sessionCookie } from '#test/support/people.ts';
import { codes } from '#test/support/ruling.ts';
import { browse } from '#test/support/web.ts';
import {
  accountsOfPage,
  actsOf,
  endOwnDelegation,
  erasePages,
  handOverFirst,
  invitationsOf,
  invite,
  inviteAgain,
  redeemKey,
  removeAccount,
  requestKey,
  takeInvitationBack,
  withdraw,
} from '../index.ts';

const { app, db, clock } = await testApp('2026-11-23');
const password = 'sunset over the sai river';
let serial = 0;

beforeEach(() => clock.moveTo('2026-11-23'));

const address = () => `colleague${++serial}@example.jp`;
const visitor: Caller = {
  actor: { kind: 'visitor', userId: null, label: 'visit:1', officeCode: null, subject: null },
};
const employerOf = (userId: string, establishmentId: number): Caller => {
  const actor: Actor = {
    kind: 'employer',
    userId,
    label: '採用 花子',
    officeCode: null,
    subject: `establishment:${establishmentId}`,
  };
  return { actor };
};
const consents = () =>
  consentDocuments('employer').map(({ id, version }) => ({ document: id, version, at: clock.now().toString() }));

async function page() {
  const { userId, establishmentId, email } = await makeEmployer(app);
  return { userId, establishmentId, email, first: employerOf(userId, establishmentId) };
}

const ask = (of: { establishmentId: number; first: Caller }, email: string) =>
  invite(app, of.first, { establishmentId: of.establishmentId, email, name: '採用 二郎' });

const takeUp = async (email: string, typed = password, key?: string) =>
  redeemKey(app, visitor, {
    purpose: 'employerInvited',
    email,
    key: key ?? (await lastKeyTo(app, email)),
    password: typed,
    consents: consents(),
    from: `client-${++serial}`,
  });

const kinds = async (establishmentId: number) => (await accountsOfPage(db, establishmentId)).map((each) => each.kind);
const delegation = {
  basis: 'laborAttorney' as const,
  detail: '13260001',
  startsOn: Temporal.PlainDate.from('2026-11-25'),
  endsOn: Temporal.PlainDate.from('2026-12-31'),
};

describe('T4(1) invitations', () => {
  test('the key of the invitation, consents and a password make an additional account', async () => {
    const of = await page();
    const email = address();
    expect((await ask(of, email.toUpperCase())).ok).toBe(true);
    expect((await takeUp(email)).ok).toBe(true);
    expect(await kinds(of.establishmentId)).toEqual(['first', 'additional']);
    expect(await invitationsOf(db, of.establishmentId)).toEqual([]);
    const agreed = await db
      .selectFrom('consent')
      .innerJoin('auth_user', 'auth_user.id', 'consent.user_id')
      .select('document')
      .where('email', '=', email)
      .execute();
    expect(agreed).toHaveLength(consentDocuments('employer').length);
  });

  test('T4(4) without the consents nothing is opened', async () => {
    const of = await page();
    const email = address();
    await ask(of, email);
    const key = await lastKeyTo(app, email);
    const answer = await redeemKey(app, visitor, {
      purpose: 'employerInvited',
      email,
      key,
      password,
      from: 'nobody',
    });
    expect(codes(answer)).toContain('consent-missing');
  });

  test('G④ the key ends after 50 minutes; within seven days the invited person gets another', async () => {
    const of = await page();
    const email = address();
    await ask(of, email);
    clock.advance({ minutes: 51 });
    expect(codes(await takeUp(email))).toEqual(['key-expired']);
    clock.moveTo('2026-11-30');
    const request = { purpose: 'employerInvited', email, consents: consents(), from: 'somewhere' } as const;
    expect((await requestKey(app, visitor, request)).ok).toBe(true);
    expect((await takeUp(email)).ok).toBe(true);
  });

  test('on the eighth day it has lapsed; the first account sends it again', async () => {
    const of = await page();
    const email = address();
    const sent = await ask(of, email);
    if (!sent.ok) throw new Error('refused');
    clock.moveTo('2026-12-01');
    await requestKey(app, visitor, { purpose: 'employerInvited', email, consents: consents(), from: 'elsewhere' });
    expect((await mailsTo(app, email)).at(-1)?.subject).toContain('招待はありません');
    const own = { establishmentId: of.establishmentId, grantId: sent.value.grantId };
    expect((await inviteAgain(app, of.first, own)).ok).toBe(true);
    expect((await takeUp(email)).ok).toBe(true);
    expect(codes(await inviteAgain(app, of.first, own))).toEqual(['invitation-gone']);
  });

  test('taken back, the key is worth nothing', async () => {
    const of = await page();
    const email = address();
    const sent = await ask(of, email);
    if (!sent.ok) throw new Error('refused');
    const own = { establishmentId: of.establishmentId, grantId: sent.value.grantId };
    expect((await takeInvitationBack(app, of.first, own)).ok).toBe(true);
    expect(codes(await takeUp(email))).toEqual(['invitation-gone']);
    expect(codes(await takeInvitationBack(app, of.first, own))).toEqual(['invitation-gone']);
  });

  test('an account that exists joins with its own password', async () => {
    const of = await page();
    const email = address();
    await makeUser(app, email);
    await ask(of, email);
    expect(codes(await takeUp(email, 'some other long password'))).toEqual(['password-of-account']);
    expect((await takeUp(email, PASSWORD)).ok).toBe(true);
  });

  test('the same address is invited once, an account not at all', async () => {
    const of = await page();
    const email = address();
    const both = await Promise.all([ask(of, email), ask(of, email)]);
    expect(both.flatMap(codes)).toEqual(['already-invited']);
    expect(codes(await ask(of, of.email))).toEqual(['already-account']);
    expect(codes(await ask(of, 'nowhere'))).toEqual(['not-an-address']);
  });

  test('only the first account manages the accounts', async () => {
    const of = await page();
    const other = await makeGivenAccount(app, of.establishmentId, 'additional');
    const second = employerOf(other.userId, of.establishmentId);
    expect(codes(await ask({ ...of, first: second }, address()))).toEqual(['first-account-only']);
    const own = { establishmentId: of.establishmentId, membershipId: other.membershipId };
    expect(codes(await removeAccount(app, second, own))).toEqual(['first-account-only']);
    expect(codes(await handOverFirst(app, second, own))).toEqual(['first-account-only']);
  });
});

describe('T4(1) ten additional accounts', () => {
  test('twenty-five invitations at once: ten stand', async () => {
    const of = await page();
    const answers = await Promise.all(Array.from({ length: 25 }, () => ask(of, address())));
    expect(answers.filter((each) => each.ok)).toHaveLength(10);
    expect(new Set(answers.flatMap(codes))).toEqual(new Set(['too-many-accounts']));
    expect(await invitationsOf(db, of.establishmentId)).toHaveLength(10);
  });

  test('accounts and standing invitations count together; lapsed ones hold no place', async () => {
    const of = await page();
    for (let n = 0; n < 9; n += 1) await makeGivenAccount(app, of.establishmentId, 'additional');
    const lapsing = address();
    const sent = await ask(of, lapsing);
    if (!sent.ok) throw new Error('refused');
    expect(codes(await ask(of, address()))).toEqual(['too-many-accounts']);
    clock.moveTo('2026-12-01');
    const last = address();
    expect((await ask(of, last)).ok).toBe(true);
    const own = { establishmentId: of.establishmentId, grantId: sent.value.grantId };
    expect(codes(await inviteAgain(app, of.first, own))).toEqual(['too-many-accounts']);
    expect((await takeUp(last)).ok).toBe(true);
    expect((await kinds(of.establishmentId)).filter((kind) => kind === 'additional')).toHaveLength(10);
  });

  test('the table itself has no eleventh place', async () => {
    const of = await page();
    for (let n = 0; n < 10; n += 1) await makeGivenAccount(app, of.establishmentId, 'additional');
    await expect(makeGivenAccount(app, of.establishmentId, 'additional')).rejects.toThrow(/membership_place/);
  });

  test('a key taken up twenty times at once makes one account', async () => {
    const of = await page();
    const email = address();
    await ask(of, email);
    const key = await lastKeyTo(app, email);
    const answers = await Promise.all(Array.from({ length: 20 }, () => takeUp(email, password, key)));
    expect(answers.filter((each) => each.ok)).toHaveLength(1);
    expect(await kinds(of.establishmentId)).toEqual(['first', 'additional']);
  });
});

describe('T4(1) removal and handing over', () => {
  test('a removed account is out at once, and can be invited again', async () => {
    const of = await page();
    const email = address();
    await ask(of, email);
    await takeUp(email);
    const [, account] = await accountsOfPage(db, of.establishmentId);
    if (!account) throw new Error('no account');
    const reply = await app.auth.api.signInEmail({ body: { email, password }, asResponse: true });
    const cookie = reply.headers
      .getSetCookie()
      .map((line) => line.split(';')[0])
      .join('; ');
    const browser = browse(app, cookie);
    const seen = async () => (await browser.get('/employer')).status;
    expect(await seen()).toBe(200);
    const own = { establishmentId: of.establishmentId, membershipId: account.membershipId };
    expect((await removeAccount(app, of.first, own)).ok).toBe(true);
    expect(await seen()).toBe(303);
    expect(codes(await removeAccount(app, of.first, own))).toEqual(['account-gone']);
    expect((await mailsTo(app, email)).at(-1)?.subject).toContain('使えなくなりました');
    expect((await ask(of, email)).ok).toBe(true);
    expect((await takeUp(email)).ok).toBe(true);
    expect(await kinds(of.establishmentId)).toEqual(['first', 'additional']);
  });

  test('the first account is not removed but handed over', async () => {
    const of = await page();
    const other = await makeGivenAccount(app, of.establishmentId, 'additional');
    const [first] = await accountsOfPage(db, of.establishmentId);
    const firstId = first?.membershipId ?? 0;
    const { establishmentId } = of;
    expect(codes(await removeAccount(app, of.first, { establishmentId, membershipId: firstId }))).toEqual([
      'account-gone',
    ]);
    const own = { establishmentId, membershipId: other.membershipId };
    const answers = await Promise.all([handOverFirst(app, of.first, own), handOverFirst(app, of.first, own)]);
    expect(answers.flatMap(codes)).toEqual(['first-account-only']);
    const now = await accountsOfPage(db, establishmentId);
    expect(now.map(({ userId, kind }) => [userId, kind])).toEqual([
      [other.userId, 'first'],
      [of.userId, 'additional'],
    ]);
    expect((await ask({ ...of, first: employerOf(other.userId, establishmentId) }, address())).ok).toBe(true);
  });

  test('T13(1) what a removed account was is erased with the page', async () => {
    const of = await page();
    const other = await makeGivenAccount(app, of.establishmentId, 'additional');
    await removeAccount(app, of.first, { establishmentId: of.establishmentId, membershipId: other.membershipId });
    await withdraw(app, of.first, { role: 'employer', id: of.establishmentId });
    clock.moveTo('2026-12-25');
    await erasePages.run(app, clock.now());
    for (const table of ['auth_user', 'account_grant'] as const)
      expect(await db.selectFrom(table).select('id').where('email', '=', other.email).execute()).toEqual([]);
  });
});

describe('T4(1) delegation', () => {
  async function delegate(of: Awaited<ReturnType<typeof page>>, email: string) {
    const sent = await invite(app, of.first, { establishmentId: of.establishmentId, email, name: '', delegation });
    if (!sent.ok) throw new Error('refused');
    return sent.value.grantId;
  }
  /** What an account opens of the page: its filing work and its applicants. */
  const opens = async (email: string) => {
    const browser = browse(app, await sessionCookie(app, email));
    const [postings, applicants] = [await browser.get('/employer/postings'), await browser.get('/employer/applicants')];
    return [postings.status, applicants.status];
  };

  test('does not count among the ten, and opens the page only while the contract runs', async () => {
    const of = await page();
    for (let n = 0; n < 10; n += 1) await makeGivenAccount(app, of.establishmentId, 'additional');
    const email = address();
    await makeUser(app, email);
    await delegate(of, email);
    expect((await takeUp(email, PASSWORD)).ok).toBe(true);
    expect(await opens(email)).toEqual([403, 403]);
    clock.moveTo('2026-11-25');
    expect(await opens(email)).toEqual([200, 403]);
    clock.moveTo('2026-12-31');
    expect(await opens(email)).toEqual([200, 403]);
    clock.moveTo('2027-01-01');
    expect(await opens(email)).toEqual([403, 403]);
  });

  test('one attorney serves several establishments, and ends one from their side', async () => {
    const [one, two] = [await page(), await page()];
    const email = address();
    const userId = await makeUser(app, email);
    await delegate(one, email);
    await takeUp(email, PASSWORD);
    await delegate(two, email);
    await takeUp(email, PASSWORD);
    clock.moveTo('2026-11-25');
    const browser = browse(app, await sessionCookie(app, email));
    expect((await browser.get('/account/pages')).text).toContain('マイページを選ぶ');
    const ended = await endOwnDelegation(app, employerOf(userId, one.establishmentId), one.establishmentId);
    expect(ended.ok).toBe(true);
    expect((await browser.get('/account/pages')).location).toBe('/employer/postings');
    expect(codes(await endOwnDelegation(app, employerOf(userId, one.establishmentId), one.establishmentId))).toEqual([
      'account-removed',
    ]);
  });

  test('a bad contract is refused field by field', async () => {
    const of = await page();
    const answer = await invite(app, of.first, {
      establishmentId: of.establishmentId,
      email: address(),
      name: '',
      delegation: { basis: undefined, detail: '', startsOn: undefined, endsOn: undefined },
    });
    expect(codes(answer)).toEqual(['delegation-basis', 'delegation-detail', 'delegation-dates', 'delegation-dates']);
  });
});

test('T4(1) what an account did for a page is listed also where it concerns somebody else’s record; never what it did for another page', async () => {
  const [of, other] = [await page(), await page()];
  const act = (first: Caller, kind: string) =>
    useCase(app, first, 'test', async (work) => {
      await work.record({ kind, subjects: ['thread:1'] });
      return allow(null);
    });
  await act(of.first, 'message.sent');
  await act(employerOf(of.userId, other.establishmentId), 'interview.proposed');
  const kindsOf = async (establishmentId: number) =>
    (await actsOf(db, { userId: of.userId, establishmentId, limit: 9 })).map(({ kind }) => kind);
  expect(await kindsOf(of.establishmentId)).toEqual(['message.sent']);
  expect(await kindsOf(other.establishmentId)).toEqual(['interview.proposed']);
});
