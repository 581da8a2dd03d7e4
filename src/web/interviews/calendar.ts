import { interviewFile, interviewOf } from '#areas/interviews/index.ts';
import { calendarType } from '#platform/ics.ts';
import type { Page } from '#web/page.ts';
import { fileReply, found } from '#web/reply.ts';

/** An interview for the calendar of one side: put in, changed, or taken out. */
export const interviewCalendarPage = (side: 'jobseeker' | 'employer'): Page => ({
  get: async (ctx) => {
    const whose =
      side === 'jobseeker'
        ? { jobseekerId: found(ctx.membership?.jobseekerId) }
        : { establishmentId: found(ctx.membership?.establishmentId) };
    const of = found(await interviewOf(ctx.app, ctx.id('interview'), whose));
    const text = interviewFile(of, side, { baseUrl: ctx.app.config.baseUrl, now: of.changedAt });
    return fileReply(new TextEncoder().encode(found(text)), {
      type: calendarType,
      name: 'interview.ics',
      disposition: 'attachment',
    });
  },
});
