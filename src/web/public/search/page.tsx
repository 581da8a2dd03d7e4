import { appliedAmong } from '#areas/applications/index.ts';
import { type Centre, type Gazetteer, gazetteer, suggestOccupations } from '#areas/offices/index.ts';
import { postingSummaries } from '#areas/postings/index.ts';
import { referredAmong } from '#areas/referrals/index.ts';
import {
  currentAddress,
  droppingEach,
  everything,
  type Facet,
  formatQuery,
  narrowed,
  PAGE_SIZES,
  parseQuery,
  type QueryProblem,
  type SearchContext,
  type SearchQuery,
  SORTS,
} from '#search/index.ts';
import { Chips } from '#web/components/Chips.tsx';
import { EmptyState } from '#web/components/EmptyState.tsx';
import type { FormError } from '#web/components/form.ts';
import { aside, timeWords } from '#web/components/format.ts';
import { LinkChoice } from '#web/components/LinkChoice.tsx';
import { Pagination } from '#web/components/Pagination.tsx';
import { ResultList } from '#web/components/ResultCard.tsx';
import { Frame } from '#web/frame.tsx';
import type { Lang, Page, PageContext } from '#web/page.ts';
import { html, seeOther } from '#web/reply.ts';
import { centreInWords, figure } from '#web/words/place-names.ts';
import { postingCodes } from '#web/words/posting-codes.ts';
import { isJobseeker, mayActAsJobseeker, readerOf } from '../reader.ts';
import { unlockedUntil } from '../unlock/cookie.ts';
import { cardOf } from './cards.ts';
import { AROUND, type Centred, centred, centreName } from './centre.ts';
import { type Condition, conditionsOf, shortly } from './chips.ts';
import type { OfferedOccupation } from './filters/controls.tsx';
import { Filters } from './filters/index.tsx';
import { FORM_MARK, SHOWN_CATEGORY, SHOWN_PREF } from './filters/marks.ts';
import { NAMED_CONTROLS, type NamedProblem, named } from './named.ts';
import { words } from './words.ts';

const OFFERED = 8;
const TYPED_LIMIT = 40;
/** A 職業分類 code typed where a title is asked for: 3 digits, or 3 and 2. */
const OCCUPATION_CODE = /^\d{3}(-?\d{2})?$/;
/** A posting number typed where words are asked for. */
const POSTING_NUMBER = /^\d{5}-\d{1,8}$/;
/** Questions of the address that have no control in the form: an error about them leads to the words. */
const WITHOUT_CONTROL: ReadonlySet<string> = new Set(['sort', 'page', 'per', 'station', 'fold', 'city']);

const FACETS: readonly Facet[] = [
  'prefecture',
  'category',
  'hours-type',
  'employment',
  'wageType',
  'holiday',
  'twoDayWeek',
  'new',
  'kind',
  'flag',
  'insurance',
  'size',
];

/** The path of a search. */
export function searchPath(query: SearchQuery): string {
  const params = formatQuery(query).toString();
  return params === '' ? '/postings' : `/postings?${params}`;
}

/** What the form sent, without the municipalities and details whose prefecture or 職種 is no longer ticked. */
function ofForm(sent: URLSearchParams): URLSearchParams {
  const params = new URLSearchParams(sent);
  for (const [shown, broad, narrow] of [
    [SHOWN_PREF, 'pref', 'city'],
    [SHOWN_CATEGORY, 'category', 'category'],
  ] as const) {
    const gone = sent.getAll(shown).filter((value) => value !== '' && !sent.getAll(broad).includes(value));
    for (const value of sent.getAll(narrow)) {
      if (gone.some((each) => value.startsWith(each))) params.delete(narrow, value);
    }
  }
  return params;
}

/** A typed title without what no title holds. */
const titleTyped = (params: URLSearchParams) =>
  (params.get('job') ?? '')
    .replaceAll(/\p{Cc}/gu, '')
    .trim()
    .slice(0, TYPED_LIMIT);

function errorsOf(problems: readonly QueryProblem[], lang: Lang): FormError[] {
  const w = words[lang];
  const said = problems.map(({ parameter, code, value, limit }) => {
    const field = w.field[parameter] ?? parameter;
    const typed = value.length > TYPED_LIMIT ? `${value.slice(0, TYPED_LIMIT)}…` : value;
    const message =
      code === 'too-long' ? w.problem[code](field, limit ?? 0) : w.problem[code](field, typed, figure(limit ?? 0));
    return { field: parameter === 'near' ? AROUND : WITHOUT_CONTROL.has(parameter) ? 'q' : parameter, message };
  });
  return said.filter(({ message }, nth) => said.findIndex((each) => each.message === message) === nth).slice(0, 10);
}

