import type { ComponentChildren } from 'preact';
import { imagesOf } from '#areas/establishments/index.ts';
import { type Gazetteer, gazetteer } from '#areas/offices/index.ts';
import { endedPosting, type PublicPosting, payRange, postingSummaries, readPosting } from '#areas/postings/index.ts';
import { everything } from '#search/index.ts';
import { BackLink } from '#web/components/BackLink.tsx';
import { ButtonLink } from '#web/components/Button.tsx';
import { aside, yenRangeWords } from '#web/components/format.ts';
import { KeepButton } from '#web/components/KeepButton.tsx';
import { KeyDates } from '#web/components/KeyDates.tsx';
import { langOfText, Said } from '#web/components/language.tsx';
import { PrintLink } from '#web/components/PrintLink.tsx';
import { ResultList } from '#web/components/ResultCard.tsx';
import { Frame } from '#web/frame.tsx';
import type { Lang, Page, PageContext } from '#web/page.ts';
import { fileReply, found, html, NotFound } from '#web/reply.ts';
import { sheetPdf } from '#web/sheet/pdf.ts';
import { Sheet } from '#web/sheet/Sheet.tsx';
import { sheetOf } from '#web/sheet/sheet.ts';
import { cityName, placeNames, prefectureName } from '#web/words/place-names.ts';
import { postingCodes } from '#web/words/posting-codes.ts';
import { isNewcomer, mayActAsJobseeker, readerOf } from '../reader.ts';
import { cardOf } from '../search/cards.ts';
import { Images } from './images.tsx';
import { words } from './words.ts';

const SIMILAR = 3;
const POSTING_NUMBER = /^\d{5}-\d{1,8}$/;

/** The number the address names, or the 404 page. */
function numberOf(ctx: PageContext): string {
  const number = ctx.param('number');
  if (!POSTING_NUMBER.test(number)) throw new NotFound();
  return number;
}

const reading = (ctx: PageContext) => ({ reader: readerOf(ctx), today: ctx.app.clock.today() });

/** Other open postings with this work: those of its prefecture first; without a work named, the newest of the prefecture. */
async function similarTo(
  ctx: PageContext,
  posting: { number: string; occupations: readonly string[] },
  places: Gazetteer,
) {
  const context = { today: ctx.app.clock.today(), audience: readerOf(ctx) };
  const occupation = posting.occupations.map((code) => code.replace('-', ''));
  const near = { ...everything, occupation, pref: [posting.number.slice(0, 2)], per: 10 } as const;
  const ids: number[] = [];
  for (const query of occupation.length > 0 ? [near, { ...near, pref: [] }] : [near]) {
    if (ids.length <= SIMILAR) ids.push(...(await ctx.app.search.search(query, context)).ids);
  }
  const summaries = await postingSummaries(ctx.app.db, [...new Set(ids)], reading(ctx));
  return summaries
    .filter(({ number }) => number !== posting.number)
    .slice(0, SIMILAR)
    .map((each) => cardOf(each, everything, places, context.today, ctx.lang));
}

async function Similar(
  ctx: PageContext,
  posting: { number: string; occupations: readonly string[] },
  places: Gazetteer,
) {
  const postings = await similarTo(ctx, posting, places);
  if (postings.length === 0) return null;
  return (
    <section class="section no-print" aria-labelledby="similar">
      <h2 id="similar">{words[ctx.lang].similar}</h2>
      <ResultList postings={postings} today={ctx.app.clock.today()} level={3} />
    </section>
  );
}

/** `/postings/:number`: the 求人票 as a page; 410 with similar postings once it has ended. */
export const postingPage: Page = {
  get: async (ctx) => {
    const number = numberOf(ctx);
    const posting = await readPosting(ctx.app.db, number, reading(ctx));
    return posting ? shown(ctx, posting) : ended(ctx, number);
  },
};

/** `/postings/:number/print`: the sheet alone, to be printed. */
export const postingPrintPage: Page = {
  get: async (ctx) => {
    const posting = found(await readPosting(ctx.app.db, numberOf(ctx), reading(ctx)));
    const w = words[ctx.lang];
    const places = await gazetteer(ctx.app.db);
    return html(
      <Frame ctx={ctx} title={`${w.sheet} ${posting.title}`} nav={[]} head={<meta name="robots" content="noindex" />}>
        <BackLink href={`/postings/${posting.number}`} text={w.back} />
        <p class="quiet">{w.sheet}</p>
        <h1 lang={langOfText(posting.title, ctx.lang)}>{posting.title}</h1>
        <Sheet sections={sheetOf(posting, places, ctx.lang)} />
      </Frame>,
    );
  },
};

