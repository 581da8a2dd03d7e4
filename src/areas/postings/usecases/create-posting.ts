import { lockEstablishment } from '#areas/establishments/index.ts';
import { allow, type Ruling, refuse } from '#kernel/refusal.ts';
import type { App } from '#platform/app.ts';
import { type Caller, useCase } from '#platform/usecase.ts';
import { columnsOf } from '../facts.ts';
import type { PostingContent } from '../fields/index.ts';
import type { PostingKind } from '../rules/posting-validity.ts';
import { insertPosting, postingById, updateContent } from '../store/postings.ts';

/** Drafts that one establishment may keep at a time; a limit of ours, so that nothing fills the database (T15). */
export const mostDrafts = 200;

/**
 * T8(2): begins a posting of a kind, empty or as a copy of an earlier one of the same establishment.
 * Refused: `no-such-posting`, `too-many-drafts`.
 */
export async function createPosting(
  app: App,
  caller: Caller,
  created: { readonly establishmentId: number; readonly kind: PostingKind; readonly copyOf?: number },
): Promise<Ruling<{ postingId: number }>> {
  return useCase(app, caller, 'postings.create', async ({ tx, now, record }) => {
    const establishment = await lockEstablishment(tx, created.establishmentId);
    const { drafts } = await tx
      .selectFrom('posting_state')
      .select((eb) => eb.fn.countAll<number>().as('drafts'))
      .where('establishment_id', '=', establishment.id)
      .where('state', '=', 'draft')
      .executeTakeFirstOrThrow();
    if (drafts >= mostDrafts) return refuse({ rule: 'T15', code: 'too-many-drafts', data: { most: mostDrafts } });
    const original = created.copyOf === undefined ? undefined : await postingById(tx, created.copyOf, establishment.id);
    if (created.copyOf !== undefined && !original) return refuse({ rule: 'T8(2)', code: 'no-such-posting' });
    const content = (original?.content ?? {}) as PostingContent;
    const postingId = await insertPosting(tx, {
      establishmentId: establishment.id,
      officeCode: establishment.officeCode,
      kind: created.kind,
      title: original?.title ?? '',
      copiedFrom: original?.id ?? null,
      content,
      now,
    });
    if (original) await updateContent(tx, postingId, { content, ...columnsOf(content), now });
    await record({
      kind: 'posting.created',
      rule: 'T8(2)',
      subjects: [`posting:${postingId}`, `establishment:${establishment.id}`],
      data: { kind: created.kind, copiedFrom: original?.id ?? null },
    });
    return allow({ postingId });
  });
}
