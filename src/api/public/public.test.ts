import { SaxesParser } from 'saxes';
import { beforeAll, describe, expect, test } from 'vitest';
import { everything, type PostingDocument, parseQuery } from '#search/index.ts';
import { openPostings } from '#test/factories/postings.ts';
import { testApp } from '#test/support/app.ts';
import { referenceDatabase } from '#test/support/database.ts';
import { browse } from '#test/support/web.ts';
import { webApp } from '#web/app.ts';
import { mounts } from '#web/mounts.ts';

const { app, database, clock } = await testApp('2026-11-24', await referenceDatabase());
const browser = browse(app);
const SECRET = '名前を知られたくない商店';
let made: readonly PostingDocument[];
let hidden: PostingDocument | undefined;

beforeAll(async () => {
  made = await openPostings(app, 60, (nth) => (nth === 0 ? { title: '<b>「&"\'\u0001𠮷野」' } : {}));
  [hidden] = await openPostings(app, 1, () => ({ disclosure: 2, employerName: `${SECRET}\nヒミツ` }));
});

const context = () => ({ today: clock.today(), audience: 'public' as const });
const json = async (path: string) => JSON.parse((await browser.get(path)).body);

/** Names and texts of a well-formed document; throws for any other. */
function parsed(xml: string): { elements: readonly string[]; text: string } {
  const elements: string[] = [];
  let text = '';
  const parser = new SaxesParser();
  parser.on('error', (error) => {
    throw error;
  });
  parser.on('opentag', ({ name }) => elements.push(name));
  parser.on('text', (part) => {
    text += part;
  });
  parser.write(xml).close();
  return { elements, text };
}

describe('GET /api/v1/postings', () => {
  test.each(['', 'q=介護', 'pref=13&city=13112', 'employment=1&per=10&page=2&sort=wage', 'fold=1&per=50'])(
    '%s: the port’s answer',
    async (address) => {
      const answer = await json(`/api/v1/postings?${address}`);
      const { query } = parseQuery(new URLSearchParams(address.replace('pref=13&', '')));
      const expected = await app.search.search(query, context(), ['prefecture', 'employment']);
      expect(answer).toMatchObject({ total: expected.total, page: query.page, per: query.per });
      expect(answer.facets.prefecture).toEqual(expected.facets.prefecture);
      expect(answer.facets.employment).toEqual(expected.facets.employment);
      const all = hidden ? [...made, hidden] : made;
      expect(answer.items.map(({ number }: { number: string }) => number)).toEqual(
        expected.ids.map((id) => all.find((each) => each.id === id)?.number),
      );
    },
  );

  test('counts what is asked to be counted', async () => {
    expect(Object.keys((await json('/api/v1/postings?facets=kind,flag')).facets)).toEqual(['kind', 'flag']);
  });

  test('what cannot be taken is told as a problem (RFC 9457), every part of it', async () => {
    const reply = await browser.get('/api/v1/postings?wage=abc&per=7&facets=none');
    expect([reply.status, reply.headers.get('content-type')]).toEqual([422, 'application/problem+json']);
    expect(JSON.parse(reply.body)).toMatchObject({
      status: 422,
      errors: [
        { parameter: 'wage', code: 'not-a-number' },
        { parameter: 'per', code: 'unknown-value' },
        { parameter: 'facets', code: 'unknown-value' },
      ],
    });
  });

  test('is open to every origin and tells by ETag that nothing changed', async () => {
    const hono = webApp(app, [], mounts(app));
    const address = 'http://localhost:3000/api/v1/postings?per=10';
    const first = await hono.request(address, { headers: { origin: 'https://elsewhere.example' } });
    expect(first.headers.get('access-control-allow-origin')).toBe('*');
    const etag = first.headers.get('etag') ?? '';
    expect((await hono.request(address, { headers: { 'if-none-match': etag } })).status).toBe(304);
    expect((await hono.request(`${address}&page=2`, { headers: { 'if-none-match': etag } })).status).toBe(200);
  });

  test('one posting by its number; none is a problem of its own', async () => {
    const [one] = made;
    expect(await json(`/api/v1/postings/${one?.number}`)).toMatchObject({
      number: one?.number,
      url: `${app.config.baseUrl}/postings/${one?.number}`,
      validThrough: one?.validThrough.toString(),
    });
    const { sections } = await json(`/api/v1/postings/${one?.number}`);
    expect(JSON.stringify(sections)).toContain('受動喫煙対策');
    for (const number of ['99999-1', 'x', '%00']) {
      const reply = await browser.get(`/api/v1/postings/${number}`);
      expect([reply.status, JSON.parse(reply.body).status]).toEqual([404, 404]);
    }
  });

  test('is described by OpenAPI 3.1, every parameter of it', async () => {
    const document = await json('/api/v1/openapi.json');
    expect(document.openapi).toBe('3.1.0');
    const { parameters } = document.paths['/postings'].get;
    const names = parameters.map(({ name }: { name: string }) => name);
    for (const name of [
      'q',
      'match',
      'not',
      'pref',
      'city',
      'category',
      'occupation',
      'kind',
      'employment',
      'wage',
      'wageType',
      'holiday',
      'new',
      'sort',
      'page',
      'per',
      'facets',
    ]) {
      expect(names).toContain(name);
    }
    expect(document.paths['/postings/{number}'].get.responses[404].content).toHaveProperty('application/problem+json');
  });

  test('the number of queries does not grow with the rows', async () => {
    const queriesOf = async (per: number) => {
      database.takeQueries();
      await browser.get(`/api/v1/postings?per=${per}`);
      return database.takeQueries().length;
    };
    await queriesOf(10);
    expect(await queriesOf(50)).toBe(await queriesOf(10));
  });
});

