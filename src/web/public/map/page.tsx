import { gazetteer } from '#areas/offices/index.ts';
import { narrowed, parseQuery, type SearchQuery } from '#search/index.ts';
import { BackLink } from '#web/components/BackLink.tsx';
import { DataTable } from '#web/components/DataTable.tsx';
import { EmptyState } from '#web/components/EmptyState.tsx';
import { CircleMap } from '#web/components/maps/CircleMap.tsx';
import { PrefectureMap } from '#web/components/maps/PrefectureMap.tsx';
import { Frame } from '#web/frame.tsx';
import type { Lang, Page } from '#web/page.ts';
import { html } from '#web/reply.ts';
import { cityName, figure, prefectureName } from '#web/words/place-names.ts';
import { readerOf } from '../reader.ts';
import { searchPath } from '../search/page.tsx';

const ja = {
  title: '求人の地図',
  of: (place: string) => `${place}の求人の地図`,
  home: 'トップ',
  search: '求人をさがす',
  results: '求人の一覧を見る',
  country: '全国の地図に戻る',
  lead: 'いまの検索条件にあう求人を、就業場所の都道府県ごとに数えています。都道府県を選ぶと、市区町村ごとの数が見られます。2か所以上で働く求人は、それぞれに数えます。',
  leadOf: '円の大きさは求人の数です。市区町村を選ぶと、その求人の一覧が見られます。',
  legend: '求人の数',
  place: '都道府県',
  city: '市区町村',
  count: '求人の数',
  table: '都道府県ごとの求人の数',
  tableOf: '市区町村ごとの求人の数',
  outside: (names: string) => `図の外: ${names}（表にあります）`,
  none: 'あてはまる求人がありません',
};

const en: typeof ja = {
  title: 'Map of postings',
  of: (place) => `Map of postings in ${place}`,
  home: 'Home',
  search: 'Find a job',
  results: 'See the list of postings',
  country: 'Back to the whole country',
  lead: 'Postings of your search, counted by prefecture. Choose one to see its municipalities. A posting with several places of work is counted at each.',
  leadOf: 'The circles grow with the number of postings. Choose a municipality to see its postings.',
  legend: 'Postings',
  place: 'Prefecture',
  city: 'Municipality',
  count: 'Postings',
  table: 'Postings by prefecture',
  tableOf: 'Postings by municipality',
  outside: (names) => `Outside the picture: ${names} (see the table)`,
  none: 'There are no such postings',
};

const words: Readonly<Record<Lang, typeof ja>> = { ja, en };

/** 東京, 神奈川, 北海道: what a tile has room for. */
const onTile = (name: string, lang: Lang) => (lang === 'ja' && name !== '北海道' ? name.slice(0, -1) : name);

/** The address of the map of a search; of one prefecture's municipalities with `of`. */
export function mapPath(query: SearchQuery, of?: string): string {
  const params = new URLSearchParams(searchPath({ ...query, page: 1 }).split('?')[1] ?? '');
  if (of) params.set('of', of);
  return `/postings/map${params.size > 0 ? `?${params}` : ''}`;
}

/** `/postings/map`: where the postings of a search are, as a picture and as a table; any parameter of the search may be given. */
export const mapPage: Page = {
  get: async (ctx) => {
    const { lang, app, url } = ctx;
    const w = words[lang];
    const places = await gazetteer(app.db);
    const query = narrowed(parseQuery(url.searchParams).query);
    const context = { today: app.clock.today(), audience: readerOf(ctx) };
    const of = places.prefectures.find(({ code }) => code === url.searchParams.get('of'))?.code;
    const asked = of ? { ...query, pref: [of], city: [] } : query;
    const facet = of ? 'city' : 'prefecture';
    const counted = (await app.search.facetsOf(asked, context, [facet]))[facet] ?? [];
    const counts = new Map(counted.map(({ value, count }) => [value, count]));
    const regions = of
      ? (places.municipalitiesOf.get(of) ?? [])
          .filter(({ code }) => counts.has(code))
          .map(({ code, latitude, longitude }) => ({
            code,
            name: cityName(places, code, lang),
            value: counts.get(code) ?? 0,
            lat: latitude,
            lng: longitude,
            href: searchPath({ ...query, pref: [], city: [code], page: 1 }),
          }))
      : places.prefectures
          .filter(({ code }) => Number(code) <= 47)
          .map(({ code }) => ({
            code,
            name: prefectureName(places, code, lang),
            value: counts.get(code) ?? 0,
            lat: 0,
            lng: 0,
            href: mapPath({ ...query, pref: [], city: [] }, code),
          }));
    const title = of ? w.of(prefectureName(places, of, lang)) : w.title;
    return html(
      <Frame
        ctx={ctx}
        title={title}
        crumbs={[{ text: w.home, href: '/' }, { text: w.search, href: '/postings' }, { text: title }]}
        head={<meta name="robots" content="noindex" />}
      >
        {of && <BackLink href={mapPath({ ...query, pref: [], city: [] })} text={w.country} />}
        <h1>{title}</h1>
        <p>{of ? w.leadOf : w.lead}</p>
        <p>
          <a href={searchPath({ ...asked, page: 1 })}>{w.results}</a>
        </p>
        {regions.every(({ value }) => value === 0) ? (
          <EmptyState title={w.none}>
            <a href="/postings">{w.search}</a>
          </EmptyState>
        ) : (
          <div class="map-and-table">
            {of ? (
              <CircleMap title={title} places={regions} figure={figure} outside={w.outside} />
            ) : (
              <PrefectureMap
                title={title}
                items={regions.map((region) => ({ ...region, name: onTile(region.name, lang) }))}
                figure={figure}
                legend={w.legend}
              />
            )}
            <DataTable
              id="counts"
              caption={of ? w.tableOf : w.table}
              columns={[{ head: of ? w.city : w.place }, { head: w.count, number: true }]}
              rows={regions.map(({ code, name, value, href }) => ({
                key: code,
                cells: [
                  <a key={code} href={href}>
                    {name}
                  </a>,
                  figure(value),
                ],
              }))}
            />
          </div>
        )}
      </Frame>,
    );
  },
};
