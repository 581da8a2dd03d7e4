import { distanceKm, type Gazetteer } from '#areas/offices/index.ts';
import type { PostingSummary } from '#areas/postings/index.ts';
import { type Flag, formatQuery, highlight, type SearchQuery, wordsOf } from '#search/index.ts';
import type { PostingCard } from '#web/components/ResultCard.tsx';
import type { Lang } from '#web/page.ts';
import { figure, placeNames } from '#web/words/place-names.ts';
import { postingCodes } from '#web/words/posting-codes.ts';
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

/** How far the work is from the centre of the search: `約0.8km`, `約12km`. Undefined without a centre, or where it is not known. */
function distanceTo({ lat, lng }: PostingSummary, { near }: SearchQuery, lang: Lang): string | undefined {
  if (near === null || lat === null || lng === null) return undefined;
  const km = distanceKm({ latitude: near.lat, longitude: near.lng }, { latitude: lat, longitude: lng });
  return words[lang].about(km < 10 ? km.toFixed(1) : String(Math.round(km)));
}

/** What an hour is paid, where the search compares by it and the pay is told in another form. */
function perHourOf({ wageType, hourlyBase, hourlyTotal }: PostingSummary, { hourly, allowances }: SearchQuery) {
  return hourly && wageType !== 'hourly' ? (allowances ? hourlyTotal : hourlyBase) : null;
}

/** A posting as a list shows it to this reader: what is searched for marked, the employer only where it may be named. */
export function cardOf(
  posting: PostingSummary,
  query: SearchQuery,
  places: Gazetteer,
  today: Temporal.PlainDate,
  lang: Lang,
  others = 0,
  applied = false,
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
    perHour: perHourOf(posting, query),
    annualHolidays: posting.annualHolidays,
    place: placeNames(places, posting.places, lang),
    distance: distanceTo(posting, query, lang),
    labels: [codes.employment[posting.employment], ...flags.map((flag) => codes.flag[flag])],
    status: applied ? 'list:applied' : posting.acceptedOn.until(today).days <= 1 ? 'list:new' : undefined,
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
