import { type Lang, useLang } from '#web/layout/lang.ts';
import { daysLeft } from './DateText.tsx';
import { yenRangeWords, yenWords } from './format.ts';
import type { HeadingLevel } from './heading.ts';
import { langOfText } from './language.tsx';
import { markup, Written, written } from './markup.ts';
import { type Status, statuses } from './status.ts';

/** A posting as a list shows it. */
export interface PostingCard {
  readonly href: string;
  /** 職種, as the posting names it. */
  readonly title: string;
  /** The title in parts where words searched for are marked in it. */
  readonly parts?: readonly Readonly<{ text: string; marked: boolean }>[] | undefined;
  /** Absent where the employer is not disclosed to this reader. */
  readonly employer?: string | undefined;
  /** The employer tells only jobseekers. */
  readonly forJobseekers?: boolean | undefined;
  /** 賃金形態 in words (月給, 時給 …) and yen in that unit. */
  readonly wage?: Readonly<{ form: string; from: number; to?: number | null | undefined }> | undefined;
  /** The same pay as yen an hour, where postings are compared by it. */
  readonly perHour?: number | null | undefined;
  readonly annualHolidays?: number | null | undefined;
  readonly place: string;
  /** Metres or kilometres in words, e.g. 約1.2km. */
  readonly distance?: string | undefined;
  /** 雇用形態 and other short facts, the most telling first. */
  readonly labels?: readonly string[] | undefined;
  readonly status?: Status | undefined;
  readonly validThrough?: Temporal.PlainDate | undefined;
  /** Further postings of the same employer, where entries are folded. */
  readonly others?: Readonly<{ text: string; href: string }> | undefined;
}

const words = {
  ja: {
    hidden: '事業所名は窓口でご案内します',
    forJobseekers: '事業所名は求職者にだけ公開しています',
    perHour: '1時間あたり',
    holidays: '年間休日',
    days: (n: number) => `${n}日`,
    deadline: '紹介期限',
    noWage: '賃金は求人票をご覧ください',
  },
  en: {
    hidden: 'Employer named at the office',
    forJobseekers: 'Employer named to jobseekers only',
    perHour: 'An hour',
    holidays: 'Days off a year',
    days: (n: number) => `${n}`,
    deadline: 'Open,',
    noWage: 'For pay see the posting',
  },
};

interface ListFacts {
  readonly today: Temporal.PlainDate;
  /** Of the titles; 2 under the page's h1. */
  readonly level?: HeadingLevel | undefined;
}

const JAPANESE = written` lang="ja"`;

/** Work first, then pay in figures to compare, then place, then the short facts. */
function card(posting: PostingCard, lang: Lang, today: Temporal.PlainDate, level: HeadingLevel): Written {
  const w = words[lang];
  const { href, title, parts, status, wage, perHour, annualHolidays, distance, labels, validThrough, others } = posting;
  const heading = new Written(`h${level}`);
  const name = parts?.map(({ text, marked }) => (marked ? written`<mark>${text}</mark>` : written`${text}`));
  const employer = posting.employer ?? (posting.forJobseekers ? w.forJobseekers : w.hidden);
  const own = (text: string) => (langOfText(text, lang) ? JAPANESE : null);
  const tag = status && statuses[status];
  const pay = wage
    ? written`<div><dt>${wage.form}</dt><dd class="card__wage"><span class="figures">${yenRangeWords(wage.from, wage.to, lang)}</span></dd></div>`
    : written`<div><dt>${w.noWage}</dt><dd></dd></div>`;
  const hour = typeof perHour === 'number' && [
    written`<div><dt>${w.perHour}</dt><dd>${yenWords(perHour, lang)}</dd></div>`,
  ];
  const daysOff = typeof annualHolidays === 'number' && [
    written`<div><dt>${w.holidays}</dt><dd>${w.days(annualHolidays)}</dd></div>`,
  ];
  return written`<article class="card"><div class="card__head"><${heading} class="card__title"><a href="${href}"${own(title)}>${name ?? title}</a></${heading}>${
    tag && written`<strong class="tag tag--${tag.tone}">${tag[lang]}</strong>`
  }</div><dl class="card__pay">${pay}${hour}${daysOff}</dl><p class="card__place"><span>${posting.place}${
    distance && written`<span class="figures">（${distance}）</span>`
  }</span><span class="card__employer"${own(employer)}>${employer}</span></p><ul class="card__labels">${labels?.map((label) => written`<li class="label">${label}</li>`)}${
    validThrough && written`<li class="quiet">${w.deadline} ${daysLeft(validThrough, today, lang)}</li>`
  }</ul>${others && written`<p><a class="card__others" href="${others.href}">${others.text}</a></p>`}</article>`;
}

/** The results in order. */
export function ResultList({ postings, today, level = 2 }: { postings: readonly PostingCard[] } & ListFacts) {
  const lang = useLang();
  const cards = postings.map((posting) => written`<li>${card(posting, lang, today, level)}</li>`);
  return <ul class="cards">{markup(written`${cards}`.html)}</ul>;
}
