import type { Db, Tx } from '#platform/db.ts';
import type { PostingContent } from '../fields/index.ts';
import type { PostingKind } from '../rules/posting-validity.ts';

/** A posting kept under a name, to begin new ones from. */
export interface PostingTemplate {
  readonly id: number;
  readonly name: string;
  readonly kind: PostingKind;
  readonly content: PostingContent;
  readonly createdAt: Temporal.Instant;
}

/** The templates of an establishment, by name. */
export async function templatesOf(db: Db | Tx, establishmentId: number): Promise<readonly PostingTemplate[]> {
  const rows = await db
    .selectFrom('posting_template')
    .select(['id', 'name', 'kind', 'content', 'created_at as createdAt'])
    .where('establishment_id', '=', establishmentId)
    .orderBy('name')
    .$narrowType<{ kind: PostingKind; content: PostingContent }>()
    .execute();
  return rows;
}

/** Writes a template. @returns its id */
export async function insertTemplate(
  tx: Tx,
  template: Omit<PostingTemplate, 'id'> & { readonly establishmentId: number },
): Promise<number> {
  const { id } = await tx
    .insertInto('posting_template')
    .values({
      establishment_id: template.establishmentId,
      name: template.name,
      kind: template.kind,
      content: JSON.stringify(template.content),
      created_at: template.createdAt,
    })
    .returning('id')
    .executeTakeFirstOrThrow();
  return id;
}

/** Deletes a template of an establishment. @returns whether there was one */
export async function deleteTemplate(tx: Tx, establishmentId: number, id: number): Promise<boolean> {
  const gone = await tx
    .deleteFrom('posting_template')
    .where('establishment_id', '=', establishmentId)
    .where('id', '=', id)
    .returning('id')
    .execute();
  return gone.length > 0;
}
