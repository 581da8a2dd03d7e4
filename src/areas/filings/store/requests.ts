import type { PostingRequest } from '#areas/postings/rules/may-request.ts';
import type { Db, Tx } from '#platform/db.ts';
import { type RequestKind, requestKinds, requestOf } from '../rules/request-kinds.ts';
import { type FilingRecord, filings } from './filings.ts';

const kinds: readonly RequestKind[] = Object.values(requestKinds);

/** A request about an accepted posting. */
export interface RequestRecord extends FilingRecord {
  readonly request: PostingRequest;
}

const asRequests = (rows: readonly FilingRecord[]): readonly RequestRecord[] =>
  rows.flatMap((row) => {
    const request = requestOf(row.kind);
    return request ? [{ ...row, request }] : [];
  });

/** Requests about a posting that wait for the office or for an answer, the earliest first. */
export async function waitingRequests(db: Db | Tx, postingId: number): Promise<readonly RequestRecord[]> {
  const rows = await filings(db)
    .where('f.posting_id', '=', postingId)
    .where('f.kind', 'in', [...kinds])
    .where('f.state', 'in', ['waiting', 'asked'])
    .orderBy('f.id')
    .execute();
  return asRequests(rows);
}

/** The latest request of each sort about a posting. */
export async function latestRequests(db: Db | Tx, postingId: number): Promise<readonly RequestRecord[]> {
  const rows = await filings(db)
    .distinctOn('f.kind')
    .where('f.posting_id', '=', postingId)
    .where('f.kind', 'in', [...kinds])
    .orderBy('f.kind')
    .orderBy('f.id', 'desc')
    .execute();
  return asRequests(rows);
}

/** A request of an establishment that waits, with the posting it is about. */
export interface OpenRequest {
  readonly request: PostingRequest;
  readonly state: 'waiting' | 'asked';
  readonly postingId: number;
  readonly title: string;
  /** The last day on which it can be carried out. */
  readonly due: Temporal.PlainDate | null;
}

/** The requests of an establishment that wait for the office or for an answer, in one query. */
export async function openRequestsOf(db: Db, establishmentId: number): Promise<readonly OpenRequest[]> {
  const rows = await db
    .selectFrom('filing as f')
    .innerJoin('posting as p', 'p.id', 'f.posting_id')
    .innerJoin('posting_state as s', 's.posting_id', 'p.id')
    .select(['f.kind', 'f.state', 'p.id as postingId', 'p.title', 's.valid_through as due'])
    .where('f.establishment_id', '=', establishmentId)
    .where('f.kind', 'in', [...kinds])
    .where('f.state', 'in', ['waiting', 'asked'])
    .orderBy('f.id')
    .$narrowType<{ state: 'waiting' | 'asked' }>()
    .execute();
  return rows.flatMap(({ kind, ...row }) => {
    const request = requestOf(kind);
    return request ? [{ ...row, request }] : [];
  });
}

/** Everything about a posting that waits at the desk or for an answer: its filing and the requests for it. */
export async function openFilings(db: Db, postingId: number): Promise<readonly FilingRecord[]> {
  return filings(db)
    .where('f.posting_id', '=', postingId)
    .where('f.state', 'in', ['waiting', 'asked'])
    .orderBy('f.id')
    .execute();
}