/** `/postings/:number/sheet.pdf` */
export const postingPdfPage: Page = {
  get: async (ctx) => {
    const posting = found(await readPosting(ctx.app.db, numberOf(ctx), reading(ctx)));
    const sections = sheetOf(posting, await gazetteer(ctx.app.db), ctx.lang);
    const bytes = await sheetPdf(posting, sections, ctx.lang);
    return fileReply(Uint8Array.from(bytes), {
      type: 'application/pdf',
      name: `${words[ctx.lang].sheet}_${posting.number}.pdf`,
      disposition: 'inline',
    });
  },
};

async function ended(ctx: PageContext, number: string): Promise<Response> {
  const gone = found(await endedPosting(ctx.app.db, number, ctx.app.clock.today()));
  const w = words[ctx.lang];
  const said = gone.paused ? w.paused : w.ended;
  return html(
    <Frame
      ctx={ctx}
      title={said.title}
      crumbs={[{ text: w.home, href: '/' }, { text: w.search, href: '/postings' }, { text: gone.number }]}
      head={<meta name="robots" content="noindex" />}
    >
      <h1>{said.title}</h1>
      <div class="stack">
        <p>{said.text(gone.number)}</p>
        <p>{w.ended.next}</p>
        <p>
          <ButtonLink href={`/postings?pref=${gone.number.slice(0, 2)}`}>{w.ended.all}</ButtonLink>
        </p>
      </div>
      {await Similar(ctx, { number, occupations: [] }, await gazetteer(ctx.app.db))}
    </Frame>,
    410,
  );
}

/** Pay, hours and days off: what is compared first. */
function factsOf(
  posting: PublicPosting,
  lang: Lang,
): readonly { readonly label: string; readonly text: string; readonly note?: string }[] {
  const w = words[lang];
  const codes = postingCodes[lang];
  const { pay, hours, work } = posting.content;
  const range = payRange(pay);
  const shifts = (hours?.shifts ?? []).flatMap((shift) => {
    const times = shift.hours;
    return times?.from ? [`${times.from}〜${times.to ?? ''}`] : [];
  });
  const overtime = hours?.overtime
    ? w.overtime(hours.overtimeHours ?? 0)
    : hours?.overtime === false
      ? w.noOvertime
      : '';
  const days = (hours?.holidays ?? []).map((day) => codes.holiday[day]).join(lang === 'ja' ? '・' : ', ');
  return [
    ...(range && pay?.wageType
      ? [{ label: codes.wageType[pay.wageType], text: yenRangeWords(range.from, range.to, lang), note: w.payParts }]
      : []),
    { label: w.hours, text: shifts.length > 0 ? shifts.join(lang === 'ja' ? '、' : ', ') : w.free, note: overtime },
    ...(days || hours?.annualHolidays !== undefined
      ? [
          {
            label: w.holidays,
            text: hours?.annualHolidays === undefined ? days : w.yearly(hours.annualHolidays),
            note: hours?.annualHolidays === undefined ? '' : days,
          },
        ]
      : []),
    ...(work?.employment ? [{ label: w.employment, text: codes.employment[work.employment] }] : []),
  ];
}

async function shown(ctx: PageContext, posting: PublicPosting): Promise<Response> {
  const { lang } = ctx;
  const w = words[lang];
  const places = await gazetteer(ctx.app.db);
  const sections = sheetOf(posting, places, lang);
  const today = ctx.app.clock.today();
  const path = `/postings/${posting.number}`;
  const place = placeNames(places, posting.places, lang);
  const images = posting.employerKnown ? await imagesOf(ctx.app.db, posting.establishment.id, { published: true }) : [];
  const similar = await Similar(
    ctx,
    { number: posting.number, occupations: posting.content.work?.occupations ?? [] },
    places,
  );
  return html(
    <Frame
      ctx={ctx}
      title={posting.title + aside(place || posting.number, lang)}
      crumbs={[{ text: w.home, href: '/' }, { text: w.search, href: '/postings' }, { text: posting.number }]}
      head={<link rel="canonical" href={ctx.app.config.baseUrl + path} />}
    >
      <article itemscope itemtype="https://schema.org/JobPosting">
        <JobPosting posting={posting} places={places} lang={lang} />
        <p class="quiet figures">
          {w.number} {posting.number}
        </p>
        <h1 itemprop="title" lang={langOfText(posting.title, lang)}>
          {posting.title}
        </h1>
        <p class="posting__who">
          <Said text={posting.establishment.name ?? w.hidden} />
          {place && <span>{place}</span>}
        </p>
        <dl class="posting__facts">
          {factsOf(posting, lang).map(({ label, text, note }) => (
            <div key={label}>
              <dt>{label}</dt>
              <dd class="figures">{text}</dd>
              {note && <dd class="quiet">{note}</dd>}
            </div>
          ))}
        </dl>
        {posting.content.work?.description && (
          <section class="posting__work" aria-labelledby="description">
            <h2 id="description">{w.description}</h2>
            <p class="multiline" itemprop="description" lang={langOfText(posting.content.work.description, lang)}>
              {posting.content.work.description}
            </p>
          </section>
        )}
        <KeyDates acceptedOn={posting.acceptedOn} validThrough={posting.validThrough} today={today} />
        <div class="posting__acts no-print">
          <Apply ctx={ctx} path={path} online={posting.acceptsSelfApplication && posting.disclosure <= 2} />
          {!posting.employerKnown &&
            (posting.disclosure === 2 ? (
              <Act note={w.forJobseekersHow}>
                {w.forJobseekers} <a href={`/unlock?next=${encodeURIComponent(path)}`}>{w.unlock}</a>
              </Act>
            ) : (
              <p>{w.hiddenWhy}</p>
            ))}
          {mayActAsJobseeker(ctx) && <KeepButton number={posting.number} title={posting.title} />}
          <p class="posting__papers">
            <PrintLink href={`${path}/sheet.pdf`} text={w.pdf} />
            <a href={`${path}/print`}>{w.print}</a>
          </p>
        </div>
        <nav class="posting__toc no-print" aria-label={w.toc}>
          <ul>
            {sections.map(({ key, title }) => (
              <li key={key}>
                <a href={`#${key}`}>{title}</a>
              </li>
            ))}
          </ul>
        </nav>
        <Images number={posting.number} images={images} lang={lang} />
        <Sheet sections={sections} />
      </article>
      {similar}
    </Frame>,
  );
}

