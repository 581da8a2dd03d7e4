import { jobseekerFields } from '#areas/jobseekers/index.ts';
import { resumeFields } from '#areas/library/index.ts';
import { listsFor } from '#web/fields/lists.ts';
import { shown } from '#web/fields/shown.ts';
import type { Page } from '#web/page.ts';
import { fileReply } from '#web/reply.ts';
import { ownData } from './data.ts';
import { ownDataPdf } from './pdf.ts';

/** Everything the service holds about the person, for themselves, as a file for programs. */
export const exportPage: Page = {
  get: async (ctx) => {
    const data = await ownData(ctx);
    return fileReply(new TextEncoder().encode(`${JSON.stringify(data, null, 2)}\n`), {
      type: 'application/json; charset=utf-8',
      name: 'open-hellowork.json',
      disposition: 'attachment',
    });
  },
};

const allOf = Object.assign({}, ...jobseekerFields.map((each) => each.fields));

/** The same to read and print. */
export const exportPdfPage: Page = {
  get: async (ctx) => {
    const { lang } = ctx;
    const [data, lists] = await Promise.all([ownData(ctx), listsFor(ctx.app.db, allOf)]);
    const registered = shown(jobseekerFields, data.registration.content, { lang, lists });
    const written = data.resume ? shown(resumeFields, data.resume, { lang, lists }) : [];
    const bytes = new Uint8Array(await ownDataPdf(data, { registered, written }, lang));
    return fileReply(bytes, { type: 'application/pdf', name: 'open-hellowork.pdf', disposition: 'attachment' });
  },
};
