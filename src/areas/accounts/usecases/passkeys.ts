import type { AuthenticationResponseJSON, RegistrationResponseJSON } from '@simplewebauthn/server';
import { allow, type Ruling, refuse } from '#kernel/refusal.ts';
import type { App } from '#platform/app.ts';
import { systemClock } from '#platform/clock.ts';
import { withinRate } from '#platform/rate-limit.ts';
import { type Caller, useCase } from '#platform/usecase.ts';
import { passkeyMail } from '../mails.ts';
import { onlyWithdrawn } from '../store/page.ts';
import {
  challengeUntil,
  deletePasskey,
  insertPasskey,
  markPasskeyUsed,
  newChallenge,
  passkeyById,
  passkeysOf,
  useChallenge,
} from '../store/passkeys.ts';
import { userById } from '../store/users.ts';
import { type CompleteLogin, complete } from './log-in.ts';

/** Loaded when first needed: it is large, and most people have no passkey. */
const webauthn = () => import('@simplewebauthn/server');

const WINDOW_SECONDS = 15 * 60;
const MOST_PER_CLIENT = 100;
const REQUEST_MS = 300_000;
const mostPasskeys = 10;
const mostNameCharacters = 30;

const site = (app: App) => {
  const { hostname, origin } = new URL(app.config.baseUrl);
  return { rpID: hostname, origin };
};

const adding = (userId: string) => `add ${userId}`;
const bytesOf = (challenge: string) => new Uint8Array(Buffer.from(challenge, 'base64url'));

/** What a browser is asked for to make a passkey, as JSON. */
export async function passkeyCreation(
  app: App,
  user: { readonly id: string; readonly email: string },
): Promise<string> {
  const { generateRegistrationOptions } = await webauthn();
  const known = await passkeysOf(app.db, user.id);
  const options = await generateRegistrationOptions({
    rpName: 'open-hellowork',
    rpID: site(app).rpID,
    userID: new Uint8Array(Buffer.from(user.id)),
    userName: user.email,
    challenge: bytesOf(newChallenge(app, adding(user.id), systemClock.now())),
    attestationType: 'none',
    excludeCredentials: known.map(({ id }) => ({ id })),
    authenticatorSelection: { residentKey: 'required', userVerification: 'required' },
  });
  return JSON.stringify(options);
}

/** What a browser is asked for to log in with a passkey, as JSON; nothing is written for it. */
export function passkeyRequest(app: App): string {
  const challenge = newChallenge(app, 'login', systemClock.now());
  return JSON.stringify({ rpId: site(app).rpID, challenge, timeout: REQUEST_MS, userVerification: 'required' });
}

function parsed<T>(text: string): T | undefined {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === 'object' && value !== null ? (value as T) : undefined;
  } catch {
    return undefined;
  }
}

/** Remembers the challenge that was answered, where it is ours and not over. */
function challengeOf(app: App, purpose: string) {
  let answered: { challenge: string; until: Temporal.Instant } | undefined;
  return {
    expected: (challenge: string): boolean => {
      const until = challengeUntil(app, purpose, challenge, systemClock.now());
      if (until) answered = { challenge, until };
      return until !== undefined;
    },
    answered: () => answered,
  };
}

