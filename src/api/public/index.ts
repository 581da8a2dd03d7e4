import type { App } from '#platform/app.ts';
import type { WebApp } from '#web/env.ts';
import { atomFeed, jsonFeed } from './feed.ts';
import { postingsApi } from './postings.ts';
import { pagesPart, postingsPart, sitemapIndex } from './sitemap.ts';
import { xmlText } from './xml.ts';

const xml = { 'content-type': 'application/xml; charset=utf-8', 'cache-control': 'public, max-age=3600' };

/** What programs read: the JSON search, feeds, and what search engines and browsers look for. */
export function mountPublicApi(app: App, hono: WebApp): void {
  const { baseUrl } = app.config;
  hono.route('/api/v1', postingsApi(app));
  hono.get('/postings.atom', async (c) =>
    c.body(await atomFeed(app, new URL(c.req.url).searchParams), 200, {
      'content-type': 'application/atom+xml; charset=utf-8',
      'cache-control': 'public, max-age=300',
    }),
  );
  hono.get('/postings.json', async (c) =>
    c.body(JSON.stringify(await jsonFeed(app, new URL(c.req.url).searchParams)), 200, {
      'content-type': 'application/feed+json; charset=utf-8',
      'cache-control': 'public, max-age=300',
    }),
  );
  hono.get('/sitemap.xml', async (c) => c.body(await sitemapIndex(app), 200, xml));
  hono.get('/sitemap/pages.xml', (c) => c.body(pagesPart(app), 200, xml));
  hono.get('/sitemap/:part{postings-[0-9]{1,9}\\.xml}', async (c) => {
    const part = await postingsPart(app, Number(c.req.param('part').slice('postings-'.length, -'.xml'.length)));
    return part === undefined ? c.notFound() : c.body(part, 200, xml);
  });
  hono.get('/robots.txt', (c) =>
    c.text(`User-agent: *\nDisallow: /login\nDisallow: /open/\nDisallow: /api/\nSitemap: ${baseUrl}/sitemap.xml\n`),
  );
  hono.get('/opensearch.xml', (c) =>
    c.body(
      `<?xml version="1.0" encoding="utf-8"?>
<OpenSearchDescription xmlns="http://a9.com/-/spec/opensearch/1.1/">
  <ShortName>open-hellowork</ShortName>
  <Description>求人をさがす</Description>
  <InputEncoding>UTF-8</InputEncoding>
  <Url type="text/html" template="${xmlText(`${baseUrl}/postings`)}?q={searchTerms}"/>
  <Url type="application/atom+xml" template="${xmlText(`${baseUrl}/postings.atom`)}?q={searchTerms}"/>
</OpenSearchDescription>
`,
      200,
      {
        'content-type': 'application/opensearchdescription+xml; charset=utf-8',
        'cache-control': 'public, max-age=86400',
      },
    ),
  );
}
