import { gazetteer, placeNameOf } from '#areas/offices/index.ts';
import { postingSummaries } from '#areas/postings/index.ts';
import { formatInstant, startOf } from '#kernel/jst.ts';
import type { App } from '#platform/app.ts';
import { formatQuery, narrowed, parseQuery } from '#search/index.ts';
import { xmlText } from './xml.ts';

const ENTRIES = 50;

/** The newest postings of a search as Atom (RFC 4287); parameters that cannot be taken are left out of the search. */
export async function atomFeed(app: App, params: URLSearchParams): Promise<string> {
  const today = app.clock.today();
  const query = { ...narrowed(parseQuery(params).query), sort: 'new', page: 1, per: ENTRIES, fold: false } as const;
  const [places, result] = await Promise.all([
    gazetteer(app.db),
    app.search.search(query, { today, audience: 'public' }),
  ]);
  const summaries = await postingSummaries(app.db, result.ids, { reader: 'public', today });
  const { baseUrl } = app.config;
  const { host } = new URL(baseUrl);
  const address = formatQuery({ ...query, per: 30 }).toString();
  const page = `${baseUrl}/postings${address && `?${address}`}`;
  const moment = (date: Temporal.PlainDate) => formatInstant(startOf(date));
  const entries = summaries.map((posting) => {
    const url = `${baseUrl}/postings/${posting.number}`;
    const summary = [
      posting.employer ?? '',
      posting.places.map((code) => placeNameOf(places, code)).join('、'),
      `紹介期限 ${posting.validThrough}`,
    ];
    return `  <entry>
    <id>tag:${xmlText(host)},2026:posting:${xmlText(posting.number)}</id>
    <title>${xmlText(posting.title)}</title>
    <link href="${xmlText(url)}"/>
    <updated>${moment(posting.acceptedOn)}</updated>
    <summary>${xmlText(summary.filter((part) => part !== '').join(' ／ '))}</summary>
  </entry>`;
  });
  return `<?xml version="1.0" encoding="utf-8"?>
<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="ja">
  <id>${xmlText(page)}</id>
  <title>${xmlText(['新着の求人', query.q].filter((part) => part !== '').join(': '))} | open-hellowork</title>
  <link href="${xmlText(page)}"/>
  <link rel="self" href="${xmlText(`${baseUrl}/postings.atom${address && `?${address}`}`)}"/>
  <author><name>open-hellowork</name></author>
  <updated>${moment(summaries[0]?.acceptedOn ?? today)}</updated>
${entries.join('\n')}
</feed>
`;
}