/** The way to apply, for those who may; who only has an account is led to the registration first. */
function Apply({ ctx, path, online }: { ctx: PageContext; path: string; online: boolean }) {
  const w = words[ctx.lang];
  if (!online) return <p>{w.noApply}</p>;
  if (isNewcomer(ctx))
    return (
      <Act note={w.registerNote}>
        <ButtonLink href="/jobseeker/registration">{w.register}</ButtonLink>
      </Act>
    );
  if (!mayActAsJobseeker(ctx)) return null;
  return (
    <Act note={w.applyNote}>
      <ButtonLink href={`${path}/apply`}>{w.apply}</ButtonLink>
    </Act>
  );
}

function Act({ note, children }: { note: string; children: ComponentChildren }) {
  return (
    <div class="stack--tight">
      <p>{children}</p>
      <p class="quiet">{note}</p>
    </div>
  );
}

const EMPLOYMENT_TYPES = {
  1: 'FULL_TIME',
  2: 'CONTRACTOR',
  3: 'TEMPORARY',
  4: 'TEMPORARY',
  5: 'PART_TIME',
  6: 'PART_TIME',
  7: 'PART_TIME',
} as const;
const UNITS = { monthly: 'MONTH', daily: 'DAY', hourly: 'HOUR', annual: 'YEAR', other: undefined } as const;

const inJapan = (code: string) => Number(code.slice(0, 2)) <= 47;

/** schema.org JobPosting for what the page does not say in its own elements; nothing that the reader may not know. */
function JobPosting({ posting, places, lang }: { posting: PublicPosting; places: Gazetteer; lang: Lang }) {
  const { work, pay } = posting.content;
  const range = payRange(pay);
  const unit = pay?.wageType && UNITS[pay.wageType];
  return (
    <>
      <span itemprop="identifier" itemscope itemtype="https://schema.org/PropertyValue">
        <meta itemprop="name" content={words.ja.number} />
        <meta itemprop="value" content={posting.number} />
      </span>
      <meta itemprop="datePosted" content={posting.acceptedOn.toString()} />
      <meta itemprop="validThrough" content={posting.validThrough.toString()} />
      {work?.employment && <meta itemprop="employmentType" content={EMPLOYMENT_TYPES[work.employment]} />}
      <span itemprop="hiringOrganization" itemscope itemtype="https://schema.org/Organization">
        <meta itemprop="name" content={posting.establishment.name ?? 'confidential'} />
      </span>
      {posting.places.filter(inJapan).map((code) => (
        <span key={code} itemprop="jobLocation" itemscope itemtype="https://schema.org/Place">
          <span itemprop="address" itemscope itemtype="https://schema.org/PostalAddress">
            <meta itemprop="addressCountry" content="JP" />
            <meta itemprop="addressRegion" content={prefectureName(places, code.slice(0, 2), lang)} />
            {code.length > 2 && <meta itemprop="addressLocality" content={cityName(places, code, lang)} />}
          </span>
        </span>
      ))}
      {range && unit && (
        <span itemprop="baseSalary" itemscope itemtype="https://schema.org/MonetaryAmount">
          <meta itemprop="currency" content="JPY" />
          <span itemprop="value" itemscope itemtype="https://schema.org/QuantitativeValue">
            <meta itemprop="minValue" content={String(range.from)} />
            {range.to !== null && <meta itemprop="maxValue" content={String(range.to)} />}
            <meta itemprop="unitText" content={unit} />
          </span>
        </span>
      )}
    </>
  );
}
