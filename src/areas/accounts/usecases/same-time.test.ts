import { expect, test } from 'vitest';
import { consentDocuments } from '#areas/notices/index.ts';
import type { Caller } from '#platform/usecase.ts';
import { makeEmployer } from '#test/factories/world.ts';
import { testApp } from '#test/support/app.ts';
import { makeUser, PASSWORD } from '#test/support/people.ts';
import { invite, logIn, openAtCounter, redeemKey, requestKey } from '../index.ts';

const { app } = await testApp('2026-11-23');
const visitor: Caller = {
  actor: { kind: 'visitor', userId: null, label: 'visit:1', officeCode: null, subject: null },
};
let serial = 0;
const address = (who: string) => `${who}${++serial}@example.jp`;
const client = () => `client-${++serial}`;
const consents = (account: 'employer' | 'jobseeker') =>
  consentDocuments(account).map(({ id, version }) => ({
    document: id,
    version,
    at: app.clock.now().toString(),
  }));

/** Tries on each side: the middle one of so many is not moved by a few that the machine held up. */
const tries = 9;
const middle = (times: readonly number[]) => times.toSorted((one, other) => one - other)[tries >> 1] ?? 0;

async function took(act: () => Promise<unknown>): Promise<number> {
  const start = performance.now();
  await act();
  return performance.now() - start;
}

/** Addresses that are known and that are not take turns, so that both meet the same machine; the first pair only warms it up. */
async function ratio(
  act: (email: string) => Promise<unknown>,
  known: readonly string[],
  unknown: readonly string[],
): Promise<number> {
  const times = { known: [] as number[], unknown: [] as number[] };
  for (const [index, email] of known.entries()) {
    const [one, other] = [await took(() => act(email)), await took(() => act(unknown[index] ?? ''))];
    if (index === 0) continue;
    times.known.push(one);
    times.unknown.push(other);
  }
  return middle(times.unknown) / middle(times.known);
}

const addresses = (who: string) => Array.from({ length: tries + 1 }, () => address(who));
const nobody = addresses('nobody');

async function accounts(): Promise<readonly string[]> {
  const known = addresses('known');
  for (const email of known) await makeUser(app, email);
  return known;
}

async function invited(): Promise<readonly string[]> {
  const { establishmentId, userId } = await makeEmployer(app);
  const first = {
    actor: { kind: 'employer', userId, label: '', officeCode: null, subject: `establishment:${establishmentId}` },
  } as const;
  const known = addresses('invited');
  for (const email of known) {
    const sent = await invite(app, first, { establishmentId, email, name: '' });
    if (!sent.ok) throw new Error('refused');
  }
  return known;
}

async function atCounter(): Promise<readonly string[]> {
  const staff = { actor: { kind: 'staff', userId: null, label: '', officeCode: '13010', subject: null } } as const;
  const known = addresses('counter');
  for (const email of known) await openAtCounter(app, staff, { email, name: '窓口商店（架空）' });
  return known;
}

const ask = (purpose: 'passwordReset' | 'jobseeker' | 'employerInvited' | 'employerCounter') => (email: string) =>
  requestKey(app, visitor, {
    purpose,
    email,
    consents: purpose === 'passwordReset' ? [] : consents(purpose === 'jobseeker' ? 'jobseeker' : 'employer'),
    from: client(),
  });

async function withKey(): Promise<readonly string[]> {
  const known = await accounts();
  for (const email of known) await ask('passwordReset')(email);
  return known;
}

const wrongKey = (email: string) =>
  redeemKey(app, visitor, {
    purpose: 'passwordReset',
    email,
    key: '00000000',
    password: PASSWORD,
    from: client(),
  });

const wrongPassword = (email: string) =>
  logIn(app, visitor, { email, password: 'a wrong password of some length', from: client(), headers: new Headers() });

test.each([
  ['a login', wrongPassword, accounts],
  ['asking for a new password', ask('passwordReset'), accounts],
  ['a wrong key for a new password', wrongKey, withKey],
  ['opening a page of a jobseeker', ask('jobseeker'), accounts],
  ['opening a page that the counter prepared', ask('employerCounter'), atCounter],
  ['taking up an invitation', ask('employerInvited'), invited],
])('T15 %s takes as long with an unknown address as with a known one', async (_what, act, make) => {
  const of = await ratio(act, await make(), nobody);
  expect(of).toBeGreaterThan(0.4);
  expect(of).toBeLessThan(2.5);
});
