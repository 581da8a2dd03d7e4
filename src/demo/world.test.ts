import { beforeAll, expect, test } from 'vitest';
import { restrictedAt } from '#areas/applications/index.ts';
import { type EstablishmentContent, establishmentFacts, restrictionOf } from '#areas/establishments/index.ts';
import { establishmentChecks } from '#areas/establishments/rules/establishment-checks.ts';
import { checksOf, lockPosting, publish } from '#areas/postings/index.ts';
import { requestsToJobseeker } from '#areas/publication/index.ts';
import { referralTransitions } from '#areas/referrals/rules/referral-transitions.ts';
import { refusalsOf } from '#kernel/refusal.ts';
import { testApp } from '#test/support/app.ts';
import { referenceDatabase } from '#test/support/database.ts';
import { INVARIANTS } from '#worker/invariants.ts';
import { DEMO_PASSWORD, type DemoLogin, seedDemo } from './world.ts';

const { app, db, database } = await testApp('2026-11-24', await referenceDatabase());
let logins: readonly DemoLogin[] = [];

beforeAll(async () => {
  logins = await seedDemo(app, database.pool, { count: 400 });
}, 120_000);

const count = async (query: string): Promise<number> =>
  Number((await database.pool.query<{ count: string }>(`select count(*) from ${query}`)).rows[0]?.count);

test('a second start finds the world and adds nothing', async () => {
  const before = await count('posting');
  expect(await seedDemo(app, database.pool, { count: 400 })).toEqual(logins);
  expect(await count('posting')).toBe(before);
});

test('everybody in the table can log in with the password it names', async () => {
  expect(logins).toHaveLength(17);
  for (const { email } of logins) {
    const reply = await app.auth.api.signInEmail({ body: { email, password: DEMO_PASSWORD }, asResponse: true });
    expect([email, reply.status]).toEqual([email, 200]);
  }
});

test('pages are stopped, misuse is reported, disclosure is asked for, and the second jobseeker is logged in elsewhere', async () => {
  expect(await count(`service_stop where state = 'active' and office_code = '13010'`)).toBe(2);
  expect(await count(`misuse_report where state = 'waiting'`)).toBe(1);
  expect(await count(`misuse_report where state = 'closed'`)).toBe(1);
  expect(await count(`disclosure_request where state = 'filed' and office_code = '13010'`)).toBe(1);
  const seeker = `(select id from auth_user where email = 'seeker2@example.jp')`;
  expect(await count(`auth_session where "userAgent" like '%iPhone%' and "userId" = ${seeker}`)).toBe(1);
  expect(await count(`event where kind = 'accounts.loggedIn' and 'user:' || ${seeker} = any (subjects)`)).toBe(3);
});

test('the employer and the jobseeker of the story write to each other, and one message is unread', async () => {
  expect(await count('message')).toBe(5);
  expect(await count('message where read_at is null')).toBe(1);
});

test('every search row is what the postings area would have written', async () => {
  const rows = async () =>
    (await database.pool.query<Record<string, unknown>>('select * from posting_search order by posting_id')).rows;
  const sorted = (row: Record<string, unknown>) => ({ ...row, stations: [...(row.stations as string[])].sort() });
  const made = await rows();
  const postings = await db.selectFrom('posting').select('id').orderBy('id').execute();
  await db.transaction().execute(async (tx) => {
    for (const { id } of postings) await publish(tx, id, app.clock.today());
  });
  expect(made.length).toBeGreaterThan(200);
  // 沿線 are those of the search form, which can be asked for
  expect(made.flatMap(({ lines }) => lines as string[])).not.toEqual([]);
  expect(await count(`posting_search where not lines <@ (select array_agg(code) from railway_line)`)).toBe(0);
  expect((await rows()).map(sorted)).toEqual(made.map(sorted));
});

