/** Answering a query over all segments of the index. Runs in the search threads. */
import type { Facet } from '../codes.ts';
import type { SearchContext, SearchQuery, SearchResult } from '../port.ts';
import { type Bits, both, complement, has, listOf, nextIn, nthIn, sizeOf } from './bits.ts';
import { type Criterion, criteriaOf, distanceKm, liveBits, meet, meetFew } from './criteria.ts';
import { dayNumber } from './days.ts';
import { type Counts, countFew, countSet, summedUp, takeOff } from './facets.ts';
import { Kept } from './kept.ts';
import type { WordCache } from './keywords.ts';
import { orderKey } from './orders.ts';
import { asked, askedFor, tells, visibleTo } from './plan.ts';
import type { Order, Segment } from './segment.ts';

/** A segment and which of its documents were replaced or removed since. */
export interface LiveSegment {
  readonly segment: Segment;
  readonly dead: Bits;
  /** Grows whenever `dead` is another set. */
  readonly deaths: number;
}

/** What the index is at one moment: the base and what came after it. No posting is alive in two segments. */
export interface Manifest {
  readonly version: number;
  readonly parts: readonly LiveSegment[];
}

export interface Wanted {
  readonly facets: readonly Facet[];
  readonly page: boolean;
}

export type Answer = Omit<SearchResult, 'tookMs'>;

/** Which documents of a segment may be found today, and which no longer: undefined where all may be found. */
interface Life {
  readonly deaths: number;
  readonly today: number;
  readonly live: Bits;
  readonly gone: Uint32Array | undefined;
  /** What is to be taken off the counts of the whole segment. */
  readonly fewer: Kept<Counts>;
}

/** Facets that are counted over the same documents. */
interface Counted {
  readonly facets: readonly Facet[];
  readonly criteria: readonly Criterion[];
}

const FEWER_BYTES = 4 * 1024 * 1024;

/** Evaluates queries against the newest manifest given. */
export class Evaluator {
  #manifest: Manifest = { version: 0, parts: [] };
  readonly #words: WordCache;
  readonly #counts: Kept<Counts>;
  #life = new Map<number, Life>();

  /** `counts` are kept over whole segments, whatever may have gone of them since: so they outlive changes. */
  constructor(words: WordCache, counts: Kept<Counts>) {
    this.#words = words;
    this.#counts = counts;
  }

  use(manifest: Manifest): void {
    this.#manifest = manifest;
    const keys = new Set(manifest.parts.map(({ segment }) => segment.key));
    this.#words.retain(keys);
    this.#counts.retain(keys);
    for (const key of this.#life.keys()) if (!keys.has(key)) this.#life.delete(key);
  }

  answer(query: SearchQuery, context: SearchContext, wanted: Wanted): Answer {
    const today = dayNumber(context.today);
    const criteria = criteriaOf(asked(query), context, this.#words);
    const groups = this.#groupsOf(query, context, wanted.facets, criteria);
    const parts = this.#manifest.parts.map((part) =>
      this.#answerOf(part.segment, this.#lifeOf(part, today), criteria, groups, context),
    );
    const sizes = parts.map(({ bits }) => sizeOf(bits));
    const total = sizes.reduce((sum, size) => sum + size, 0);
    const filled = parts.filter((_part, nth) => (sizes[nth] as number) > 0);
    const page = wanted.page ? pageOf(query, context, filled, total) : { ids: [], others: [], entries: 0 };
    const facets = wanted.facets.map((facet) => [
      facet,
      summedUp(
        facet,
        tells(query, facet),
        parts.map(({ segment, counts }) => [segment, counts.get(facet) as Counts]),
      ),
    ]);
    return { total, page: query.page, per: query.per, facets: Object.fromEntries(facets), ...page };
  }

  #groupsOf(
    query: SearchQuery,
    context: SearchContext,
    facets: readonly Facet[],
    main: readonly Criterion[],
  ): readonly Counted[] {
    const bySignature = new Map<string, { facets: Facet[]; criteria: readonly Criterion[] }>();
    for (const facet of facets) {
      const variant = askedFor(query, facet);
      const same = variant.query === query && variant.ownWage === asked(query).ownWage;
      const criteria = same ? main : criteriaOf(variant, context, this.#words);
      const signature = signatureOf(criteria);
      const known = bySignature.get(signature);
      if (known) known.facets.push(facet);
      else bySignature.set(signature, { facets: [facet], criteria });
    }
    return [...bySignature.values()];
  }

  /** What of one segment is found, and its counts: those that are kept, and the others counted now. */
  #answerOf(
    segment: Segment,
    { live, gone, fewer }: Life,
    criteria: readonly Criterion[],
    groups: readonly Counted[],
    context: SearchContext,
  ): Found & { readonly counts: ReadonlyMap<Facet, Counts> } {
    const counts = new Map<Facet, Counts>();
    const missing: Counted[] = [];
    const nameOf = (facet: Facet, { criteria }: Counted) =>
      [facet, context.audience, facet === 'new' ? context.today : '', signatureOf(criteria)].join('\n');
    for (const group of groups) {
      const facets = group.facets.filter((facet) => {
        const kept = this.#counts.get(segment, nameOf(facet, group));
        if (kept) counts.set(facet, kept);
        return !kept;
      });
      if (facets.length > 0) missing.push({ ...group, facets });
    }
    const [found, ...sets] = meetAll(segment, [criteria, ...missing.map((group) => group.criteria)]);
    for (const [nth, group] of missing.entries())
      for (const [facet, whole] of countSet(segment, sets[nth] as Bits, group.facets, context)) {
        this.#counts.set(segment, nameOf(facet, group), whole);
        counts.set(facet, whole);
      }
    if (gone)
      for (const group of groups) {
        const anew = group.facets.filter((facet) => !fewer.get(segment, nameOf(facet, group)));
        if (anew.length > 0)
          for (const [facet, few] of countFew(segment, meetFew(segment, gone, group.criteria), anew, context))
            fewer.set(segment, nameOf(facet, group), few);
        for (const facet of group.facets)
          counts.set(facet, takeOff(counts.get(facet) as Counts, fewer.get(segment, nameOf(facet, group)) as Counts));
      }
    return { segment, bits: gone ? both(found as Bits, live) : (found as Bits), counts };
  }

