import { gazetteer, placeNameOf } from '#areas/offices/index.ts';
import { postingSummaries } from '#areas/postings/index.ts';
import { formatInstant, startOf } from '#kernel/jst.ts';
import type { App } from '#platform/app.ts';
import { formatQuery, narrowed, parseQuery } from '#search/index.ts';
import { xmlText } from './xml.ts';

const ENTRIES = 50;

interface Entry {
  readonly number: string;
  readonly title: string;
  readonly url: string;
  readonly moment: string;
  readonly summary: string;
}

/** The newest postings of a search, as feeds tell them: those that everybody may find, named where everybody may know. */
async function newest(app: App, params: URLSearchParams) {
  const today = app.clock.today();
  const query = { ...narrowed(parseQuery(params).query), sort: 'new', page: 1, per: ENTRIES, fold: false } as const;
  const [places, result] = await Promise.all([
    gazetteer(app.db),
    app.search.search(query, { today, audience: 'public' }),
  ]);
  const summaries = await postingSummaries(app.db, result.ids, { reader: 'public', today });
  const { baseUrl } = app.config;
  const address = formatQuery({ ...query, per: 30 }).toString();
  const asked = address && `?${address}`;
  const moment = (date: Temporal.PlainDate) => formatInstant(startOf(date));
  return {
    title: `${['新着の求人', query.q].filter((part) => part !== '').join(': ')} | open-hellowork`,
    page: `${baseUrl}/postings${asked}`,
    self: (ending: 'atom' | 'json') => `${baseUrl}/postings.${ending}${asked}`,
    updated: moment(summaries[0]?.acceptedOn ?? today),
    entries: summaries.map((posting): Entry => {
      const parts = [
        posting.employer ?? '',
        posting.places.map((code) => placeNameOf(places, code)).join('、'),
        `紹介期限 ${posting.validThrough}`,
      ];
      return {
        number: posting.number,
        title: posting.title,
        url: `${baseUrl}/postings/${posting.number}`,
        moment: moment(posting.acceptedOn),
        summary: parts.filter((part) => part !== '').join(' ／ '),
      };
    }),
  };
}

/** The newest postings of a search as Atom (RFC 4287); parameters that cannot be taken are left out of the search. */
export async function atomFeed(app: App, params: URLSearchParams): Promise<string> {
  const feed = await newest(app, params);
  const { host } = new URL(app.config.baseUrl);
  const entries = feed.entries.map(
    ({ number, title, url, moment, summary }) => `  <entry>
    <id>tag:${xmlText(host)},2026:posting:${xmlText(number)}</id>
    <title>${xmlText(title)}</title>
    <link href="${xmlText(url)}"/>
    <updated>${moment}</updated>
    <summary>${xmlText(summary)}</summary>
  </entry>`,
  );
  return `<?xml version="1.0" encoding="utf-8"?>
<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="ja">
  <id>${xmlText(feed.page)}</id>
  <title>${xmlText(feed.title)}</title>
  <link href="${xmlText(feed.page)}"/>
  <link rel="self" href="${xmlText(feed.self('atom'))}"/>
  <author><name>open-hellowork</name></author>
  <updated>${feed.updated}</updated>
${entries.join('\n')}
</feed>
`;
}

/** The same as JSON Feed 1.1. */
export async function jsonFeed(app: App, params: URLSearchParams): Promise<object> {
  const feed = await newest(app, params);
  return {
    version: 'https://jsonfeed.org/version/1.1',
    title: feed.title,
    home_page_url: feed.page,
    feed_url: feed.self('json'),
    language: 'ja',
    authors: [{ name: 'open-hellowork' }],
    items: feed.entries.map(({ title, url, moment, summary }) => ({
      id: url,
      url,
      title,
      content_text: summary,
      date_published: moment,
    })),
  };
}