const namedErrors = (problems: readonly NamedProblem[], lang: Lang): readonly FormError[] =>
  problems.slice(0, 10).map(({ field, code, typed, names }) => ({
    field,
    message: words[lang].named[code](words[lang].field[field] ?? field, typed.slice(0, TYPED_LIMIT), names),
  }));

async function offeredFor(
  ctx: PageContext,
  query: SearchQuery,
  context: SearchContext,
): Promise<readonly OfferedOccupation[]> {
  const typed = titleTyped(ctx.url.searchParams);
  const code = OCCUPATION_CODE.test(typed) ? typed.replace('-', '') : '';
  const name = code && (await gazetteer(ctx.app.db)).occupations.get(code);
  const suggestions = name ? [{ code, name, title: null }] : await suggestOccupations(ctx.app.db, typed, OFFERED);
  return Promise.all(
    suggestions.map(async ({ code, name, title }) => ({
      code,
      label: title && title !== name ? `${name}（${title}）` : name,
      count: await ctx.app.search.count({ ...query, category: [], occupation: [code], page: 1 }, context),
    })),
  );
}

/** `/postings`: the search, its conditions and its results. */
export const searchPage: Page = {
  get: async (ctx) => {
    const { searchParams } = ctx.url;
    const present = currentAddress(searchParams);
    if (present) return new Response(null, { status: 301, headers: { location: `/postings?${present}` } });

    const byForm = searchParams.has(FORM_MARK);
    const byName = byForm
      ? named(ofForm(searchParams), await gazetteer(ctx.app.db))
      : { params: searchParams, problems: [] };
    const centre: Centred = byForm
      ? await centred(ctx, byName.params)
      : { params: searchParams, choices: [], problem: null };
    const sent = centre.params;
    const parsed = parseQuery(sent);
    const query = narrowed(parsed.query);
    const context: SearchContext = { today: ctx.app.clock.today(), audience: readerOf(ctx) };
    const errors = [...errorsOf(parsed.problems, ctx.lang), ...namedErrors(byName.problems, ctx.lang)];
    if (centre.problem) errors.push({ field: AROUND, message: words[ctx.lang].around[centre.problem] });
    if (errors.length > 0) return refused(ctx, sent, query, context, errors, centre.choices);

    const number = query.q.normalize('NFKC').replace(/[‐−ー]/gu, '-');
    const isNumber = POSTING_NUMBER.test(number);
    if (isNumber && (await ctx.app.search.count({ ...everything, number: [number] }, context)) > 0) {
      return seeOther(`/postings/${number}`);
    }
    if (byForm) {
      const params = formatQuery(query);
      const job = titleTyped(searchParams);
      if (job !== '') params.set('job', job);
      return seeOther(`/postings${params.size > 0 ? `?${params}` : ''}`);
    }
    return answered(ctx, query, context, isNumber);
  },
};

/** The form with everything as typed, what is wrong with it, and how many there would be without that. */
async function refused(
  ctx: PageContext,
  sent: URLSearchParams,
  query: SearchQuery,
  context: SearchContext,
  errors: readonly FormError[],
  centres: readonly Centre[],
): Promise<Response> {
  const w = words[ctx.lang];
  const rest = { ...query, page: 1 };
  const [places, total, facets] = await Promise.all([
    gazetteer(ctx.app.db),
    ctx.app.search.count(rest, context),
    facetsFor(ctx, rest, context),
  ]);
  const asTyped = new URLSearchParams(sent);
  for (const name of NAMED_CONTROLS) asTyped.delete(name);
  const { searchParams } = ctx.url;
  for (const name of NAMED_CONTROLS) for (const value of searchParams.getAll(name)) asTyped.append(name, value);
  const typed = new URLSearchParams(
    [...asTyped].map(([name, value]) => [name, value.replaceAll(/\p{Cc}/gu, '').slice(0, 2000)]),
  );
  return html(
    <Frame ctx={ctx} title={w.errorTitle} errors={errors} head={<meta name="robots" content="noindex" />}>
      <div class="columns columns--side">
        <Filters
          query={query}
          typed={typed}
          facets={facets}
          places={places}
          offered={[]}
          around={typed.get(AROUND) ?? (await centreName(ctx, query))}
          centres={centres}
          errors={errors}
          lang={ctx.lang}
        />
        <div class="stack">
          <h1>{w.errorTitle}</h1>
          <p>{w.errorLead}</p>
          <p>
            <a href={searchPath(rest)}>{w.without(figure(total))}</a>
          </p>
        </div>
      </div>
    </Frame>,
    422,
  );
}

