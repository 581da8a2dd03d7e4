import { createHash } from 'node:crypto';
import { sql } from 'kysely';
import { type FeedEstablishment, keepFromFeed } from '#areas/establishments/index.ts';
import { foldWidth } from '#kernel/fold.ts';
import { allow } from '#kernel/refusal.ts';
import type { App } from '#platform/app.ts';
import { type Caller, useCase, type Work } from '#platform/usecase.ts';
import { readFeedPlaces } from '../feed/places.ts';
import { type FeedProblem, toldAt } from '../feed/problem.ts';
import { FeedBroken, type FeedRecord } from '../feed/record.ts';
import { type FeedPosting, toPosting } from '../feed/to-posting.ts';
import { publishMany } from '../publish-many.ts';
import { type ImportedPosting, insertImported, lockByNumber, openOf, updateImported } from '../store/imported.ts';
import { type PlaceLookup, readPlaceLookup } from '../store/place-lookup.ts';

/** Most records that one transaction takes. */
export const batchSize = 500;

/** How many records of a file were taken in which way. `incomplete` counts those taken without some of their items. */
export interface ImportCounts {
  readonly added: number;
  readonly changed: number;
  readonly unchanged: number;
  readonly notTaken: number;
  readonly incomplete: number;
}

/** Something that was not taken, and whether its posting was taken without it. */
export interface ImportProblem extends FeedProblem {
  readonly number: string | null;
  readonly taken: boolean;
}

export interface ImportFile {
  readonly name: string;
  /** 情報提供団体ID (up to six digits) of the organisation whose postings they are; null where it is nobody's. */
  readonly organisation: string | null;
  readonly records: AsyncIterable<FeedRecord>;
  /** Told what was not taken, batch by batch. */
  readonly onProblems: (problems: readonly ImportProblem[]) => void | Promise<void>;
  /** Told the counts so far after every batch. */
  readonly onProgress: (counts: ImportCounts) => void;
}

export interface ImportResult extends ImportCounts {
  /** The line at which the file breaks off; null when it was read to its end. */
  readonly brokenAt: number | null;
}

interface Read {
  readonly line: number;
  readonly posting: FeedPosting;
}

/**
 * Takes the postings of a file of the feed, in transactions of up to 500. A posting is known by its 求人番号: what a file says again changes
 * nothing, and a posting that no file names is never touched. Postings whose last day has passed are kept, and not found.
 */
export async function importPostings(app: App, caller: Caller, file: ImportFile): Promise<ImportResult> {
  const [places, lookup] = await Promise.all([readFeedPlaces(app.db), readPlaceLookup(app.db)]);
  const counts = { added: 0, changed: 0, unchanged: 0, notTaken: 0, incomplete: 0 };
  let batch: Read[] = [];
  let problems: ImportProblem[] = [];
  let seen = 0;
  let brokenAt: number | null = null;

  const flush = async () => {
    const kept = await keep(app, caller, file, batch, lookup);
    counts.added += kept.added;
    counts.changed += kept.changed;
    counts.unchanged += kept.unchanged;
    counts.notTaken += kept.problems.length;
    await file.onProblems([...problems, ...kept.problems]);
    file.onProgress(counts);
    batch = [];
    problems = [];
    seen = 0;
  };

  try {
    for await (const record of file.records) {
      const reading = toPosting(record, places);
      const number = reading.ok ? reading.posting.number : reading.number;
      for (const problem of reading.problems) problems.push({ ...problem, number, taken: reading.ok });
      if (!reading.ok) counts.notTaken += 1;
      else {
        batch.push({ line: record.line, posting: reading.posting });
        if (reading.problems.length > 0) counts.incomplete += 1;
      }
      seen += 1;
      if (seen === batchSize) await flush();
    }
  } catch (error) {
    if (!(error instanceof FeedBroken)) throw error;
    brokenAt = error.line;
    problems.push({ ...toldAt(error.line)('', 'file-broken'), number: null, taken: false });
  }
  await flush();
  return { ...counts, brokenAt };
}

interface Kept {
  readonly added: number;
  readonly changed: number;
  readonly unchanged: number;
  readonly problems: readonly ImportProblem[];
}

const notTaken = ({ line, posting }: Read, reason: 'accepted-here' | 'again-further-on'): ImportProblem => ({
  ...toldAt(line)('kjno', reason),
  number: posting.number,
  taken: false,
});

