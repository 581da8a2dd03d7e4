import { type EstablishmentRecord, lockEstablishment } from '#areas/establishments/index.ts';
import { lockPosting, type PostingRecord } from '#areas/postings/index.ts';
import type { Tx } from '#platform/db.ts';
import { type FilingRecord, lockFiling, readFiling } from './filings.ts';

/** A filing with what it is about. */
export interface Case {
  readonly filing: FilingRecord;
  readonly establishment: EstablishmentRecord;
  readonly posting: PostingRecord | null;
  /** Counts up with every change of the filing, its posting or its establishment: each of the three only ever grows. */
  readonly version: number;
}

/** The version of a case from the versions of its parts. */
export function caseVersion(
  filing: { readonly version: number },
  establishment: { readonly version: number },
  posting: { readonly version: number } | null,
): number {
  return filing.version + establishment.version + (posting?.version ?? 0);
}

/** Locks a case, always in the order establishment, posting, filing. Undefined when there is no such filing. */
export async function lockCase(tx: Tx, filingId: number): Promise<Case | undefined> {
  const seen = await readFiling(tx, filingId);
  if (!seen) return undefined;
  const establishment = await lockEstablishment(tx, seen.establishmentId);
  const posting = seen.postingId === null ? null : await lockPosting(tx, seen.postingId);
  const filing = await lockFiling(tx, filingId);
  if (!filing || posting === undefined) return undefined;
  return { filing, establishment, posting, version: caseVersion(filing, establishment, posting) };
}

/** The posting that a case lets live or die: none where the posting is accepted already and something is asked for it. */
export function provisionalPosting({ filing, posting }: Pick<Case, 'filing' | 'posting'>): PostingRecord | null {
  return filing.kind === 'posting' ? posting : null;
}

/** What a case concerns, for the history. */
export function subjectsOf({ filing, posting }: Pick<Case, 'filing' | 'posting'>): readonly string[] {
  return [
    `filing:${filing.id}`,
    `establishment:${filing.establishmentId}`,
    ...(posting ? [`posting:${posting.id}`] : []),
    `office:${filing.officeCode}`,
  ];
}
