import { createRoute, OpenAPIHono, z } from '@hono/zod-openapi';
import type { Context } from 'hono';
import { cors } from 'hono/cors';
import { etag } from 'hono/etag';
import { type Gazetteer, gazetteer, placeNameOf } from '#areas/offices/index.ts';
import { type PostingSummary, postingSummaries, readPosting } from '#areas/postings/index.ts';
import type { App } from '#platform/app.ts';
import { FACETS, type Facet, narrowed, parseQuery, type QueryProblem } from '#search/index.ts';
import { sheetOf } from '#web/sheet/sheet.ts';
import { postingDetail, type postingItem, problem, searchAnswer, searchParameters } from './schema.ts';

const DEFAULT_FACETS: readonly Facet[] = [
  'prefecture',
  'category',
  'hours-type',
  'employment',
  'kind',
  'wageType',
  'holiday',
  'new',
];

const problemContent = { 'application/problem+json': { schema: problem } };

const searchRoute = createRoute({
  method: 'get',
  path: '/postings',
  summary: '求人をさがす',
  description: 'The search of the site with its parameters. Results of the moment: an ETag tells whether they changed.',
  request: { query: searchParameters },
  responses: {
    200: { description: 'one page of results', content: { 'application/json': { schema: searchAnswer } } },
    304: { description: 'not changed since the ETag sent in If-None-Match' },
    422: { description: 'parameters that cannot be taken, each named', content: problemContent },
  },
});

const postingRoute = createRoute({
  method: 'get',
  path: '/postings/{number}',
  summary: '求人を読む',
  request: { params: z.object({ number: z.string().openapi({ description: '求人番号', example: '13010-12345678' }) }) },
  responses: {
    200: {
      description: 'the posting with its whole 求人票',
      content: { 'application/json': { schema: postingDetail } },
    },
    304: { description: 'not changed since the ETag sent in If-None-Match' },
    404: { description: 'no such posting is open', content: problemContent },
  },
});

type Problem = z.infer<typeof problem>;

/** An answer of RFC 9457. */
function problemReply(c: Context, { status, ...rest }: Problem): Response {
  return c.body(JSON.stringify({ status, ...rest }), status as 404, { 'content-type': 'application/problem+json' });
}

function itemOf(app: App, posting: PostingSummary, places: Gazetteer): z.infer<typeof postingItem> {
  return {
    number: posting.number,
    url: `${app.config.baseUrl}/postings/${posting.number}`,
    title: posting.title,
    employer: posting.employer,
    employment: posting.employment,
    partTime: posting.partTime,
    wage: posting.wageFrom === null ? null : { type: posting.wageType, from: posting.wageFrom, to: posting.wageTo },
    annualHolidays: posting.annualHolidays,
    holidays: [...posting.holidays],
    places: posting.places.map((code) => ({ code, name: placeNameOf(places, code) })),
    flags: [...posting.flags],
    acceptedOn: posting.acceptedOn.toString(),
    validThrough: posting.validThrough.toString(),
  };
}

/** The facets asked for, and those there are none of. */
function facetsOf(params: URLSearchParams): { facets: readonly Facet[]; problems: readonly QueryProblem[] } {
  const asked = params.getAll('facets').flatMap((each) => each.split(','));
  if (asked.length === 0) return { facets: DEFAULT_FACETS, problems: [] };
  const unknown = asked.filter((name) => name !== '' && !FACETS.some((each) => each === name)).slice(0, 10);
  return {
    facets: FACETS.filter((each) => asked.includes(each)),
    problems: unknown.map((value) => ({ parameter: 'facets', code: 'unknown-value', value: value.slice(0, 200) })),
  };
}

/** `/api/v1`: the search as JSON, open to every origin, described by `/api/v1/openapi.json`. */
export function postingsApi(app: App): OpenAPIHono {
  const api = new OpenAPIHono();
  api.use(cors({ origin: '*', allowMethods: ['GET', 'HEAD', 'OPTIONS'], exposeHeaders: ['ETag'], maxAge: 86_400 }));
  api.use(etag());
  api.use(async (c, next) => {
    await next();
    c.res.headers.set('cache-control', 'public, no-cache');
  });

  api.openapi(searchRoute, async (c) => {
    const params = new URL(c.req.url).searchParams;
    const parsed = parseQuery(params);
    const asked = facetsOf(params);
    const problems = [...parsed.problems, ...asked.problems];
    if (problems.length > 0) {
      const about = { title: 'Parameters that cannot be taken', detail: '検索条件を確かめてください。' };
      return problemReply(c, { type: 'about:blank', ...about, status: 422, errors: problems.slice(0, 20) }) as never;
    }
    const context = { today: app.clock.today(), audience: 'public' } as const;
    const query = narrowed(parsed.query);
    const [places, result] = await Promise.all([gazetteer(app.db), app.search.search(query, context, asked.facets)]);
    const summaries = await postingSummaries(app.db, result.ids, { reader: 'public', today: context.today });
    const others = new Map(result.ids.map((id, nth) => [id, result.others[nth] ?? 0]));
    return c.json(
      {
        total: result.total,
        entries: result.entries,
        page: result.page,
        per: result.per,
        facets: Object.fromEntries(
          asked.facets.map((facet) => [
            facet,
            (result.facets[facet] ?? []).map(({ value, count }) => ({ value, count })),
          ]),
        ),
        items: summaries.map((posting) => ({
          ...itemOf(app, posting, places),
          ...(query.fold ? { others: others.get(posting.id) ?? 0 } : {}),
        })),
      },
      200,
    );
  });

  api.openapi(postingRoute, async (c) => {
    const { number } = c.req.valid('param');
    const reading = { reader: 'public', today: app.clock.today() } as const;
    const posting = /^\d{5}-\d{1,8}$/.test(number) ? await readPosting(app.db, number, reading) : undefined;
    const [summary] = posting ? await postingSummaries(app.db, [posting.id], reading) : [];
    if (!posting || !summary) {
      const about = { title: 'Not found', detail: '求人番号に誤りがあるか、掲載が終わっています。' };
      return problemReply(c, { type: 'about:blank', ...about, status: 404 }) as never;
    }
    const places = await gazetteer(app.db);
    const sections = sheetOf(posting, places, 'ja').map(({ rows, ...section }) => ({ ...section, rows: [...rows] }));
    return c.json({ ...itemOf(app, summary, places), sections }, 200);
  });

  api.doc31('/openapi.json', {
    openapi: '3.1.0',
    info: {
      title: 'open-hellowork',
      version: '1',
      description: 'Postings that are open to everyone. Not an official service of any government.',
      license: { name: 'Apache-2.0', url: 'https://www.apache.org/licenses/LICENSE-2.0' },
    },
    servers: [{ url: `${app.config.baseUrl}/api/v1` }],
  });
  api.notFound((c) => problemReply(c, { type: 'about:blank', title: 'Not found', status: 404 }));
  api.onError((error, c) => {
    app.log.error({ err: error }, 'API request failed');
    return problemReply(c, { type: 'about:blank', title: 'Internal error', status: 500 });
  });
  return api;
}
