import { gazetteer } from '#areas/offices/index.ts';
import {
  COUNTED,
  formatProfileQuery,
  keptProfileQuery,
  noConditions,
  type ProfileQuery,
  pagesOf,
  parseProfileQuery,
  profileSorts,
  profilesOf,
  searchProfiles,
} from '#areas/publication/index.ts';
import { Chips } from '#web/components/Chips.tsx';
import { EmptyState } from '#web/components/EmptyState.tsx';
import { LinkChoice } from '#web/components/LinkChoice.tsx';
import { Pagination } from '#web/components/Pagination.tsx';
import { Frame } from '#web/frame.tsx';
import type { Page, PageContext } from '#web/page.ts';
import { html, seeOther } from '#web/reply.ts';
import { profileLists } from '../../publication/lists.ts';
import { figure, searchPath, usedConditions } from '../../publication/marks.ts';
import { closedFor } from '../standing.tsx';
import { closedPage } from './closed.tsx';
import { Filters, FORM_MARK, ofForm } from './filters.tsx';
import { ProfileCard } from './ProfileCard.tsx';

const TITLE = '求職者をさがす';
const SORTS = { changed: '更新が新しい順', published: '公開が新しい順' } as const;

async function answered(ctx: PageContext, query: ProfileQuery): Promise<Response> {
  const { db, clock } = ctx.app;
  const today = clock.today();
  const [places, result] = await Promise.all([gazetteer(db), searchProfiles(db, query, today)]);
  const profiles = await profilesOf(db, result.ids, today, 'ja');
  const lists = profileLists(places);
  const used = usedConditions(query, places);
  const kept = formatProfileQuery(keptProfileQuery(query));
  return html(
    <Frame ctx={ctx} title={TITLE}>
      <div class="columns columns--side">
        <Filters query={query} facets={result.facets} places={places} />
        <div>
          <div class="results-head">
            <h1>
              求職を公開している方{' '}
              <strong>{result.total === null ? `${figure(COUNTED)}人以上` : `${figure(result.total)}人`}</strong>
            </h1>
          </div>
          {result.total === null && (
            <p class="quiet">
              {figure(COUNTED)}人を超えるため、条件ごとの人数は表示していません。条件を加えると表示されます。
            </p>
          )}
          <Chips
            chips={used.map(({ text, without }) => ({ text, href: searchPath(without) }))}
            clearHref={searchPath(noConditions)}
          />
          <LinkChoice
            label="並び順"
            options={profileSorts.map((sort) => ({
              text: SORTS[sort],
              href: searchPath({ ...query, sort, page: 1 }),
              current: sort === query.sort,
            }))}
          />
          {profiles.length === 0 ? (
            <EmptyState
              title={
                result.total === 0
                  ? 'この条件に合う方は、いま公開されていません。'
                  : 'このページに表示できる方がいません。'
              }
            >
              <p>
                条件を減らすか、ことばを変えてさがしてください。条件を保存すると、新しく公開された方の人数がわかります。
              </p>
            </EmptyState>
          ) : (
            <ul class="cards">
              {profiles.map((profile) => (
                <li key={profile.publicationId}>
                  <ProfileCard profile={profile} lists={lists} />
                </li>
              ))}
            </ul>
          )}
          <Pagination page={query.page} pages={pagesOf(result)} href={(page) => searchPath({ ...query, page })} />
          <div class="results-ways">
            <a href={`/employer/searches/new${kept === '' ? '' : `?${kept}`}`}>この条件を保存する</a>
            <a href="/employer/searches">保存した条件を見る</a>
            <a href="/employer/requests">リクエストの一覧を見る</a>
          </div>
          <p class="quiet">
            公開されている内容に、氏名や連絡先はありません。気になる方には、直接リクエストを送るか、ハローワークにお問い合わせください。
          </p>
        </div>
      </div>
    </Frame>,
  );
}

/** `/employer/jobseekers`: published jobseekers by conditions, open while a posting is valid and the page is not restricted (G search, T6(3)). */
export const jobseekerSearchPage: Page = {
  get: async (ctx) => {
    const closed = await closedFor(ctx, 'search-jobseekers');
    if (closed.length > 0) return closedPage(ctx, TITLE, closed);
    const query = parseProfileQuery(ctx.url.searchParams);
    if (ctx.url.searchParams.has(FORM_MARK)) return seeOther(searchPath(ofForm(query)));
    return answered(ctx, query);
  },
};
