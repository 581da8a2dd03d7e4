import { useWords } from '#web/layout/lang.ts';
import { DaysLeft } from './DateText.tsx';
import type { HeadingLevel } from './heading.ts';
import { Money } from './Money.tsx';
import { StatusTag } from './StatusTag.tsx';
import type { Status } from './status.ts';

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
    holidays: '年間休日',
    days: (n: number) => `${n}日`,
    deadline: '紹介期限',
    noWage: '賃金は求人票をご覧ください',
  },
  en: {
    hidden: 'Employer named at the office',
    forJobseekers: 'Employer named to jobseekers only',
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

/** Work first, then pay in figures to compare, then place, then the short facts. */
export function ResultCard({ posting, today, level = 2 }: { posting: PostingCard } & ListFacts) {
  const w = useWords(words);
  const Title: `h${HeadingLevel}` = `h${level}`;
  return (
    <article class="card">
      <div class="card__head">
        <Title class="card__title">
          <a href={posting.href}>
            {posting.parts?.map(({ text, marked }) => (marked ? <mark>{text}</mark> : text)) ?? posting.title}
          </a>
        </Title>
        {posting.status && <StatusTag status={posting.status} />}
      </div>
      <dl class="card__pay">
        {posting.wage ? (
          <div>
            <dt>{posting.wage.form}</dt>
            <dd class="card__wage">
              <Money from={posting.wage.from} to={posting.wage.to} />
            </dd>
          </div>
        ) : (
          <div>
            <dt>{w.noWage}</dt>
            <dd />
          </div>
        )}
        {typeof posting.annualHolidays === 'number' && (
          <div>
            <dt>{w.holidays}</dt>
            <dd>{w.days(posting.annualHolidays)}</dd>
          </div>
        )}
      </dl>
      <p class="card__place">
        <span>
          {posting.place}
          {posting.distance && <span class="figures">（{posting.distance}）</span>}
        </span>
        <span class="card__employer">{posting.employer ?? (posting.forJobseekers ? w.forJobseekers : w.hidden)}</span>
      </p>
      <ul class="card__labels">
        {posting.labels?.map((label) => (
          <li class="label" key={label}>
            {label}
          </li>
        ))}
        {posting.validThrough && (
          <li class="quiet">
            {w.deadline} <DaysLeft date={posting.validThrough} today={today} />
          </li>
        )}
      </ul>
      {posting.others && (
        <p>
          <a class="card__others" href={posting.others.href}>
            {posting.others.text}
          </a>
        </p>
      )}
    </article>
  );
}

/** The results in order. */
export function ResultList({ postings, today, level }: { postings: readonly PostingCard[] } & ListFacts) {
  return (
    <ul class="cards">
      {postings.map((posting) => (
        <li key={posting.href}>
          <ResultCard posting={posting} today={today} level={level} />
        </li>
      ))}
    </ul>
  );
}