/** Keeps a batch in one transaction. */
async function keep(
  app: App,
  caller: Caller,
  file: ImportFile,
  read: readonly Read[],
  lookup: PlaceLookup,
): Promise<Kept> {
  const latest = new Map(read.map((each) => [each.posting.number, each]));
  const again = read.filter((each) => latest.get(each.posting.number) !== each);
  const problems = again.map((each) => notTaken(each, 'again-further-on'));
  if (latest.size === 0) return { added: 0, changed: 0, unchanged: 0, problems };
  const kept = await useCase(app, caller, 'import-postings', async (work) => {
    // Two imports at once take turns, batch by batch.
    await sql`select pg_advisory_xact_lock(hashtext('open-hellowork import'))`.execute(work.tx);
    return allow(await keepLatest(work, file, [...latest.values()], lookup));
  });
  if (!kept.ok) throw new Error(`The import was refused: ${kept.refusals[0].code}`);
  return { ...kept.value, problems: [...problems, ...kept.value.problems] };
}

async function keepLatest(
  work: Work,
  { name, organisation }: ImportFile,
  read: readonly Read[],
  lookup: PlaceLookup,
): Promise<Kept> {
  const { tx, now, today } = work;
  const known = await lockByNumber(
    tx,
    read.map(({ posting }) => posting.number),
  );
  const here = read.filter(({ posting }) => known.get(posting.number)?.hash === null);
  const fromFeed = read.filter((each) => !here.includes(each));
  const hashes = new Map(fromFeed.map(({ posting }) => [posting, hashOf(posting, organisation)]));
  const told = fromFeed.filter(({ posting }) => known.get(posting.number)?.hash !== hashes.get(posting));
  const employers = await keepFromFeed(
    tx,
    told.map(({ posting }) => establishmentOf(posting)),
    now,
  );
  const imported = told.map(({ posting }): ImportedPosting => {
    const establishmentId = employers.ids.get(keyOf(posting));
    if (establishmentId === undefined) throw new Error(`The employer of ${posting.number} was not kept.`);
    const { establishment: _, ...rest } = posting;
    return { ...rest, establishmentId, organisation, hash: hashes.get(posting) ?? '' };
  });
  const fresh = imported.filter(({ number }) => !known.has(number));
  const added = await insertImported(tx, fresh, now);
  if (added.length > 0)
    await work.record({
      kind: 'posting.imported',
      subjects: added.map((id) => `posting:${id}`),
      data: { file: name, count: added.length },
    });
  const changed: number[] = [];
  for (const posting of imported) {
    const id = known.get(posting.number)?.id;
    if (id === undefined) continue;
    await updateImported(tx, id, posting, now);
    await work.record({
      kind: 'posting.importedAgain',
      subjects: [`posting:${id}`, `establishment:${posting.establishmentId}`],
      data: { file: name },
    });
    changed.push(id);
  }
  // The search shows name, industry and size of the employer with every one of its postings.
  const beside = await openOf(tx, employers.changed, today);
  await publishMany(tx, [...new Set([...added, ...changed, ...beside])], today, lookup);
  return {
    added: added.length,
    changed: changed.length,
    unchanged: fromFeed.length - told.length,
    problems: here.map((each) => notTaken(each, 'accepted-here')),
  };
}

const sha256 = (text: string) => createHash('sha256').update(text).digest('base64');

/** Everything a record says, in a form that is the same whenever it says the same. */
function hashOf(posting: FeedPosting, organisation: string | null): string {
  const { acceptedOn, validThrough, ...rest } = posting;
  const whose = organisation === null ? [] : [organisation];
  return sha256(JSON.stringify([acceptedOn.toString(), validThrough.toString(), rest, ...whose]));
}

/** 事業所番号; else name and address; else, where the employer is not named, the posting itself. */
function keyOf({ number, establishment }: FeedPosting): string {
  if (establishment.number !== null) return establishment.number;
  const { corporateNumber = '', name = '', postalCode = '', address = '' } = establishment.content.identity ?? {};
  if (name === '') return sha256(`posting ${number}`);
  return sha256(
    [corporateNumber, name, postalCode, address].map((each) => foldWidth(each).replace(/\s+/g, '')).join('\n'),
  );
}

const establishmentOf = (posting: FeedPosting): FeedEstablishment => ({
  key: keyOf(posting),
  number: posting.establishment.number,
  officeCode: posting.officeCode,
  content: posting.establishment.content,
  from: posting.number,
  on: posting.acceptedOn,
});
