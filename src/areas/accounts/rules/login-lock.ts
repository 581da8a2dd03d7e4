/**
 * Ten failed logins of one address within fifteen minutes lock it for fifteen minutes.
 * Clause: T15
 */

export const mostLoginFailures = 10;
export const loginLockMinutes = 15;

/**
 * Until when an address is locked: fifteen minutes from the tenth failure, that instant excluded. Undefined when it is open now.
 * Attempts while locked are not failures and prolong nothing.
 */
export function lockedUntil(
  failures: readonly Temporal.Instant[],
  now: Temporal.Instant,
): Temporal.Instant | undefined {
  const latest = [...failures].sort(Temporal.Instant.compare).slice(-mostLoginFailures);
  const [first] = latest;
  const last = latest.at(-1);
  if (!first || !last || latest.length < mostLoginFailures) return undefined;
  const within = Temporal.Instant.compare(last, first.add({ minutes: loginLockMinutes })) <= 0;
  const until = last.add({ minutes: loginLockMinutes });
  return within && Temporal.Instant.compare(now, until) < 0 ? until : undefined;
}
