import { type QueryExecutorProvider, sql } from 'kysely';
import type { App } from '#platform/app.ts';
import { xmlText } from './xml.ts';

/** Postings in one part: a part holds the same ids for ever, so that parts of ended postings empty and new ones come last. */
const PART = 40_000;
const PAGES = [
  '/',
  '/postings',
  '/about',
  '/help',
  '/guide/jobseekers',
  '/guide/employers',
  '/statistics',
  '/terms',
  '/credits',
  '/accessibility',
];

const wrapped = (root: 'urlset' | 'sitemapindex', lines: readonly string[]) =>
  `<?xml version="1.0" encoding="utf-8"?>
<${root} xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">
${lines.join('\n')}
</${root}>
`;

async function parts(db: QueryExecutorProvider): Promise<number> {
  const { rows } = await sql<{ last: number | null }>`select max(posting_id) as last from posting_search`.execute(db);
  return Math.ceil((rows[0]?.last ?? 0) / PART);
}

/** The list of the parts: the pages of the site, then its postings. */
export async function sitemapIndex(app: App): Promise<string> {
  const names = ['pages', ...Array.from({ length: await parts(app.db) }, (_part, nth) => `postings-${nth + 1}`)];
  return wrapped(
    'sitemapindex',
    names.map((name) => `  <sitemap><loc>${xmlText(`${app.config.baseUrl}/sitemap/${name}.xml`)}</loc></sitemap>`),
  );
}

export function pagesPart(app: App): string {
  return wrapped(
    'urlset',
    PAGES.map((path) => `  <url><loc>${xmlText(app.config.baseUrl + path)}</loc></url>`),
  );
}

/** The n-th part of the postings (from 1): those that everybody may find today. Undefined past the last. */
export async function postingsPart(app: App, nth: number): Promise<string | undefined> {
  if (!Number.isSafeInteger(nth) || nth < 1 || nth > (await parts(app.db))) return undefined;
  const { rows } = await sql<{ number: string; acceptedOn: Temporal.PlainDate }>`
    select q.posting_number as number, s.accepted_on as "acceptedOn"
    from posting_search q join posting_state s on s.posting_id = q.posting_id
    where q.posting_id > ${(nth - 1) * PART} and q.posting_id <= ${nth * PART}
      and s.state = 'accepted' and s.disclosure <= 3 and s.valid_through >= ${app.clock.today().toString()}::date
    order by q.posting_id`.execute(app.db);
  return wrapped(
    'urlset',
    rows.map(
      ({ number, acceptedOn }) =>
        `  <url><loc>${xmlText(`${app.config.baseUrl}/postings/${number}`)}</loc><lastmod>${acceptedOn}</lastmod></url>`,
    ),
  );
}
