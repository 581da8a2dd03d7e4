import type { EstablishmentRecord } from '#areas/establishments/index.ts';
import { checksOf, type PostingContent, type PostingRecord, postingFields, scopeOf } from '#areas/postings/index.ts';
import { fullCheck } from '#kernel/fields/index.ts';
import { allow, type Refusal, type Ruling, refusalsOf, refuse } from '#kernel/refusal.ts';
import type { Tx } from '#platform/db.ts';
import { contentRefusals } from '../rules/content-refusals.ts';

/**
 * Whether a posting can be filed: complete, lawful, and every unusual thing confirmed by its code.
 * Refused: all problems of the content and all red blocks with their field, `ask-unconfirmed` {ask} for each ask left.
 */
export async function checkToFile(
  tx: Tx,
  {
    posting,
    establishment,
    today,
    confirmed,
  }: {
    readonly posting: PostingRecord;
    readonly establishment: EstablishmentRecord;
    readonly today: Temporal.PlainDate;
    readonly confirmed: readonly string[];
  },
): Promise<Ruling> {
  const content = posting.content as PostingContent;
  const { blocks, asks } = await checksOf(tx, posting, establishment, today);
  const open = asks.filter((ask) => !confirmed.includes(ask.code));
  const refusals: readonly Refusal[] = [
    ...refusalsOf(contentRefusals('T8(2)', fullCheck(postingFields, content, scopeOf(posting.kind, content)))),
    ...blocks,
    ...open.map((ask) => ({
      rule: 'T8(2)',
      code: 'ask-unconfirmed',
      data: { ask: ask.code },
      ...(ask.field !== undefined && { field: ask.field }),
    })),
  ];
  const [first, ...rest] = refusals;
  return first ? refuse(first, ...rest) : allow();
}
