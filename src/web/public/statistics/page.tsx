import type { VNode } from 'preact';
import { type Gazetteer, gazetteer } from '#areas/offices/index.ts';
import {
  type Dimension,
  type Line,
  monthlyStatistics,
  monthlyUse,
  SMALLEST_SHOWN,
  statisticsOf,
  type Use,
  useByPart,
} from '#areas/statistics/index.ts';
import { grouped } from '#kernel/grouped.ts';
import { ClauseLink } from '#web/components/ClauseLink.tsx';
import { DataTable } from '#web/components/DataTable.tsx';
import { EmptyState } from '#web/components/EmptyState.tsx';
import { LinkChoice } from '#web/components/LinkChoice.tsx';
import { Bars } from '#web/components/maps/Bars.tsx';
import { PrefectureMap } from '#web/components/maps/PrefectureMap.tsx';
import { csvReply } from '#web/csv.ts';
import { Frame } from '#web/frame.tsx';
import type { Lang, Page, PageContext } from '#web/page.ts';
import { html } from '#web/reply.ts';
import { prefectureName } from '#web/words/place-names.ts';
import { words } from './words.ts';

const MONTHS = 12;
const DIMENSIONS: readonly Dimension[] = ['prefecture', 'occupation'];

function monthWords(month: string, lang: Lang): string {
  const { year, month: nth } = Temporal.PlainDate.from(month);
  return lang === 'ja' ? `${year}年${nth}月` : `${year}-${String(nth).padStart(2, '0')}`;
}

function nameOf(places: Gazetteer, by: Dimension | 'month', value: string, lang: Lang): string {
  if (by === 'month') return monthWords(value, lang);
  if (by === 'prefecture') return prefectureName(places, value, lang);
  return words[lang].occupations[value] ?? places.occupations.get(value) ?? value;
}

const shown = (number: number | null) => (number === null ? '–' : grouped(number));
const shownRatio = (ratio: number | null) => (ratio === null ? '–' : ratio.toFixed(2));
const headsOf = (by: Dimension | 'month', lang: Lang) => {
  const w = words[lang];
  const first = by === 'month' ? w.month : w.by[by];
  return by === 'occupation'
    ? [first, w.openings, w.applications]
    : [first, w.openings, w.applications, w.registrations, w.ratio];
};

function Numbers({
  by,
  lines,
  places,
  lang,
  caption,
}: {
  by: Dimension | 'month';
  lines: readonly Line[];
  places: Gazetteer;
  lang: Lang;
  caption: string;
}) {
  return (
    <DataTable
      id={`table-${by}`}
      caption={caption}
      columns={headsOf(by, lang).map((head, nth) => ({ head, number: nth > 0 }))}
      rows={lines.map((line) => ({
        key: line.value,
        cells: [
          nameOf(places, by, line.value, lang),
          shown(line.openings),
          shown(line.applications),
          ...(by === 'occupation' ? [] : [shown(line.registrations), shownRatio(line.ratio)]),
        ],
      }))}
    />
  );
}

const useHeads = (first: string, lang: Lang) => {
  const { shown: pages, done, english } = words[lang].use;
  return [first, pages, done, english];
};

/** T18: how much the service itself is used, by month and by part. */
async function UseOfService(ctx: PageContext): Promise<VNode | null> {
  const { lang, app } = ctx;
  const w = words[lang];
  const months = await monthlyUse(app.db, MONTHS + 1);
  const newest = months.at(-1)?.value;
  if (newest === undefined) return null;
  const parts = await useByPart(app.db, newest);
  const table = (
    id: string,
    caption: string,
    first: string,
    lines: readonly Use[],
    name: (value: string) => string,
  ) => (
    <DataTable
      id={id}
      caption={caption}
      columns={useHeads(first, lang).map((head, nth) => ({ head, number: nth > 0 }))}
      rows={lines.map((line) => ({
        key: line.value,
        cells: [name(line.value), shown(line.shown), shown(line.done), shown(line.english)],
      }))}
    />
  );
  return (
    <section class="section stack" aria-labelledby="use">
      <h2 id="use">{w.use.title}</h2>
      <p>{w.use.lead}</p>
      {table('use-months', w.use.monthly, w.month, months, (value) => monthWords(value, lang))}
      {table('use-parts', w.use.byPart(monthWords(newest, lang)), w.use.part, parts, (value) =>
        value in w.use.parts ? w.use.parts[value as keyof typeof w.use.parts] : value,
      )}
      <p>
        <a href="/statistics.csv?by=use">{w.csv}</a>
      </p>
    </section>
  );
}

