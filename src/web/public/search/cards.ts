import type { Gazetteer } from '#areas/offices/index.ts';
import type { PostingSummary } from '#areas/postings/index.ts';
import { type Flag, formatQuery, highlight, type SearchQuery, wordsOf } from '#search/index.ts';
import type { PostingCard } from '#web/components/ResultCard.tsx';
import type { Lang } from '#web/page.ts';
import { postingCodes } from '#web/words/posting-codes.ts';
import { figure, placeName } from './names.ts';
import { words } from './words.ts';

/** The conditions that tell most of a job, the most telling first; a card shows a few. */
const TELLING: readonly Flag[] = [
  'for-disabled',
  'remote',
  'no-experience',
  'bonus',
  'online-application',
  'near-station',
  'no-transfer',
];
const SHOWN = 2;

/** A posting as a list shows it to this reader: what is searched for marked, the employer only where it may be named. */
export function cardOf(
  posting: PostingSummary,
  query: SearchQuery,
  places: Gazetteer,
  today: Temporal.PlainDate,
  lang: Lang,
  others = 0,
): PostingCard {
  const codes = postingCodes[lang];
  const w = words[lang];
  const marks = wordsOf(query.q);
  const flags = TELLING.filter((flag) => posting.flags.includes(flag)).slice(0, SHOWN);
  return {
    href: `/postings/${posting.number}`,
    title: posting.title,
    parts: marks.length > 0 ? highlight(posting.title, marks) : undefined,
    employer: posting.employer ?? undefined,
    forJobseekers: posting.disclosure === 2,
    wage:
      posting.wageFrom === null
        ? undefined
        : { form: codes.wageType[posting.wageType], from: posting.wageFrom, to: posting.wageTo },
    annualHolidays: posting.annualHolidays,
    place: posting.places.map((code) => placeName(places, code, lang)).join(lang === 'en' ? '; ' : '、'),
    labels: [codes.employment[posting.employment], ...flags.map((flag) => codes.flag[flag])],
    status: posting.acceptedOn.until(today).days <= 1 ? 'list:new' : undefined,
    validThrough: posting.validThrough,
    others:
      others > 0 && posting.establishmentNumber
        ? {
            text: w.others(figure(others)),
            href: `/postings?${formatQuery({ ...query, establishment: posting.establishmentNumber, fold: false, page: 1 })}`,
          }
        : undefined,
  };
}
