import { type Jobseeker, standingOf } from '#areas/jobseekers/index.ts';
import { distanceKm, type Gazetteer, gazetteer } from '#areas/offices/index.ts';
import type { App } from '#platform/app.ts';
import { cityHolds } from '#search/index.ts';
import { type Match, type MatchPlace, matchOf, rankMatches } from '../rules/match.ts';
import {
  countMarks,
  marksOf,
  type Narrow,
  type NarrowGroup,
  type NarrowMarks,
  notNarrowed,
  perPage,
  staysIn,
} from '../rules/narrow.ts';
import { type MatchMarks, marksBetween } from '../store/marks.ts';
import { matchPersonOf, wishesNothing } from '../store/person.ts';
import { type OpenPerson, personsWishing } from '../store/persons.ts';
import { type OpenPosting, openPostings } from '../store/postings.ts';
import { wishQueries } from './queries.ts';

/** Most postings that are weighed for one person, and how many of one search. */
export const mostPostings = 300;
const pagesLooked = 3;
/** Most persons that are weighed for one posting, those who registered last. */
export const mostPersons = 2_000;

export interface Suggestion<T> {
  readonly of: T;
  readonly match: Match;
  readonly marks: MatchMarks;
}

/** Why there are none to show: what the person or the posting lacks for being referred. */
export type NoSuggestions = 'online' | 'invalid' | 'no-wishes' | 'no-occupation' | 'not-open';

export interface Suggestions<T> {
  readonly why?: NoSuggestions;
  /** How many were weighed; as many as could be, when it is the most. */
  readonly weighed: number;
  /** How many of them fit, and how many of those stay with what they are narrowed by. */
  readonly fitting: number;
  readonly staying: number;
  /** From 1; the last one where a later one was asked for. */
  readonly page: number;
  readonly pages: number;
  /** Those of the page, the best first. */
  readonly best: readonly Suggestion<T>[];
  readonly counts: Readonly<Record<NarrowGroup, ReadonlyMap<string, number>>>;
}

const none = (why: NoSuggestions): Suggestions<never> => ({
  why,
  weighed: 0,
  fitting: 0,
  staying: 0,
  page: 1,
  pages: 0,
  best: [],
  counts: countMarks([], notNarrowed.marks),
});
const unmarked: MatchMarks = { application: null, referral: null };

/** Where work lies, seen from somebody: by municipality. */
function placeOf(places: Gazetteer, person: Pick<OpenPerson, 'content'>, posting: OpenPosting): MatchPlace {
  const { wishes, person: home } = person.content;
  const wished = wishes?.places ?? [];
  const [work, residence] = [posting.places[0], home?.municipality].map((code) =>
    places.municipalities.get(code ?? ''),
  );
  const moves = wishes?.move === 'alone' || wishes?.move === 'family';
  return {
    wished:
      wished.length === 0 ? null : posting.places.some((place) => wished.some((asked) => cityHolds(asked, place))),
    wouldMove: moves && posting.places.some((place) => (wishes?.uijPlaces ?? []).includes(place.slice(0, 2))),
    km: work && residence ? distanceKm(work, residence) : null,
  };
}

/** What a page shows of all that fit, narrowed; what there was before is read for these alone. */
async function pageOf<T>(
  fitting: readonly { readonly of: T; readonly match: Match }[],
  { marks, page }: Narrow,
  weighed: number,
  of: {
    readonly marks: (of: T, match: Match) => NarrowMarks;
    readonly before: (shown: readonly T[]) => Promise<(of: T) => MatchMarks>;
  },
): Promise<Suggestions<T>> {
  const all = fitting.map((each) => ({ ...each, has: of.marks(each.of, each.match) }));
  const staying = all.filter(({ has }) => staysIn(has, marks));
  const pages = Math.ceil(staying.length / perPage);
  const shown = Math.max(1, Math.min(page, pages));
  const best = staying.slice((shown - 1) * perPage, shown * perPage);
  const before = await of.before(best.map((each) => each.of));
  return {
    weighed,
    fitting: fitting.length,
    staying: staying.length,
    page: shown,
    pages,
    best: best.map((each) => ({ of: each.of, match: each.match, marks: before(each.of) })),
    counts: countMarks(
      all.map(({ has }) => has),
      marks,
    ),
  };
}