test('the desks have work, and applications stand at every lasting state', async () => {
  for (const office of ['13010', '27010'])
    expect(await count(`filing where office_code = '${office}' and state = 'waiting'`)).toBeGreaterThan(3);
  const states = await db.selectFrom('application').select('state').distinct().orderBy('state').execute();
  expect(states.map(({ state }) => state)).toEqual([
    'cancelled',
    'completed',
    'hired',
    'noShow',
    'rejected',
    'withdrawn',
  ]);
  expect(await count('application_document')).toBeGreaterThan(4);
});

test('T10(2) who was hired is no longer registered, but for the one who goes on', async () => {
  const hired = `(select jobseeker_id as id from application where state = 'hired' union select jobseeker_id from referral where state = 'hired') h
    join jobseeker j using (id)`;
  expect(await count(`${hired} where j.invalid_reason = 'employed'`)).toBeGreaterThan(3);
  const valid = `j.invalid_from is null and not j.registered_disabled and j.valid_through >= date '2026-11-24'`;
  expect(await count(`${hired} where ${valid} and j.in_progress = 0`)).toBe(0);
  expect(await count(`${hired} where ${valid} and j.in_progress > 0`)).toBe(1);
});

test('the first desk has people in special states, a change of office is under way, and one person is restricted', async () => {
  const here = `jobseeker where office_code = '13010'`;
  const today = `date '2026-11-24'`;
  expect(await count(`${here} and registered_disabled and invalid_from is null`)).toBeGreaterThan(0);
  expect(await count(`${here} and invalid_reason = 'treated-as-invalid'`)).toBe(1);
  expect(await count(`${here} and invalid_reason = 'cancelled'`)).toBe(1);
  expect(await count(`${here} and university_through >= ${today}`)).toBeGreaterThan(0);
  expect(await count(`${here} and content #>> '{person,foreignNational}' = 'true'`)).toBeGreaterThan(0);
  expect(await count(`${here} and training_through >= ${today}`)).toBe(1);
  expect(await count(`${here} and benefits_through >= ${today}`)).toBe(1);
  const restricted = await restrictedAt(db, '13010', app.clock.today());
  const own = `membership m join auth_user u on u.id = m.user_id where u.email = 'seeker5@example.jp'`;
  expect(restricted).toHaveLength(1);
  expect(await count(`${own} and m.jobseeker_id = ${restricted[0]?.id}`)).toBe(1);
  const moving = `jurisdiction_move v join membership m using (jobseeker_id) join auth_user u on u.id = m.user_id`;
  expect(await count(`${moving} where u.email = 'seeker6@example.jp' and v.done_at is null`)).toBe(1);
  expect(await count(`jurisdiction_change where effective_on <= ${today} and procedure_through > ${today}`)).toBe(1);
});

test('referrals stand at every state, and one employer owes so many results that it is restricted', async () => {
  const states = await db.selectFrom('referral').select('state').distinct().orderBy('state').execute();
  expect(states.map(({ state }) => state)).toEqual(
    Object.keys(referralTransitions.states).sort((one, other) => (one < other ? -1 : 1)),
  );
  const establishments = await db.selectFrom('establishment').select('id').execute();
  const restricted: number[] = [];
  for (const { id } of establishments)
    if ((await restrictionOf(db, id, app.clock.today())).restricted) restricted.push(id);
  const owner = await db
    .selectFrom('membership')
    .innerJoin('auth_user', 'auth_user.id', 'membership.user_id')
    .select('establishment_id')
    .where('email', '=', 'employer3@example.jp')
    .executeTakeFirst();
  expect(restricted).toEqual([owner?.establishment_id]);
});

