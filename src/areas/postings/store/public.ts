import { type EstablishmentContent, establishmentFields } from '#areas/establishments/index.ts';
import { isBefore } from '#kernel/calendar.ts';
import type { Db } from '#platform/db.ts';
import { type PostingContent, postingFields } from '../fields/index.ts';
import { type DisclosureLevel, mayFindPosting, mayKnowEmployer, type Reader } from '../rules/disclosure.ts';
import type { PostingState } from '../rules/posting-transitions.ts';
import type { PostingKind } from '../rules/posting-validity.ts';
import { withoutIdentity } from './without-identity.ts';

/** A posting as a reader may see it: what would tell the employer is gone where the reader may not know (S restrict). */
export interface PublicPosting {
  readonly id: number;
  /** 求人番号 */
  readonly number: string;
  readonly kind: PostingKind;
  readonly title: string;
  /** 受付年月日 */
  readonly acceptedOn: Temporal.PlainDate;
  /** 紹介期限日 */
  readonly validThrough: Temporal.PlainDate;
  readonly disclosure: DisclosureLevel;
  readonly acceptsSelfApplication: boolean;
  readonly graduationClass: number | null;
  /** The office that accepted it. */
  readonly officeCode: string;
  readonly officeName: string | null;
  /** 就業場所 as searched: codes of municipalities or prefectures. */
  readonly places: readonly string[];
  readonly content: PostingContent;
  readonly establishment: {
    readonly id: number;
    /** 事業所番号 and name; null where the reader may not know the employer. */
    readonly number: string | null;
    readonly name: string | null;
    readonly content: EstablishmentContent;
  };
  /** Whether the reader is told who the employer is. */
  readonly employerKnown: boolean;
}

/** Who reads, and when: state and validity are looked at anew at every reading. */
export interface Reading {
  readonly reader: Reader;
  readonly today: Temporal.PlainDate;
}

const open = (db: Db, today: Temporal.PlainDate) =>
  db
    .selectFrom('posting as p')
    .innerJoin('posting_state as s', 's.posting_id', 'p.id')
    .innerJoin('posting_content as c', 'c.posting_id', 'p.id')
    .innerJoin('establishment as e', 'e.id', 's.establishment_id')
    .leftJoin('office as o', 'o.code', 's.office_code')
    .leftJoin('posting_search as ps', 'ps.posting_id', 'p.id')
    .select([
      'p.id',
      'p.number',
      'p.kind',
      'p.title',
      's.accepted_on as acceptedOn',
      's.valid_through as validThrough',
      's.disclosure',
      's.accepts_self_application as acceptsSelfApplication',
      's.graduation_class as graduationClass',
      's.office_code as officeCode',
      'o.name as officeName',
      'c.content',
      'e.id as establishmentId',
      'e.number as establishmentNumber',
      'e.name as establishmentName',
      'e.content as establishmentContent',
    ])
    .select('ps.places')
    .where('s.state', '=', 'accepted')
    .where('s.invalid_from', '>', today)
    .where('e.stopped_at', 'is', null)
    .$narrowType<{ kind: PostingKind; disclosure: DisclosureLevel }>();

type OpenRow = Awaited<ReturnType<ReturnType<typeof open>['execute']>>[number];

function asRead(row: OpenRow, reader: Reader): PublicPosting | undefined {
  const { number, acceptedOn, validThrough } = row;
  if (!number || !acceptedOn || !validThrough || !mayFindPosting(row.disclosure, reader)) return undefined;
  const known = mayKnowEmployer(row.disclosure, reader);
  const content = row.content as PostingContent;
  const establishment = row.establishmentContent as EstablishmentContent;
  return {
    id: row.id,
    number,
    kind: row.kind,
    title: row.title,
    acceptedOn,
    validThrough,
    disclosure: row.disclosure,
    acceptsSelfApplication: row.acceptsSelfApplication,
    graduationClass: row.graduationClass,
    officeCode: row.officeCode,
    officeName: row.officeName,
    places: row.places ?? [],
    content: known ? content : withoutIdentity(postingFields, content),
    establishment: {
      id: row.establishmentId,
      number: known ? row.establishmentNumber : null,
      name: known ? row.establishmentName : null,
      content: known ? establishment : withoutIdentity(establishmentFields, establishment),
    },
    employerKnown: known,
  };
}

/** An open posting by its 求人番号; undefined when there is none that this reader may see today. One query. */
export async function readPosting(
  db: Db,
  number: string,
  { reader, today }: Reading,
): Promise<PublicPosting | undefined> {
  const row = await open(db, today).where('p.number', '=', number).executeTakeFirst();
  return row && asRead(row, reader);
}

/** How a posting that can no longer be read came to its end. */
export interface EndedPosting {
  readonly number: string;
  readonly state: PostingState;
  readonly invalidFrom: Temporal.PlainDate | null;
  /** Valid still, but not on the site for now: 募集停止, or a stop of the employer's page. */
  readonly paused: boolean;
}

/** A posting that was once open, by its number: for the page that says so. Undefined when there never was one, or it is open or hidden. */
export async function endedPosting(
  db: Db,
  number: string,
  today: Temporal.PlainDate,
): Promise<EndedPosting | undefined> {
  const row = await db
    .selectFrom('posting as p')
    .innerJoin('posting_state as s', 's.posting_id', 'p.id')
    .innerJoin('establishment as e', 'e.id', 's.establishment_id')
    .select(['p.number', 's.state', 's.invalid_from as invalidFrom'])
    .where('p.number', '=', number)
    .where('s.disclosure', '<', 4)
    .where((eb) =>
      eb.or([eb('s.state', '!=', 'accepted'), eb('s.invalid_from', '<=', today), eb('e.stopped_at', 'is not', null)]),
    )
    .$narrowType<{ state: PostingState }>()
    .executeTakeFirst();
  if (!row?.number) return undefined;
  const { state, invalidFrom } = row;
  const accepted = state === 'accepted' || state === 'recruitmentStopped';
  const paused = accepted && invalidFrom !== null && isBefore(today, invalidFrom);
  return { number: row.number, state, invalidFrom, paused };
}