function facetsOf(query: SearchQuery): readonly Facet[] {
  return [
    ...FACETS,
    ...(query.pref.length + query.city.length > 0 ? (['city'] as const) : []),
    ...(query.category.length > 0 ? (['category-detail'] as const) : []),
  ];
}

const facetsFor = (ctx: PageContext, query: SearchQuery, context: SearchContext) =>
  ctx.app.search.facetsOf(query, context, facetsOf(query));

async function answered(
  ctx: PageContext,
  query: SearchQuery,
  context: SearchContext,
  isNumber: boolean,
): Promise<Response> {
  const { lang } = ctx;
  const w = words[lang];
  const [places, result, offered, around] = await Promise.all([
    gazetteer(ctx.app.db),
    ctx.app.search.search(query, context, facetsOf(query)),
    offeredFor(ctx, query, context),
    centreName(ctx, query),
  ]);
  const summaries = await postingSummaries(ctx.app.db, result.ids, { reader: readerOf(ctx), today: context.today });
  const others = new Map(result.ids.map((id, nth) => [id, result.others[nth] ?? 0]));
  const jobseekerId = ctx.user?.memberships.find(({ role }) => role === 'jobseeker')?.jobseekerId;
  const applied = jobseekerId
    ? new Set(
        (
          await Promise.all([
            appliedAmong(ctx.app.db, jobseekerId, result.ids),
            referredAmong(ctx.app.db, jobseekerId, result.ids),
          ])
        ).flatMap((each) => [...each]),
      )
    : new Set<number>();
  const cards = summaries.map((each) =>
    cardOf(each, query, places, context.today, lang, others.get(each.id), applied.has(each.id)),
  );
  const pages = Math.max(1, Math.ceil(result.entries / result.per));
  const centre = centreInWords(places, around, lang);
  const conditions = conditionsOf(query, places, lang, centre);
  const total = figure(result.total);
  const at = query.page > 1 ? aside(w.pageOf(figure(query.page), figure(pages)), lang) : '';
  const first = { ...query, page: 1 };
  const asked = searchPath({ ...first, sort: 'new', fold: false }).slice('/postings'.length);
  const [atom, feed] = [`/postings.atom${asked}`, `/postings.json${asked}`];
  return html(
    <Frame
      ctx={ctx}
      title={w.titled(shortly(query, places, lang), total) + at}
      crumbs={[{ text: w.home, href: '/' }, { text: w.search }]}
      skipTo={{ href: '#results', text: w.skip }}
      head={
        <>
          <link rel="canonical" href={ctx.app.config.baseUrl + searchPath(query)} />
          <link rel="alternate" type="application/atom+xml" href={atom} title={w.atom} />
          <link rel="alternate" type="application/feed+json" href={feed} title={w.feed} />
          <link
            rel="search"
            type="application/opensearchdescription+xml"
            href="/opensearch.xml"
            title="open-hellowork"
          />
        </>
      }
    >
      <div class="columns columns--side">
        <Filters
          query={query}
          typed={ctx.url.searchParams}
          facets={result.facets}
          places={places}
          offered={offered}
          around={around}
          centres={[]}
          errors={[]}
          lang={lang}
        />
        <section id="results" tabindex={-1} aria-label={w.results}>
          <div class="results-head">
            <h1>
              <strong>{total}</strong>
              {w.foundOf}
            </h1>
            {query.fold && result.total > 0 && <p class="quiet figures">{w.entries(figure(result.entries))}</p>}
          </div>
          <Chips
            chips={conditions.map(({ text, without }) => ({ text, href: searchPath(without) }))}
            clearHref={searchPath({ ...everything, sort: query.sort, per: query.per, fold: query.fold })}
          />
          <Restricted ctx={ctx} hidden={summaries.some((each) => each.disclosure === 2 && each.employer === null)} />
          {result.total === 0 ? (
            <NothingFound
              ctx={ctx}
              query={first}
              places={places}
              around={centre}
              conditions={conditions}
              drops={await ctx.app.search.withoutEach(first, context)}
              isNumber={isNumber}
            />
          ) : (
            <>
              <LinkChoice
                label={w.sort}
                options={SORTS.filter((sort) => sort !== 'distance' || query.near !== null).map((sort) => ({
                  text: postingCodes[lang].sort[sort],
                  href: searchPath({ ...first, sort }),
                  current: query.sort === sort,
                }))}
              />
              {cards.length === 0 ? (
                <EmptyState title={w.none.pastEnd}>
                  <a href={searchPath({ ...query, page: pages })}>{w.none.last(figure(pages))}</a>
                </EmptyState>
              ) : (
                <ResultList postings={cards} today={context.today} />
              )}
              <Pagination
                page={Math.min(query.page, pages)}
                pages={pages}
                href={(page) => searchPath({ ...query, page })}
              />
              <Presentation query={query} lang={lang} />
              <p class="results-feeds quiet">
                {mayActAsJobseeker(ctx) && <a href={`/jobseeker/searches/new?${formatQuery(query)}`}>{w.saveSearch}</a>}
                <a href={`/postings/map${searchPath(first).slice('/postings'.length)}`}>{w.map}</a>
                <a href={atom}>{w.atom}</a>
                <a href={feed}>{w.feed}</a>
                <a href={`/api/v1${searchPath(query)}`}>{w.json}</a>
              </p>
            </>
          )}
        </section>
      </div>
    </Frame>,
  );
}