/** Keeps a new passkey. Refused: `passkey-wrong`, `passkey-known`, `too-many-passkeys`, `passkey-name`. */
export async function addPasskey(
  app: App,
  caller: Caller,
  { answer, name }: { readonly answer: string; readonly name: string },
): Promise<Ruling> {
  const { userId } = caller.actor;
  const user = userId ? await userById(app.db, userId) : undefined;
  if (!user) throw new Error('Only an account adds a passkey.');
  if (name === '' || [...name].length > mostNameCharacters)
    return refuse({ rule: 'T15', code: 'passkey-name', field: 'name', data: { most: mostNameCharacters } });
  const wrong = refuse({ rule: 'T15', code: 'passkey-wrong' });
  const response = parsed<RegistrationResponseJSON>(answer);
  if (!response) return wrong;
  const { rpID, origin } = site(app);
  const challenge = challengeOf(app, adding(user.id));
  const { verifyRegistrationResponse } = await webauthn();
  const verified = await verifyRegistrationResponse({
    response,
    expectedChallenge: challenge.expected,
    expectedOrigin: origin,
    expectedRPID: rpID,
  }).catch(() => undefined);
  const answered = challenge.answered();
  if (!verified?.verified || !answered) return wrong;
  const { credential } = verified.registrationInfo;
  return useCase(app, caller, 'accounts.addPasskey', async (work) => {
    const { tx, now } = work;
    if (!(await useChallenge(tx, answered.challenge, answered.until))) return wrong;
    if ((await passkeysOf(tx, user.id)).length >= mostPasskeys)
      return refuse({ rule: 'T15', code: 'too-many-passkeys', data: { most: mostPasskeys } });
    const added = await insertPasskey(tx, {
      id: credential.id,
      userId: user.id,
      publicKey: credential.publicKey,
      counter: credential.counter,
      transports: credential.transports ?? [],
      name,
      createdAt: now,
    });
    if (!added) return refuse({ rule: 'T15', code: 'passkey-known' });
    await work.record({ kind: 'accounts.passkeyAdded', rule: 'T15', subjects: [`user:${user.id}`] });
    await work.mail({
      kind: 'accounts.passkey',
      about: `passkey:${credential.id}`,
      to: user.email,
      ...passkeyMail(name, app.config.baseUrl),
    });
    return allow();
  });
}

/** Takes a passkey of one's own away. Refused: `passkey-gone`. */
export async function removePasskey(app: App, caller: Caller, id: string): Promise<Ruling> {
  return useCase(app, caller, 'accounts.removePasskey', async ({ tx, record }) => {
    const { userId } = caller.actor;
    if (!userId || !(await deletePasskey(tx, userId, id))) return refuse({ rule: 'T15', code: 'passkey-gone' });
    await record({ kind: 'accounts.passkeyRemoved', rule: 'T15', subjects: [`user:${userId}`] });
    return allow();
  });
}

/**
 * Signs in with a passkey, which is something one has and something one is or knows: no further step follows.
 * Refused: `passkey-wrong`, `too-many-tries`, `page-withdrawn`.
 */
export async function logInByPasskey(
  app: App,
  caller: Caller,
  { answer, from, headers }: { readonly answer: string; readonly from: string; readonly headers: Headers },
): Promise<Ruling<CompleteLogin>> {
  const wrong = refuse({ rule: 'T15', code: 'passkey-wrong', field: 'passkey' });
  if (!(await withinRate(app, `login:client:${from}`, MOST_PER_CLIENT, WINDOW_SECONDS)))
    return refuse({ rule: 'T15', code: 'too-many-tries', field: 'passkey', data: { minutes: WINDOW_SECONDS / 60 } });
  const response = parsed<AuthenticationResponseJSON>(answer);
  const passkey = typeof response?.id === 'string' ? await passkeyById(app.db, response.id) : undefined;
  if (!response || !passkey) return wrong;
  const { rpID, origin } = site(app);
  const challenge = challengeOf(app, 'login');
  const { verifyAuthenticationResponse } = await webauthn();
  const verified = await verifyAuthenticationResponse({
    response,
    expectedChallenge: challenge.expected,
    expectedOrigin: origin,
    expectedRPID: rpID,
    credential: { id: passkey.id, publicKey: passkey.publicKey, counter: passkey.counter },
    requireUserVerification: true,
  }).catch(() => undefined);
  const answered = challenge.answered();
  if (!verified?.verified || !answered) return wrong;
  const { userId } = passkey;
  const done = await useCase(
    app,
    { actor: { ...caller.actor, userId } },
    'accounts.usePasskey',
    async ({ tx, now }) => {
      if (!(await useChallenge(tx, answered.challenge, answered.until))) return wrong;
      if (await onlyWithdrawn(tx, userId)) return refuse({ rule: 'T13(2)', code: 'page-withdrawn', field: 'passkey' });
      await markPasskeyUsed(tx, passkey.id, verified.authenticationInfo.newCounter, now);
      return allow();
    },
  );
  if (!done.ok) return done;
  return complete(app, caller, { userId, way: 'passkey', headers });
}
