import { parseJobseekerNumber } from '#kernel/numbers.ts';
import { allow, type Ruling, refuse } from '#kernel/refusal.ts';
import type { App } from '#platform/app.ts';
import { withinRate } from '#platform/rate-limit.ts';
import { unlocksRestricted } from '../rules/unlocks-restricted.ts';
import { jobseekerByNumber, standingOf } from '../store/jobseekers.ts';

const WINDOW_SECONDS = 15 * 60;
const MOST_PER_CLIENT = 10;

/**
 * Whether the typed 求職番号 shows employers that tell only jobseekers who they are. Nothing is kept of the number. Every try counts,
 * before it is looked at; ten in a quarter of an hour from one address.
 * Refused: `empty`, `not-digits`, `wrong-form`, `wrong-length` (as typed), `too-many-tries`, `number-not-confirmed`.
 * Clause: S number, T15
 */
export async function unlockRestricted(
  app: App,
  { number, from }: { readonly number: string; readonly from: string },
): Promise<Ruling> {
  if (!(await withinRate(app, `unlock:client:${from}`, MOST_PER_CLIENT, WINDOW_SECONDS)))
    return refuse({ rule: 'T15', code: 'too-many-tries', field: 'number', data: { minutes: WINDOW_SECONDS / 60 } });
  const parsed = parseJobseekerNumber(number);
  if (!parsed.ok) return refuse({ ...parsed.refusals[0], field: 'number' });
  const jobseeker = await jobseekerByNumber(app.db, parsed.value);
  const ruling = unlocksRestricted(jobseeker && standingOf(jobseeker, app.clock.today()));
  return ruling.ok ? allow() : ruling;
}
