import type { EstablishmentRecord } from '#areas/establishments/index.ts';
import type { PostingRecord } from '#areas/postings/index.ts';

/** What a filing keeps of what was filed: for the comparison with an earlier or later one. */
export interface Snapshot {
  readonly kind: PostingRecord['kind'] | null;
  readonly content: unknown;
  /** Of a change: what was registered, or live, when it was filed. */
  readonly before?: unknown;
}

/** The snapshot of a posting, or of the establishment where there is none. */
export function snapshotOf({
  posting,
  establishment,
}: {
  readonly posting: Pick<PostingRecord, 'kind' | 'content'> | null;
  readonly establishment: Pick<EstablishmentRecord, 'content'>;
}): Snapshot {
  return posting ? { kind: posting.kind, content: posting.content } : { kind: null, content: establishment.content };
}
