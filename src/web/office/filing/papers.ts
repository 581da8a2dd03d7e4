import { openPaper } from '#areas/filings/index.ts';
import { recordView } from '#areas/offices/index.ts';
import type { Page } from '#web/page.ts';
import { fileReply, found } from '#web/reply.ts';

/** A paper handed in with a filing, as a download; opening it is recorded. */
export const filingPaperPage: Page = {
  get: async (ctx) => {
    const filingId = ctx.id('id');
    const officeCode = found(ctx.membership?.officeCode);
    const file = found(await openPaper(ctx.app, { filingId, position: ctx.id('position'), officeCode }));
    await recordView(ctx.app, ctx.caller, [`filing:${filingId}`]);
    return fileReply(new Uint8Array(file.bytes), { type: file.mediaType, name: file.name, disposition: 'attachment' });
  },
};
