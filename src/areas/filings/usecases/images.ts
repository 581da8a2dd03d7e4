import {
  type EstablishmentImage,
  type EstablishmentRecord,
  eraseImages,
  imageById,
  imagesOf,
  insertImage,
  lockEstablishment,
  placeImages,
  setAlt,
} from '#areas/establishments/index.ts';
import { mostImageBytes, placeOfImage, readAlt } from '#areas/establishments/rules/images.ts';
import { allow, type Ruling, refuse } from '#kernel/refusal.ts';
import type { App } from '#platform/app.ts';
import { makeImage } from '#platform/images.ts';
import { inspectUpload } from '#platform/uploads.ts';
import { type Caller, useCase, type Work } from '#platform/usecase.ts';
import { insertFiling, openImageFiling, updateFiling } from '../store/filings.ts';

/** What a filing about an image asks for: that it be public, with this text. */
export interface ImageFiling {
  readonly image: number;
  readonly alt: string;
}

const imageRule = {
  types: ['jpeg', 'png', 'gif', 'bmp'],
  maxBytes: mostImageBytes,
  field: 'image',
  anyName: true,
} as const;

/** Runs a step of the employer on the images, the establishment locked. */
function onImages<T>(
  app: App,
  caller: Caller,
  action: string,
  establishmentId: number,
  run: (work: Work, establishment: EstablishmentRecord) => Promise<Ruling<T>>,
): Promise<Ruling<T>> {
  return useCase(app, caller, action, async (work) => {
    const establishment = await lockEstablishment(work.tx, establishmentId);
    if (establishment.phase !== 'provisional' && establishment.phase !== 'registered')
      return refuse({ rule: 'G images', code: 'images-before-filing' });
    return run(work, establishment);
  });
}

async function fileImage(
  work: Work,
  establishment: Pick<EstablishmentRecord, 'id' | 'officeCode'>,
  asked: ImageFiling,
): Promise<void> {
  const filingId = await insertFiling(work.tx, {
    kind: 'image',
    establishmentId: establishment.id,
    postingId: null,
    officeCode: establishment.officeCode,
    content: asked,
    filedAt: work.now,
    filedBy: work.actor.userId,
    visitReasons: [],
    visitDue: null,
    visitedOn: null,
  });
  await work.record({
    kind: 'establishment.imageFiled',
    rule: 'G images',
    subjects: [`establishment:${establishment.id}`, `filing:${filingId}`, `office:${establishment.officeCode}`],
    data: { image: asked.image },
  });
}

async function own(work: Work, establishmentId: number, id: number): Promise<Ruling<EstablishmentImage>> {
  const image = await imageById(work.tx, id, establishmentId);
  return image ? allow(image) : refuse({ rule: 'G images', code: 'no-such-image' });
}

/**
 * G images: takes a JPEG, PNG, GIF or BMP (by its content, whatever its name), draws it anew and files it; it is public when staff accept.
 * Refused: what `inspectUpload` and `makeImage` refuse, `alt-missing`, `alt-too-long`, `too-many-images`, `images-before-filing`.
 */
export async function addImage(
  app: App,
  caller: Caller,
  {
    establishmentId,
    upload,
    alt: typed,
  }: {
    readonly establishmentId: number;
    readonly upload: { readonly name: string; readonly bytes: Uint8Array };
    readonly alt: string;
  },
): Promise<Ruling<{ readonly imageId: number }>> {
  const alt = readAlt(typed);
  const inspected = await inspectUpload(app, upload, imageRule);
  if (!inspected.ok) return alt.ok ? inspected : refuse(inspected.refusals[0], ...alt.refusals);
  if (!alt.ok) return alt;
  const made = await makeImage(inspected.value, imageRule.field);
  if (!made.ok) return made;
  return onImages(app, caller, 'filings.addImage', establishmentId, async (work, establishment) => {
    const { tx, now } = work;
    const place = placeOfImage((await imagesOf(tx, establishmentId)).map(({ position }) => position));
    if (!place.ok) return place;
    const imageId = await insertImage(app, tx, {
      establishmentId,
      position: place.value,
      alt: alt.value,
      made: made.value,
      now,
    });
    await fileImage(work, establishment, { image: imageId, alt: alt.value });
    return allow({ imageId });
  });
}

/**
 * Files another text for an image; one that is public keeps its text until staff accept. What waits already is filed anew with it.
 * Refused: `no-such-image`, `alt-missing`, `alt-too-long`, `images-before-filing`.
 */
export function changeAlt(
  app: App,
  caller: Caller,
  changed: { readonly establishmentId: number; readonly imageId: number; readonly alt: string },
): Promise<Ruling<null>> {
  const { establishmentId, imageId } = changed;
  return onImages(app, caller, 'filings.changeAlt', establishmentId, async (work, establishment) => {
    const image = await own(work, establishmentId, imageId);
    if (!image.ok) return image;
    const alt = readAlt(changed.alt);
    if (!alt.ok) return alt;
    const open = await openImageFiling(work.tx, imageId);
    if (open && (open.content as ImageFiling).alt === alt.value) return allow(null);
    if (!open && image.value.publishedAt && image.value.alt === alt.value) return allow(null);
    if (open)
      await updateFiling(work.tx, open.id, {
        state: 'withdrawn',
        decided: { at: work.now, by: work.actor.userId },
      });
    if (!image.value.publishedAt) await setAlt(work.tx, imageId, alt.value);
    await fileImage(work, establishment, { image: imageId, alt: alt.value });
    return allow(null);
  });
}

/** Moves an image one place towards the first or the last. Refused: `no-such-image`, `images-before-filing`. */
export function moveImage(
  app: App,
  caller: Caller,
  moved: { readonly establishmentId: number; readonly imageId: number; readonly towards: 'first' | 'last' },
): Promise<Ruling<null>> {
  const { establishmentId, imageId, towards } = moved;
  return onImages(app, caller, 'filings.moveImage', establishmentId, async (work) => {
    const all = await imagesOf(work.tx, establishmentId);
    const at = all.findIndex(({ id }) => id === imageId);
    const image = all[at];
    const other = all[towards === 'first' ? at - 1 : at + 1];
    if (!image) return refuse({ rule: 'G images', code: 'no-such-image' });
    if (other)
      await placeImages(work.tx, [
        { id: image.id, position: other.position },
        { id: other.id, position: image.position },
      ]);
    return allow(null);
  });
}

/** Erases an image for good; a request about it that waits is taken back. Refused: `no-such-image`, `images-before-filing`. */
export function removeImage(
  app: App,
  caller: Caller,
  { establishmentId, imageId }: { readonly establishmentId: number; readonly imageId: number },
): Promise<Ruling<null>> {
  return onImages(app, caller, 'filings.removeImage', establishmentId, async (work, establishment) => {
    const image = await own(work, establishmentId, imageId);
    if (!image.ok) return image;
    const open = await openImageFiling(work.tx, imageId);
    if (open)
      await updateFiling(work.tx, open.id, {
        state: 'withdrawn',
        decided: { at: work.now, by: work.actor.userId },
      });
    await eraseImages(work.tx, establishmentId, imageId);
    await work.record({
      kind: 'establishment.imageRemoved',
      rule: 'G images',
      subjects: [`establishment:${establishmentId}`, `office:${establishment.officeCode}`],
      data: { image: imageId },
    });
    return allow(null);
  });
}