/** That some employers tell only jobseekers, and how to see them; or that they are shown, and how to have that forgotten. */
function Restricted({ ctx, hidden }: { ctx: PageContext; hidden: boolean }) {
  const w = words[ctx.lang].restricted;
  const next = `/unlock?next=${encodeURIComponent(ctx.url.pathname + ctx.url.search)}`;
  const until = isJobseeker(ctx) ? undefined : unlockedUntil(ctx);
  if (!hidden && !until) return null;
  return (
    <p class="quiet">
      {until ? w.shown(timeWords(until)) : w.hidden} <a href={next}>{until ? w.forget : w.unlock}</a>
    </p>
  );
}

/** Entries a page, one entry per employer: links, so that the choice is part of the address. */
function Presentation({ query, lang }: { query: SearchQuery; lang: Lang }) {
  const w = words[lang];
  const first = { ...query, page: 1 };
  return (
    <div class="results-ways">
      <LinkChoice
        label={w.per}
        options={PAGE_SIZES.map((per) => ({
          text: w.perPage(per),
          href: searchPath({ ...first, per }),
          current: query.per === per,
        }))}
      />
      <LinkChoice
        label={w.folded}
        options={[false, true].map((fold) => ({
          text: fold ? w.foldOn : w.foldOff,
          href: searchPath({ ...first, fold }),
          current: query.fold === fold,
        }))}
      />
    </div>
  );
}

interface NothingFoundProps {
  readonly ctx: PageContext;
  readonly query: SearchQuery;
  readonly places: Gazetteer;
  readonly around: string;
  readonly conditions: readonly Condition[];
  readonly drops: readonly { readonly criterion: string; readonly total: number }[];
  readonly isNumber: boolean;
}

/** No hits: which condition to drop, and what that would give. */
function NothingFound({ ctx, query, places, around, conditions, drops, isNumber }: NothingFoundProps) {
  const w = words[ctx.lang].none;
  const rests = new Map(droppingEach(query).map((each) => [each.criterion, each.query]));
  const useful = drops.flatMap(({ criterion, total }) => {
    const rest = rests.get(criterion);
    if (total === 0 || rest === undefined) return [];
    const left = conditionsOf(rest, places, ctx.lang, around).map(({ text }) => text);
    const gone = conditions.filter(({ text }) => !left.includes(text));
    return [{ text: gone.map(({ text }) => text).join('・'), href: searchPath(rest), total }];
  });
  return (
    <EmptyState title={w.title}>
      {isNumber && <p>{w.numberGone}</p>}
      {useful.length > 0 ? (
        <>
          <p>{w.advice}</p>
          <ul class="list">
            {useful.map(({ text, href, total }) => (
              <li key={href}>
                <a href={href}>{w.drop(text, figure(total))}</a>
              </li>
            ))}
          </ul>
        </>
      ) : (
        !isNumber && conditions.length > 0 && <p>{w.nothing}</p>
      )}
      <p>
        <a href="/postings">{w.all}</a>
      </p>
    </EmptyState>
  );
}
