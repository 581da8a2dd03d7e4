import { jobseekerById } from '#areas/jobseekers/index.ts';
import { type ResumeContent, resumeDraft } from '#areas/library/index.ts';
import { gazetteer, listLicences, placeNameOf } from '#areas/offices/index.ts';
import type { Page, PageContext } from '#web/page.ts';
import { fileReply, found } from '#web/reply.ts';
import { historyPdf } from './history-pdf.ts';
import { resumeOf } from './prefill.ts';
import { resumePdf } from './resume-pdf.ts';

/** The 履歴書 as it stands: what was written, or what the registration begins it with. */
export async function ownResume(
  ctx: PageContext,
): Promise<{ readonly content: ResumeContent; readonly begun: ResumeContent }> {
  const { db } = ctx.app;
  const jobseekerId = found(ctx.membership?.jobseekerId);
  const { content } = found(await jobseekerById(db, jobseekerId));
  const licences = new Map((await listLicences(db)).map(({ code, name }) => [code, name]));
  const municipality = content.person?.municipality;
  const place = municipality ? placeNameOf(await gazetteer(db), municipality) : '';
  const begun = resumeOf(content, found(ctx.user).email, place, (code) => licences.get(code));
  return { begun, content: (await resumeDraft(db, jobseekerId)) ?? begun };
}

/** The two papers that the service makes, as files. */
export const makers = {
  resume: async (ctx: PageContext) => ({
    name: '履歴書.pdf',
    bytes: await resumePdf((await ownResume(ctx)).content, ctx.app.clock.today()),
  }),
  history: async (ctx: PageContext) => ({
    name: '職務経歴書.pdf',
    bytes: await historyPdf(
      found(await jobseekerById(ctx.app.db, found(ctx.membership?.jobseekerId))).content,
      ctx.app.clock.today(),
    ),
  }),
} as const;

/** A paper that is made anew whenever it is looked at. */
export const madePage = (which: keyof typeof makers): Page => ({
  get: async (ctx) => {
    const { name, bytes } = await makers[which](ctx);
    return fileReply(new Uint8Array(bytes), { type: 'application/pdf', name, disposition: 'inline' });
  },
});
