import { type EstablishmentImage, openImage } from '#areas/establishments/index.ts';
import { mayReadImage } from '#areas/postings/index.ts';
import { imageReply, imageSize } from '#web/image-reply.ts';
import type { Lang, Page } from '#web/page.ts';
import { found, NotFound } from '#web/reply.ts';
import { readerOf } from '../reader.ts';
import { words } from './words.ts';

/** The images of the employer beside a posting, each leading to its full size; loaded when they come into view. */
export function Images({
  number,
  images,
  lang,
}: {
  readonly number: string;
  readonly images: readonly EstablishmentImage[];
  readonly lang: Lang;
}) {
  if (images.length === 0) return null;
  return (
    <section class="section no-print" aria-labelledby="images">
      <h2 id="images">{words[lang].images}</h2>
      <ul class="pictures">
        {images.map(({ id, alt, width, height }) => (
          <li key={id}>
            <figure>
              <a href={`/postings/${number}/images/${id}/full`}>
                <img
                  src={`/postings/${number}/images/${id}/small`}
                  alt=""
                  width={width}
                  height={height}
                  loading="lazy"
                />
                <span class="vh">{alt}</span>
              </a>
              <figcaption aria-hidden="true">{alt}</figcaption>
            </figure>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** `/postings/:number/images/:image/:size`: a picture, for those who may know the employer of this posting. */
export const postingImagePage: Page = {
  get: async (ctx) => {
    const size = imageSize(ctx.param('size'));
    const imageId = ctx.id('image');
    const reading = { reader: readerOf(ctx), today: ctx.app.clock.today() };
    if (!(await mayReadImage(ctx.app.db, { number: ctx.param('number'), imageId }, reading))) throw new NotFound();
    return imageReply(ctx.request, found(await openImage(ctx.app, imageId, size)));
  },
};
