import {
  type EstablishmentImage,
  imageById,
  imagesOf,
  openImage,
  readEstablishment,
} from '#areas/establishments/index.ts';
import { mostAltCharacters, mostImages } from '#areas/establishments/rules/images.ts';
import {
  addImage,
  changeAlt,
  type FilingRecord,
  filingThread,
  type ImageFiling,
  imageFilings,
  moveImage,
  removeImage,
} from '#areas/filings/index.ts';
import type { Refusal } from '#kernel/refusal.ts';
import { BackLink } from '#web/components/BackLink.tsx';
import { Actions, Button } from '#web/components/Button.tsx';
import { Details } from '#web/components/Details.tsx';
import { EmptyState } from '#web/components/EmptyState.tsx';
import { FileUpload } from '#web/components/FileUpload.tsx';
import { Form } from '#web/components/Form.tsx';
import type { FormError } from '#web/components/form.ts';
import { RefusalBox } from '#web/components/RefusalBox.tsx';
import { StatusTag } from '#web/components/StatusTag.tsx';
import { TextInput } from '#web/components/TextInput.tsx';
import { Frame } from '#web/frame.tsx';
import { imageReply, imageSize } from '#web/image-reply.ts';
import type { Page, PageContext, Form as Posted } from '#web/page.ts';
import { found, html, NotFound, seeOther } from '#web/reply.ts';
import { Thread } from '#web/sections/thread.tsx';
import { formErrorsOf, sayRefusal } from '#web/words/refusals/index.ts';
import { words } from './words.ts';

const w = words.images;
const here = '/employer/establishment/images';

interface View {
  /** The text typed beside a new image. */
  readonly alt?: string;
  /** The text typed for an image there is, by its id. */
  readonly texts?: Readonly<Record<number, string>>;
  readonly refusals?: readonly Refusal[];
}

interface CardProps {
  readonly image: EstablishmentImage;
  readonly filing: FilingRecord | undefined;
  readonly first: boolean;
  readonly last: boolean;
  readonly typed: string | undefined;
  readonly errors: readonly FormError[];
}

/** One image: how it stands, its text, its place, and its end. */
function Card({ image, filing, first, last, typed, errors }: CardProps) {
  const asked = filing?.state === 'waiting' || filing?.state === 'asked';
  const proposed = asked ? (filing.content as ImageFiling).alt : image.alt;
  const name = `alt.${image.id}`;
  return (
    <li class="image-card">
      <img
        class="image-card__picture"
        src={`${here}/${image.id}/small`}
        alt={image.alt}
        width={image.width}
        height={image.height}
        loading="lazy"
      />
      <div class="stack--tight">
        <p>
          {image.publishedAt && <StatusTag status="image:public" />}{' '}
          {filing && filing.state !== 'accepted' && filing.state !== 'withdrawn' && (
            <StatusTag status={`filing:${filing.state}`} />
          )}
        </p>
        {image.publishedAt && asked && proposed !== image.alt && <p class="quiet">{w.proposed(proposed)}</p>}
        <Form>
          <input type="hidden" name="image" value={image.id} />
          <TextInput name={name} label={w.alt} value={typed ?? proposed} errors={errors} />
          <Actions>
            <Button kind="secondary" small name="action" value="alt" about={image.alt}>
              {w.changeAlt}
            </Button>
            {!first && (
              <Button kind="quiet" small name="action" value="first" about={image.alt}>
                {w.towardsFirst}
              </Button>
            )}
            {!last && (
              <Button kind="quiet" small name="action" value="last" about={image.alt}>
                {w.towardsLast}
              </Button>
            )}
          </Actions>
          <Details summary={w.removeTitle}>
            <p>{w.removeLead}</p>
            <Button kind="danger" small name="action" value="remove" about={image.alt}>
              {w.remove}
            </Button>
          </Details>
        </Form>
      </div>
    </li>
  );
}