describe('feeds and lists', () => {
  test('the Atom feed holds the newest of the search and stays well-formed whatever a title holds', async () => {
    const reply = await browser.get('/postings.atom');
    expect(reply.headers.get('content-type')).toContain('application/atom+xml');
    const feed = parsed(reply.body);
    expect(feed.elements.filter((name) => name === 'entry')).toHaveLength(50);
    expect(feed.text).toContain('<b>「&"\'𠮷野」');
    const narrow = parsed((await browser.get(`/postings.atom?number=${made[1]?.number}`)).body);
    expect(narrow.elements.filter((name) => name === 'entry')).toHaveLength(1);
  });

  test('the JSON Feed holds the same, and what it says of itself is its address', async () => {
    const reply = await browser.get('/postings.json?q=仕事');
    expect(reply.headers.get('content-type')).toContain('application/feed+json');
    const feed = JSON.parse(reply.body) as { version: string; feed_url: string; items: { id: string }[] };
    expect(feed.version).toBe('https://jsonfeed.org/version/1.1');
    const again = await browser.get(feed.feed_url.slice(app.config.baseUrl.length));
    expect(JSON.parse(again.body)).toEqual(feed);
    const atom = parsed((await browser.get('/postings.atom?q=仕事')).body);
    expect(feed.items).toHaveLength(atom.elements.filter((name) => name === 'entry').length);
    expect(new Set(feed.items.map(({ id }) => id)).size).toBe(feed.items.length);
  });

  test('the sitemap leads to every posting that everybody may find, and to no other', async () => {
    const gone = made[2];
    const state = (to: string) =>
      database.db
        .updateTable('posting_state')
        .set({ state: to })
        .where('posting_id', '=', gone?.id ?? 0)
        .execute();
    await state('filled');
    const index = parsed((await browser.get('/sitemap.xml')).body);
    expect(index.text).toContain('/sitemap/pages.xml');
    const part = (await browser.get('/sitemap/postings-1.xml')).body;
    const listed = [...part.matchAll(/<loc>([^<]*)<\/loc>/g)].map(([, address]) => address);
    const open = [...made, ...(hidden ? [hidden] : [])].filter((each) => each !== gone);
    expect(listed).toEqual(open.map(({ number }) => `${app.config.baseUrl}/postings/${number}`));
    await state('accepted');
    expect((await browser.get('/sitemap/postings-2.xml')).status).toBe(404);
    expect(parsed((await browser.get('/sitemap/pages.xml')).body).text).toContain('/guide/jobseekers');
  });

  test('robots and browsers find their way', async () => {
    expect((await browser.get('/robots.txt')).body).toContain(`Sitemap: ${app.config.baseUrl}/sitemap.xml`);
    expect(parsed((await browser.get('/opensearch.xml')).body).elements).toContain('Url');
  });
});

test.each([
  '/api/v1/postings?per=50',
  '/api/v1/postings?per=50&page=2',
  '/api/v1/postings?fold=1&per=50',
  '/postings.atom',
  '/postings.json',
  '/sitemap/postings-1.xml',
  '/postings?per=50',
])('S disclosure 2: %s does not tell who the employer is', async (path) => {
  const { body } = await browser.get(path);
  expect(body).not.toContain(SECRET);
  expect(body).not.toContain(hidden?.establishmentNumber);
});

test('S disclosure 2: the posting is there, its employer is not', async () => {
  const answer = await json(`/api/v1/postings/${hidden?.number}`);
  expect(answer.employer).toBeNull();
  expect(JSON.stringify(answer)).not.toContain(SECRET);
  expect((await json(`/api/v1/postings?q=${encodeURIComponent(SECRET)}`)).total).toBe(0);
  expect((await json(`/api/v1/postings?employer=${encodeURIComponent(SECRET)}`)).total).toBe(0);
  expect(await app.search.count({ ...everything, employer: SECRET }, { ...context(), audience: 'jobseeker' })).toBe(1);
});
