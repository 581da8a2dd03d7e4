import { openImage } from '#areas/establishments/index.ts';
import type { CaseView } from '#areas/filings/index.ts';
import { filingImage } from '#areas/filings/index.ts';
import { SummaryList } from '#web/components/SummaryList.tsx';
import { imageReply, imageSize } from '#web/image-reply.ts';
import type { Page } from '#web/page.ts';
import { found } from '#web/reply.ts';
import { words as w } from './words.ts';

/** G images: the picture and its text, as they are to be public. */
export function Picture({ view }: { readonly view: CaseView }) {
  if (view.filing.kind !== 'image') return null;
  const { image } = view;
  return (
    <section class="section stack" aria-labelledby="picture">
      <h2 id="picture">{w.pictureTitle}</h2>
      {image ? (
        <>
          <img
            class="picture"
            src={`/office/filings/${view.filing.id}/image/full`}
            alt={image.alt}
            width={image.width}
            height={image.height}
          />
          <SummaryList
            rows={[
              { key: w.pictureAlt, value: image.alt },
              { key: w.pictureState, value: image.publishedAt ? w.picturePublic : w.pictureNew },
            ]}
          />
          <p class="quiet">{w.pictureLook}</p>
        </>
      ) : (
        <p>{w.pictureGone}</p>
      )}
    </section>
  );
}

/** The picture of a filing, for the staff of its office. */
export const filingImagePage: Page = {
  get: async (ctx) => {
    const size = imageSize(ctx.param('size'));
    const id = found(await filingImage(ctx.app.db, ctx.id('id'), found(ctx.membership?.officeCode)));
    return imageReply(ctx.request, found(await openImage(ctx.app, id, size)));
  },
};
