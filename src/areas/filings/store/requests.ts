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

/** Everything about a posting that waits at the desk or for an answer: its filing and the requests for it. */
export async function openFilings(db: Db, postingId: number): Promise<readonly FilingRecord[]> {
  return filings(db)
    .where('f.posting_id', '=', postingId)
    .where('f.state', 'in', ['waiting', 'asked'])
    .orderBy('f.id')
    .execute();
}
