import { beforeAll, describe, expect, test } from 'vitest';
import { openPostings } from '#test/factories/postings.ts';
import { makeJobseeker } from '#test/factories/world.ts';
import { testApp } from '#test/support/app.ts';
import { referenceDatabase } from '#test/support/database.ts';
import { browse } from '#test/support/web.ts';
import { addVisits, countStatistics, monthlyStatistics, monthlyUse, statisticsOf, useByPart } from './index.ts';

const { app, db, clock } = await testApp('2026-11-24', await referenceDatabase());

beforeAll(async () => {
  await openPostings(app, 60, (nth) => ({ content: { work: { occupations: [nth % 3 === 0 ? '133-01' : '254-01'] } } }));
  for (let nth = 0; nth < 6; nth++) await makeJobseeker(app, { officeCode: '13010' });
  await db
    .insertInto('statistics_cell')
    .values({
      month: Temporal.PlainDate.from('2026-08-01'),
      dimension: 'all',
      value: '',
      openings: 900,
      applications: 3,
      registrations: 450,
    })
    .execute();
  await countStatistics.run(app, app.clock.now());
});

describe('T18 statistics', () => {
  test('a sweep counts what happened; twice gives the same; earlier months stay', async () => {
    const once = await db.selectFrom('statistics_cell').selectAll().orderBy('month').orderBy('value').execute();
    await countStatistics.run(app, app.clock.now());
    expect(await db.selectFrom('statistics_cell').selectAll().orderBy('month').orderBy('value').execute()).toEqual(
      once,
    );
    const months = await monthlyStatistics(db, 12);
    const made = await db
      .selectFrom('posting_state')
      .select('accepted_on')
      .where('accepted_on', '>=', Temporal.PlainDate.from('2026-11-01'))
      .execute();
    expect(months.find(({ value }) => value === '2026-11-01')).toMatchObject({
      openings: made.length,
      registrations: 6,
    });
    expect(months[0]).toEqual({ value: '2026-08-01', openings: 900, applications: null, registrations: 450, ratio: 2 });
  });

  test('months in which nothing was counted are counted later; those that were done are not touched again', async () => {
    const cells = () => db.selectFrom('statistics_cell').selectAll().orderBy('month').orderBy('value').execute();
    const before = await cells();
    clock.moveTo('2027-06-10');
    await db.deleteFrom('statistics_cell').where('month', '=', Temporal.PlainDate.from('2026-11-01')).execute();
    await countStatistics.run(app, app.clock.now());
    expect(await cells()).toEqual(before);
    await db.updateTable('statistics_cell').set({ openings: 1 }).execute();
    const done = await cells();
    await countStatistics.run(app, app.clock.now());
    expect(await cells()).toEqual(done);
    await db.deleteFrom('statistics_cell').execute();
    await db.insertInto('statistics_cell').values(before).execute();
    clock.moveTo('2026-11-24');
  });

  test('the parts are the whole, before anything is kept back', async () => {
    for (const dimension of ['prefecture', 'occupation']) {
      const rows = await db
        .selectFrom('statistics_cell')
        .select('openings')
        .where('dimension', '=', dimension)
        .execute();
      const all = await db
        .selectFrom('statistics_cell')
        .select('openings')
        .where('dimension', '=', 'all')
        .where('month', '>', Temporal.PlainDate.from('2026-09-01'))
        .execute();
      const sum = (list: readonly { openings: number }[]) => list.reduce((total, { openings }) => total + openings, 0);
      expect(sum(rows)).toBe(sum(all));
    }
  });

  test('no small number stands in a table, on the page or in the file', async () => {
    for (const dimension of ['prefecture', 'occupation'] as const)
      for (const { openings, applications, registrations } of await statisticsOf(db, '2026-11-01', dimension))
        for (const number of [openings, applications, registrations])
          expect(number === null || number === 0 || number >= 5).toBe(true);
    const browser = browse(app);
    const page = await browser.get('/statistics');
    expect(page.status).toBe(200);
    expect(page.text).toContain('2026年11月');
    const csv = await browser.get('/statistics.csv?by=prefecture&month=2026-11-01');
    expect(csv.headers.get('content-type')).toContain('text/csv');
    for (const line of csv.body.trim().split('\r\n').slice(1))
      for (const cell of line.split(',').slice(1, 4))
        expect(cell === '' || cell === '0' || Number(cell) >= 5).toBe(true);
  });

  test('in English, and for a month that there is not, it is a page too', async () => {
    expect((await browse(app).get('/statistics?lang=en')).text).toContain('Statistics');
    expect((await browse(app).get('/statistics?month=1999-01-01')).status).toBe(200);
    expect((await browse(app).get('/statistics.csv?by=nothing&month=x')).status).toBe(200);
  });
});

describe('T18 S stats: use of the service', () => {
  const visits = (day: string, route: string, shown: number, done = 0, lang = 'ja') => ({
    day,
    route,
    lang,
    shown,
    done,
  });

  test('a month is the sum of its days, a part the sum of its pages; small numbers are kept back', async () => {
    await addVisits(db, [
      visits('2026-10-31', '/postings', 7),
      visits('2026-11-01', '/postings', 20, 0, 'en'),
      visits('2026-11-30', '/postings/:number', 30),
      visits('2026-11-30', '/jobseeker', 3, 2),
      visits('2026-11-30', '/', 9),
    ]);
    await addVisits(db, [visits('2026-11-30', '/', 1)]);
    expect(await monthlyUse(db, 12)).toEqual([
      { value: '2026-10-01', shown: 7, done: 0, english: 0 },
      { value: '2026-11-01', shown: 63, done: null, english: 20 },
    ]);
    const parts = new Map((await useByPart(db, '2026-11-01')).map((each) => [each.value, each]));
    expect(parts.get('search')).toEqual({ value: 'search', shown: 50, done: 0, english: 20 });
    // 3 alone could be told from the total of the month: the next smallest goes with it.
    expect([parts.get('jobseeker')?.shown, parts.get('home')?.shown]).toEqual([null, null]);
  });

  test('it stands on the page and in the file', async () => {
    const page = await browse(app).get('/statistics');
    expect(page.text).toContain('このサービスの利用');
    expect(page.text).toContain('63');
    const csv = await browse(app).get('/statistics.csv?by=use');
    expect(csv.body).toContain('2026年11月,63,,20');
  });
});