test('people are published, and the requests to the jobseeker of the story stand at every state', async () => {
  const { rows } = await database.pool.query<{ jobseeker_id: number }>(
    `select jobseeker_id from publication_search where shown_until is null or shown_until > date '2026-11-24'`,
  );
  expect(rows.length).toBeGreaterThan(50);
  const seeker = await db
    .selectFrom('membership')
    .innerJoin('auth_user', 'auth_user.id', 'membership.user_id')
    .select('jobseeker_id')
    .where('email', '=', 'seeker2@example.jp')
    .executeTakeFirst();
  const requests = await requestsToJobseeker(db, seeker?.jobseeker_id ?? 0, app.clock.today());
  expect(requests.map(({ standing }) => standing.state)).toEqual([
    'waiting',
    'waiting',
    'accepted',
    'consulting',
    'declined',
    'takenAsDeclined',
  ]);
  expect(await count(`direct_request where channel = 'office' and office_code = '13010'`)).toBe(5);
  const broken = await Promise.all(
    INVARIANTS.map(async ({ name, offenders }) => ((await count(`(${offenders}) o`)) ? [name] : [])),
  );
  expect(broken.flat()).toEqual([]);
});

test('numbers and identities are counted on, and in_progress is what is in progress', async () => {
  expect(await count(`number_series where kind = 'jobseeker' and office_code = '13010'`)).toBe(1);
  const last = (
    await database.pool.query<{ last: string; max: number }>(
      `select (select last from number_series where kind = 'posting' and office_code = '13010') as last,
      (select max(split_part(number, '-', 2)::int) from posting where number like '13010-%') as max`,
    )
  ).rows[0];
  expect(Number(last?.last)).toBe(last?.max);
  expect(
    await count(`jobseeker j where in_progress <> (select count(*) from application a
      where a.jobseeker_id = j.id and a.state in ('accepting', 'completed'))`),
  ).toBe(0);
});

test('at the first desk wait requests of every sort; the employer of the story has every kind, a template and a posting about to end', async () => {
  for (const kind of ['postingChange', 'postingDisclosure', 'postingExtension', 'postingStop'])
    expect(await count(`filing where kind = '${kind}' and office_code = '13010' and state = 'waiting'`)).toBe(1);
  expect(await count('posting_template')).toBe(1);
  expect(await count(`posting_state where state = 'accepted' and valid_through = date '2026-11-29'`)).toBeGreaterThan(
    0,
  );
  const kinds = await database.pool.query<{ kinds: number }>(
    `select count(distinct p.kind)::int as kinds from posting p
      where p.establishment_id = (select establishment_id from filing where kind = 'postingChange' limit 1)`,
  );
  expect(kinds.rows[0]?.kinds).toBe(5);
});

test('nothing in the world is unlawful: a posting of the queue can be accepted', async () => {
  const establishments = await db.selectFrom('establishment').select(['id', 'content']).execute();
  const contents = new Map(establishments.map((each) => [each.id, each.content as EstablishmentContent]));
  const found: unknown[] = [];
  for (const content of contents.values()) found.push(...refusalsOf(establishmentChecks(establishmentFacts(content))));
  await db.transaction().execute(async (tx) => {
    for (const { id } of await tx.selectFrom('posting').select('id').execute()) {
      const posting = await lockPosting(tx, id);
      if (!posting) throw new Error(`no posting ${id}`);
      const content = contents.get(posting.establishmentId) ?? {};
      const { blocks } = await checksOf(tx, posting, { content }, app.clock.today());
      found.push(...blocks.map((block) => ({ ...block, id })));
    }
  });
  expect(found).toEqual([]);
});

test('the same seed and day make the same world', async () => {
  const other = await testApp('2026-11-24', await referenceDatabase());
  await seedDemo(other.app, other.database.pool, { count: 400 });
  const told = `select
    (select md5(string_agg(concat(jobseeker_id, facets, body, published_at), '' order by publication_id))
      from publication_search) as publications,
    (select md5(string_agg(concat(posting_id, jobseeker_id, state, message, requested_at, last_day), '' order by id))
      from direct_request) as requests,
    (select md5(string_agg(content::text, '' order by posting_id)) from posting_content) as contents,
    (select md5(string_agg(s::text, '' order by posting_id)) from posting_state s) as states,
    (select md5(string_agg(number || content::text, '' order by id)) from jobseeker) as jobseekers`;
  const [one, two] = await Promise.all([database, other.database].map(({ pool }) => pool.query(told)));
  expect(one?.rows).toEqual(two?.rows);
}, 60_000);