async function show(ctx: PageContext, view: View = {}): Promise<Response> {
  const { db } = ctx.app;
  const of = found(await readEstablishment(db, found(ctx.membership?.establishmentId)));
  const [images, filings] = await Promise.all([imagesOf(db, of.id), imageFilings(db, of.id)]);
  const back = [...filings.values()].filter(({ state }) => state === 'sentBack' || state === 'asked');
  const shown = back.filter((filing) => images.some(({ id }) => id === (filing.content as ImageFiling).image));
  const thread = (await Promise.all(shown.map(({ id }) => filingThread(db, id)))).flat();
  const refusals = view.refusals ?? [];
  const errors = formErrorsOf(refusals, 'ja');
  const others = refusals.filter(({ field }) => field === undefined);
  const mayAdd = of.phase === 'provisional' || of.phase === 'registered';
  const done = w.done[ctx.done as keyof typeof w.done];
  return html(
    <Frame ctx={ctx} title={w.title} errors={errors} notice={done && { kind: 'done', ...done }}>
      <div class="stack">
        <BackLink href="/employer/establishment" text={words.back} />
        <h1>{w.title}</h1>
        {others.length > 0 && <RefusalBox refusals={others.map((each) => sayRefusal(each, 'ja'))} />}
        <p>{w.lead(mostImages)}</p>
        <Thread messages={thread} />
        {images.length === 0 ? (
          <EmptyState title={w.none} />
        ) : (
          <>
            <p class="figures">{w.count(images.length, mostImages)}</p>
            <ol class="image-cards">
              {images.map((image, index) => (
                <Card
                  key={image.id}
                  image={image}
                  filing={filings.get(image.id)}
                  first={index === 0}
                  last={index === images.length - 1}
                  typed={view.texts?.[image.id]}
                  errors={errors}
                />
              ))}
            </ol>
          </>
        )}
        {!mayAdd ? (
          <p>{w.notYet}</p>
        ) : images.length >= mostImages ? (
          <p>{w.full(mostImages)}</p>
        ) : (
          <section class="section" aria-labelledby="add">
            <h2 id="add">{w.addTitle}</h2>
            <Form multipart>
              <FileUpload
                name="image"
                label={w.file}
                hint={w.fileHint}
                requirement="required"
                accept=".jpg,.jpeg,.png,.gif,.bmp"
                errors={errors}
              />
              <TextInput
                name="alt"
                label={w.alt}
                hint={w.altHint(mostAltCharacters)}
                requirement="required"
                value={view.alt ?? ''}
                errors={errors}
              />
              <Actions>
                <Button name="action" value="add">
                  {w.add}
                </Button>
              </Actions>
            </Form>
          </section>
        )}
      </div>
    </Frame>,
    refusals.length > 0 ? 422 : 200,
  );
}

async function add(ctx: PageContext, form: Posted, establishmentId: number): Promise<Response> {
  const alt = form.text('alt');
  const [upload] = form.files.image ?? [];
  if (!upload) return show(ctx, { alt, refusals: [{ rule: 'G images', code: 'image-missing', field: 'image' }] });
  const done = await addImage(ctx.app, ctx.caller, { establishmentId, upload, alt });
  return done.ok ? seeOther(here, 'added') : show(ctx, { alt, refusals: done.refusals });
}

/** G images: up to ten images, each confirmed by the office before it is public. */
export const imagesPage: Page = {
  get: (ctx) => show(ctx, { alt: String(ctx.parked?.alt ?? '') }),
  post: async (ctx, form) => {
    const { app, caller } = ctx;
    const establishmentId = found(ctx.membership?.establishmentId);
    const action = form.text('action');
    if (action === 'add' || action === '') return add(ctx, form, establishmentId);
    const imageId = Number(form.text('image'));
    if (!Number.isSafeInteger(imageId)) throw new NotFound();
    const of = { establishmentId, imageId };
    if (action === 'alt') {
      const alt = form.text(`alt.${imageId}`);
      const done = await changeAlt(app, caller, { ...of, alt });
      if (done.ok) return seeOther(here, 'alt');
      const refusals = done.refusals.map((each) => (each.field ? { ...each, field: `alt.${imageId}` } : each));
      return show(ctx, { texts: { [imageId]: alt }, refusals });
    }
    if (action === 'remove') {
      const done = await removeImage(app, caller, of);
      return done.ok ? seeOther(here, 'removed') : show(ctx, { refusals: done.refusals });
    }
    if (action !== 'first' && action !== 'last') throw new NotFound();
    const done = await moveImage(app, caller, { ...of, towards: action });
    return done.ok ? seeOther(here) : show(ctx, { refusals: done.refusals });
  },
};

/** The employer's own picture. */
export const ownImagePage: Page = {
  get: async (ctx) => {
    const size = imageSize(ctx.param('size'));
    const image = found(await imageById(ctx.app.db, ctx.id('image'), found(ctx.membership?.establishmentId)));
    return imageReply(ctx.request, found(await openImage(ctx.app, image.id, size)));
  },
};
