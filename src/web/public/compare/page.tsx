import { gazetteer } from '#areas/offices/index.ts';
import { postingSummaries } from '#areas/postings/index.ts';
import { everything, type Flag, parseQuery } from '#search/index.ts';
import { DateText } from '#web/components/DateText.tsx';
import { EmptyState } from '#web/components/EmptyState.tsx';
import { yenRangeWords, yenWords } from '#web/components/format.ts';
import { Said } from '#web/components/language.tsx';
import { Frame } from '#web/frame.tsx';
import type { Lang, Page } from '#web/page.ts';
import { html } from '#web/reply.ts';
import { placeNames } from '#web/words/place-names.ts';
import { postingCodes } from '#web/words/posting-codes.ts';
import { readerOf } from '../reader.ts';

const ja = {
  title: '求人を比べる',
  home: 'トップ',
  none: '比べられる求人がありません。掲載が終わったか、番号が違います。',
  search: '求人をさがす',
  item: '項目',
  employer: '事業所',
  hidden: '非公開',
  unstated: '記載なし',
  employment: '雇用形態',
  wage: '賃金',
  place: '就業場所',
  holidays: '年間休日数',
  days: '日',
  validThrough: '紹介期限日',
  number: '求人番号',
  perHour: '1時間あたり',
  conditions: '条件',
  tooMany: '並べられるのは5件までです。はじめの5件を比べています。',
};

const en: typeof ja = {
  title: 'Compare postings',
  home: 'Home',
  none: 'There is nothing to compare: the postings ended, or the numbers are wrong.',
  search: 'Find a job',
  item: 'Item',
  employer: 'Employer',
  hidden: 'Not shown',
  unstated: 'Not stated',
  employment: 'Form of employment',
  wage: 'Pay',
  place: 'Place of work',
  holidays: 'Days off a year',
  days: '',
  validThrough: 'Valid through',
  number: 'Posting number',
  perHour: 'Pay an hour',
  conditions: 'Conditions',
  tooMany: 'At most five can stand side by side: these are the first five.',
};

const words: Readonly<Record<Lang, typeof ja>> = { ja, en };

/** Said by the form of employment already. */
const OF_EMPLOYMENT: ReadonlySet<Flag> = new Set(['full-time', 'part-time']);

/** `/postings/compare?n=…&n=…`: up to five postings side by side; as it stands it can be printed. */
export const comparePage: Page = {
  get: async (ctx) => {
    const { lang, app, url } = ctx;
    const w = words[lang];
    const today = app.clock.today();
    const asked = new URLSearchParams(url.searchParams.getAll('n').map((number) => ['number', number]));
    const { query, problems } = parseQuery(asked);
    const numbers = query.number;
    const reader = readerOf(ctx);
    const { ids } =
      numbers.length === 0
        ? { ids: [] }
        : await app.search.search({ ...everything, number: numbers }, { today, audience: reader });
    const [places, postings] = await Promise.all([gazetteer(app.db), postingSummaries(app.db, ids, { reader, today })]);
    const codes = postingCodes[lang];
    const rows = [
      [w.employer, postings.map((each) => <Said key={each.id} text={each.employer ?? w.hidden} />)],
      [w.employment, postings.map((each) => codes.employment[each.employment])],
      [
        w.wage,
        postings.map(({ wageFrom, wageTo, wageType }) =>
          wageFrom === null ? w.unstated : `${codes.wageType[wageType]} ${yenRangeWords(wageFrom, wageTo, lang)}`,
        ),
      ],
      [
        w.perHour,
        postings.map(({ hourlyTotal, hourlyBase }) => {
          const amount = hourlyTotal ?? hourlyBase;
          return amount === null ? w.unstated : yenWords(amount, lang);
        }),
      ],
      [w.place, postings.map((each) => placeNames(places, each.places, lang))],
      [
        w.holidays,
        postings.map((each) => (each.annualHolidays === null ? w.unstated : `${each.annualHolidays}${w.days}`)),
      ],
      [
        w.conditions,
        postings.map(({ flags }) =>
          flags
            .filter((flag) => !OF_EMPLOYMENT.has(flag))
            .map((flag) => codes.flag[flag])
            .join(lang === 'en' ? ', ' : '、'),
        ),
      ],
      [w.validThrough, postings.map((each) => <DateText key={each.id} date={each.validThrough} />)],
      [w.number, postings.map((each) => each.number)],
    ] as const;
    return html(
      <Frame
        ctx={ctx}
        title={w.title}
        crumbs={[{ text: w.home, href: '/' }, { text: w.search, href: '/postings' }, { text: w.title }]}
        head={<meta name="robots" content="noindex" />}
      >
        <h1 id="compare-title">{w.title}</h1>
        {problems.some(({ code }) => code === 'too-many') && <p>{w.tooMany}</p>}
        {postings.length === 0 ? (
          <EmptyState title={w.none}>
            <a href="/postings">{w.search}</a>
          </EmptyState>
        ) : (
          <section class="table-scroll" aria-labelledby="compare-title" tabindex={0}>
            <table class="table">
              <thead>
                <tr>
                  <th scope="col">{w.item}</th>
                  {postings.map((each) => (
                    <th key={each.id} scope="col">
                      <a href={`/postings/${each.number}`}>
                        <Said text={each.title} />
                      </a>
                    </th>
                  ))}
                </tr>
              </thead>
              <tbody>
                {rows.map(([head, cells]) => (
                  <tr key={head}>
                    <th scope="row">{head}</th>
                    {cells.map((cell, nth) => (
                      <td key={postings[nth]?.id}>{cell}</td>
                    ))}
                  </tr>
                ))}
              </tbody>
            </table>
          </section>
        )}
      </Frame>,
    );
  },
};
