/**
 * `npm run bench suggestions`: the desk's suggestions from both sides among many registrations, on a generated world: persons for postings of
 * the largest office, postings for persons of it; prints how long they take and the plan by which persons are found.
 * Options: `--persons N` (2000000), `--postings N` (20000).
 */
import { parseArgs } from 'node:util';
import { sql } from 'kysely';
import { jobseekerByNumber } from '#areas/jobseekers/index.ts';
import { notNarrowed, personsFor, postingsFor } from '#areas/suggestions/index.ts';
import { ms, quantile, say, sayMachine, seconds } from './search/measure.ts';
import { TODAY } from './search/queries.ts';
import { onDemoWorld } from './world.ts';

const ASKED = 60;
const P95_LIMIT_MS = 500;
/** Registrations of a large office. */
const LARGE = 40_000;

async function timed(what: string, asks: readonly (() => Promise<unknown>)[]): Promise<number> {
  const times: number[] = [];
  for (const ask of asks) {
    const begin = performance.now();
    await ask();
    times.push(performance.now() - begin);
  }
  const p95 = quantile(times, 0.95);
  say(`${what.padEnd(24)} ${asks.length} asked  p50 ${ms(quantile(times, 0.5))} ms  p95 ${ms(p95)} ms`);
  return p95;
}

export default async function benchSuggestions(args: readonly string[]): Promise<void> {
  const { values } = parseArgs({
    args: [...args],
    options: { persons: { type: 'string', default: '2000000' }, postings: { type: 'string', default: '20000' } },
  });
  const persons = Number(values.persons);
  await onDemoWorld(Number(values.postings), async (app) => {
    const { db } = app;
    sayMachine();
    const filled = performance.now();
    // Two registrations of three are valid; a class of occupation is wished as often as it is offered.
    await sql`
      with offered as (
        select row_number() over () as nth, occupation #>> '{}' as code, p.places[1] as place
        from posting_search p join posting_content c using (posting_id), jsonb_array_elements(c.content #> '{work,occupations}') as occupation
      ), total as (select count(*)::int as n from offered)
      insert into jobseeker (number, kind, office_code, name, kana, birth_date, registered_on, valid_through, content, created_at)
      select office || '-' || (50000000 + k), case when hashint4(k + 1) % 5 = 0 then 'online' else 'office' end, office, '試験 ' || k, 'シケン',
        date '1960-01-01' + (k * 7) % 16000, ${TODAY.toString()}::date - (k % 90), ${TODAY.toString()}::date + (k % 3 - 1) * 30,
        jsonb_build_object('person', jsonb_build_object('municipality', place), 'wishes', jsonb_build_object('places', jsonb_build_array(place),
          'employment', jsonb_build_array('regular'), 'pay', 180000 + (k % 10) * 10000, 'commuteBy', 'train', 'commuteMinutes', 45,
          'works', jsonb_build_array(jsonb_build_object('title', '希望する仕事', 'occupation', code, 'years', k % 20))),
          'self', jsonb_build_object('appeal', repeat('相手の話を最後まで聞きます。', 20))), now()
      from generate_series(1, ${persons}::int) as series (k) cross join total
      join lateral (select case when k % ${Math.ceil(persons / LARGE)}::int = 0 then '13010' else (20000 + k % 543)::text end as office) as o on true
      join offered on offered.nth = 1 + (hashint4(k) & 2147483647) % total.n`.execute(db);
    await sql`vacuum analyze jobseeker`.execute(db);
    say(`${persons} registrations in ${seconds(filled)}`);
    const { rows: postings } = await sql<{ id: number; code: string }>`
      select s.posting_id as id, replace(c.content #>> '{work,occupations,0}', '-', '') as code
      from posting_state s join posting_content c using (posting_id)
      where s.state = 'accepted' and s.invalid_from > ${TODAY.toString()}::date and c.content #>> '{work,occupations,0}' is not null
      order by s.posting_id limit ${ASKED}`.execute(db);
    const { rows: numbers } = await sql<{ number: string }>`
      select number from jobseeker where office_code = '13010' and kind = 'office' and valid_through >= ${TODAY.toString()}::date
      order by id desc limit ${ASKED}`.execute(db);
    const seekers = await Promise.all(numbers.map(({ number }) => jobseekerByNumber(db, number)));
    await personsFor(app, postings[0]?.id ?? 0, '13010', notNarrowed);
    const sizes = await Promise.all(postings.map(({ id }) => personsFor(app, id, '13010', notNarrowed)));
    say(
      `persons weighed for a posting: ${Math.min(...sizes.map((each) => each.weighed))} to ${Math.max(...sizes.map((each) => each.weighed))}`,
    );
    const worst = Math.max(
      await timed(
        'persons for a posting',
        postings.map(
          ({ id }) =>
            () =>
              personsFor(app, id, '13010', notNarrowed),
        ),
      ),
      await timed(
        'postings for a person',
        seekers.flatMap((each) => (each ? [() => postingsFor(app, each, notNarrowed)] : [])),
      ),
    );
    const marks = [`13010:${postings[0]?.code.slice(0, 2)}`];
    const { rows: plan } = await sql<{ 'QUERY PLAN': string }>`explain (analyze, buffers) select id from jobseeker
      where matching_classes(office_code, content) && ${marks}::text[] and kind = 'office' and number is not null and erased_on is null
        and (valid_through is null or valid_through >= ${TODAY.toString()}::date) order by registered_on desc, id desc limit 2000`.execute(
      db,
    );
    for (const row of plan) say(row['QUERY PLAN']);
    if (worst > P95_LIMIT_MS) process.exitCode = 1;
  });
}
