import { beforeAll, describe, expect, test } from 'vitest';
import { gazetteer } from '#areas/offices/index.ts';
import { everything } from '#search/index.ts';
import { openPostings } from '#test/factories/postings.ts';
import { testApp } from '#test/support/app.ts';
import { referenceDatabase } from '#test/support/database.ts';
import { browse } from '#test/support/web.ts';

const { app } = await testApp('2026-11-24', await referenceDatabase());
const browser = browse(app);
beforeAll(async () => {
  await openPostings(app, 40);
});

const context = () => ({ today: app.clock.today(), audience: 'public' }) as const;
/** Text of the table's rows: name → number. */
const rowsOf = (body: string) =>
  new Map(
    [...body.matchAll(/<th scope="row"><a href="[^"]*">([^<]*)<\/a><\/th><td class="number">([\d,]+)<\/td>/g)].map(
      ([, name = '', count = '']) => [name, Number(count.replaceAll(',', ''))],
    ),
  );

describe('the map of postings', () => {
  test('ui 25: picture and table say the numbers of the search', async () => {
    const { body, status } = await browser.get('/postings/map?hoursType=full');
    expect(status).toBe(200);
    const counted = await app.search.facetsOf({ ...everything, hoursType: 'full' }, context(), ['prefecture']);
    const places = await gazetteer(app.db);
    const rows = rowsOf(body);
    expect(rows.size).toBe(47);
    for (const { value, count } of counted.prefecture ?? []) {
      const name = places.prefectures.find(({ code }) => code === value)?.name ?? '';
      expect(rows.get(name)).toBe(count);
      const link = body.slice(body.indexOf(`of=${value}"`));
      expect(link.slice(0, link.indexOf('</a>'))).toContain(`>${count}</text>`);
    }
    expect(body.match(/href="\/postings\/map\?hoursType=full&amp;of=\d\d"/g)?.length).toBe(94);
  });

  test('one prefecture: its municipalities, each leading to its postings with the other conditions kept', async () => {
    const counted = await app.search.facetsOf(everything, context(), ['prefecture']);
    const of = counted.prefecture?.[0]?.value ?? '';
    const { body } = await browser.get(`/postings/map?of=${of}&hoursType=full`);
    const [, city = ''] = /href="\/postings\?city=(\d{5})&amp;hoursType=full"/.exec(body) ?? [];
    const name = (await gazetteer(app.db)).municipalities.get(city)?.name ?? '?';
    expect(rowsOf(body).get(name)).toBe(
      await app.search.count({ ...everything, city: [city], hoursType: 'full' }, context()),
    );
    expect(body).toMatch(
      /<a href="\/postings\?city=\d{5}&amp;hoursType=full" class="spot" aria-label="[^"]+"><circle /,
    );
  });

  test('nothing found, an unknown prefecture and English are pages too', async () => {
    expect((await browser.get('/postings/map?wage=99999999')).text).toContain('あてはまる求人がありません');
    expect((await browser.get('/postings/map?of=99')).status).toBe(200);
    expect((await browse(app).get('/postings/map?lang=en')).text).toContain('Map of postings');
  });
});