/** The ids of postings that the searches find, the closest search first. */
async function found(app: App, queries: ReturnType<typeof wishQueries>): Promise<readonly number[]> {
  const context = { today: app.clock.today(), audience: 'staff' } as const;
  const ids = new Set<number>();
  for (const query of queries)
    for (let page = 1; page <= pagesLooked && ids.size < mostPostings; page += 1) {
      const result = await app.search.search({ ...query, page }, context);
      for (const id of result.ids) ids.add(id);
      if (result.ids.length < query.per) break;
    }
  return [...ids].slice(0, mostPostings);
}

/**
 * Postings for a person: open ones of the person's kind, the best first, each with what speaks for it and what does not.
 * Clause: T3(5)
 */
export async function postingsFor(app: App, jobseeker: Jobseeker, narrow: Narrow): Promise<Suggestions<OpenPosting>> {
  const today = app.clock.today();
  if (jobseeker.kind !== 'office') return none('online');
  if (standingOf(jobseeker, today).state !== 'valid') return none('invalid');
  const person = matchPersonOf(jobseeker, today);
  if (wishesNothing(jobseeker)) return none('no-wishes');
  const [places, ids] = await Promise.all([gazetteer(app.db), found(app, wishQueries(jobseeker, person, narrow))]);
  const postings = await openPostings(app.db, ids, today);
  const fitting = rankMatches(
    postings.map((each) => [each, matchOf(person, each.facts, placeOf(places, jobseeker, each))] as const),
  );
  const home = jobseeker.content.person?.municipality;
  return pageOf(fitting, narrow, postings.length, {
    marks: (of, match) =>
      marksOf(
        {
          match,
          home: home !== undefined && of.places.some((place) => cityHolds(home, place)),
          prefectures: of.places.map((place) => place.slice(0, 2)),
          employments: [of.facts.employment],
          monthlyPay: of.facts.monthlyPay,
          hourlyPay: of.facts.hourlyPay,
          on: of.acceptedOn,
        },
        today,
      ),
    before: async (shown) => {
      const marks = await marksBetween(
        app.db,
        [jobseeker.id],
        shown.map(({ id }) => id),
      );
      return ({ id }) => marks.get(`${jobseeker.id}:${id}`) ?? unmarked;
    },
  });
}

/**
 * Those who wish work of the same small classes come before those of the middle classes, and those who name no class after them, until enough
 * are there to be weighed.
 */
async function wishing(app: App, officeCode: string, occupations: readonly string[]): Promise<readonly OpenPerson[]> {
  const today = app.clock.today();
  const classes = (digits: number) => [...new Set(occupations.map((code) => code.slice(0, digits)))];
  const found = new Map<number, OpenPerson>();
  for (const wished of [classes(3), classes(2), ['*']]) {
    if (found.size >= mostPersons) break;
    const persons = await personsWishing(app.db, { officeCode, classes: wished, most: mostPersons }, today);
    for (const each of persons) if (!found.has(each.id)) found.set(each.id, each);
  }
  return [...found.values()].slice(0, mostPersons);
}

/**
 * Persons of an office for a posting, the best first, each with what speaks for the posting and what does not: those registered with the
 * office whose registration is valid. That they were listed is for the caller to record (P5).
 * Clause: T3(5)
 */
export async function personsFor(
  app: App,
  postingId: number,
  officeCode: string,
  narrow: Narrow,
): Promise<Suggestions<OpenPerson>> {
  const today = app.clock.today();
  const [posting] = await openPostings(app.db, [postingId], today);
  if (!posting) return none('not-open');
  if (posting.facts.occupations.length === 0) return none('no-occupation');
  const [places, persons] = await Promise.all([gazetteer(app.db), wishing(app, officeCode, posting.facts.occupations)]);
  const fitting = rankMatches(
    persons.map(
      (each) => [each, matchOf(matchPersonOf(each, today), posting.facts, placeOf(places, each, posting))] as const,
    ),
  );
  return pageOf(fitting, narrow, persons.length, {
    marks: ({ content: { person, wishes }, registeredOn }, match) => {
      const home = person?.municipality;
      return marksOf(
        {
          match,
          home: home !== undefined && posting.places.some((place) => cityHolds(home, place)),
          prefectures: home === undefined ? [] : [home.slice(0, 2)],
          employments: wishes?.employment ?? [],
          monthlyPay: null,
          hourlyPay: null,
          on: registeredOn,
        },
        today,
      );
    },
    before: async (shown) => {
      const marks = await marksBetween(
        app.db,
        shown.map(({ id }) => id),
        [postingId],
      );
      return ({ id }) => marks.get(`${id}:${postingId}`) ?? unmarked;
    },
  });
}
