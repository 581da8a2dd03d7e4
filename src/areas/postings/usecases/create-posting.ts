import { type EstablishmentContent, type EstablishmentRecord, lockEstablishment } from '#areas/establishments/index.ts';
import { allow, type Ruling, refuse } from '#kernel/refusal.ts';
import type { App } from '#platform/app.ts';
import { type Caller, useCase, type Work } from '#platform/usecase.ts';
import { columnsOf } from '../facts.ts';
import { type PostingContent, postingFields } from '../fields/index.ts';
import type { PostingKind } from '../rules/posting-validity.ts';
import { mayRenew } from '../rules/renewal-window.ts';
import { termsOfEstablishment } from '../rules/terms-of-establishment.ts';
import { withoutDates } from '../rules/without-dates.ts';
import { postingById } from '../store/postings.ts';
import { templatesOf } from '../store/templates.ts';
import { insertPosting, updateContent } from '../store/write-posting.ts';

/** Drafts that one establishment may keep at a time; a limit of ours, so that nothing fills the database (T15). */
export const mostDrafts = 200;

/** What a new posting begins with. */
interface Beginning {
  readonly kind: PostingKind;
  readonly content: PostingContent;
  /** The posting it was copied from. */
  readonly copiedFrom: number | null;
}

/** Writes a draft of a locked establishment. Refused: `too-many-drafts`. */
async function begin(
  { tx, now, record, actor }: Work,
  establishment: EstablishmentRecord,
  { kind, content, copiedFrom }: Beginning,
): Promise<Ruling<{ postingId: number }>> {
  const { drafts } = await tx
    .selectFrom('posting_state')
    .select((eb) => eb.fn.countAll<number>().as('drafts'))
    .where('establishment_id', '=', establishment.id)
    .where('state', '=', 'draft')
    .executeTakeFirstOrThrow();
  if (drafts >= mostDrafts) return refuse({ rule: 'T15', code: 'too-many-drafts', data: { most: mostDrafts } });
  const postingId = await insertPosting(tx, {
    establishmentId: establishment.id,
    officeCode: establishment.officeCode,
    kind,
    title: content.work?.title ?? '',
    copiedFrom,
    byDeputy: actor.kind === 'staff',
    content,
    now,
  });
  await updateContent(tx, postingId, { content, ...columnsOf(content), now });
  await record({
    kind: 'posting.created',
    rule: 'T8(2)',
    subjects: [`posting:${postingId}`, `establishment:${establishment.id}`],
    data: { kind, copiedFrom },
  });
  return allow({ postingId });
}

function newContent({ content }: EstablishmentRecord): PostingContent {
  const insurance = termsOfEstablishment((content as EstablishmentContent).terms ?? {});
  return Object.keys(insurance).length > 0 ? { insurance } : {};
}

/**
 * T8(2): begins a posting of a kind: empty but for the terms of the establishment, as a copy of an earlier one of the same establishment, or from a template. Dates are not copied.
 * Begun by staff, it is the input of a paper application.
 * A copy is of the kind of what is copied, where none is named.
 * Refused: `kind-missing`, `no-such-posting`, `no-such-template`, `too-many-drafts`.
 */
export async function createPosting(
  app: App,
  caller: Caller,
  created: {
    readonly establishmentId: number;
    readonly kind?: PostingKind;
    readonly copyOf?: number;
    readonly template?: number;
  },
): Promise<Ruling<{ postingId: number }>> {
  return useCase(app, caller, 'postings.create', async (work) => {
    const { tx } = work;
    const establishment = await lockEstablishment(tx, created.establishmentId);
    const original = created.copyOf === undefined ? undefined : await postingById(tx, created.copyOf, establishment.id);
    if (created.copyOf !== undefined && !original) return refuse({ rule: 'T8(2)', code: 'no-such-posting' });
    const template =
      created.template === undefined
        ? undefined
        : (await templatesOf(tx, establishment.id)).find(({ id }) => id === created.template);
    if (created.template !== undefined && !template) return refuse({ rule: 'T8(2)', code: 'no-such-template' });
    const content = template?.content ?? ((original?.content ?? newContent(establishment)) as PostingContent);
    const kind = created.kind ?? template?.kind ?? original?.kind;
    if (!kind) return refuse({ rule: 'T8(4)', code: 'kind-missing', field: 'kind' });
    return begin(work, establishment, {
      kind,
      content: withoutDates(postingFields, content),
      copiedFrom: template ? null : (original?.id ?? null),
    });
  });
}

/**
 * T10(1): one tap from seven days before the end: a new draft of the same kind that continues a posting. Tapped again, it is the same draft.
 * Refused: `no-such-posting`, `not-valid` (never accepted), `too-early-to-renew`, `too-many-drafts`.
 */
export async function renewPosting(
  app: App,
  caller: Caller,
  of: { readonly postingId: number; readonly establishmentId: number },
): Promise<Ruling<{ postingId: number }>> {
  return useCase(app, caller, 'postings.renew', async (work) => {
    const { tx, today } = work;
    const establishment = await lockEstablishment(tx, of.establishmentId);
    const original = await postingById(tx, of.postingId, establishment.id);
    if (!original) return refuse({ rule: 'T8(2)', code: 'no-such-posting' });
    if (!original.invalidFrom) return refuse({ rule: 'T10(1)', code: 'not-valid' });
    const may = mayRenew(original.invalidFrom, today);
    if (!may.ok) return may;
    const begun = await tx
      .selectFrom('posting as p')
      .innerJoin('posting_state as s', 's.posting_id', 'p.id')
      .select('p.id')
      .where('p.copied_from', '=', original.id)
      .where('s.state', '=', 'draft')
      .orderBy('p.id', 'desc')
      .limit(1)
      .executeTakeFirst();
    if (begun) return allow({ postingId: begun.id });
    return begin(work, establishment, {
      kind: original.kind,
      content: withoutDates(postingFields, original.content as PostingContent),
      copiedFrom: original.id,
    });
  });
}
