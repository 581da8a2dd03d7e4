/**
 * `npm run bench phone`: the public pages on a slow phone (ui.md §3, 11: 1.6 Mbps, 150 ms, a processor four times slower), in the headless
 * browser of the tests; prints largest paint, layout shift and blocking time beside those of the same machine unthrottled.
 * Options: `--postings N` (3000), `--times N` (3; the median counts).
 */
import { parseArgs } from 'node:util';
import type { Browser } from 'playwright-core';
import { openBrowser } from '#test/support/browser.ts';
import { webApp } from '#web/app.ts';
import { mounts } from '#web/mounts.ts';
import { routes } from '#web/routes.ts';
import { listen } from '#web/server.ts';
import { countStatistics } from '../src/areas/statistics/index.ts';
import { ms, quantile, say, sayMachine } from './search/measure.ts';
import { onDemoWorld } from './world.ts';

const LIMITS = { paint: 2500, shift: 0.1, blocked: 200 } as const;

/** Runs in the page before anything else: what is seen of its loading. */
const WATCH = `
  window.seen = { paint: 0, shift: 0, blocked: 0 };
  const watch = (type, take) => new PerformanceObserver((list) => list.getEntries().forEach(take)).observe({ type, buffered: true });
  watch('largest-contentful-paint', (each) => { window.seen.paint = each.startTime; });
  watch('layout-shift', (each) => { if (!each.hadRecentInput) window.seen.shift += each.value; });
  watch('longtask', (each) => { window.seen.blocked += Math.max(0, each.duration - 50); });`;

interface Seen {
  readonly paint: number;
  readonly shift: number;
  readonly blocked: number;
}

async function load(browser: Browser, address: string, slow: boolean): Promise<Seen> {
  const context = await browser.newContext({ viewport: { width: 360, height: 740 } });
  const page = await context.newPage();
  if (slow) {
    const remote = await context.newCDPSession(page);
    await remote.send('Network.emulateNetworkConditions', {
      offline: false,
      latency: 150,
      downloadThroughput: (1.6 * 1024 * 1024) / 8,
      uploadThroughput: (750 * 1024) / 8,
    });
    await remote.send('Emulation.setCPUThrottlingRate', { rate: 4 });
  }
  await page.addInitScript(WATCH);
  await page.goto(address, { waitUntil: 'networkidle' });
  const seen = (await page.evaluate('window.seen')) as Seen;
  await context.close();
  return seen;
}

export default async function benchPhone(args: readonly string[]): Promise<void> {
  const { values } = parseArgs({
    args: [...args],
    options: { postings: { type: 'string', default: '3000' }, times: { type: 'string', default: '3' } },
  });
  await onDemoWorld(Number(values.postings), async (app, pool) => {
    await countStatistics.run(app, app.clock.now());
    const { rows } = await pool.query<{ number: string }>(
      'select posting_number as number from posting_search order by posting_id limit 1',
    );
    const server = await listen(webApp(app, routes, mounts(app)), 0, '127.0.0.1');
    const browser = await openBrowser();
    sayMachine();
    say('                                         on a slow phone                   unthrottled');
    say('page                               paint ms    shift  blocked ms     paint ms  blocked ms   paint ×');
    const paths = ['/', '/postings', '/postings?pref=13&employment=1', `/postings/${rows[0]?.number}`];
    for (const path of [...paths, '/postings/map', '/statistics', '/guide/jobseekers', '/open/jobseeker', '/login']) {
      const address = `http://127.0.0.1:${server.port}${path}`;
      await load(browser, address, false);
      const median = async (slow: boolean): Promise<Seen> => {
        const seen: Seen[] = [];
        for (let nth = 0; nth < Number(values.times); nth++) seen.push(await load(browser, address, slow));
        const of = (key: keyof Seen) =>
          quantile(
            seen.map((each) => each[key]),
            0.5,
          );
        return { paint: of('paint'), shift: of('shift'), blocked: of('blocked') };
      };
      const [slow, quick] = [await median(true), await median(false)];
      say(
        `${path.padEnd(34)} ${ms(slow.paint)} ${slow.shift.toFixed(3).padStart(8)}    ${ms(slow.blocked)}     ${ms(quick.paint)}    ` +
          `${ms(quick.blocked)}  ${ms(slow.paint / quick.paint)}`,
      );
      for (const key of ['paint', 'shift', 'blocked'] as const) if (slow[key] > LIMITS[key]) process.exitCode = 1;
    }
    say(`limits on the phone: paint ${LIMITS.paint} ms, shift ${LIMITS.shift}, blocked ${LIMITS.blocked} ms`);
    await browser.close();
    await server.close();
  });
}
