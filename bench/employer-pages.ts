/**
 * `npm run bench employer-pages`: home, postings and applicants of many employers on a generated world, asked of the running program as
 * a browser asks, one after the other; prints how long they take and how often they ask the database.
 * Options: `--postings N` (30000), `--pages N` (1000).
 */
import { createHmac, randomBytes, randomUUID } from 'node:crypto';
import { parseArgs } from 'node:util';
import type { App } from '#platform/app.ts';
import { webApp } from '#web/app.ts';
import { routes } from '#web/routes.ts';
import { ms, say, sayMachine } from './search/measure.ts';
import { onDemoWorld } from './world.ts';

const PATHS = ['/employer', '/employer/postings', '/employer/applicants'] as const;
const WARM = 30;
const P95_LIMIT_MS = 150;

/** Accounts for establishments, each with a session that has been signed as the login signs it. */
async function signIn(app: App, ids: readonly number[]): Promise<readonly string[]> {
  const now = app.clock.now();
  const cookies: string[] = [];
  for (const establishmentId of ids) {
    const userId = randomUUID();
    const token = randomBytes(24).toString('base64url');
    await app.db
      .insertInto('auth_user')
      .values({ id: userId, name: '採用担当', email: `${userId}@example.jp`, emailVerified: true })
      .execute();
    await app.db
      .insertInto('membership')
      .values({
        user_id: userId,
        role: 'employer',
        establishment_id: establishmentId,
        first_account: true,
        created_at: now,
      })
      .execute();
    await app.db
      .insertInto('auth_session')
      .values({
        id: randomUUID(),
        token,
        userId,
        updatedAt: Temporal.Now.instant(),
        expiresAt: Temporal.Now.instant().add({ hours: 12 }),
      })
      .execute();
    const signature = createHmac('sha256', app.key).update(token).digest('base64');
    cookies.push(`hw.session_token=${encodeURIComponent(`${token}.${signature}`)}`);
  }
  return cookies;
}

const at = (sorted: readonly number[], part: number) => sorted[Math.floor((sorted.length - 1) * part)] ?? 0;

export default async function benchEmployerPages(args: readonly string[]): Promise<void> {
  const { values } = parseArgs({
    args: [...args],
    options: { postings: { type: 'string', default: '30000' }, pages: { type: 'string', default: '1000' } },
  });
  const [postings, pages] = [Number(values.postings), Number(values.pages)];
  let queries = 0;
  await onDemoWorld(
    postings,
    async (app, pool) => {
      const { config } = app;
      sayMachine();
      const { rows } = await pool.query<{ id: number }>(
        `select e.id from establishment e join posting_state s on s.establishment_id = e.id
       where e.state = 'registered' and not exists (select from membership m where m.establishment_id = e.id)
       group by e.id order by count(*) desc, e.id limit $1`,
        [Math.ceil(pages / PATHS.length)],
      );
      const cookies = await signIn(
        app,
        rows.map(({ id }) => Number(id)),
      );
      const hono = webApp(app, routes);
      const ask = async (path: string, cookie: string) => {
        const reply = await hono.request(`${config.baseUrl}${path}`, { headers: { cookie } });
        const body = await reply.text();
        if (reply.status !== 200) throw new Error(`${path} answered ${reply.status}: ${body.slice(0, 200)}`);
      };
      for (const cookie of cookies.slice(0, WARM)) for (const path of PATHS) await ask(path, cookie);
      const all: number[] = [];
      for (const path of PATHS) {
        const times: number[] = [];
        queries = 0;
        for (const cookie of cookies) {
          const begin = performance.now();
          await ask(path, cookie);
          times.push(performance.now() - begin);
        }
        all.push(...times);
        const sorted = times.toSorted((a, b) => a - b);
        say(
          `${path.padEnd(22)} ${cookies.length} employers  p50 ${ms(at(sorted, 0.5))} ms  p95 ${ms(at(sorted, 0.95))} ms  ` +
            `${(queries / cookies.length).toFixed(1)} queries a page`,
        );
      }
      const sorted = all.toSorted((a, b) => a - b);
      const p95 = at(sorted, 0.95);
      say(
        `${all.length} pages of ${postings} postings: p50 ${ms(at(sorted, 0.5))} ms, p95 ${ms(p95)} ms (limit ${P95_LIMIT_MS} ms)`,
      );
      if (p95 > P95_LIMIT_MS) process.exitCode = 1;
    },
    () => {
      queries += 1;
    },
  );
}
