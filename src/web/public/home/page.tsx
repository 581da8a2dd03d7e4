import { gazetteer } from '#areas/offices/index.ts';
import { everything, type SearchResult } from '#search/index.ts';
import { PrefectureMap } from '#web/components/maps/PrefectureMap.tsx';
import { SearchBox } from '#web/components/SearchBox.tsx';
import { Frame } from '#web/frame.tsx';
import type { Lang, Page } from '#web/page.ts';
import { html } from '#web/reply.ts';
import { figure, prefectureName } from '#web/words/place-names.ts';
import { postingCodes } from '#web/words/posting-codes.ts';
import { words } from './words.ts';

/** Regions as people name them: the last prefecture of each. */
const REGIONS = [
  ['hokkaido', 7],
  ['kanto', 14],
  ['chubu', 23],
  ['kinki', 30],
  ['chugoku', 39],
  ['kyushu', 47],
] as const;

const countsOf = (counted: SearchResult['facets']['prefecture']) =>
  new Map(counted?.map(({ value, count }) => [value, count]));

interface Counted {
  readonly href: string;
  readonly text: string;
  readonly count: number;
}

function Counts({ items }: { items: readonly Counted[] }) {
  return (
    <ul class="home-counts">
      {items.map(({ href, text, count }) => (
        <li key={href}>
          <a href={href}>{text}</a> <span class="quiet figures">{figure(count)}</span>
        </li>
      ))}
    </ul>
  );
}

/** 東京, 神奈川, 北海道: what a tile has room for. */
const onTile = (name: string, lang: Lang) => (lang === 'ja' && name !== '北海道' ? name.slice(0, -1) : name);

/** `/`: the search first, then the entrance of everybody and a map, then kinds of work and places with their numbers. */
export const homePage: Page = {
  get: async (ctx) => {
    const { lang } = ctx;
    const w = words[lang];
    const context = { today: ctx.app.clock.today(), audience: 'public' } as const;
    const [places, result] = await Promise.all([
      gazetteer(ctx.app.db),
      ctx.app.search.search({ ...everything, per: 10 }, context, ['prefecture', 'category', 'new']),
    ]);
    const byPlace = countsOf(result.facets.prefecture);
    const byWork = countsOf(result.facets.category);
    const fresh = result.facets.new?.find(({ value }) => value === 'day')?.count ?? 0;
    const prefectures = places.prefectures.filter(({ code }) => Number(code) <= 47);
    return html(
      <Frame
        ctx={ctx}
        title={w.title}
        head={
          <>
            <link rel="canonical" href={`${ctx.app.config.baseUrl}/`} />
            <link
              rel="search"
              type="application/opensearchdescription+xml"
              href="/opensearch.xml"
              title="open-hellowork"
            />
          </>
        }
      >
        <h1>{w.title}</h1>
        <p class="lead">{w.lead}</p>
        <SearchBox action="/postings" label={w.box} hint={w.hint}>
          <div class="home-place">
            <label class="vh" for="searchbox-pref">
              {w.prefecture}
            </label>
            <select class="input" id="searchbox-pref" name="pref">
              <option value="">{w.anywhere}</option>
              {prefectures.map(({ code }) => (
                <option key={code} value={code}>
                  {prefectureName(places, code, lang)}
                </option>
              ))}
            </select>
          </div>
          <input type="hidden" name="form" value="1" />
        </SearchBox>
        <p class="home-now">
          <span class="figures">{w.open(figure(result.total))}</span>
          <a href="/postings?new=day">{w.fresh(figure(fresh))}</a>
          <a href="/postings?sort=deadline">{w.soon}</a>
        </p>
        <div class="home-first">
          <Ways lang={lang} />
          <section aria-labelledby="map">
            <h2 id="map">{w.map}</h2>
            <PrefectureMap
              title={w.map}
              legend={w.count}
              figure={figure}
              items={prefectures.map(({ code }) => ({
                code,
                name: onTile(prefectureName(places, code, lang), lang),
                value: byPlace.get(code) ?? 0,
                href: `/postings?pref=${code}`,
              }))}
            />
            <p class="quiet">
              <a href="#places">{w.asList}</a>
            </p>
          </section>
        </div>
        <section class="section" aria-labelledby="work">
          <h2 id="work">{w.work}</h2>
          <Counts
            items={Object.entries(postingCodes[lang].category)
              .toSorted(([one], [other]) => Number(one) - Number(other))
              .map(([code, text]) => ({ href: `/postings?category=${code}`, text, count: byWork.get(code) ?? 0 }))}
          />
        </section>
        <section class="section" aria-labelledby="places">
          <h2 id="places">{w.places}</h2>
          <div class="home-regions">
            {REGIONS.map(([region, last], nth) => {
              const first = REGIONS[nth - 1]?.[1] ?? 0;
              return (
                <section key={region}>
                  <h3>{w.regions[region]}</h3>
                  <Counts
                    items={prefectures
                      .filter(({ code }) => Number(code) > first && Number(code) <= last)
                      .map(({ code }) => ({
                        href: `/postings?pref=${code}`,
                        text: prefectureName(places, code, lang),
                        count: byPlace.get(code) ?? 0,
                      }))}
                  />
                </section>
              );
            })}
          </div>
        </section>
      </Frame>,
    );
  },
};

function Ways({ lang }: { lang: Lang }) {
  const w = words[lang];
  return (
    <section aria-labelledby="ways">
      <h2 id="ways">{w.ways}</h2>
      <ul class="home-ways">
        {w.entries.map(({ href, text, note }) => (
          <li key={href}>
            <a href={href}>{text}</a>
            <p class="quiet">{note}</p>
          </li>
        ))}
      </ul>
    </section>
  );
}