/** The months counted, and the one asked for, or the newest that is over (this one, where it is the only one). */
async function asked(ctx: PageContext): Promise<{ months: readonly Line[]; month: string | undefined }> {
  const months = await monthlyStatistics(ctx.app.db, MONTHS + 1);
  const current = ctx.app.clock.today().with({ day: 1 }).toString();
  const typed = ctx.url.searchParams.get('month');
  const known = months.find(({ value }) => value === typed) ?? months.findLast(({ value }) => value < current);
  return { months, month: (known ?? months.at(-1))?.value };
}

/** `/statistics`: T18, as pictures with tables. */
export const statisticsPage: Page = {
  get: async (ctx) => {
    const { lang, app } = ctx;
    const w = words[lang];
    const places = await gazetteer(app.db);
    const { months, month } = await asked(ctx);
    const parts = month
      ? await Promise.all(DIMENSIONS.map(async (by) => ({ by, lines: await statisticsOf(app.db, month, by) })))
      : [];
    return html(
      <Frame ctx={ctx} title={w.title} crumbs={[{ text: w.home, href: '/' }, { text: w.title }]}>
        <h1>{w.title}</h1>
        <p>{w.lead}</p>
        <p class="quiet">
          {w.small(SMALLEST_SHOWN)} {w.clause}: <ClauseLink rule="T18" />
        </p>
        {month === undefined ? (
          <EmptyState title={w.none}>{w.noneText}</EmptyState>
        ) : (
          <>
            <section class="section" aria-labelledby="by-month">
              <h2 id="by-month">{w.monthly}</h2>
              <div class="map-and-table map-and-table--wide">
                <Bars
                  id="months"
                  title={w.monthly}
                  bars={months.map(({ value, openings }) => ({ label: monthWords(value, lang), value: openings }))}
                  figure={grouped}
                />
                <Numbers by="month" lines={months} places={places} lang={lang} caption={w.monthlyTable} />
              </div>
              <p>
                <a href="/statistics.csv?by=month">{w.csv}</a>
              </p>
            </section>
            <LinkChoice
              label={w.months}
              options={months.map(({ value }) => ({
                text: monthWords(value, lang),
                href: `/statistics?month=${value}`,
                current: value === month,
              }))}
            />
            {parts.map(({ by, lines }) => {
              const title = w.chart[by](monthWords(month, lang));
              return (
                <section class="section" key={by} aria-labelledby={`by-${by}`}>
                  <h2 id={`by-${by}`}>{title}</h2>
                  <div class="map-and-table map-and-table--wide">
                    {by === 'prefecture' ? (
                      <PrefectureMap
                        title={title}
                        legend={w.openings}
                        figure={grouped}
                        items={lines.map(({ value, openings }) => ({
                          code: value,
                          name:
                            lang === 'ja' && value !== '01'
                              ? nameOf(places, by, value, lang).slice(0, -1)
                              : nameOf(places, by, value, lang),
                          value: openings,
                          href: `/postings?pref=${value}`,
                        }))}
                      />
                    ) : (
                      <Bars
                        id={by}
                        title={title}
                        figure={grouped}
                        bars={lines.map(({ value, openings }) => ({
                          label: nameOf(places, by, value, lang),
                          value: openings,
                        }))}
                      />
                    )}
                    <Numbers by={by} lines={lines} places={places} lang={lang} caption={title} />
                  </div>
                  <p>
                    <a href={`/statistics.csv?by=${by}&month=${month}`}>{w.csv}</a>
                  </p>
                </section>
              );
            })}
          </>
        )}
        {await UseOfService(ctx)}
      </Frame>,
    );
  },
};

/** `/statistics.csv?by=month|prefecture|occupation|use&month=2026-11-01`: a table as a file; empty cells are kept back. */
export const statisticsCsvPage: Page = {
  get: async (ctx) => {
    const { lang, app, url } = ctx;
    const places = await gazetteer(app.db);
    const { months, month } = await asked(ctx);
    const cell = (number: number | null) => (number === null ? '' : String(number));
    if (url.searchParams.get('by') === 'use') {
      const use = await monthlyUse(app.db, MONTHS + 1);
      return csvReply('statistics-use.csv', [
        useHeads(words[lang].month, lang),
        ...use.map((line) => [monthWords(line.value, lang), cell(line.shown), cell(line.done), cell(line.english)]),
      ]);
    }
    const by = DIMENSIONS.find((each) => each === url.searchParams.get('by')) ?? 'month';
    const lines = by === 'month' || month === undefined ? months : await statisticsOf(app.db, month, by);
    return csvReply(`statistics-${by}${by === 'month' || month === undefined ? '' : `-${month.slice(0, 7)}`}.csv`, [
      headsOf(by, lang),
      ...lines.map((line) => [
        nameOf(places, by, line.value, lang),
        cell(line.openings),
        cell(line.applications),
        ...(by === 'occupation' ? [] : [cell(line.registrations), cell(line.ratio)]),
      ]),
    ]);
  },
};