  #lifeOf({ segment, dead, deaths }: LiveSegment, today: number): Life {
    const kept = this.#life.get(segment.key);
    if (kept && kept.deaths === deaths && kept.today === today) return kept;
    const live = liveBits(segment, dead, today);
    const gone = listOf(complement(live, segment.size));
    const life = {
      deaths,
      today,
      live,
      gone: gone.length > 0 ? gone : undefined,
      fewer: new Kept<Counts>(FEWER_BYTES),
    };
    this.#life.set(segment.key, life);
    return life;
  }
}

/** Lists of one signature ask for the same documents. */
const signatureOf = (criteria: readonly Criterion[]) => criteria.map(({ key }) => key).join('\n');

/** The documents of the whole segment that meet each list; what the lists have in common is worked out once. */
function meetAll(segment: Segment, lists: readonly (readonly Criterion[])[]): readonly Bits[] {
  const keysOf = lists.map((list) => new Set(list.map(({ key }) => key)));
  const common = (lists[0] ?? []).filter(({ key }) => keysOf.every((keys) => keys.has(key)));
  const base = meet(segment, undefined, common);
  const commonKeys = new Set(common.map(({ key }) => key));
  const done = new Map<string, Bits>();
  return lists.map((list) => {
    const rest = list.filter(({ key }) => !commonKeys.has(key));
    const signature = signatureOf(rest);
    const known = rest.length === 0 ? base : done.get(signature);
    if (known) return known;
    const bits = meet(segment, base, rest);
    done.set(signature, bits);
    return bits;
  });
}

interface Found {
  readonly segment: Segment;
  readonly bits: Bits;
}

// ---- pages

/** The documents of a part in the order asked for; -1 at the end. */
type Walk = () => number;

interface Stream {
  readonly part: Found;
  readonly next: Walk;
  /** Smaller first; equal ones by (受付年月日 desc, id desc). */
  readonly keyOf: (doc: number) => number;
}

function orderOf(query: SearchQuery): Order | 'distance' | null {
  if (query.sort === 'new') return null;
  if (query.sort === 'wage') return query.hourly ? 'hourly' : query.wageType === null ? 'monthly' : 'wage';
  return query.sort;
}

function streamOf(query: SearchQuery, part: Found): Stream {
  const order = orderOf(query);
  const { bits, segment } = part;
  if (order === null || (order === 'distance' && query.near === null)) {
    let from = 0;
    const next = () => {
      const doc = nextIn(bits, from);
      from = doc + 1;
      return doc;
    };
    return { part, next, keyOf: () => 0 };
  }
  if (order === 'distance') {
    const needed = query.fold ? Number.POSITIVE_INFINITY : query.page * query.per;
    return byDistance(query.near as NonNullable<SearchQuery['near']>, part, needed);
  }
  const documents = segment.orders[order];
  let at = 0;
  const next = () => {
    while (at < documents.length) {
      const doc = documents[at++] as number;
      if (has(bits, doc)) return doc;
    }
    return -1;
  };
  return { part, next, keyOf: (doc) => orderKey(segment.columns, order, doc) };
}

