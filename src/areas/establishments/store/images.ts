import type { App } from '#platform/app.ts';
import type { Db, Tx } from '#platform/db.ts';
import { putFile, readFile, type StoredFile } from '#platform/files.ts';
import { MADE_TYPE, type MadeImage } from '#platform/images.ts';

export type ImageSize = 'full' | 'small';

/** An image of an establishment; public once the office has confirmed it. */
export interface EstablishmentImage {
  readonly id: number;
  readonly establishmentId: number;
  readonly position: number;
  readonly alt: string;
  /** Pixels of the full size. */
  readonly width: number;
  readonly height: number;
  readonly publishedAt: Temporal.Instant | null;
}

const images = (db: Db | Tx) =>
  db
    .selectFrom('establishment_image')
    .select([
      'id',
      'establishment_id as establishmentId',
      'position',
      'alt',
      'width',
      'height',
      'published_at as publishedAt',
    ]);

/** The images of an establishment in their order; `published` only those that everybody may see. */
export async function imagesOf(
  db: Db | Tx,
  establishmentId: number,
  { published = false }: { readonly published?: boolean } = {},
): Promise<readonly EstablishmentImage[]> {
  return images(db)
    .where('establishment_id', '=', establishmentId)
    .$if(published, (query) => query.where('published_at', 'is not', null))
    .orderBy('position')
    .execute();
}

/** One image, or undefined; of one establishment alone when that is named. */
export async function imageById(
  db: Db | Tx,
  id: number,
  establishmentId?: number,
): Promise<EstablishmentImage | undefined> {
  return images(db)
    .where('id', '=', id)
    .$if(establishmentId !== undefined, (query) => query.where('establishment_id', '=', establishmentId ?? 0))
    .executeTakeFirst();
}

/** The picture itself in a size. */
export async function openImage(app: App, id: number, size: ImageSize): Promise<StoredFile | undefined> {
  const row = await app.db
    .selectFrom('establishment_image')
    .select(['file_id', 'small_file_id'])
    .where('id', '=', id)
    .executeTakeFirst();
  return row && readFile(app, app.db, size === 'full' ? row.file_id : row.small_file_id);
}

/** Keeps an image, not public yet. The caller holds the establishment's row. @returns its id */
export async function insertImage(
  app: App,
  tx: Tx,
  image: {
    readonly establishmentId: number;
    readonly position: number;
    readonly alt: string;
    readonly made: MadeImage;
    readonly now: Temporal.Instant;
  },
): Promise<number> {
  const { establishmentId, position, alt, made, now } = image;
  const file = { purpose: 'establishment-image', name: 'image.webp', mediaType: MADE_TYPE };
  const row = await tx
    .insertInto('establishment_image')
    .values({
      establishment_id: establishmentId,
      position,
      alt,
      width: made.width,
      height: made.height,
      file_id: await putFile(app, tx, { ...file, bytes: made.full }),
      small_file_id: await putFile(app, tx, { ...file, bytes: made.small }),
      created_at: now,
    })
    .returning('id')
    .executeTakeFirstOrThrow();
  return row.id;
}

/** Makes an image public with a text. */
export async function publishImage(tx: Tx, id: number, alt: string, now: Temporal.Instant): Promise<void> {
  await tx.updateTable('establishment_image').set({ alt, published_at: now }).where('id', '=', id).execute();
}

/** Writes another text under an image that is not public yet. */
export async function setAlt(tx: Tx, id: number, alt: string): Promise<void> {
  await tx.updateTable('establishment_image').set({ alt }).where('id', '=', id).execute();
}

/** Writes the places of images. The caller holds the establishment's row. */
export async function placeImages(
  tx: Tx,
  places: readonly { readonly id: number; readonly position: number }[],
): Promise<void> {
  for (const { id, position } of places)
    await tx.updateTable('establishment_image').set({ position }).where('id', '=', id).execute();
}

/** Erases images with their files: one, or all of an establishment. */
export async function eraseImages(tx: Tx, establishmentId: number, id?: number): Promise<void> {
  const gone = await tx
    .deleteFrom('establishment_image')
    .where('establishment_id', '=', establishmentId)
    .$if(id !== undefined, (query) => query.where('id', '=', id ?? 0))
    .returning(['file_id', 'small_file_id'])
    .execute();
  const files = gone.flatMap((row) => [row.file_id, row.small_file_id]);
  if (files.length > 0) await tx.deleteFrom('file').where('id', 'in', files).execute();
}
