import { createHash } from 'node:crypto';
import { feedOfToken } from '#areas/ahead/index.ts';
import { interviewEntry, interviewsAhead } from '#areas/interviews/index.ts';
import { type CalendarEntry, calendarFile, calendarType } from '#platform/ics.ts';
import { ahead, joined } from '#web/employer/home/ahead.ts';
import { employerFacts } from '#web/employer/home/page.tsx';
import { comingOf } from '#web/jobseeker/home/ahead.ts';
import { jobseekerFacts } from '#web/jobseeker/home/page.tsx';
import type { Page, PageContext } from '#web/page.ts';
import { fileReply, found } from '#web/reply.ts';
import { titleOf } from './words.ts';

/** Interviews are entries of their own, with time and place. */
const INTERVIEW = 'T11(2)';
const REFRESH_SECONDS = 3 * 60 * 60;

interface Dated {
  readonly on: Temporal.PlainDate;
  readonly rule: string;
  readonly href?: string | undefined;
}

function entryOf(ctx: PageContext, home: string, { on, rule, href }: Dated): CalendarEntry {
  const { baseUrl } = ctx.app.config;
  const mark = createHash('sha256')
    .update(`${rule} ${href ?? ''} ${on}`)
    .digest('hex')
    .slice(0, 24);
  return {
    uid: `date-${mark}@${new URL(baseUrl).hostname}`,
    title: titleOf(rule, ctx.lang),
    text: rule,
    url: `${baseUrl}${href ?? home}`,
    when: { day: on },
  };
}

/** Everything of これから起こること and every interview of the page behind a secret address, for the calendar of whoever holds it. */
export const calendarFeedPage: Page = {
  get: async (ctx) => {
    const { app } = ctx;
    const token = found(/^(.+)\.ics$/.exec(ctx.param('token'))?.[1]);
    const whose = found(await feedOfToken(app, token));
    const side = 'jobseekerId' in whose ? 'jobseeker' : 'employer';
    const now = app.clock.now();
    const dates: readonly Dated[] =
      'jobseekerId' in whose
        ? comingOf(await jobseekerFacts(app, whose.jobseekerId, 0), ctx.lang)
        : joined(ahead((await employerFacts(app, whose.establishmentId, 0)).facts));
    const interviews = await interviewsAhead(app, whose, now);
    const entries = [
      ...dates.filter(({ rule }) => rule !== INTERVIEW).map((each) => entryOf(ctx, `/${side}`, each)),
      ...interviews.flatMap((each) => interviewEntry(each, side, app.config.baseUrl) ?? []),
    ];
    const file = calendarFile({ name: 'open-hellowork', entries, now, refreshSeconds: REFRESH_SECONDS });
    return fileReply(new TextEncoder().encode(file), {
      type: calendarType,
      name: 'open-hellowork.ics',
      disposition: 'inline',
    });
  },
};
