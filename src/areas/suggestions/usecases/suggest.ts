import { type Jobseeker, standingOf } from '#areas/jobseekers/index.ts';
import { distanceKm, type Gazetteer, gazetteer } from '#areas/offices/index.ts';
import type { App } from '#platform/app.ts';
import { cityHolds } from '#search/index.ts';
import { type Match, type MatchPlace, matchOf, rankMatches } from '../rules/match.ts';
import { type MatchMarks, marksBetween } from '../store/marks.ts';
import { matchPersonOf } from '../store/person.ts';
import { type OpenPerson, personsWishing } from '../store/persons.ts';
import { type OpenPosting, openPostings } from '../store/postings.ts';
import { wishQueries } from './queries.ts';

/** Most suggestions that the desk shows. */
export const mostSuggestions = 30;
/** Most postings that are weighed for one person, and how many of one search. */
const mostPostings = 300;
const pagesLooked = 3;
/** Most persons that are weighed for one posting, those who registered last. */
const mostPersons = 2_000;

export interface Suggestion<T> {
  readonly of: T;
  readonly match: Match;
  readonly marks: MatchMarks;
}

/** Why there are none to show: what the person or the posting lacks for being referred. */
export type NoSuggestions = 'online' | 'invalid' | 'no-occupation' | 'not-open';

export interface Suggestions<T> {
  readonly why?: NoSuggestions;
  /** How many fit of those that were weighed. */
  readonly fitting: number;
  readonly weighed: number;
  readonly best: readonly Suggestion<T>[];
}

const none = (why: NoSuggestions) => ({ why, fitting: 0, weighed: 0, best: [] });
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
export async function postingsFor(app: App, jobseeker: Jobseeker): Promise<Suggestions<OpenPosting>> {
  const today = app.clock.today();
  if (jobseeker.kind !== 'office') return none('online');
  if (standingOf(jobseeker, today).state !== 'valid') return none('invalid');
  const person = matchPersonOf(jobseeker, today);
  if (person.occupations.length === 0) return none('no-occupation');
  const [places, ids] = await Promise.all([gazetteer(app.db), found(app, wishQueries(jobseeker, person))]);
  const postings = await openPostings(app.db, ids, today);
  const fitting = rankMatches(
    postings.map((each) => [each, matchOf(person, each.facts, placeOf(places, jobseeker, each))] as const),
  );
  const best = fitting.slice(0, mostSuggestions);
  const marks = await marksBetween(
    app.db,
    [jobseeker.id],
    best.map(({ of }) => of.id),
  );
  return {
    fitting: fitting.length,
    weighed: postings.length,
    best: best.map((each) => ({ ...each, marks: marks.get(`${jobseeker.id}:${each.of.id}`) ?? unmarked })),
  };
}

/** Those who wish work of the same small classes come before those of the middle classes, until enough are there to be weighed. */
async function wishing(app: App, officeCode: string, occupations: readonly string[]): Promise<readonly OpenPerson[]> {
  const today = app.clock.today();
  const classes = (digits: number) => [...new Set(occupations.map((code) => code.slice(0, digits)))];
  const close = await personsWishing(app.db, { officeCode, classes: classes(3), most: mostPersons }, today);
  if (close.length === mostPersons) return close;
  const wide = await personsWishing(app.db, { officeCode, classes: classes(2), most: mostPersons }, today);
  return [...new Map([...close, ...wide].map((each) => [each.id, each])).values()].slice(0, mostPersons);
}

/**
 * Persons of an office for a posting, the best first, each with what speaks for the posting and what does not: those registered with the
 * office whose registration is valid. That they were listed is for the caller to record (P5).
 * Clause: T3(5)
 */
export async function personsFor(app: App, postingId: number, officeCode: string): Promise<Suggestions<OpenPerson>> {
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
  const best = fitting.slice(0, mostSuggestions);
  const marks = await marksBetween(
    app.db,
    best.map(({ of }) => of.id),
    [postingId],
  );
  return {
    fitting: fitting.length,
    weighed: persons.length,
    best: best.map((each) => ({ ...each, marks: marks.get(`${each.of.id}:${postingId}`) ?? unmarked })),
  };
}
