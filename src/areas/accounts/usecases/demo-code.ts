import type { App } from '#platform/app.ts';
import { systemClock } from '#platform/clock.ts';
import { totpCode, totpStep } from '../rules/totp.ts';
import { readSecondFactor } from '../store/second-factor.ts';

/**
 * The code that an account of the demo may enter now, so that its staff can be tried out without an authenticator app. Only in demo mode, and only
 * for the accounts that the demo made; undefined for everybody else, and where every code of this minute has been used.
 */
export async function demoCode(app: App, userId: string): Promise<string | undefined> {
  if (!app.config.demo || !userId.startsWith('demo-')) return undefined;
  const factor = await readSecondFactor(app, app.db, userId);
  if (!factor?.confirmed) return undefined;
  const now = totpStep(systemClock.now());
  const step = [now - 1, now, now + 1].find((each) => each > factor.lastStep);
  return step === undefined ? undefined : totpCode(factor.secret, step);
}