/** Only the first `needed` are put in order: beyond them nothing is asked. */
function byDistance(near: { lat: number; lng: number }, part: Found, needed: number): Stream {
  const { lat, lng } = part.segment.columns;
  const found = listOf(part.bits);
  const keyOf = (doc: number) => distanceKm(near.lat, near.lng, lat[doc] as number, lng[doc] as number);
  const distances = Float64Array.from(found, keyOf);
  const farthest = distances.toSorted()[Math.min(needed, found.length) - 1] as number;
  const nearest = Array.from(found, (doc, nth) => ({ doc, distance: distances[nth] as number }))
    .filter(({ distance }) => distance <= farthest)
    .sort((a, b) => a.distance - b.distance || a.doc - b.doc);
  let at = 0;
  return { part, next: () => nearest[at++]?.doc ?? -1, keyOf };
}

/** Walks the parts' documents as one list. */
function* merged(query: SearchQuery, parts: readonly Found[]): Generator<readonly [part: Found, doc: number]> {
  const heads = parts
    .map((part) => streamOf(query, part))
    .map((stream) => ({ stream, doc: stream.next() }))
    .filter(({ doc }) => doc !== -1);
  while (heads.length > 0) {
    let first = heads[0] as (typeof heads)[number];
    for (const head of heads) if (head !== first && comesBefore(head, first)) first = head;
    yield [first.stream.part, first.doc];
    first.doc = first.stream.next();
    if (first.doc === -1) heads.splice(heads.indexOf(first), 1);
  }
}

function comesBefore(one: { stream: Stream; doc: number }, other: { stream: Stream; doc: number }): boolean {
  const [a, b] = [one.stream.keyOf(one.doc), other.stream.keyOf(other.doc)];
  if (a !== b) return a < b;
  const [c, d] = [one.stream.part.segment.columns, other.stream.part.segment.columns];
  const days = (c.accepted[one.doc] as number) - (d.accepted[other.doc] as number);
  return days !== 0 ? days > 0 : (c.id[one.doc] as number) > (d.id[other.doc] as number);
}

interface Page {
  readonly ids: number[];
  readonly others: number[];
  readonly entries: number;
}

function pageOf(query: SearchQuery, context: SearchContext, parts: readonly Found[], total: number): Page {
  const from = (query.page - 1) * query.per;
  if (query.fold) return foldedPage(query, context, parts, from);
  const ids: number[] = [];
  const [only] = parts;
  if (from >= total || only === undefined) return { ids, others: [], entries: total };
  if (parts.length === 1 && query.sort === 'new') {
    for (let doc = nthIn(only.bits, from); doc !== -1 && ids.length < query.per; doc = nextIn(only.bits, doc + 1))
      ids.push(only.segment.columns.id[doc] as number);
  } else {
    let nth = 0;
    for (const [part, doc] of merged(query, parts)) {
      if (nth++ >= from) ids.push(part.segment.columns.id[doc] as number);
      if (ids.length === query.per) break;
    }
  }
  return { ids, others: ids.map(() => 0), entries: total };
}

/** One entry for each employer that the audience may know; postings of others stand alone, or folding would link them. */
function foldedPage(query: SearchQuery, context: SearchContext, parts: readonly Found[], from: number): Page {
  const visible = new Set<number>(visibleTo(context.audience));
  const entryOf = new Map<number, number>();
  const ids: number[] = [];
  const others: number[] = [];
  let entries = 0;
  for (const [{ segment }, doc] of merged(query, parts)) {
    const { columns } = segment;
    const employer = visible.has(columns.disclosure[doc] as number) ? (columns.establishment[doc] as number) : null;
    const known = employer === null ? undefined : entryOf.get(employer);
    if (known !== undefined) {
      const shown = known - from;
      if (shown >= 0 && shown < ids.length) others[shown] = (others[shown] as number) + 1;
      continue;
    }
    if (employer !== null) entryOf.set(employer, entries);
    if (entries >= from && ids.length < query.per) {
      ids.push(columns.id[doc] as number);
      others.push(0);
    }
    entries++;
  }
  return { ids, others, entries };
}
